import type { Claim } from '../claim/claim.js';
import type { Reader } from '../graph/graph.js';
import type { View } from '../source/seen.js';
import type { Shelves } from '../thing/shelves.js';
import { isSpeaker, readAs } from '../thing/thing.js';
import { nearestTo, type UnknownId } from '../thing/unknown-id.js';
import { parseDate, type UncertainDate } from '../values/date.js';
import { hedgesIn, type Hedge } from '../values/hedge.js';
import { ORIGINS_BETWEEN, type AccountFound } from './statements.js';

/** Who says where it began between some. No account is taken for the right one. */
export interface Origins {
  readonly __typename: 'Origins';
  readonly betweenIds: readonly string[];
  readonly storyIds: readonly string[];
  readonly accounts: readonly OriginAccount[];
  /** Beyond the bound. */
  readonly more: number;
  readonly leftOut: number;
  readonly undecided: number;
  readonly view: View | null;
}

export interface OriginAccount {
  readonly claim: Claim;
  /** null where a source says it in its own voice. */
  readonly speakerId: string | null;
  readonly sourceIds: readonly string[];
  readonly readable: UncertainDate | null;
  readonly hedges: readonly Hedge[];
  readonly pointsToId: string | null;
}

const MOST_ACCOUNTS = 200;

interface Asked {
  readonly between: readonly string[];
  readonly view: View | null;
}

/** Two statements: those between whom it is, and the accounts. */
export async function findOrigins(
  { graph, shelves }: { readonly graph: Reader; readonly shelves: Shelves },
  { between, view }: Asked,
): Promise<Origins | UnknownId> {
  const [speakers, [row]] = await Promise.all([
    Promise.all(between.map(async (id) => ({ id, thing: await shelves.thing(id) }))),
    graph.read(ORIGINS_BETWEEN, { between, most: MOST_ACCOUNTS, view }),
  ]);
  const unknown = speakers.find(({ thing }) => thing === null || !isSpeaker(thing));
  if (unknown !== undefined) {
    const { id, thing } = unknown;
    const reason = thing === null ? 'ABSENT' : 'OTHER_KIND';
    return { __typename: 'UnknownId', id, reason, nearest: await nearestTo(graph, id, ['Speaker']) };
  }
  const accounts = (row?.accounts ?? []).map(accountOf);
  return {
    __typename: 'Origins',
    betweenIds: between,
    storyIds: row?.storyIds ?? [],
    accounts,
    more: (row?.inView ?? 0) - accounts.length,
    leftOut: row?.leftOut ?? 0,
    undecided: row?.undecided ?? 0,
    view,
  };
}

const readClaim = readAs('Claim');

function accountOf({ claim: entity, earliest, surely, sourceIds, ...found }: AccountFound): OriginAccount {
  const claim = readClaim(entity);
  return {
    claim,
    speakerId: found.speakerId,
    sourceIds: [...new Set(sourceIds)],
    readable: readableFrom(earliest, surely),
    hedges: hedgesIn(claim.printed),
    pointsToId: found.pointsToId,
  };
}

/** Between which days it could be read for the first time; null where neither is known. */
function readableFrom(earliest: string, surely: string): UncertainDate | null {
  if (earliest === '' && surely === '~') return null;
  if (earliest === surely) return parseDate(earliest);
  return parseDate(`${earliest === '' ? '..' : earliest}/${surely === '~' ? '..' : surely}`);
}
