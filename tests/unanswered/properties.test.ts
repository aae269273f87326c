import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { lookForUnanswered } from '../../src/unanswered/look.js';
import type { Unanswered, UnansweredOrder } from '../../src/unanswered/unanswered.js';
import { write } from '../chain/made.js';
import { counts, isPrinted, MORE_SPEAKERS, talks, views, type Looked, type Talk } from '../exchange/world.js';
import { clear, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { inListedOrder, missingAnswers, type Filter } from './reference.js';

/** Whatever was said: what is not answered as the schema tells it, `unanswered`. */
jest.setTimeout(120_000);
fc.configureGlobal({ interruptAfterTimeLimit: 20_000 });

let opened: TestGraph;
beforeAll(async () => {
  opened = await openEmptyGraph();
});
afterAll(() => opened.close());

const maybe = <T>(...lists: readonly T[]): fc.Arbitrary<T | null> =>
  fc.option(fc.constantFrom(...lists), { freq: 1, nil: null });

const filters: fc.Arbitrary<Filter> = fc.record({
  about: maybe(['athlete:ann'], ['athlete:ben', 'group:ann-and-cid']),
  by: maybe(['athlete:ben'], ['athlete:cid', 'person:dan']),
  of: fc.constant(null),
});

const sizes = fc.record({ first: fc.integer({ min: 1, max: 7 }), budget: fc.constantFrom(2, 5, 300) });

interface Listing extends Looked {
  readonly filter: Filter;
  readonly order: UnansweredOrder;
  readonly size: { readonly first: number; readonly budget: number };
}

async function pagesOf({ filter, order, size, ...looked }: Listing): Promise<readonly Unanswered[]> {
  const pages: Unanswered[] = [];
  for (let after: string | null | undefined = null; after !== undefined;) {
    const found = await lookForUnanswered(opened.graph, { asked: { ...filter, ...looked }, order }, { ...size, after });
    if (found.__typename !== 'Unanswered') throw new Error(`${found.id} should be known.`);
    expect(found.entries.length).toBeLessThanOrEqual(size.first);
    pages.push(found);
    after = found.pageInfo.endCursor ?? undefined;
    expect(found.pageInfo.hasNextPage).toBe(after !== undefined);
  }
  return pages;
}

test('the pages bring each missing answer once, refusals first, wherever a page ends', async () => {
  await fc.assert(
    fc.asyncProperty(talks, filters, fc.boolean(), views, sizes, async (talk, filter, statedOnly, view, size) => {
      await clear(opened.graph);
      const keys = await write(opened.graph, talk.made, MORE_SPEAKERS);
      const expected = missingAnswers(talk, { statedOnly, view }, filter).toSorted(inListedOrder(keys));
      const pages = await pagesOf({ statedOnly, view, filter, size, order: 'STATED_FIRST' });
      expect(
        pages.flatMap(({ entries }) =>
          entries.map(({ remark, whomId, state }) => ({ id: remark.id, whom: whomId, answer: state })),
        ),
      ).toEqual(expected);
      const some = [...talk.remarks.keys()].slice(0, 5);
      if (some.length === 0) return;
      const of = await pagesOf({ statedOnly, view, filter: { ...filter, of: some }, size, order: 'STATED_FIRST' });
      expect(of.flatMap(({ entries }) => entries.map(({ remark, whomId }) => [remark.id, whomId]))).toEqual(
        expected.filter(({ id }) => some.includes(id)).map(({ id, whom }) => [id, whom]),
      );
      const most = await pagesOf({
        statedOnly,
        view,
        filter: { ...filter, about: null },
        size,
        order: 'MOST_ANSWERED',
      });
      expect(most.flatMap(({ entries }) => entries.map(({ remark, answers }) => [remark.id, answers]))).toEqual(
        mostAnswered(talk, { statedOnly, view }, filter, keys),
      );
    }),
    { numRuns: 25 },
  );
});

function mostAnswered(talk: Talk, looked: Looked, { by }: Filter, keys: ReadonlyMap<string, string>) {
  const answersTo = (id: string): number =>
    talk.replies.filter((reply) => reply.to === id && counts(talk, reply, looked)).length;
  return [...talk.remarks.values()]
    .filter(
      (remark) =>
        remark.standing !== 'UNPRINTED' &&
        remark.kind !== 'QUESTION' &&
        isPrinted(remark, looked.view) &&
        (by?.includes(remark.speakerId ?? '') ?? true),
    )
    .map(({ id }): [string, number] => [id, answersTo(id)])
    .filter(([, answers]) => answers > 0)
    .toSorted(([a, one], [b, other]) => other - one || ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
}
