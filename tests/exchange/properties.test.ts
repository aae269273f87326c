import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { converse, type PageAsked } from '../../src/exchange/converse.js';
import { countOnce } from '../../src/exchange/count.js';
import type { Exchange } from '../../src/exchange/exchange.js';
import { openShelves } from '../../src/thing/shelves.js';
import { write } from '../chain/made.js';
import { clear, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { inOrder, turnsOf, type Expected, type Sides } from './reference.js';
import { membersOf, MORE_SPEAKERS, talks, views, type Looked } from './world.js';

/** Whatever was said: the exchange as the schema tells it, `exchange`. */
jest.setTimeout(120_000);
fc.configureGlobal({ interruptAfterTimeLimit: 20_000 });

let opened: TestGraph;
beforeAll(async () => {
  opened = await openEmptyGraph();
});
afterAll(() => opened.close());

const pairs = fc.constantFrom(
  ['athlete:ann', 'athlete:ben'],
  ['athlete:ben', 'group:ann-and-cid'],
  ['group:ann-and-cid', 'person:dan'],
);

/** No remark has more than three links to one speaker, so lists that are cut at four are enough to go on with. */
const sizes = fc.record({ first: fc.integer({ min: 1, max: 6 }), links: fc.constantFrom(4, 6, 100) });

async function pagesOf(
  between: readonly string[],
  looked: Looked,
  page: Omit<PageAsked, 'after'>,
): Promise<readonly Exchange[]> {
  const pages: Exchange[] = [];
  for (let after: string | null | undefined = null; after !== undefined;) {
    const reading = { graph: opened.graph, shelves: openShelves(opened.graph) };
    const found = await converse(reading, { between, ...looked }, { ...page, after });
    if (found.__typename !== 'Exchange') throw new Error(`${found.id} should be known.`);
    pages.push(found);
    after = found.pageInfo.endCursor ?? undefined;
    expect(found.pageInfo.hasNextPage).toBe(after !== undefined);
  }
  return pages;
}

const told = ({ turns, sides }: Exchange): readonly Expected[] =>
  turns.map(({ remark, side, kind, isAbout, responses, answer }) => ({
    id: remark.id,
    side: sides.indexOf(side),
    kind,
    isAbout,
    replies: responses.map(({ replyId }) => replyId).toSorted(),
    answer: answer === 'STATED_UNANSWERED' ? 'NOT_HELD' : answer,
  }));

test('the pages bring each turn once, with what it answers and whether it is answered, causes first', async () => {
  await fc.assert(
    fc.asyncProperty(talks, pairs, fc.boolean(), views, sizes, async (talk, between, statedOnly, view, size) => {
      const looked = { statedOnly, view };
      await clear(opened.graph);
      const keys = await write(opened.graph, talk.made, MORE_SPEAKERS);
      const [one = '', other = ''] = between;
      const sides: Sides = [membersOf(one), membersOf(other)];
      const expected = turnsOf(talk, sides, looked);
      const pages = await pagesOf(between, looked, size);
      const turns = pages.flatMap(told);
      const byId = (a: Expected, b: Expected): number => (a.id < b.id ? -1 : 1);
      expect(turns.toSorted(byId)).toEqual([...expected.values()].toSorted(byId));
      for (const page of pages) {
        expect(told(page).map(({ id }) => id)).toEqual(inOrder(told(page), talk, keys));
        expect(told(page).filter(({ kind }) => kind !== 'OPENING').length).toBeLessThanOrEqual(size.first);
      }
      const members = pages.flatMap((page) =>
        inKeys(
          told(page).filter(({ kind }) => kind !== 'OPENING'),
          keys,
        ),
      );
      expect(members).toEqual(members.toSorted());
      expectTotals(await countOnce(opened.graph, pages[0] ?? noPage()), [...expected.values()]);
    }),
    { numRuns: 25 },
  );
});

/** The order keys of one page, in their order; the pages follow one another. */
const inKeys = (turns: readonly Expected[], keys: ReadonlyMap<string, string>): readonly string[] =>
  turns.map(({ id }) => keys.get(id) ?? '').toSorted();

function expectTotals(totals: Awaited<ReturnType<typeof countOnce>>, expected: readonly Expected[]): void {
  expect(totals.isExact).toBe(true);
  expect(totals.sides.reduce((sum, { remarks }) => sum + remarks, 0)).toBe(expected.length);
  totals.sides.forEach(({ replies, about, openings, remarks }, side) => {
    const ours = expected.filter((turn) => turn.side === side);
    const kinds = ours.map(({ kind }) => kind);
    const count = (kind: Expected['kind']): number => kinds.filter((other) => other === kind).length;
    expect({ replies, about, openings, remarks }).toEqual({
      replies: count('REPLY'),
      about: count('ABOUT'),
      openings: count('OPENING'),
      remarks: ours.length,
    });
  });
}

function noPage(): never {
  throw new Error('A page was expected.');
}
