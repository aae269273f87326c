import type { ClaimDraft } from '../../claim/write.js';
import { disciplineOf } from '../../race/kinds.js';
import { isDate, parseDate } from '../../values/date.js';
import { ID_FORM, isId } from '../../values/id.js';
import { isMark, parseMark } from '../../values/mark.js';
import { groupBy } from '../../values/group.js';
import { fault, type Fault } from '../fault.js';
import type { Places } from '../places.js';
import type { Told } from '../tell.js';

/**
 * Where sources disagree, one claim may be preferred, and then the thing says the same. A claim that is set aside says
 * why. What is understood by a claim has the form of its property.
 */
export function claimFaults(told: Told, places: Places): readonly Fault[] {
  const own = ownValues(told);
  const metres = distances(told);
  const preferred = groupBy(
    told.claims.filter(({ rank }) => rank === 'PREFERRED'),
    ({ concernsId, property, againstId }) => [concernsId, property, againstId].join(' '),
  );
  return [
    ...told.claims.flatMap((claim) => formFaults(claim, metres.get(claim.concernsId), places)),
    ...[...preferred.values()].flatMap(([first, ...others]) =>
      others.map((claim) =>
        fault(
          places.of(claim, 'rank'),
          `only one claim on the ${claim.property} of ${claim.concernsId} can be PREFERRED, and ${first?.id} is`,
        ),
      ),
    ),
    ...[...preferred.values()]
      .flat()
      .flatMap((claim) => agreementFaults(claim, own.get(claim.concernsId), metres.get(claim.concernsId), places)),
  ];
}

function formFaults(claim: ClaimDraft, metres: number | undefined, places: Places): readonly Fault[] {
  const { id, property, value, rank, reason, againstId } = claim;
  const expected = value === null ? null : unfitForm(property, value, metres);
  const problems: readonly (readonly [boolean, string, string])[] = [
    [rank === 'DEPRECATED' && reason === null, 'rank', `${id} is DEPRECATED, and needs a reason`],
    [property === 'HEAD_TO_HEAD' && againstId === null, 'property', `${id} is on a HEAD_TO_HEAD, and needs "against"`],
    [expected !== null, 'value', `the value of a claim on ${property} should be ${expected}, but is "${value}"`],
  ];
  return problems.filter(([isSo]) => isSo).map(([, key, message]) => fault(places.of(claim, key), message));
}

/** What the value of a property should look like, if it does not; of most properties it is any text. */
function unfitForm(property: ClaimDraft['property'], value: string, metres: number | undefined): string | null {
  if (property === 'MARK' || property === 'PREVIOUS_RECORD') {
    if (markOf(value, metres) !== null) return null;
    return isMark(value) ? 'a mark that does not depend on the distance, like 1:43.25' : 'a mark like 3:29.38';
  }
  const form = FORMS[property];
  return form === undefined || form.fits(value) ? null : form.example;
}

const isCount = (value: string): boolean => /^[1-9]\d*$/.test(value);

const FORMS: Partial<
  Record<ClaimDraft['property'], { readonly fits: (value: string) => boolean; readonly example: string }>
> = {
  DATE: { fits: isDate, example: 'a date like 2024-08-06' },
  PLACE: { fits: isCount, example: 'a place like 2' },
  AGE: { fits: isCount, example: 'an age like 23' },
  HEAD_TO_HEAD: { fits: (value) => /^\d+-\d+$/.test(value), example: 'wins of one and the other like 4-13' },
  SPEAKER: { fits: isId, example: `an id like ${ID_FORM}` },
  REPLY_TARGET: { fits: isId, example: `an id like ${ID_FORM}` },
};

type OwnValues = Partial<Record<ClaimDraft['property'], string | null>>;

/** What the things of the story themselves say, under the name of the property. */
function ownValues(told: Told): ReadonlyMap<string, OwnValues> {
  const dates = new Map(told.races.map(({ id, date }) => [id, date]));
  return new Map<string, OwnValues>([
    ...told.speakers.map(({ id, name }) => [id, { NAME: name }] as const),
    ...told.competitions.map(
      ({ id, name, dates: held, place }) => [id, { NAME: name, DATE: held, VENUE: place }] as const,
    ),
    ...told.races.map(({ id, name, date, place }) => [id, { NAME: name, DATE: date, VENUE: place }] as const),
    ...told.events.map(({ id, name, date, place }) => [id, { NAME: name, DATE: date, VENUE: place }] as const),
    ...told.sources.map(({ id, title, published }) => [id, { NAME: title, DATE: published }] as const),
    ...told.remarks.map(({ id, said }) => [id, { DATE: said }] as const),
    ...told.results.map(
      ({ id, raceId, mark, place }) =>
        [id, { DATE: dates.get(raceId) ?? null, MARK: mark, PLACE: place === null ? null : String(place) }] as const,
    ),
  ]);
}

function distances({ races, results }: Told): ReadonlyMap<string, number> {
  const ofRaces = new Map(races.map(({ id, discipline }) => [id, disciplineOf(discipline).metres]));
  return new Map([
    ...ofRaces,
    ...results.flatMap(({ id, raceId }) => (ofRaces.has(raceId) ? [[id, ofRaces.get(raceId) ?? 0] as const] : [])),
  ]);
}

function agreementFaults(
  claim: ClaimDraft,
  own: OwnValues | undefined,
  metres: number | undefined,
  places: Places,
): readonly Fault[] {
  const { id, property, value, concernsId } = claim;
  const held = own?.[property];
  if (held === undefined || !places.isWhole(claim)) return [];
  if (value === null)
    return [
      fault(
        places.of(claim, 'rank'),
        `${id} is PREFERRED, and needs a value, which is then the ${property} of ${concernsId}`,
      ),
    ];
  if (held === null)
    return [
      fault(
        places.of(claim, 'value'),
        `${id} is PREFERRED, but ${concernsId} has no ${property} of its own; expected "${value}"`,
      ),
    ];
  if (isSame(property, value, held, metres)) return [];
  return [
    fault(
      places.of(claim, 'value'),
      `${id} is PREFERRED with "${value}", but the ${property} of ${concernsId} is "${held}"`,
    ),
  ];
}

function isSame(property: ClaimDraft['property'], a: string, b: string, metres: number | undefined): boolean {
  if (a === b) return true;
  if (property === 'DATE' && isDate(a) && isDate(b)) return extent(a) === extent(b);
  if (property !== 'MARK') return false;
  const [left, right] = [markOf(a, metres), markOf(b, metres)];
  return left !== null && left === right;
}

function extent(edtf: string): string {
  const { earliest, latest, isApproximate, isUncertain } = parseDate(edtf);
  return [earliest, latest, isApproximate, isUncertain].join(' ');
}

/** In milliseconds; null where it is no mark, or could be two. */
function markOf(text: string, metres: number | undefined): number | null {
  try {
    return parseMark(text, metres === undefined ? {} : { metres }).millis;
  } catch {
    return null; // a mark that can not be read is told of by its form
  }
}
