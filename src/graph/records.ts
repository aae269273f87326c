import { createHash } from 'node:crypto';

/** What Neo4j can keep in a property; an absent value is left out. */
export type Property = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, Property>>;

/** A node as it is to be: `labels` sorted, without the shared `Entity`. */
export interface NodeRecord {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** An edge as it is to be. `key` tells several of one type between the same two nodes apart; mostly empty. */
export interface EdgeRecord {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly properties: Properties;
}

/** Nodes and edges that a slice makes of one of its things. */
export interface Records {
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
}

type Loose = Readonly<Record<string, Property | null | undefined>>;

export function nodeRecord(id: string, labels: readonly string[], properties: Loose): NodeRecord {
  return { id, labels: labels.toSorted(), properties: kept({ ...properties, id }) };
}

export function edgeRecord(type: string, from: string, to: string, properties: Loose = {}, key = ''): EdgeRecord {
  return { type, from, to, key, properties: kept(key === '' ? properties : { ...properties, key }) };
}

/** The edges to several things in their order, which stands on each edge as `position`. */
export function edgesInOrder(type: string, from: string, targets: readonly string[]): readonly EdgeRecord[] {
  return targets.map((to, position) => edgeRecord(type, from, to, { position }));
}

export function together(parts: readonly Records[]): Records {
  return { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) };
}

/** A short sum that two equal records share, whatever the order of their properties. */
export function sumOf(properties: Properties, labels: readonly string[] = []): string {
  const sorted = Object.keys(properties)
    .toSorted()
    .map((name) => [name, properties[name]]);
  return createHash('sha256')
    .update(JSON.stringify([labels, sorted]))
    .digest('base64url');
}

/** Neo4j keeps no null, and an empty list says no more than an absent one. */
function kept(properties: Loose): Properties {
  const entries = Object.entries(properties).flatMap(([name, value]): [string, Property][] =>
    value == null || (Array.isArray(value) && value.length === 0) ? [] : [[name, value]],
  );
  return Object.fromEntries(entries);
}
