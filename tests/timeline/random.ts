import fc from 'fast-check';
import { OUTLETS, reply, SPEAKERS, type MadeGraph, type MadeReply, type MadeThing } from '../chain/made.js';
import { TIMELINE_KINDS } from '../../src/timeline/kinds.js';

/** Many equal dates, rough ones, open ones and none, so that the order and the distances often have to leave something open. */
const date = fc.constantFrom(
  null,
  '2023',
  '2023-12-31',
  '2024-01-01',
  '2024-01-01',
  '2024-01-02',
  '2024-01-01/2024-01-03',
  '2024-01-05~',
  '2024-01',
  '2024-01-07',
  '2024-02-20',
  '../2024-01-02',
  '2024-01-04/..',
);

const traits = fc.record({
  is: fc.constantFrom('Remark', 'Remark', 'Remark', 'Remark', 'Race', 'Race', 'Result', 'Event'),
  date,
  speakerId: fc.constantFrom(...SPEAKERS),
  outlets: fc.subarray([...OUTLETS]),
  knownFrom: fc.constantFrom(null, '2024-01-01', '2024-01-08', '2024-01'),
  target: fc.nat(30),
  link: fc.constantFrom('about', 'reply', 'at', 'none'),
} as const);
type Traits = typeof traits extends fc.Arbitrary<infer T> ? T : never;

/** A remark beside what it hangs on. */
export interface World extends MadeGraph {
  readonly traits: ReadonlyMap<string, Traits>;
}

export const worlds: fc.Arbitrary<World> = fc
  .array(traits, { minLength: 3, maxLength: 30, size: 'max' })
  .map((many) => {
    const race = many.findIndex(({ is }) => is === 'Race');
    const things = many.flatMap((one, place): MadeThing[] => {
      const id = `${one.is.toLowerCase()}:${place}`;
      if (one.is !== 'Result') return one.is === 'Remark' ? [] : [{ is: one.is, id, date: one.date }];
      const of = many[race];
      return of === undefined ? [] : [{ is: 'Result', id, date: of.date }];
    });
    const links = many.flatMap((one, place) => {
      const to = things[one.target % Math.max(1, things.length)];
      return one.is === 'Remark' ? [{ one, place, to }] : [];
    });
    const remarks = links.map(({ one, place, to }): MadeThing => ({
      is: 'Remark',
      id: `remark:${place}`,
      said: one.date,
      speakerId: one.speakerId,
      outlets: one.outlets,
      wording: { knownFrom: one.knownFrom },
      occasionId: one.link === 'at' && to?.is === 'Event' ? to.id : null,
      about:
        one.link === 'about' && to !== undefined ? [{ nodeId: to.id, basis: 'STATED', note: null, evidence: [] }] : [],
    }));
    const replies = links.flatMap(({ one, place, to }): MadeReply[] =>
      one.link === 'reply' && to !== undefined ? [reply(`remark:${place}`, to.id)] : [],
    );
    return {
      things: [...things, ...remarks],
      replies,
      traits: new Map(many.map((one, place) => [`${one.is.toLowerCase()}:${place}`, one])),
    };
  });

const maybe = <T>(part: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(part, { freq: 1, nil: null });

/** What is asked; the races by their place among those of the world. */
export const questions = fc.record({
  kinds: maybe(fc.subarray([...TIMELINE_KINDS], { minLength: 1 })),
  speakers: maybe(fc.subarray([...SPEAKERS])),
  races: fc.option(fc.array(fc.nat(10), { minLength: 1, maxLength: 2 }), { freq: 3, nil: null }),
  outlets: fc.option(fc.subarray([...OUTLETS]), { freq: 3, nil: null }),
  from: fc.option(fc.constantFrom('2024-01-02', '2024-01-05', '2023-06-01'), { freq: 3, nil: null }),
  to: fc.option(fc.constantFrom('2024-01-02', '2024-01-31', '2023-12-31'), { freq: 3, nil: null }),
  band: fc.option(fc.constantFrom('DATED' as const, 'UNDATED' as const), { freq: 3, nil: null }),
  viewOutlets: fc.option(fc.subarray([...OUTLETS]), { freq: 4, nil: null }),
  asOf: fc.option(fc.constantFrom('2024-01-01', '2024-01-08', '2024-03-01'), { freq: 4, nil: null }),
  first: fc.integer({ min: 1, max: 9 }),
  most: fc.integer({ min: 1, max: 12 }),
  backwards: fc.boolean(),
});
export type Question = typeof questions extends fc.Arbitrary<infer T> ? T : never;
