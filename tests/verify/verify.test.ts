import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ensureGuards } from '../../src/graph/constraints.js';
import type { Reader } from '../../src/graph/graph.js';
import { given, statement } from '../../src/graph/statement.js';
import { PROMISES } from '../../src/verify/promises.js';
import { verifyGraph, type Progress, type VerifyResult } from '../../src/verify/verify.js';
import { change, loadText, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { BREAKS } from './breaks.js';

const CLUB = readFileSync(new URL('./club.yaml', import.meta.url), 'utf8');

let opened: TestGraph;
beforeAll(async () => {
  opened = await openEmptyGraph();
  await loadText(opened.graph, CLUB);
});
afterAll(() => opened.close());

const verify = (reader: Reader): Promise<VerifyResult> => verifyGraph(reader, () => {});

const found = async (reader: Reader): Promise<readonly object[]> => {
  const { violations } = await verify(reader);
  const named = violations.map(({ promise, id }) => ({ promise, id }));
  return named.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
};

class Undone extends Error {}

/** What is found while something is done to the graph, which is then taken back. */
async function foundAfter(text: string): Promise<VerifyResult> {
  const results: VerifyResult[] = [];
  const broken = opened.graph.inTransaction(async (writer) => {
    const breaking = statement({
      name: 'test.break',
      given: given<Record<never, never>>(),
      row: z.unknown(),
      text: `CYPHER 5 ${text}`,
    });
    await writer.write(breaking, {});
    results.push(await verify(writer));
    throw new Undone();
  });
  await expect(broken).rejects.toThrow(Undone);
  const [result] = results;
  if (result === undefined) throw new Error('There is no result.');
  return result;
}

test('a graph as the slices write it keeps all promises, and what was looked at is counted', async () => {
  const reports: Progress[] = [];
  const { violations, counts } = await verifyGraph(opened.graph, (progress) => reports.push(progress));
  expect(violations).toEqual([]);
  expect(counts).toMatchObject({ Remark: 5, Reply: 8, Claim: 7, Wording: 5, Result: 2, Story: 1 });
  const things = Object.values(counts).reduce((sum, count) => sum + count, 0);
  expect(reports.at(-1)).toEqual({ seen: things, things, violations: 0 });
});

describe('what is broken is named where it is, and nothing else', () => {
  test.each(BREAKS)('$promise: $id has $by', async ({ promise, id, text, also = [] }) => {
    const { violations } = await foundAfter(text);
    const places = violations.map((violation) => `${violation.promise} ${violation.id}`);
    expect(places.toSorted()).toEqual([{ promise, id }, ...also].map((one) => `${one.promise} ${one.id}`).toSorted());
    for (const { message } of violations) expect(message).toMatch(/^[A-Z\w].* (should|differs) .*\.$/);
  });

  test('after all that the graph is as it was', async () => {
    expect(await found(opened.graph)).toEqual([]);
  });

  test('a sentence tells what was expected and what is', async () => {
    const { violations } = await foundAfter(
      `MATCH ()-[shadow:RESPONDS_TO {replyId: 'reply:ann-best.bea-slow'}]->() SET shadow.bases = ['STATED'], shadow.relation = null`,
    );
    expect(violations.map(({ message }) => message)).toEqual([
      'The shadow of reply:ann-best.bea-slow differs from its reply: relation should be "DISAGREES", but is absent; ' +
        'bases should be "JUXTAPOSED", "STATED", but is "STATED".',
    ]);
  });

  test('every promise is broken by a test', () => {
    const broken = new Set<string>([...BREAKS.map(({ promise }) => promise), 'guard', 'thing.unique']);
    expect([...broken].toSorted()).toEqual(Object.keys(PROMISES).toSorted());
  });
});

describe('what the database guards', () => {
  test('an index that is missing is named', async () => {
    await change(opened.graph, 'DROP INDEX remark_order');
    expect(await found(opened.graph)).toEqual([{ promise: 'guard', id: 'remark_order' }]);
    await ensureGuards(opened.graph);
  });

  test('without the uniqueness of ids, the same id twice is named', async () => {
    await change(opened.graph, 'DROP CONSTRAINT entity_id');
    await change(
      opened.graph,
      `MATCH (cid:Person {id: 'person:cid'}) CREATE (twin:Entity:Speaker:Person) SET twin = properties(cid)`,
    );
    expect(await found(opened.graph)).toEqual([
      { promise: 'guard', id: 'entity_id' },
      { promise: 'thing.unique', id: 'person:cid' },
    ]);
    await change(
      opened.graph,
      `MATCH (twin:Person {id: 'person:cid'}) WHERE NOT (twin)-[:SAID]->() DETACH DELETE twin`,
    );
    await ensureGuards(opened.graph);
  });
});
