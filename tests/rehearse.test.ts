import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rehearse } from '../src/rehearse.js';
import { openStoryGraph, type TestGraph } from './_kit/graph.js';

let story: TestGraph;
beforeAll(async () => {
  story = await openStoryGraph();
}, 60_000);
afterAll(() => story.close());

it('asks the long statements of every question, so that they are planned', async () => {
  await rehearse(story.graph, new AbortController().signal);
  expect(story.asked).toEqual(
    expect.arrayContaining([
      'chain.walk',
      'chain.details',
      'exchange.turns',
      'path.gather',
      'timeline.stretch',
      'timeline.facets',
      'network.countLinks',
    ]),
  );
}, 120_000);

it('stops when the server does', async () => {
  const stopping = new AbortController();
  stopping.abort();
  story.asked.length = 0;
  await rehearse(story.graph, stopping.signal);
  expect(story.asked).toEqual([]);
});
