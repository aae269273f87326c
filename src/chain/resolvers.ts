import type { GraphQLResolveInfo } from 'graphql';
import type { ChainFilter as ChainFilterInput, ChainResultResolvers, QueryResolvers } from '../generated/resolvers.js';
import { dateBounds } from '../values/date-bounds.js';
import type { UncertainDate } from '../values/date.js';
import type { ChainFilter } from './filter.js';
import { selectedNames } from './selected.js';
import type { Wants } from './statements.js';
import { traceChain } from './trace.js';

export const ChainResult: ChainResultResolvers = { __resolveType: ({ __typename }) => __typename };

const USUAL = { up: 20, down: 20, perNode: 20, first: 100 } as const;

export const chain: NonNullable<QueryResolvers['chain']> = (_root, { of, filter, after, ...limits }, context, info) =>
  traceChain(context, {
    of,
    limits: {
      up: limits.up ?? USUAL.up,
      down: limits.down ?? USUAL.down,
      perNode: limits.perNode ?? USUAL.perNode,
      first: limits.first ?? USUAL.first,
    },
    filter: chainFilter(filter),
    after: after ?? null,
    ...wanted(info),
  });

function chainFilter(given: (ChainFilterInput & Dates) | null | undefined): ChainFilter {
  return {
    speakers: list(given?.speakers),
    kinds: list(given?.kinds),
    outlets: list(given?.outlets),
    ...dateBounds(given?.from, given?.to),
    relations: list(given?.relations),
    confidences: list(given?.confidences),
    bases: list(given?.bases),
    reviews: list(given?.reviews),
  };
}

interface Dates {
  readonly from?: UncertainDate | null;
  readonly to?: UncertainDate | null;
}

/** Sorted, so that the same filter is told as the same. */
const list = (given: readonly string[] | null | undefined): string[] | null =>
  given == null ? null : [...new Set(given)].toSorted();

/** Which parts the second statement is to bring: those whose fields the query selects, and those that warnings are made of. */
function wanted(info: GraphQLResolveInfo): { readonly wants: Wants; readonly names: readonly string[] } {
  const selected = selectedNames(info);
  const any = (...names: readonly string[]): boolean => names.some((name) => selected.has(name));
  const forWarnings = any('warnings');
  return {
    wants: {
      wordings: any('wordings'),
      standing: any('wording'),
      via: any('via'),
      conflated: any('conflatedWith') || forWarnings,
      quotes: any('quotes') || forWarnings,
      about: any('about'),
      addressees: any('addressees'),
      same: any('possiblySame') || forWarnings,
      evidence: any('evidence') || forWarnings,
      prompted: any('isPrompted'),
      causes: any('to') || forWarnings,
      warnings: forWarnings,
      claimsMade: any('claims'),
      claimsOn: any('claims', 'claimsAbout', 'discrepancies'),
      totals: any('totals'),
    },
    names: LEADING.filter(([field]) => any(field)).flatMap(([, properties]) => properties),
  };
}

/** Fields that lead to one thing, and the properties that hold its id. */
const LEADING: readonly (readonly [field: string, properties: readonly string[]])[] = [
  ['speaker', ['speakerId']],
  ['attributedTo', ['speakerId']],
  ['occasion', ['occasionId']],
  ['wording', ['wordingId']],
  ['source', ['sourceId']],
  ['outlet', ['outletId']],
  ['competition', ['competitionId']],
  ['race', ['raceId']],
  ['athlete', ['athleteId']],
  ['madeBy', ['madeById']],
  ['concerns', ['concernsId']],
  ['by', ['translatedById']],
];
