import fc from 'fast-check';
import { NO_FILTER, type ChainFilter } from '../../src/chain/filter.js';
import type { AskedLimits } from '../../src/chain/limits.js';
import { OUTLETS, SPEAKERS, type MadeGraph, type MadeReply, type MadeThing } from './made.js';

/** Many equal dates and many unknown ones, so that the order often has to look at the id. */
const date = fc.constantFrom(
  null,
  null,
  '2024-01-01',
  '2024-01-01',
  '2024-01-02',
  '2024-01-01/2024-01-03',
  '2023',
  '../2024-01-02',
);

const traits = fc.record({
  is: fc.oneof(
    { arbitrary: fc.constant('Remark'), weight: 9 },
    { arbitrary: fc.constantFrom('Event', 'Result', 'Race'), weight: 2 },
  ),
  date,
  speakerId: fc.constantFrom(...SPEAKERS),
  kind: fc.constantFrom('STATEMENT', 'QUESTION', 'HEADLINE'),
  outlets: fc.subarray([...OUTLETS]),
  knownFrom: fc.constantFrom(null, '2024-01-01', '2024-01-02', '../2024-01-02', '2023-12/2024-02'),
  /** What it answers: how far back each of these stands. */
  back: fc.array(fc.oneof(fc.nat(5), fc.nat(40)), { minLength: 1, maxLength: 3 }),
  replies: fc.array(
    fc.record({
      relation: fc.constantFrom('RESPONDS', 'DISAGREES'),
      confidence: fc.constantFrom('HIGH', 'LOW'),
      review: fc.constantFrom(
        'ACCEPTED',
        'ACCEPTED',
        'ACCEPTED',
        'PROPOSED',
        'ACCEPTED',
        'PROPOSED',
        'DISPUTED',
        'REJECTED',
      ),
      bases: fc.constantFrom(['STATED'], ['INFERRED'], ['STATED', 'JUXTAPOSED']),
      sources: fc.constantFrom(
        [null],
        ['source:gazette'],
        ['source:herald', 'source:gazette'],
        ['source:herald', null],
      ),
    } as const),
    { minLength: 4, maxLength: 4 },
  ),
} as const);
type Traits = typeof traits extends fc.Arbitrary<infer T> ? T : never;

const SHAPES = ['mixed', 'chain', 'star', 'ladder', 'twice'] as const;

/** Which earlier things a thing answers, by the shape of the graph; often several, and at times one of them twice. */
const CAUSES: Readonly<Record<(typeof SHAPES)[number], (place: number, back: readonly number[]) => readonly number[]>> =
  {
    mixed: (place, back) => back.map((steps) => place - 1 - (steps % place)),
    chain: (place, [jump = 0]) => [place - 1, ...(jump % 5 === 0 ? [place - 1 - (jump % place)] : [])],
    star: (place, [jump = 0]) => (jump % 4 === 0 ? [0, place - 1] : [jump % 7 === 0 ? place - 1 : 0]),
    ladder: (place) => [2, 3].map((steps) => place - steps - (place % 2) + 1).filter((cause) => cause >= 0),
    twice: (place, [steps = 0]) => [place - 1 - (steps % Math.min(place, 4)), place - 1 - (steps % Math.min(place, 4))],
  };

/** Names that begin with one another: where dates are equal, the order must not be confused by that. */
const nameOf = (place: number): string => `a${'-1'.repeat(place % 4)}${place < 4 ? '' : `.${place}`}`;

/** Graphs of 5 to 40 things, of one of several shapes, the answers dated as it happens. */
export const graphs: fc.Arbitrary<MadeGraph> = fc
  .record({ shape: fc.constantFrom(...SHAPES), many: fc.array(traits, { minLength: 5, maxLength: 40, size: 'max' }) })
  .map(({ shape, many }) => {
    const race = many.find(({ is }) => is === 'Race');
    const things = many.map((one, place) => thingOf(one, place, race));
    const replies = things.flatMap((thing, place): MadeReply[] => {
      const { back, replies: links } = many[place] ?? { back: [], replies: [] };
      if (thing.is !== 'Remark' || place === 0) return [];
      return CAUSES[shape](place, back).flatMap((cause, turn): MadeReply[] => {
        const to = things[cause];
        return to === undefined || cause >= place
          ? []
          : [{ ...links[turn], id: `reply:${place}.${(turn * 7 + place) % 3}-${turn}`, from: thing.id, to: to.id }];
      });
    });
    return { things, replies };
  });

/** A result is of the day of its race, which is the first. */
function thingOf(traits: Traits, place: number, race: Traits | undefined): MadeThing {
  const { is, date: day, speakerId, kind, outlets, knownFrom } = traits;
  const id = `${is.toLowerCase()}:${nameOf(place)}`;
  if (is === 'Remark') return { is, id, said: day, speakerId, kind, outlets, wording: { knownFrom } };
  if (is !== 'Result') return { is, id, date: day };
  return race === undefined ? { is: 'Event', id, date: day } : { is, id, date: race.date };
}

export const tinyLimits: fc.Arbitrary<AskedLimits> = fc.record({
  up: fc.nat(4),
  down: fc.nat(4),
  perNode: fc.integer({ min: 1, max: 3 }),
  first: fc.integer({ min: 1, max: 5 }),
});

const maybe = <T>(part: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(part, { freq: 2, nil: null });

const maybeOneOf = (...lists: readonly string[][]): fc.Arbitrary<string[] | null> => maybe(fc.constantFrom(...lists));

export const views = fc.record({
  outlets: fc.constantFrom(null, [OUTLETS[0]], []),
  sources: fc.constantFrom(null, null, ['source:herald']),
  asOf: fc.constantFrom(null, '2024-01-01', '2024-01-15'),
});

/** Filters of things and of replies; each part is mostly left out. */
export const filters: fc.Arbitrary<ChainFilter> = fc
  .record({
    speakers: maybeOneOf([SPEAKERS[0]], [...SPEAKERS]),
    kinds: maybeOneOf(['STATEMENT'], ['QUESTION', 'HEADLINE']),
    outlets: maybeOneOf([OUTLETS[0]]),
    from: maybe(fc.constantFrom('2024-01-02', '2023-06-01')),
    to: maybe(fc.constantFrom('2024-01-01', '2023-12-31')),
    relations: maybeOneOf(['RESPONDS']),
    confidences: maybeOneOf(['HIGH']),
    bases: maybeOneOf(['STATED']),
    reviews: maybeOneOf(['ACCEPTED', 'REJECTED']),
    view: maybe(views),
  })
  .map((parts) => ({ ...NO_FILTER, ...parts }));
