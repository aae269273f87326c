import { expect, test } from '@jest/globals';
import { verifyGraph } from '../../src/verify/verify.js';
import { openStoryGraph } from '../_kit/graph.js';

test("the project's own story keeps all promises", async () => {
  const opened = await openStoryGraph();
  const { violations } = await verifyGraph(opened.graph, () => {});
  await opened.close();
  expect(violations).toEqual([]);
});
