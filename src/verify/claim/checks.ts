import type { z } from 'zod';
import { discrepancyKey } from '../../claim/weight.js';
import { disciplineOf } from '../../race/kinds.js';
import { BadInputError } from '../../values/bad-input.js';
import { isDate, parseDate } from '../../values/date.js';
import { parseMark } from '../../values/mark.js';
import { check, shown, unlessSame, type Check, type Violation } from '../check.js';
import {
  ORIGINS_ASTRAY,
  PREFERRED_CLAIMS,
  RIVALS,
  type DIFFERING_CLAIMS,
  type RIVALLING_CLAIMS,
} from './statements.js';

type Preferred = z.infer<typeof PREFERRED_CLAIMS.row>;

export const CLAIM_CHECKS: readonly Check[] = [
  check({ kind: 'Claim', statement: PREFERRED_CLAIMS, judge: valueViolations }),
  check({
    kind: 'Claim',
    statement: ORIGINS_ASTRAY,
    judge: ({ id }) => [
      {
        promise: 'claim.origin',
        id,
        message: `A story should lead to ${id} just when it is on an origin, but does not so.`,
      },
    ],
  }),
  check({
    kind: 'Remark',
    statement: RIVALS,
    judge: ({ id, isRival, isDecided, differs }) => {
      const key = discrepancyKey('REPLY_TARGET', { isOpen: !isDecided, concernsId: id, id });
      return unlessSame('remark.rivals', id, `What marks ${id}`, { expected: isRival ? key : null, found: differs });
    },
  }),
];

export function rivalViolations({
  subjectId,
  property,
  ids,
}: z.infer<typeof RIVALLING_CLAIMS.row>): readonly Violation[] {
  const [first, ...others] = ids;
  return others.map((id) => ({
    promise: 'claim.preferred',
    id,
    message: `Only one claim on the ${property} of ${subjectId} should be PREFERRED, but ${first} and ${id} are.`,
  }));
}

/** What stands for claims that differ, in the list of all discrepancies, is worked out again. */
export function differingViolations(row: z.infer<typeof DIFFERING_CLAIMS.row>): readonly Violation[] {
  const { concernsId, property, isDiffering, isDecided, leadId, marks } = row;
  const key = discrepancyKey(property, { isOpen: !isDecided, concernsId, id: leadId });
  const ids = new Set([...(isDiffering ? [leadId] : []), ...marks.map(({ id }) => id)]);
  return [...ids].flatMap((id) =>
    unlessSame('claim.differs', id, `What marks ${id} among claims that differ`, {
      expected: isDiffering && id === leadId ? key : null,
      found: marks.find((mark) => mark.id === id)?.differs ?? null,
    }),
  );
}

/** Under which property a kind of thing has itself what a claim is about. */
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Speaker: { NAME: 'name' },
  Competition: { NAME: 'name', DATE: 'dates', VENUE: 'place' },
  Race: { NAME: 'name', DATE: 'date', VENUE: 'place' },
  Event: { NAME: 'name', DATE: 'date', VENUE: 'place' },
  Source: { NAME: 'title', DATE: 'published' },
  Remark: { DATE: 'said' },
  Result: { DATE: 'date', MARK: 'mark', PLACE: 'place' },
};

function valueViolations(claim: Preferred): readonly Violation[] {
  const { id, property, value, subjectId, labels, own } = claim;
  const kind = labels.find((label) => label in OWN);
  const name = kind === undefined ? undefined : OWN[kind]?.[property ?? ''];
  if (name === undefined) return [];
  const held = own[name] ?? null;
  if (value !== null && held !== null && isSame(value, held, claim)) return [];
  const message = `The ${name} of ${subjectId} should be what ${id} prefers, ${shown(value)}, but is ${shown(held)}.`;
  return [{ promise: 'claim.value', id, message }];
}

/** Dates that mean the same days, and marks that mean the same time, agree however they are written. */
function isSame(claimed: string, held: string, { property, discipline }: Preferred): boolean {
  if (claimed === held) return true;
  if (property === 'DATE') return isDate(claimed) && isDate(held) && extentOf(claimed) === extentOf(held);
  if (property !== 'MARK') return false;
  const given = discipline === null ? {} : disciplineOf(discipline);
  const [one, other] = [millisOf(claimed, given), millisOf(held, given)];
  return one !== null && one === other;
}

function extentOf(edtf: string): string {
  const { earliest, latest, isApproximate, isUncertain } = parseDate(edtf);
  return JSON.stringify([earliest, latest, isApproximate, isUncertain]);
}

/** null where it is no mark. */
function millisOf(mark: string, given: { readonly metres?: number }): number | null {
  try {
    return parseMark(mark, given).millis;
  } catch (error) {
    if (error instanceof BadInputError) return null;
    throw error;
  }
}
