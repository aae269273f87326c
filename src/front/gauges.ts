import type { IntervalHistogram } from 'node:perf_hooks';
import { Gauge } from 'prom-client';

/** What the server tells of itself when it is asked. */
export interface Measured {
  /** Connections to the database that are in use, and that wait to be used. */
  readonly pool?: () => { readonly inUse: number; readonly idle: number };
  /** Requests that are being answered. */
  readonly underWay?: () => number;
}

/** What is looked at when the metrics are read. */
export function gauges({ pool, underWay }: Measured, delays: IntervalHistogram): readonly Gauge[] {
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
    new Gauge({
      name: 'rejoinder_event_loop_delay_seconds',
      help: 'How late timers came since the last time that this was read.',
      labelNames: ['quantile'],
      registers: [],
      collect() {
        for (const percent of [50, 99, 100])
          this.set({ quantile: String(percent / 100) }, delays.percentile(percent) / 1e9);
        delays.reset();
      },
    }),
    new Gauge({
      name: 'process_resident_memory_bytes',
      help: 'Memory of the process.',
      registers: [],
      collect() {
        this.set(process.memoryUsage.rss());
      },
    }),
    new Gauge({
      name: 'process_cpu_seconds_total',
      help: 'Processor time of the process, in user and in system mode.',
      registers: [],
      collect() {
        const { user, system } = process.cpuUsage();
        this.set((user + system) / 1e6);
      },
    }),
  ];
}
