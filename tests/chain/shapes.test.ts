import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Chain } from '../../src/chain/chain.js';
import { clear, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { ask, GENEROUS, idsOf, pages, type Asked } from './asking.js';
import { remark, reply, SPEAKERS, write, type MadeReply, type MadeThing } from './made.js';

jest.setTimeout(120_000);

let opened: TestGraph;
beforeAll(async () => {
  opened = await openEmptyGraph();
});
afterEach(() => clear(opened.graph));
afterAll(() => opened.close());

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, turn) => turn);
const padded = (turn: number): string => String(turn).padStart(4, '0');
const made = (things: readonly MadeThing[], replies: readonly MadeReply[]) => write(opened.graph, { things, replies });

/** What is not shown at an entry, and where it goes on. */
function omittedAt(chain: Chain | undefined, id: string) {
  const entry = chain?.entries.find(({ node }) => node.id === id);
  if (entry === undefined) throw new Error(`${id} should be listed, but is not.`);
  return entry.omitted;
}

/** The pages from the anchor on, and then those behind the cursor of each entry that is told of, to the end. */
async function toTheEnd(asked: Asked, id: (chain: Chain) => string): Promise<readonly (readonly Chain[])[]> {
  const found = [await pages(opened.graph, asked)];
  for (let last = found[0]?.at(-1); last !== undefined; last = found.at(-1)?.at(-1)) {
    const [first] = found.at(-1) ?? [];
    const omission = [first, last].flatMap((chain) =>
      (chain?.entries ?? [])
        .filter(({ node }) => chain !== undefined && node.id === id(chain))
        .flatMap(({ omitted }) => omitted)
        .filter(({ after }) => after !== null && after !== chain?.pageInfo.endCursor),
    );
    if (omission[0] === undefined) return found;
    found.push(await pages(opened.graph, { ...asked, after: omission[0].after }));
  }
  return found;
}

describe('a chain 3,000 deep', () => {
  const of = (turn: number): string => `remark:${padded(turn)}`;
  const writeChain = (): Promise<unknown> =>
    made(
      numbers(3000).map((turn) => remark(padded(turn))),
      numbers(2999).map((turn) => reply(padded(turn + 1), padded(turn))),
    );

  test('comes 1,000 replies deep in one request, and to its end by cursors', async () => {
    await writeChain();
    const asked = { of: of(0), limits: { up: 0, down: 1000, first: 1000 } };
    const stretches = await toTheEnd(asked, (chain) => idsOf(chain).at(-1) ?? '');
    const listed = stretches.flat().flatMap(({ entries }) => entries);
    expect(stretches).toHaveLength(3);
    expect(stretches[0]?.map(({ entries }) => entries.length)).toEqual([1000, 1]);
    expect([...new Set(listed.map(({ node }) => node.id))]).toEqual(numbers(3000).map(of));
    expect(listed.every(({ node, depth }) => node.id === of(depth))).toBe(true);
  });

  test('comes in both directions from its middle, with each reply once', async () => {
    await writeChain();
    const limits = { up: 400, down: 400, first: 1000 };
    const [chain] = await pages(opened.graph, { of: of(1500), limits });
    expect(chain === undefined ? [] : idsOf(chain)).toEqual(numbers(801).map((turn) => of(1100 + turn)));
    expect(omittedAt(chain, of(1100))).toMatchObject([{ side: 'PARENTS', reason: 'LIMIT', count: 1 }]);
    expect(omittedAt(chain, of(1900))).toMatchObject([{ side: 'REPLIES', reason: 'LIMIT', count: 1 }]);
    const upwards = await toTheEnd(
      { of: of(1500), limits: { ...limits, down: 0, up: 1000 } },
      (last) => idsOf(last)[0] ?? '',
    );
    expect(idsOf(upwards.at(-1)?.at(-1) ?? throwNothing())[0]).toBe(of(0));
  });
});

test('of a star of 6,000 the earliest come first; the rest is counted, and stands behind the cursor of the entry', async () => {
  // The later one was written down, the earlier it was said.
  const id = (turn: number): string => `remark:answer.${padded(turn)}`;
  await made(
    [
      remark('hub'),
      ...numbers(6000).map((turn) =>
        remark(`answer.${padded(turn)}`, {
          said: dayOf(5999 - turn),
          speakerId: SPEAKERS[turn % 1000 === 999 ? 1 : 0],
        }),
      ),
    ],
    numbers(6000).map((turn) => reply(`answer.${padded(turn)}`, 'hub')),
  );
  const inOrder = numbers(6000).map((turn) => id(5999 - turn));
  const asked = { of: 'remark:hub', limits: { perNode: 100, first: 1000 } };
  const [first] = await pages(opened.graph, { ...asked, limits: { perNode: 3, first: 1000 } });
  expect(first && idsOf(first)).toEqual(['remark:hub', ...inOrder.slice(0, 3)]);
  expect(omittedAt(first, 'remark:hub')).toMatchObject([{ side: 'REPLIES', reason: 'LIMIT', count: 5997 }]);
  expect(first?.limits.walked).toBe(5000);

  const stretches = await toTheEnd(asked, () => 'remark:hub');
  expect(stretches).toHaveLength(60);
  expect(stretches.map(([page]) => omittedAt(page, 'remark:hub').map(({ count }) => count))).toEqual(
    numbers(60).map((turn) => (turn === 59 ? [] : [5900 - turn * 100])),
  );
  const listed = stretches.flat().flatMap((page) => idsOf(page).filter((other) => other !== 'remark:hub'));
  expect(listed).toEqual(inOrder);

  // In search of matches all answers are walked, up to the budget; then it says so, and goes on by a cursor.
  const [searched, rest, ...more] = await toTheEnd(
    { ...asked, filter: { speakers: [SPEAKERS[1]] }, warnings: true },
    () => 'remark:hub',
  );
  const found = [searched, rest].map((stretch) => stretch?.flatMap((page) => idsOf(page).slice(1)));
  expect(found).toEqual([numbers(5).map((turn) => id(5999 - turn * 1000)), [id(999)]]);
  expect(searched?.[0]?.warnings).toMatchObject([{ code: 'SEARCH_GIVEN_UP', ids: ['remark:hub'] }]);
  expect(omittedAt(searched?.[0], 'remark:hub')).toMatchObject([
    { reason: 'LIMIT', count: 1001 },
    { reason: 'FILTER', count: 4994 },
  ]);
  expect(rest?.[0]?.warnings).toEqual([]);
  expect(more).toEqual([]);
});

test('a ladder of 60 levels, with more ways through it than could be walked, comes whole', async () => {
  const rungs = numbers(60).flatMap((level) => [`a${padded(level)}`, `b${padded(level)}`]);
  await made(
    rungs.map((name) => remark(name)),
    rungs.flatMap((name, place) =>
      place < 2
        ? []
        : [rungs[place - (place % 2) - 2], rungs[place - (place % 2) - 1]].map((to = '') => reply(name, to)),
    ),
  );
  const down = await ask(opened.graph, { of: 'remark:a0000', totals: true });
  expect(down.entries).toHaveLength(119);
  expect(down.totals).toEqual({ ancestors: 0, descendants: 118, isExact: true });
  const up = await ask(opened.graph, { of: 'remark:b0059', totals: true, filter: { bases: ['STATED'] } });
  expect(up.entries).toHaveLength(119);
  expect(up.totals).toEqual({ ancestors: 118, descendants: 0, isExact: true });
  expect(Math.min(...up.entries.map(({ depth }) => depth))).toBe(-59);
});

test('a remark that answers two comes once, with both replies; the primary one leads the shortest way', async () => {
  await made(
    [
      remark('first', { said: '2024-01-01' }),
      remark('second', { said: '2024-01-02' }),
      remark('both', { said: '2024-01-03' }),
    ],
    [reply('second', 'first'), reply('both', 'second'), reply('both', 'first')],
  );
  const chain = await ask(opened.graph, { of: 'remark:first' });
  expect(chain.entries.map(({ node, depth }) => [node.id, depth])).toEqual([
    ['remark:first', 0],
    ['remark:second', 1],
    ['remark:both', 1],
  ]);
  expect(chain.entries.at(-1)?.parents.map(({ to, isPrimary }) => [to, isPrimary])).toEqual([
    ['remark:first', true],
    ['remark:second', false],
  ]);
  const other = await ask(opened.graph, { of: 'remark:second' });
  expect(omittedAt(other, 'remark:first')).toEqual([]);
});

describe('a race', () => {
  const writeRace = () =>
    made(
      [
        { is: 'Race', id: 'race:final', date: '2023-08-23' },
        { is: 'Result', id: 'result:ann', date: '2023-08-23' },
        { is: 'Result', id: 'result:unanswered', date: '2023-08-23' },
        { is: 'Event', id: 'event:gesture', date: '2023-08-24' },
        remark('of-the-race', { said: '2023-08-24' }),
        remark('of-the-result', { said: '2023-08-24' }),
        remark('of-that', { said: '2023-08-25' }),
        remark('of-the-gesture', { said: '2023-08-26' }),
      ],
      [
        reply('of-the-race', 'race:final'),
        reply('of-the-result', 'result:ann'),
        reply('of-that', 'of-the-result'),
        reply('of-that', 'event:gesture'),
        reply('of-the-gesture', 'event:gesture'),
      ],
    );

  test('leads down to what answers its results', async () => {
    await writeRace();
    const chain = await ask(opened.graph, { of: 'race:final', totals: true });
    expect(chain.entries.map(({ node, depth, role }) => [node.id, depth, role])).toEqual([
      ['race:final', 0, 'ANCHOR'],
      ['result:ann', 0, 'MATCH'],
      ['remark:of-the-race', 1, 'MATCH'],
      ['remark:of-the-result', 1, 'MATCH'],
      ['remark:of-that', 2, 'MATCH'],
    ]);
    expect(chain.totals.descendants).toBe(3);
    expect(omittedAt(chain, 'remark:of-that')).toEqual([{ side: 'PARENTS', reason: 'OUTSIDE', count: 1, after: null }]);
  });

  test('does not bring its results again where it is gone on from', async () => {
    await writeRace();
    const [first] = await pages(opened.graph, { of: 'race:final', limits: { down: 0 } });
    expect(first && idsOf(first)).toEqual(['race:final', 'result:ann']);
    const next = await ask(opened.graph, { of: 'race:final', after: omittedAt(first, 'race:final')[0]?.after ?? null });
    expect(idsOf(next)).toEqual(['race:final', 'remark:of-the-race']);
  });

  test('stands, as an event and a result do, above what answers it', async () => {
    await writeRace();
    const below = await ask(opened.graph, { of: 'remark:of-that' });
    expect(below.entries.map(({ node, depth }) => [node.id, depth])).toEqual([
      ['result:ann', -2],
      ['event:gesture', -1],
      ['remark:of-the-result', -1],
      ['remark:of-that', 0],
    ]);
    expect(omittedAt(below, 'event:gesture')).toEqual([{ side: 'REPLIES', reason: 'OUTSIDE', count: 1, after: null }]);
    expect(idsOf(await ask(opened.graph, { of: 'event:gesture' }))).toHaveLength(3);
    expect(idsOf(await ask(opened.graph, { of: 'result:ann' }))).toHaveLength(3);
  });
});

test('a remark of which no words are known, and one that was withdrawn, do not break a chain', async () => {
  await made(
    [
      remark('said', { outlets: ['outlet:gazette'] }),
      remark('unprinted', { standing: 'UNPRINTED', gist: 'A question, we are told.' }),
      remark('withdrawn', {
        standing: 'WITHDRAWN',
        outlets: ['outlet:gazette'],
        withdrawn: { reason: 'It was another.', date: null },
      }),
      remark('last'),
    ],
    [reply('unprinted', 'said'), reply('withdrawn', 'unprinted'), reply('last', 'withdrawn')],
  );
  for (const anchor of ['remark:said', 'remark:last', 'remark:withdrawn']) {
    const chain = await ask(opened.graph, { of: anchor });
    expect(idsOf(chain)).toEqual(['remark:said', 'remark:unprinted', 'remark:withdrawn', 'remark:last']);
    expect(chain.entries[2]?.node).toMatchObject({ text: null, gist: null, withdrawnReason: 'It was another.' });
    expect(chain.entries[1]?.node).toMatchObject({ text: null, gist: 'A question, we are told.' });
  }
});

test('a rejected reply is not walked, and not counted', async () => {
  await made(
    [remark('a'), remark('b'), remark('c')],
    [reply('b', 'a', { review: 'REJECTED' }), reply('c', 'a'), reply('c', 'b', { review: 'REJECTED' })],
  );
  const chain = await ask(opened.graph, { of: 'remark:a', filter: { reviews: ['REJECTED', 'ACCEPTED'] } });
  expect(idsOf(chain)).toEqual(['remark:a', 'remark:c']);
  expect(chain.entries.flatMap(({ omitted }) => omitted)).toEqual([]);
});

describe('where dates are equal and names begin alike', () => {
  const names = ['a', 'a-1', 'a-1-1', 'a.1'];

  test('no cause is lost between two cursors', async () => {
    await made(
      [...names, 'answer'].map((name) => remark(name)),
      names.map((name) => reply('answer', name)),
    );
    const stretches = await toTheEnd({ of: 'remark:answer', limits: { perNode: 1 } }, () => 'remark:answer');
    const causes = stretches
      .flat()
      .flatMap(({ entries }) => entries.flatMap(({ parents }) => parents.map(({ to }) => to)));
    expect(causes).toEqual(names.map((name) => `remark:${name}`));
  });

  test('no answer is lost between two cursors', async () => {
    await made(
      [...names, 'cause'].map((name) => remark(name)),
      names.map((name) => reply(name, 'cause')),
    );
    const stretches = await toTheEnd({ of: 'remark:cause', limits: { perNode: 1 } }, () => 'remark:cause');
    const answers = stretches.flat().flatMap(({ entries }) => entries.filter(({ depth }) => depth > 0));
    expect(answers.map(({ node }) => node.id).toSorted()).toEqual(names.map((name) => `remark:${name}`).toSorted());
  });
});

test('a cause that is met again behind a cursor does not count the reply that was shown before', async () => {
  await made(
    [
      remark('old', { said: '2024-01-01' }),
      remark('middle', { said: '2024-01-02' }),
      remark('anchor', { said: '2024-01-03' }),
    ],
    [reply('anchor', 'old'), reply('anchor', 'middle'), reply('middle', 'old')],
  );
  const first = await ask(opened.graph, { of: 'remark:anchor', limits: { perNode: 1 } });
  expect(idsOf(first)).toEqual(['remark:old', 'remark:anchor']);
  const [omission] = omittedAt(first, 'remark:anchor');
  expect(omission).toMatchObject({ side: 'PARENTS', reason: 'LIMIT', count: 1 });
  const next = await ask(opened.graph, { of: 'remark:anchor', after: omission?.after ?? null });
  expect(idsOf(next)).toEqual(['remark:old', 'remark:middle', 'remark:anchor']);
  expect(next.entries.flatMap(({ omitted }) => omitted)).toEqual([]);
});

test('where a bound cut, nothing is skipped for what came by another way', async () => {
  await made(
    [remark('anchor'), remark('x', { said: '2024-01-01' }), remark('early', { said: '2024-01-02' }), remark('late')],
    [reply('x', 'anchor'), reply('late', 'anchor'), reply('early', 'x'), reply('late', 'x')],
  );
  const first = await ask(opened.graph, { of: 'remark:anchor', limits: { down: 1 } });
  expect(idsOf(first)).toEqual(['remark:anchor', 'remark:x', 'remark:late']);
  const [omission] = omittedAt(first, 'remark:x');
  expect(omission).toMatchObject({ side: 'REPLIES', reason: 'LIMIT', count: 1 });
  const next = await ask(opened.graph, { of: 'remark:anchor', after: omission?.after ?? null });
  expect(next.entries.map(({ node, depth }) => [node.id, depth])).toContainEqual(['remark:early', 2]);
});

describe('a filter', () => {
  test('keeps as few bridges as connect the matches', async () => {
    const others = { speakerId: SPEAKERS[1] };
    await made(
      [
        remark('anchor', others),
        remark('spared', { ...others, said: '2024-01-01' }),
        remark('needed', { ...others, said: '2024-01-02' }),
        remark('one', { said: '2024-01-03' }),
        remark('two', { said: '2024-01-04' }),
      ],
      [
        reply('spared', 'anchor'),
        reply('needed', 'anchor'),
        reply('one', 'spared'),
        reply('one', 'needed'),
        reply('two', 'needed'),
      ],
    );
    const chain = await ask(opened.graph, { of: 'remark:anchor', filter: { speakers: [SPEAKERS[0]] } });
    expect(chain.entries.map(({ node, role }) => [node.id, role])).toEqual([
      ['remark:anchor', 'ANCHOR'],
      ['remark:needed', 'BRIDGE'],
      ['remark:one', 'MATCH'],
      ['remark:two', 'MATCH'],
    ]);
    expect(omittedAt(chain, 'remark:anchor')).toEqual([{ side: 'REPLIES', reason: 'FILTER', count: 1, after: null }]);
    expect(omittedAt(chain, 'remark:one')).toEqual([{ side: 'PARENTS', reason: 'FILTER', count: 1, after: null }]);
  });

  test('leaves out results that no match hangs on', async () => {
    await made(
      [
        { is: 'Race', id: 'race:final', date: '2023-08-23' },
        { is: 'Result', id: 'result:ann', date: '2023-08-23' },
        { is: 'Result', id: 'result:ben', date: '2023-08-23' },
        remark('match', { said: '2023-08-24' }),
        remark('other', { said: '2023-08-24', speakerId: SPEAKERS[1] }),
      ],
      [reply('match', 'result:ann'), reply('other', 'result:ben')],
    );
    const chain = await ask(opened.graph, { of: 'race:final', filter: { speakers: [SPEAKERS[0]] } });
    expect(chain.entries.map(({ node, role }) => [node.id, role])).toEqual([
      ['race:final', 'ANCHOR'],
      ['result:ann', 'BRIDGE'],
      ['remark:match', 'MATCH'],
    ]);
  });
});

test('perNode keeps the earliest replies, not the first that were written', async () => {
  await made(
    [remark('hub'), remark('late', { said: '2024-03' }), remark('early', { said: '2024-01' }), remark('undated')],
    ['undated', 'late', 'early'].map((name) => reply(name, 'hub')),
  );
  const chain = await ask(opened.graph, { of: 'remark:hub', limits: { ...GENEROUS, perNode: 2 } });
  expect(idsOf(chain).toSorted()).toEqual(['remark:early', 'remark:hub', 'remark:late']);
});

const dayOf = (turn: number): string =>
  new Date(Date.UTC(2000, 0, 1 + turn)).toISOString().slice(0, 'YYYY-MM-DD'.length);

function throwNothing(): never {
  throw new Error('A page was expected, but none came.');
}
