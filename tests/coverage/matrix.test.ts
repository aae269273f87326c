import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { matrixOf } from '../../src/coverage/matrix.js';
import { merged } from '../../src/coverage/merge.js';
import type { PrintedRemark } from '../../src/coverage/statements.js';

const OUTLETS: Readonly<Record<string, string | null>> = {
  'source:a1': 'outlet:a',
  'source:a2': 'outlet:a',
  'source:b': 'outlet:b',
  'source:alone': null,
};
const SPEAKERS = ['person:x', 'person:y', 'person:z'];

const remarks = fc
  .array(
    fc.record({
      speaker: fc.constantFrom(...SPEAKERS),
      sources: fc.array(fc.constantFrom(...Object.keys(OUTLETS)), { maxLength: 5 }),
    }),
    { maxLength: 30 },
  )
  .map((many) =>
    many.map(({ speaker, sources }, place): PrintedRemark => ({
      id: `remark:${place}`,
      orderKey: String(place).padStart(3, '0'),
      speakerId: speaker,
      isSeen: true,
      maybeSeen: false,
      printings: sources.map((source, turn) => [`wording:${place}.${turn}`, source, OUTLETS[source] ?? null]),
    })),
  );

/** Counted plainly, column by column and remark by remark. */
function counted(many: readonly PrintedRemark[], columnId: string, speaker: string | null) {
  const prints = ({ printings }: PrintedRemark, id: string): boolean =>
    printings.some(([, source]) => (OUTLETS[source] ?? source) === id);
  const others = [...new Set(Object.entries(OUTLETS).map(([source, outlet]) => outlet ?? source))].filter(
    (id) => id !== columnId,
  );
  const here = many.filter((one) => prints(one, columnId) && (speaker === null || one.speakerId === speaker));
  return { remarks: here.length, onlyHere: here.filter((one) => !others.some((id) => prints(one, id))).length };
}

test('a matrix counts each remark once in each column, for whoever speaks, whatever is printed where', () => {
  fc.assert(
    fc.property(remarks, (many) => {
      const { rows, columns } = matrixOf(many);
      const told = (columnId: string, speaker: string | null) => {
        const column = columns.find(({ id }) => id === columnId);
        const counts = speaker === null ? column : column?.bySpeaker.find(({ speakerId }) => speakerId === speaker);
        return { remarks: counts?.remarks ?? 0, onlyHere: counts?.onlyHere ?? 0 };
      };
      for (const id of ['outlet:a', 'outlet:b', 'source:alone']) {
        for (const speaker of [null, ...SPEAKERS]) expect(told(id, speaker)).toEqual(counted(many, id, speaker));
      }
      // Every printing stands in one cell, and in that of its outlet.
      const cells = rows.flatMap(({ cells: own }) =>
        own.flatMap(({ columnId, wordingIds }) => wordingIds.map((id) => [id, columnId])),
      );
      const printed = many.flatMap(({ printings }) => printings.map(([id, source, outlet]) => [id, outlet ?? source]));
      expect(cells.toSorted()).toEqual(printed.toSorted());
      expect(rows.map(({ remarkId }) => remarkId)).toEqual(many.map(({ id }) => id));
      expect(columns.map(({ remarks: most }) => most)).toEqual(
        columns.map(({ remarks: most }) => most).toSorted((a, b) => b - a),
      );
    }),
    { numRuns: 300, seed: 6 },
  );
});

describe('lists put together', () => {
  /** Remarks by their keys, spread over lists; each list is cut where it has been read so far. */
  const spread = fc.record({
    keys: fc.uniqueArray(fc.nat(200), { maxLength: 60 }),
    lists: fc.array(
      fc.record({
        takes: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        fitting: fc.nat(3),
        looked: fc.integer({ min: 1, max: 30 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    most: fc.integer({ min: 1, max: 40 }),
  });

  it('are the earliest of all that fit, complete up to where they end, and say whether there may be more', () => {
    fc.assert(
      fc.property(spread, ({ keys, lists, most }) => {
        const all = keys.map((key) => String(key).padStart(4, '0')).toSorted();
        const fits = (key: string, by: number): boolean => by === 0 || Number(key) % (by + 1) === 0;
        const inLists = lists.map(({ takes, fitting, looked }) => {
          const own = all.filter((_key, place) => takes[place]);
          return {
            own: own.filter((key) => fits(key, fitting)),
            read: own.slice(0, looked),
            fitting,
            isCut: own.length >= looked,
          };
        });
        const found = merged(
          inLists.map(({ read, fitting, isCut }) => ({
            fitting: read.filter((key) => fits(key, fitting)).map((key): [string, string] => [`remark:${key}`, key]),
            horizon: isCut ? (read.at(-1) ?? null) : null,
          })),
          most,
        );
        const truth = [...new Set(inLists.flatMap(({ own }) => own))].toSorted().map((key) => `remark:${key}`);
        expect(found.ids).toEqual(truth.slice(0, found.ids.length));
        if (found.isWhole) expect(found.ids).toEqual(truth);
        else if (found.ids.length < Math.min(most, truth.length)) expect(inLists.some(({ isCut }) => isCut)).toBe(true);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
