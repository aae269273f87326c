import type { GraphQLResolveInfo } from 'graphql';
import type {
  ChainFilter as ChainFilterInput,
  ChainResolvers,
  ChainResultResolvers,
  ChainWayResolvers,
  QueryResolvers,
} from '../generated/resolvers.js';
import { BadInputError } from '../values/bad-input.js';
import { dateBounds } from '../values/date-bounds.js';
import type { UncertainDate } from '../values/date.js';
import type { ChainFilter } from './filter.js';
import { namesIn, selectedNames } from './selected.js';
import type { PropertiesWanted } from './statements.js';
import { traceChain, type ChainRequest } from './trace.js';
import { readBasis } from '../basis/basis.js';
import { viewOf } from '../source/view.js';
import { propertiesFor } from '../thing/thing.js';

export const ChainResult: ChainResultResolvers = { __resolveType: ({ __typename }) => __typename };

export const Chain: ChainResolvers = {
  longest: (chain, { first }) => {
    const most = first ?? 1;
    if (most < 1 || most > MOST_WAYS) {
      throw new BadInputError(`"first" should be 1 to ${MOST_WAYS}, but got ${most}.`, ['first']);
    }
    return chain.longest(most);
  },
  basis: ({ view }, _args, { graph }) => readBasis(graph, view),
};

export const ChainWay: ChainWayResolvers = {
  length: (replies) => replies.length,
  ids: (replies) => [...replies.slice(0, 1).map(({ toId }) => toId), ...replies.map(({ fromId }) => fromId)],
  replies: (replies) => replies,
};

const MOST_WAYS = 20;

const USUAL = { up: 20, down: 20, perNode: 20, first: 100 } as const;

export const chain: NonNullable<QueryResolvers['chain']> = (
  _root,
  { of, filter, after, order, knownFrom, asOf, ...limits },
  context,
  info,
) =>
  traceChain(context, {
    of,
    limits: {
      up: limits.up ?? USUAL.up,
      down: limits.down ?? USUAL.down,
      perNode: limits.perNode ?? USUAL.perNode,
      first: limits.first ?? USUAL.first,
    },
    filter: { ...chainFilter(filter), view: viewOf({ knownFrom, asOf }) },
    after: after ?? null,
    order: order ?? 'CAUSES_FIRST',
    ...wanted(info),
  });

function chainFilter(given: (ChainFilterInput & Dates) | null | undefined): Omit<ChainFilter, 'view'> {
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

type Wanted = Pick<ChainRequest, 'wants' | 'names' | 'properties'>;

/** A document that is asked again is the same object; what its fields want is looked through once. */
const KNOWN = new WeakMap<GraphQLResolveInfo['operation'], Map<unknown, Wanted>>();

function wanted(info: GraphQLResolveInfo): Wanted {
  const known = KNOWN.get(info.operation) ?? new Map<unknown, Wanted>();
  KNOWN.set(info.operation, known);
  const [field, ...merged] = info.fieldNodes;
  // Which fields are merged into one may hang on variables.
  if (merged.length > 0) return wantedOf(info);
  const made = known.get(field) ?? wantedOf(info);
  known.set(field, made);
  return made;
}

/** Which parts the second statement is to bring: those whose fields the query selects, and those that warnings are made of. */
function wantedOf(info: GraphQLResolveInfo): Wanted {
  const selected = selectedNames(info);
  const selects = (...names: readonly string[]): boolean => names.some((name) => selected.has(name));
  const forWarnings = selects('warnings');
  return {
    wants: {
      wordings: selects('wordings'),
      standing: selects('wording'),
      via: selects('via'),
      conflated: selects('conflatedWith') || forWarnings,
      quotes: selects('quotes') || forWarnings,
      about: selects('about'),
      addressees: selects('addressees'),
      same: selects('possiblySame') || forWarnings,
      evidence: selects('evidence') || forWarnings,
      prompted: selects('isPrompted'),
      causes: selects('reply.to') || forWarnings,
      warnings: forWarnings,
      claimsMade: selects('claims'),
      claimsOn: selects('claims', 'claimsAbout', 'discrepancies'),
      totals: selects('totals'),
      outOfView: selects('outOfView'),
    },
    names: LEADING.filter(([field]) => selects(field)).flatMap(([, properties]) => properties),
    properties: propertiesWanted(info, forWarnings),
  };
}

/**
 * What a chain brings stands on the request's shelves, where the other root fields of the operation find it too: so whatever
 * is selected anywhere in it counts. Warnings are made of dates.
 */
function propertiesWanted({ operation, fragments }: GraphQLResolveInfo, forWarnings: boolean): PropertiesWanted {
  const fields = namesIn([operation.selectionSet], fragments);
  const all = forWarnings ? new Set([...fields, 'said', 'madePublic', 'date', 'source']) : fields;
  return {
    targets: propertiesFor(all, ['Remark', 'Event', 'Race', 'Result']),
    wordings: propertiesFor(all, ['Wording']),
    evidence: propertiesFor(all, ['Evidence']),
    claims: propertiesFor(all, ['Claim']),
    named: propertiesFor(all),
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
