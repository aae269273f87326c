import { isLeafType, getNamedType, getNullableType, isListType, type GraphQLField } from 'graphql';
import { MOST_ENTRIES } from '../chain/limits.js';
import { MOST_ON_A_PAGE } from '../values/page.js';

/** A field of the schema. */
export type Field = GraphQLField<unknown, unknown>;

/** What a field's argument is once variables and defaults are in their places; null where it is not given. */
export interface Arguments {
  number(name: string): number | null;
  /** How many members a list has. */
  length(name: string): number | null;
}

/** The arguments that say how much a field brings. */
export const SIZING: ReadonlySet<string> = new Set(['first', 'last', 'ids']);

/**
 * How many members lists have that are not paged: what an honest one has, rounded up, not what the largest could have. A
 * list that is neither here nor paged fails tests/limits/price.test.ts.
 */
export const USUAL_SIZES: ReadonlyMap<string, number> = new Map([
  ['about', 2],
  ['accounts', 11],
  ['addressees', 1],
  ['athletes', 2],
  ['authors', 1],
  ['bySpeaker', 3],
  ['cells', 2],
  ['between', 2],
  ['candidates', 2],
  ['claims', 3],
  ['claimsAbout', 1],
  ['columns', 5],
  ['conflatedWith', 1],
  ['best', 1],
  ['by', 5],
  ['counts', 20],
  ['derivedFrom', 1],
  ['differences', 6],
  ['discrepancies', 1],
  ['drew', 4],
  ['asking', 1],
  ['evidence', 2],
  ['here', 1],
  ['questions', 1],
  ['racesBefore', 1],
  ['responses', 1],
  ['sides', 2],
  ['speakers', 2],
  ['hops', 4],
  ['hosts', 1],
  ['matches', 2],
  ['members', 5],
  ['next', 1],
  ['omitted', 1],
  ['only', 2],
  ['openings', 10],
  ['otherReplies', 1],
  ['outlets', 5],
  ['orderUndecided', 5],
  ['parents', 2],
  ['parts', 2],
  ['parties', 2],
  ['possiblySame', 1],
  ['printings', 3],
  ['quotes', 1],
  ['racesOnTheDay', 1],
  ['ranges', 2],
  ['records', 1],
  ['replies', 20],
  ['respondsBy', 1],
  ['relations', 3],
  ['results', 4],
  ['rivals', 1],
  ['segments', 3],
  ['sources', 1],
  ['respondsTo', 2],
  ['similar', 2],
  ['splits', 2],
  ['stories', 1],
  ['there', 2],
  ['via', 1],
  ['warnings', 50],
  ['with', 1],
  ['wordings', 2],
  // The schema's own description.
  ['args', 1],
  ['directives', 8],
  ['enumValues', 2],
  ['fields', 6],
  ['inputFields', 1],
  ['interfaces', 1],
  ['possibleTypes', 1],
  ['types', 150],
]);

/** A list that nobody has thought of yet. */
const UNTHOUGHT = 20;

const USUAL_PAGE = 20;

/**
 * How many members the lists directly under a field have, by the arguments of that field: those of a page, or of a chain.
 * Null where the field has no such arguments. The bounds of a chain besides its page say little of how much it brings: they
 * count replies one behind another, and a cursor brings bounds of its own.
 */
export function pageUnder(field: Field, given: Arguments): number | null {
  const has = (name: string): boolean => field.args.some((argument) => argument.name === name);
  if (!has('first')) return null;
  const first = given.number('first') ?? given.number('last') ?? USUAL_PAGE;
  return within(first, has('perNode') ? MOST_ENTRIES : MOST_ON_A_PAGE);
}

/** How many things a field brings: 1 where it is no list. `page`: what `pageUnder` says of the field above. */
export function sizeOf(field: Field, given: Arguments, page: number | null): number {
  if (!isListOfThings(field)) return 1;
  return USUAL_SIZES.get(field.name) ?? pageUnder(field, given) ?? lengthOfIds(given) ?? page ?? UNTHOUGHT;
}

export function isListOfThings({ type }: Field): boolean {
  return isListType(getNullableType(type)) && !isLeafType(getNamedType(type));
}

function lengthOfIds(given: Arguments): number | null {
  const length = given.length('ids');
  return length === null ? null : within(length, MOST_ON_A_PAGE);
}

/** More than the most is refused by the field itself, which says so better. */
const within = (asked: number, most: number): number => Math.min(most, Math.max(0, asked));
