import type { Graph } from '../graph/graph.js';
import { nearestTo, type UnknownId } from '../thing/unknown-id.js';
import { BadInputError } from '../values/bad-input.js';
import type { ExchangeRequest, Side } from './exchange.js';
import { LINKS, type SideRow, type Stream } from './statements.js';

const MOST_SPEAKERS = 20;

type Links =
  | { readonly unknown: UnknownId }
  | { readonly unknown: null; readonly sides: readonly Side[]; readonly streams: readonly Stream[] };

/** What the two sides say to and about one another behind a place: one statement, and one more where an id leads nowhere. */
export async function readLinks(
  graph: Graph,
  request: ExchangeRequest,
  { after, most }: { readonly after: string; readonly most: number },
): Promise<Links> {
  const [row] = await graph.read(LINKS, { ...request, after, most, mostSpeakers: MOST_SPEAKERS + 1 });
  const sides = row?.sides ?? [];
  const unknown = sides.find(({ labels }) => !labels.includes('Speaker'));
  if (unknown !== undefined) return { unknown: await unknownSide(graph, unknown) };
  refuseTooMany(sides);
  refuseShared(sides);
  return { unknown: null, sides, streams: row?.streams ?? [] };
}

async function unknownSide(graph: Graph, { id, labels }: SideRow): Promise<UnknownId> {
  return {
    __typename: 'UnknownId',
    id,
    reason: labels.length === 0 ? 'ABSENT' : 'OTHER_KIND',
    nearest: await nearestTo(graph, id, ['Speaker']),
  };
}

function refuseTooMany(sides: readonly Side[]): void {
  sides.forEach(({ id, speakers }, place) => {
    if (speakers.length <= MOST_SPEAKERS) return;
    throw new BadInputError(`A side of at most ${MOST_SPEAKERS} speakers was expected, but ${id} has more.`, [
      'between',
      place,
    ]);
  });
}

/** Nobody answers himself here. */
function refuseShared([one, other]: readonly Side[]): void {
  const shared = one?.speakers.find((speaker) => other?.speakers.includes(speaker));
  if (shared === undefined) return;
  throw new BadInputError(`Two sides that share nobody were expected, but ${shared} belongs to both.`, ['between', 1]);
}
