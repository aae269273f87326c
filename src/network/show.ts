import { REPLY_RELATIONS } from '../reply/kinds.js';
import type { Network, NetworkEdge, NetworkNode } from './network.js';
import type { CountedEdge } from './statements.js';

/** However many speakers there are. */
const MOST_EDGES = 1000;

type Shown = Pick<Network, 'nodes' | 'edges' | 'leftOut'>;

/** Those asked about come first, in the order asked for; then those with the most links, and of equally many the first id. */
export function shown(around: readonly string[], counted: readonly CountedEdge[], first: number): Shown {
  const nodes = nodesOf(around, counted);
  const kept = nodes.slice(0, Math.max(first, around.length));
  const ids = new Set(kept.map(({ speakerId }) => speakerId));
  const between = counted.filter(({ fromId, toId }) => ids.has(fromId) && ids.has(toId)).toSorted(byWeight);
  const edges = between.slice(0, MOST_EDGES);
  const linksIn = (some: readonly CountedEdge[]): number => some.reduce((sum, { count }) => sum + count, 0);
  return {
    nodes: kept,
    edges: edges.map(edgeOf),
    leftOut: {
      speakers: nodes.length - kept.length,
      edges: counted.length - edges.length,
      links: linksIn(counted) - linksIn(edges),
    },
  };
}

function nodesOf(around: readonly string[], counted: readonly CountedEdge[]): readonly NetworkNode[] {
  const outgoing = new Map<string, number>();
  const incoming = new Map<string, number>();
  for (const { fromId, toId, count } of counted) {
    outgoing.set(fromId, (outgoing.get(fromId) ?? 0) + count);
    incoming.set(toId, (incoming.get(toId) ?? 0) + count);
  }
  const nodeOf = (speakerId: string): NetworkNode => ({
    speakerId,
    isAround: around.includes(speakerId),
    outgoing: outgoing.get(speakerId) ?? 0,
    incoming: incoming.get(speakerId) ?? 0,
  });
  const others = [...new Set([...outgoing.keys(), ...incoming.keys()])]
    .filter((id) => !around.includes(id))
    .map(nodeOf);
  const linksOf = (node: NetworkNode): number => node.outgoing + node.incoming;
  return [
    ...around.map(nodeOf),
    ...others.toSorted((a, b) => linksOf(b) - linksOf(a) || (a.speakerId < b.speakerId ? -1 : 1)),
  ];
}

function edgeOf({ first, last, relations, ...edge }: CountedEdge): NetworkEdge {
  return {
    ...edge,
    firstId: first === null ? null : idIn(first),
    lastId: last === null ? null : idIn(last),
    relations: REPLY_RELATIONS.map((relation) => ({
      relation,
      count: relations.filter((one) => one === relation).length,
    }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count),
  };
}

/** The heaviest first; of equally heavy ones by kind, and then by the ids of their ends. */
function byWeight(a: CountedEdge, b: CountedEdge): number {
  const nameOf = ({ kind, fromId, toId }: CountedEdge): string => `${kind} ${fromId} ${toId}`;
  return b.count - a.count || (nameOf(a) < nameOf(b) ? -1 : 1);
}

/** An order key ends in the id. */
export const idIn = (key: string): string => key.slice(key.lastIndexOf('|') + 1);
