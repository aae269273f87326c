import type { EdgeRecord, NodeRecord, Records } from './records.js';
import { sumOf } from './records.js';
import { REMOVE_EDGES, REMOVE_NODES, WRITE_EDGES, WRITE_NODES } from './statements.js';
import type { Writer } from './graph.js';

/** What has to be done so that what is there becomes what is wanted. */
export interface Change {
  readonly made: readonly NodeRecord[];
  readonly altered: readonly { readonly from: NodeRecord; readonly to: NodeRecord }[];
  readonly removed: readonly NodeRecord[];
  readonly edgesMade: readonly EdgeRecord[];
  readonly edgesRemoved: readonly EdgeRecord[];
}

/** Compares node by node and edge by edge; an edge that differs in a property is removed and made anew. */
export function changeBetween(present: Records, wanted: Records): Change {
  const before = new Map(present.nodes.map((node) => [node.id, node]));
  const after = new Set(wanted.nodes.map(({ id }) => id));
  const edgesBefore = bySum(present.edges);
  const edgesAfter = bySum(wanted.edges);
  return {
    made: wanted.nodes.filter(({ id }) => !before.has(id)),
    altered: wanted.nodes.flatMap((to) => {
      const from = before.get(to.id);
      return from === undefined || nodeSum(from) === nodeSum(to) ? [] : [{ from, to }];
    }),
    removed: present.nodes.filter(({ id }) => !after.has(id)),
    edgesMade: [...edgesAfter].filter(([sum]) => !edgesBefore.has(sum)).map(([, edge]) => edge),
    edgesRemoved: [...edgesBefore].filter(([sum]) => !edgesAfter.has(sum)).map(([, edge]) => edge),
  };
}

export function isNothing(change: Change): boolean {
  return Object.values(change).every((part) => part.length === 0);
}

/** Old edges go first, so that nothing stands twice; new edges come last, when both their ends are there. */
export async function applyChange(writer: Writer, change: Change): Promise<void> {
  const plainEdges = (edges: readonly EdgeRecord[]) =>
    edges.map(({ type, from, to, key }) => ({ type, from, to, key }));
  const nodes = [
    ...change.made.map((to) => ({ to, dropped: [] })),
    ...change.altered.map(({ from, to }) => ({
      to,
      dropped: from.labels.filter((label) => !to.labels.includes(label)),
    })),
  ].map(({ to, dropped }) => ({ id: to.id, labels: to.labels, dropped, properties: to.properties }));
  for (const edges of inBatches(plainEdges(change.edgesRemoved))) await writer.write(REMOVE_EDGES, { edges });
  for (const ids of inBatches(change.removed.map(({ id }) => id))) await writer.write(REMOVE_NODES, { ids });
  for (const batch of inBatches(nodes)) await writer.write(WRITE_NODES, { nodes: batch });
  for (const edges of inBatches(change.edgesMade)) {
    await writer.write(WRITE_EDGES, {
      edges: edges.map(({ type, from, to, properties }) => ({ type, from, to, properties })),
    });
  }
}

const BATCH = 1000;

function inBatches<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, turn) =>
    items.slice(turn * BATCH, (turn + 1) * BATCH),
  );
}

const nodeSum = (node: NodeRecord): string => sumOf(node.properties, node.labels);

function bySum(edges: readonly EdgeRecord[]): ReadonlyMap<string, EdgeRecord> {
  return new Map(edges.map((edge) => [sumOf(edge.properties, [edge.type, edge.from, edge.to, edge.key]), edge]));
}
