import { expect, test } from '@jest/globals';
import type { Stream } from '../../src/exchange/statements.js';
import { stretchOf } from '../../src/exchange/turns.js';

/** Where a list of links is cut, a page ends before the remark that it may have cut in two. */
const facts = (id: string, speakerId: string) => ({
  id,
  orderKey: id,
  speakerId,
  occasionId: null,
  said: null,
  prompted: 'UNKNOWN',
});

/** Ann answers Ben: each link by the answer and what it answers. */
const stream = (...links: readonly (readonly [answer: string, cause: string])[]): Stream => ({
  side: 0,
  replies: links.map(([answer, cause]) => ({
    id: `${answer}.${cause}`,
    key: answer,
    isAsked: true,
    passes: true,
    mayPass: true,
    answer: facts(answer, 'ann'),
    cause: facts(cause, 'ben'),
    isTurn: true,
    wasShown: false,
  })),
  abouts: [],
});

const shown = (streams: readonly Stream[], most: number) => {
  const { placed, reached } = stretchOf(streams, { first: 10, most });
  return { turns: placed.map(({ remark, replies }) => [remark.id, replies.length]), reached };
};

test('a remark at whose links a list is cut comes on the next page, with all of them', () => {
  expect(shown([stream(['b', 'a'], ['d', 'a'], ['d', 'c'])], 3)).toEqual({ turns: [['b', 1]], reached: 'b' });
});

test('so does whatever another list holds behind that place', () => {
  const streams = [stream(['b', 'a'], ['d', 'a'], ['d', 'c']), stream(['c', 'a'], ['e', 'a'])];
  expect(shown(streams, 3)).toEqual({
    turns: [
      ['b', 1],
      ['c', 1],
    ],
    reached: 'c',
  });
});

test('a remark with more links than are read is shown with those, and the page goes on behind it', () => {
  expect(shown([stream(['d', 'a'], ['d', 'b'], ['d', 'c'])], 3)).toEqual({ turns: [['d', 3]], reached: 'd' });
});

test('what ends before the bound ends', () => {
  expect(shown([stream(['b', 'a'], ['d', 'a'])], 3)).toEqual({
    turns: [
      ['b', 1],
      ['d', 1],
    ],
    reached: null,
  });
});
