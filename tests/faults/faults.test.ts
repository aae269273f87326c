import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testAddress } from '../_kit/database.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import type { Fault } from './proxy.js';
import { openRig, type Rig } from './rig.js';
import { run } from './trial.js';

const PATIENCE = 1_000;

let story: TestGraph;
let rig: Rig;
beforeAll(async () => {
  story = await openStoryGraph();
  rig = await openRig(testAddress, PATIENCE);
});
afterAll(() => rig.close());
afterAll(() => story.close());

test.each<readonly [string, Fault]>([
  ['refuses connections', { kind: 'refuse' }],
  ['takes what it is asked and says nothing', { kind: 'silence' }],
  ['is cut in the middle of its answers', { kind: 'cut', afterBytes: 300 }],
  ['answers a byte at a time', { kind: 'throttle', bytesPerSecond: 200 }],
  ['answers later than anybody waits', { kind: 'delay', milliseconds: 3_000 }],
])(
  'a database that %s: every request ends in time, and when it is well again all is as before',
  async (name, fault) => {
    const { url, graph, proxy, questions } = rig;
    const figures = await run({
      name,
      url,
      graph,
      questions,
      patience: PATIENCE,
      users: 6,
      lasting: 1_500,
      breakIt: () => proxy.set(fault),
      healIt: () => proxy.heal(),
      connections: () => proxy.connections,
    });
    expect(figures).toMatchObject({ untyped: [], wrong: 0, inUse: 0, waiting: 0, deadConnections: 0 });
    // None, where the last one had to be given up: the next question opens another. Two would be a leak.
    expect(figures.drivers).toBeLessThanOrEqual(1);
    expect(figures.answered).toBeGreaterThan(0);
    expect(figures.late + figures.unavailable).toBeGreaterThan(0);
    expect(figures.overrun).toBeLessThan(2_000);
    expect(figures.recovered).toBeLessThan(5_000);
    expect(figures.ready).toBeLessThan(5_000);
  },
);
