import type { ClaimProperty } from './kinds.js';

/** What sources disagree about; each is described in the schema. In the order in which they matter. */
export const DISCREPANCY_KINDS = [
  'RESULT',
  'TIME_AND_PLACE',
  'ATTRIBUTION',
  'REPLY',
  'WORDING',
  'ACCOUNT',
  'EXPECTATION',
  'NAME',
  'OTHER',
] as const;
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number];

/** The properties of each kind, in the order in which they matter. */
const PROPERTIES: { readonly [kind in DiscrepancyKind]: readonly ClaimProperty[] } = {
  RESULT: [
    'MARK',
    'PLACE',
    'STATUS',
    'MARGIN',
    'RECORD',
    'PREVIOUS_RECORD',
    'RECORD_HOLDER',
    'RECORD_ORDER',
    'TITLE',
    'HEAD_TO_HEAD',
  ],
  TIME_AND_PLACE: ['DATE', 'VENUE', 'AGE'],
  ATTRIBUTION: ['SPEAKER'],
  REPLY: ['REPLY_TARGET', 'ANSWERED'],
  WORDING: ['WORDING'],
  ACCOUNT: ['ORIGIN', 'CAUSE', 'CONDITION', 'PACING', 'ATTITUDE'],
  EXPECTATION: ['CHANCE', 'FORECAST'],
  NAME: ['NAME'],
  OTHER: ['OTHER'],
};

const RANKED: readonly { readonly kind: DiscrepancyKind; readonly property: ClaimProperty }[] =
  DISCREPANCY_KINDS.flatMap((kind) => PROPERTIES[kind].map((property) => ({ kind, property })));

export function kindOfProperty(property: ClaimProperty): DiscrepancyKind {
  return RANKED.find((ranked) => ranked.property === property)?.kind ?? 'OTHER';
}

/**
 * Where a discrepancy stands in the order of all, as one string: what it is about, the most important first; then open ones
 * before those in which one claim is preferred; then the id of the thing, then that of the node that stands for it.
 */
export function discrepancyKey(
  property: ClaimProperty,
  { isOpen, concernsId, id }: { readonly isOpen: boolean; readonly concernsId: string; readonly id: string },
): string {
  return [weightOf(property), isOpen ? '0' : '1', concernsId, id].join('|');
}

/** Between which keys those of some properties stand, in their order. */
export function stretchesFor(
  properties: readonly ClaimProperty[],
): readonly { readonly from: string; readonly to: string }[] {
  return RANKED.filter(({ property }) => properties.includes(property)).map(({ property }) => {
    const weight = weightOf(property);
    return { from: `${weight}|`, to: `${weight}~` };
  });
}

export const propertiesOf = (kinds: readonly DiscrepancyKind[]): readonly ClaimProperty[] =>
  RANKED.filter(({ kind }) => kinds.includes(kind)).map(({ property }) => property);

const weightOf = (property: ClaimProperty): string =>
  String(RANKED.findIndex((ranked) => ranked.property === property)).padStart(2, '0');
