import { Gauge } from 'prom-client';

/** What the server tells of itself when it is asked. */
export interface Measured {
  /** Connections to the database that are in use, and that wait to be used. */
  readonly pool?: () => { readonly inUse: number; readonly idle: number };
  /** Requests that are being answered. */
  readonly underWay?: () => number;
}

/** What is looked at when the metrics are read. */
export function gauges({ pool, underWay }: Measured): readonly Gauge[] {
  return [
    new Gauge({
      name: 'rejoinder_requests_under_way',
      help: 'Requests that are being answered.',
      registers: [],
      collect() {
        this.set(underWay?.() ?? 0);
      },
    }),
    new Gauge({
      name: 'rejoinder_pool_connections',
      help: 'Connections to the database, in use and idle.',
      labelNames: ['state'],
      registers: [],
      collect() {
        const { inUse, idle } = pool?.() ?? { inUse: 0, idle: 0 };
        this.set({ state: 'in_use' }, inUse);
        this.set({ state: 'idle' }, idle);
      },
    }),
  ];
}
