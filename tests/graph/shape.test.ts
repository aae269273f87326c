import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ensureGuards, GuardError, missingGuards } from '../../src/graph/constraints.js';
import { prepare } from '../../src/graph/prepare.js';
import { ensureShape, notedShape, SHAPE } from '../../src/graph/shape.js';
import { change, openEmptyGraph, type TestGraph } from '../_kit/graph.js';

let opened: TestGraph;
beforeAll(async () => {
  opened = await openEmptyGraph();
});
afterAll(() => opened.close());

test('the shape of the graph is noted once, and a graph of another one is refused', async () => {
  const { graph } = opened;
  expect(await notedShape(graph)).toBeNull();
  await ensureShape(graph);
  await ensureShape(graph);
  expect(await notedShape(graph)).toBe(SHAPE);
  await change(graph, 'CREATE (:Shape {edition: 99})');
  await expect(ensureShape(graph)).rejects.toThrow(GuardError);
  // Nothing is made in it.
  await change(graph, 'DROP INDEX race_order');
  await expect(prepare(graph)).rejects.toThrow(/or load its stories into a new database/);
  expect((await missingGuards(graph)).map(({ name }) => name)).toEqual(['race_order']);
  await ensureGuards(graph);
  await expect(ensureShape(graph)).rejects.toThrow(/has the shape of edition 99, and this programme reads edition 2\./);
});
