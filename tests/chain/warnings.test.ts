import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { ChainWarning } from '../../src/chain/chain.js';
import type { Records } from '../../src/graph/records.js';
import { sourceRecords } from '../../src/source/write.js';
import { clear, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { ask, pages } from './asking.js';
import { remark, reply, SOURCE, SPEAKERS, write, type MadeRemark, type MadeReply, type MadeThing } from './made.js';

/** What each warning is given for, and what does not suffice. */
jest.setTimeout(60_000);

let opened: TestGraph;
beforeAll(async () => {
  opened = await openEmptyGraph();
});
afterEach(() => clear(opened.graph));
afterAll(() => opened.close());

async function warnings(
  things: readonly MadeThing[],
  replies: readonly MadeReply[],
  more: readonly Records[] = [],
): Promise<readonly ChainWarning[]> {
  await write(opened.graph, { things, replies }, more);
  return (await ask(opened.graph, { of: 'remark:cause', warnings: true })).warnings;
}

/** A cause and its answer, on one source's word and an editor's. */
const two = (cause: Partial<MadeRemark>, answer: Partial<MadeRemark>, more: Partial<MadeReply> = {}) =>
  warnings([remark('cause', cause), remark('answer', answer)], [reply('answer', 'cause', more)]);

const LINK = ['reply:answer.to.cause', 'remark:answer', 'remark:cause'];

test('a chain in which all is known and in order has none', async () => {
  const sources = ['source:gazette', 'source:herald'];
  const found = await two({ said: '2024-01-01', madePublic: '2024-01-01' }, { said: '2024-01-02' }, { sources });
  expect(found).toEqual([]);
});

describe('ANSWER_MAY_PRECEDE_CAUSE', () => {
  test.each([
    ['2024-01', '2024-01-15', 'The dates leave open whether remark:answer (15 January 2024) came after remark:cause'],
    ['2024-01-02', '2024-01-01', 'remark:answer is dated 1 January 2024, before what it answers: remark:cause'],
    ['2024-01-01~', '2024-01-01~', 'The dates leave open'],
  ])('when a cause of %s is answered on %s', async (cause, answer, message) => {
    const [warning, ...others] = await two({ said: cause }, { said: answer });
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ code: 'ANSWER_MAY_PRECEDE_CAUSE', ids: LINK });
    expect(warning?.message).toContain(message);
  });

  test.each([
    ['2024-01-01', '2024-01-02'],
    ['2024-01-01', '2024-01-01'],
    [null, '2024-01-01'],
    ['2024-01-01', null],
  ])('not when a cause of %s is answered on %s', async (cause, answer) => {
    expect(await two({ said: cause }, { said: answer })).toEqual([]);
  });

  test('when a result is answered before the day of its race', async () => {
    await write(opened.graph, {
      things: [
        { is: 'Race', id: 'race:final', date: '2023-08-23' },
        { is: 'Result', id: 'result:ann', date: '2023-08-23' },
        remark('early', { said: '2023-08-22' }),
        remark('same-day', { said: '2023-08-23' }),
      ],
      replies: [reply('early', 'result:ann'), reply('same-day', 'result:ann')],
    });
    const chain = await ask(opened.graph, { of: 'result:ann', warnings: true });
    expect(chain.warnings).toMatchObject([
      { code: 'ANSWER_MAY_PRECEDE_CAUSE', ids: ['reply:early.to.ann', 'remark:early', 'result:ann'] },
    ]);
  });

  test('also when the cause stands on another page', async () => {
    await write(opened.graph, {
      things: [remark('cause', { said: '2024-01-02' }), remark('answer', { said: '2024-01-01' })],
      replies: [reply('answer', 'cause')],
    });
    const [first, second] = await pages(opened.graph, { of: 'remark:cause', limits: { first: 1 }, warnings: true });
    expect(first?.warnings).toEqual([]);
    expect(second?.warnings).toMatchObject([{ code: 'ANSWER_MAY_PRECEDE_CAUSE', ids: LINK }]);
  });
});

describe('ANSWERED_BEFORE_PUBLIC', () => {
  test('when the answer is dated before its cause was public', async () => {
    const found = await two({ said: '2024-05-01', madePublic: '2024-09-01' }, { said: '2024-06-01' });
    expect(found).toMatchObject([{ code: 'ANSWERED_BEFORE_PUBLIC', ids: LINK }]);
  });

  test.each(['2024-09-01', '2024-06/2024-10', null])('not when it is dated %s', async (said) => {
    expect(await two({ said: '2024-05-01', madePublic: '2024-09-01' }, { said })).toEqual([]);
  });
});

describe('ONE_SOURCE', () => {
  const copy = (id: string, from: string): Records =>
    sourceRecords({
      ...SOURCE,
      id,
      derivedFrom: [{ sourceId: from, basis: 'STATED', confidence: 'HIGH', note: null }],
    });
  const onSources = (sources: readonly (string | null)[], more: readonly Records[] = []) =>
    warnings([remark('cause'), remark('answer')], [reply('answer', 'cause', { sources })], more);

  test('when one source says so, also beside an editor, or in two places', async () => {
    const [warning, ...others] = await onSources(['source:gazette', null, 'source:gazette']);
    expect(others).toEqual([]);
    expect(warning).toEqual({
      code: 'ONE_SOURCE',
      ids: ['reply:answer.to.cause'],
      message: 'That remark:answer responds to remark:cause rests on source:gazette alone.',
    });
  });

  test('when the others are copies of it, or of one that it copies', async () => {
    const copies = [copy('source:copy', 'source:gazette'), copy('source:other-copy', 'source:gazette')];
    for (const sources of [
      ['source:gazette', 'source:copy'],
      ['source:copy', 'source:other-copy'],
      ['source:copy', 'source:other-copy', 'source:gazette'],
    ]) {
      expect(await onSources(sources, copies)).toMatchObject([{ code: 'ONE_SOURCE' }]);
      await clear(opened.graph);
    }
  });

  test('not when two say so, of which neither takes from the other', async () => {
    const sources = ['source:copy', 'source:gazette', 'source:herald'];
    expect(await onSources(sources, [copy('source:copy', 'source:gazette')])).toEqual([]);
  });

  test('not when only an editor says so: the basis tells that', async () => {
    expect(await onSources([null])).toEqual([]);
  });
});

test('RIVAL_REPLIES names the replies that are disputed, once for each remark', async () => {
  const things = [remark('cause'), remark('other'), remark('answer')];
  const replies = [
    reply('answer', 'cause', { review: 'DISPUTED' }),
    reply('answer', 'other', { review: 'DISPUTED' }),
    reply('other', 'cause'),
  ];
  expect(await warnings(things, replies)).toMatchObject([
    { code: 'RIVAL_REPLIES', ids: ['remark:answer', 'reply:answer.to.cause', 'reply:answer.to.other'] },
  ]);
});

test('CONFLATED_WORDING names the wording and the remarks that its sentence runs together', async () => {
  const found = await two({}, { outlets: ['outlet:gazette'], wording: { conflated: ['remark:cause'] } });
  expect(found).toMatchObject([{ code: 'CONFLATED_WORDING', ids: ['wording:answer.gazette', 'remark:cause'] }]);
});

test('IMAGINED_SPEECH is not said of words that were said', async () => {
  const quote = { words: 'I give up', note: null } as const;
  const imagined = { ...quote, fidelity: 'IMAGINED', remarkId: null, attributedToId: SPEAKERS[1] } as const;
  const exact = { ...quote, fidelity: 'EXACT', remarkId: 'remark:cause', attributedToId: null } as const;
  expect(await two({}, { quotes: [exact, imagined] })).toMatchObject([
    { code: 'IMAGINED_SPEECH', ids: ['remark:answer'] },
  ]);
  await clear(opened.graph);
  expect(await two({}, { quotes: [exact] })).toEqual([]);
});

test('POSSIBLY_SAME names a pair once, whichever of the two says so', async () => {
  const link = { basis: 'INFERRED', confidence: 'LOW', note: null } as const;
  for (const [one, other] of [
    ['cause', 'answer'],
    ['answer', 'cause'],
  ] as const) {
    const things = [remark(one, { possiblySame: [{ ...link, remarkId: `remark:${other}` }] }), remark(other)];
    expect(await warnings(things, [reply('answer', 'cause')])).toMatchObject([
      { code: 'POSSIBLY_SAME', ids: ['remark:answer', 'remark:cause'] },
    ]);
    await clear(opened.graph);
  }
});
