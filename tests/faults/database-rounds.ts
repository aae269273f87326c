import { setTimeout as sleep } from 'node:timers/promises';
import type { KeptDatabase } from '../../src/database/keep.js';
import { databasesOn } from './child.js';
import type { Fault } from './proxy.js';
import type { Rig } from './rig.js';
import type { Outcome, Round } from './round.js';
import { run, type Figures } from './trial.js';

/** A rig on a database of our own, which may be killed. */
export interface Ground {
  readonly rig: Rig;
  readonly kept: KeptDatabase;
  readonly folder: string;
}

/** How a fault is made and unmade, and whether the server can notice it at all. */
interface Breaking {
  readonly name: string;
  readonly isOutage: boolean;
  /** Milliseconds until it is ready and requests are answered again, where that is more than five seconds. */
  readonly recovery?: number;
  readonly breakIt: (random: () => number) => Promise<void> | void;
  readonly healIt: () => Promise<void> | void;
}

const LASTING = 8_000;

/** Every fault of a database, tried for eight seconds under sixteen users. */
export function databaseRounds({ rig, kept, folder }: Ground): readonly Round[] {
  const { proxy } = rig;
  const between = (name: string, isOutage: boolean, fault: (random: () => number) => Fault): Breaking => ({
    name,
    isOutage,
    breakIt: (random) => proxy.set(fault(random)),
    healIt: () => proxy.heal(),
  });
  const signal = (name: NodeJS.Signals) => () => databasesOn(folder).forEach((pid) => process.kill(pid, name));
  const breakings: readonly Breaking[] = [
    between('slow: 0.2 s each way', false, () => ({ kind: 'delay', milliseconds: 200 })),
    between('slower than anybody waits: 6 s each way', true, () => ({ kind: 'delay', milliseconds: 6_000 })),
    between('throttled to 1 kB a second', false, () => ({ kind: 'throttle', bytesPerSecond: 1_000 })),
    between('refused', true, () => ({ kind: 'refuse' })),
    between('half open', true, () => ({ kind: 'silence' })),
    between('cut in its first words', true, () => ({ kind: 'cut', afterBytes: 3 })),
    ...[1, 2, 3].map((turn) =>
      between(`cut in the middle of an answer, ${turn}`, false, (random) => ({
        kind: 'cut',
        afterBytes: 200 + Math.floor(random() * 4_000),
      })),
    ),
    { name: 'stopped (SIGSTOP)', isOutage: true, breakIt: signal('SIGSTOP'), healIt: signal('SIGCONT') },
    {
      name: 'killed (SIGKILL)',
      isOutage: true,
      breakIt: signal('SIGKILL'),
      healIt: () => startedAnew(kept, kept.address().uri),
      // A database that has just started plans every statement anew, and plans long ones for seconds.
      recovery: 30_000,
    },
  ];
  return breakings.map(({ name, isOutage, recovery = 5_000, breakIt, healIt }) => ({
    name,
    run: async (random) => {
      const figures = await run({
        ...rig,
        name,
        users: 16,
        lasting: LASTING,
        breakIt: () => breakIt(random),
        healIt,
        connections: () => proxy.connections,
      });
      return { figures, broken: brokenBy(figures, isOutage, recovery) } satisfies Outcome;
    },
  }));
}

/** The database is started again by whoever keeps it; it then listens elsewhere. */
async function startedAnew(kept: KeptDatabase, before: string): Promise<void> {
  const end = performance.now() + 60_000;
  while (kept.address().uri === before && performance.now() < end) await sleep(20);
}

function brokenBy(seen: Figures, isOutage: boolean, recovery: number): readonly string[] {
  const promises: readonly (readonly [boolean, string])[] = [
    [seen.answered > 0, 'somebody is answered'],
    [seen.untyped.length === 0, 'every error says what it is'],
    [seen.wrong === 0, 'every answer is right'],
    [seen.overrun <= 500, 'every request ends within its deadline and half a second'],
    [!isOutage || (seen.unready ?? Infinity) <= 2_000, 'it is known within two seconds'],
    [(seen.ready ?? Infinity) <= recovery, `it is ready again within ${recovery / 1000} s`],
    [(seen.recovered ?? Infinity) <= recovery, `requests are answered again within ${recovery / 1000} s`],
    [seen.inUse === 0 && seen.waiting === 0, 'no connection stays in use'],
    [seen.drivers <= 1 && (seen.deadConnections ?? 0) === 0, 'no connection is left that carries nothing'],
  ];
  return promises.filter(([isKept]) => !isKept).map(([, promise]) => promise);
}
