import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

const FOLDER = new URL('../../src/web/playground/examples/', import.meta.url);
const files = readdirSync(FOLDER).toSorted();
const example = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

/** A database that has just started plans its first queries for seconds. */
jest.setTimeout(60_000);

let graph: TestGraph;
let server: TestServer;

beforeAll(async () => {
  graph = await openStoryGraph();
  server = await startTestServer(graph);
});

afterAll(async () => {
  await server.close();
  await graph.close();
});

test.each(files)('%s says in its first line what it answers, and answers it', async (file) => {
  expect(example(file)).toMatch(/^# .+\n/);
  const { data } = await server.ask(example(file));
  expect(emptyPlaces(data)).toEqual([]);
});

test('the first tab shows evidence at every hop, in two statements', async () => {
  const { data, asked } = await server.ask(example('01-yes-men.graphql'));
  expect(asked).toHaveLength(2);
  const entries = listAt(data, 'chain', 'entries');
  expect(entries.map((entry) => at(entry, 'node', 'id'))).toContain('remark:kerr-yes-men');
  const replies = entries.flatMap((entry) => listAt(entry, 'parents'));
  expect(replies).not.toEqual([]);
  for (const link of replies) expect(listAt(link, 'reply', 'evidence')).not.toEqual([]);
});

test('the first tab tells imagined speech from words that were said', async () => {
  const { data } = await server.ask(example('01-yes-men.graphql'));
  const remark = listAt(data, 'chain', 'entries').find((entry) => at(entry, 'node', 'id') === 'remark:kerr-yes-men');
  expect(listAt(remark, 'node', 'quotes').map((words) => at(words, 'fidelity'))).toContain('IMAGINED');
  expect(listAt(data, 'chain', 'warnings').map((warning) => at(warning, 'code'))).toContain('IMAGINED_SPEECH');
});

test('the misspelt id leads to the right one', async () => {
  const { data } = await server.ask(example('10-unknown-id.graphql'));
  expect(listAt(data, 'chain', 'nearest')[0]).toBe('remark:kerr-yes-men');
});

/** Where an answer has nothing to show: a root field that is null, or a first list without a member. */
function emptyPlaces(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return ['the whole'];
  return Object.entries(data).flatMap(([field, value]) => {
    const list = [value, at(value, 'edges'), at(value, 'entries'), at(value, 'wordings')].find(Array.isArray);
    const isEmpty = value === null || list?.length === 0 || (Array.isArray(list) && list.includes(null));
    return isEmpty ? [field] : [];
  });
}
