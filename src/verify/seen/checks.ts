import { SOURCE_KINDS } from '../../source/kinds.js';
import { seenProperties, type Sighting } from '../../source/seen.js';
import { publicationOf, sightingOf } from '../../source/sighting.js';
import { isDate } from '../../values/date.js';
import { check, unlessSame, type Check, type Violation } from '../check.js';
import { FALSELY_HELD, SEEN_REMARKS, SEEN_SHADOWS, type Kept, type Printing } from './statements.js';

/** Where and when things could be read is worked out again from the printings and their sources. */
export const SEEN_CHECKS: readonly Check[] = [
  check({
    kind: 'Remark',
    statement: SEEN_REMARKS,
    judge: ({ id, kept, wordings }) => [
      ...seenViolations(
        id,
        kept,
        wordings.map(({ printing }) => sightedIn(printing)),
      ),
      ...wordings.flatMap((wording) => seenViolations(wording.id, wording.kept, [sightedIn(wording.printing)])),
    ],
  }),
  check({
    kind: 'Reply',
    statement: SEEN_SHADOWS,
    judge: ({ id, kept, told, printings }) =>
      seenViolations(
        id,
        kept,
        told.flatMap((source) => {
          const printed = printings.filter((printing) => printing.id === source.id);
          return (printed.length === 0 ? [source] : printed).map(sightedIn);
        }),
      ),
  }),
  check({
    kind: 'Source',
    statement: FALSELY_HELD,
    judge: ({ id }) => [
      { promise: 'source.held', id, message: `${id} should be Held just when its text was read, but is not so.` },
    ],
  }),
];

/** null where a date is none: that is told elsewhere. */
function sightedIn({ id, kind, outletId, published, updated, knownFrom }: Printing): Sighting | null {
  if (![published, updated, knownFrom].every((date) => date === null || isDate(date))) return null;
  const known = SOURCE_KINDS.find((name) => name === kind) ?? 'OTHER';
  return sightingOf(publicationOf({ id: id ?? '', kind: known, outletId, published, updated }), knownFrom);
}

function seenViolations(id: string, kept: Kept, seen: readonly (Sighting | null)[]): readonly Violation[] {
  if (seen.includes(null)) return [];
  const { seenIn, seenBy, seenFrom, seenSurely } = seenProperties(seen.filter((sighting) => sighting !== null));
  return unlessSame('thing.seen', id, `Where ${id} was seen`, {
    expected: inRows([seenIn, seenBy, seenFrom, seenSurely]),
    found: inRows([kept.seenIn, kept.seenBy, kept.seenFrom, kept.seenSurely]),
  });
}

/** The order of printings is nobody's promise. A list that is too short shows in every row. */
function inRows(lists: readonly unknown[]): readonly string[] {
  const [first, ...others] = lists.map((list) => (Array.isArray(list) ? list.map(String) : []));
  const places = Math.max(0, ...[first ?? [], ...others].map(({ length }) => length));
  return Array.from({ length: places }, (_, place) =>
    [first ?? [], ...others].map((list) => list[place] ?? 'nothing').join(' '),
  ).toSorted();
}
