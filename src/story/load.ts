import { z } from 'zod';
import { applyChange, changeBetween, isNothing, type Change } from '../graph/apply.js';
import type { Entity } from '../graph/entity.js';
import type { Graph, Reader, Writer } from '../graph/graph.js';
import type { EdgeRecord, NodeRecord, Properties, Records } from '../graph/records.js';
import { readRow } from '../graph/row.js';
import { TAKE_LOCK } from '../graph/statements.js';
import { groupBy } from '../values/group.js';
import type { Fault } from './fault.js';
import { unknownIdFaults } from './foreign.js';
import type { StoryReading } from './read.js';
import { storyRecords, type SourceFacts } from './records.js';
import { LEANED_ON, RINGS, TOLD_BY_OTHERS, TOLD_EDGES, TOLD_NODES } from './statements.js';
import { THING_KINDS, type Story, type ThingKind } from './story.js';

/** What came of a loading: what it changed, or why it changed nothing. */
export type Loading =
  | { readonly isLoaded: true; readonly story: string; readonly change: Change; readonly unchanged: number }
  | { readonly isLoaded: false; readonly faults: readonly Fault[]; readonly conflicts: readonly string[] };

/**
 * Brings a story into the graph, whole or not at all. What the graph holds of it is compared with what the files tell, and
 * only the difference is written, in one transaction: loading twice changes nothing, and what left the files leaves the
 * graph. A thing that another story tells may be named, not told again; a thing that another story leans on can not go.
 */
export async function loadStory(graph: Graph, { story, faults, foreign }: StoryReading): Promise<Loading> {
  if (story === null) return { isLoaded: false, faults, conflicts: [] };
  const elsewhere = await foreignThings(
    graph,
    story,
    foreign.map(({ id }) => id),
  );
  const unknown = unknownIdFaults(foreign, elsewhere.kinds);
  if (unknown.length > 0) return { isLoaded: false, faults: unknown, conflicts: [] };
  const wanted = storyRecords(story, elsewhere.sources);
  try {
    const change = await graph.inTransaction((writer) => bringAbout(writer, story, wanted));
    const touched = new Set([...change.made.map(({ id }) => id), ...change.altered.map(({ to }) => to.id)]);
    const unchanged = wanted.nodes.filter(({ id }) => !touched.has(id)).length;
    return { isLoaded: true, story: story.id, change, unchanged };
  } catch (error) {
    if (error instanceof StoryConflictError) return { isLoaded: false, faults: [], conflicts: error.conflicts };
    throw error;
  }
}

/** Thrown inside the transaction, so that nothing of it is kept. */
class StoryConflictError extends Error {
  override readonly name = 'StoryConflictError';
  readonly conflicts: readonly string[];

  constructor(conflicts: readonly string[]) {
    super(conflicts.join('\n'));
    this.conflicts = conflicts;
  }
}

async function bringAbout(writer: Writer, story: Story, wanted: Records): Promise<Change> {
  await writer.write(TAKE_LOCK, {});
  const change = changeBetween(await presentRecords(writer, story.id), wanted);
  if (isNothing(change)) return change;
  refuseIfAny([...(await toldTwice(writer, story, change.made)), ...(await leanedOn(writer, story, change.removed))]);
  await applyChange(writer, change);
  refuseIfAny(await ringsThroughOthers(writer, story));
  return change;
}

function refuseIfAny(conflicts: readonly string[]): void {
  if (conflicts.length > 0) throw new StoryConflictError(conflicts);
}

async function toldTwice(reader: Reader, story: Story, made: readonly NodeRecord[]): Promise<readonly string[]> {
  const rows = await reader.read(TOLD_BY_OTHERS, { story: story.id, ids: made.map(({ id }) => id) });
  return rows.map(
    ({ thing, stories }) =>
      `${thing.id} should be told by ${story.id} alone, but ${stories.join(' and ') || 'nobody we know'} tells it too. Name it without telling it, or choose another id.`,
  );
}

async function leanedOn(reader: Reader, story: Story, removed: readonly NodeRecord[]): Promise<readonly string[]> {
  const rows = await reader.read(LEANED_ON, { story: story.id, ids: removed.map(({ id }) => id) });
  return rows.map(({ id, by }) => `${id} left the files of ${story.id}, but ${by} of another story leans on it.`);
}

/** Rings within the story were found in its files; with replies to things of other stories, one could run through them. */
async function ringsThroughOthers(reader: Reader, story: Story): Promise<readonly string[]> {
  const own = new Set([...story.remarks, ...story.events, ...story.races, ...story.results].map(({ id }) => id));
  const targets = [...new Set(story.replies.map(({ toId }) => toId).filter((id) => !own.has(id)))];
  const rows = await reader.read(RINGS, { story: story.id, targets });
  return rows.map(({ id, through }) => `${id} should not respond to itself, but through ${through} it does.`);
}

async function presentRecords(reader: Reader, story: string): Promise<Records> {
  const nodes = await reader.read(TOLD_NODES, { story });
  const edges = await reader.read(TOLD_EDGES, { story });
  return {
    nodes: nodes.map(({ id, labels, properties }): NodeRecord => ({
      id,
      labels: labels.filter((label) => label !== 'Entity').toSorted(),
      properties: readProperties(id, properties),
    })),
    edges: edges.map((edge): EdgeRecord => ({ ...edge, properties: readProperties(edge.type, edge.properties) })),
  };
}

const propertiesRow = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]),
);

const readProperties = (what: string, properties: Readonly<Record<string, unknown>>): Properties =>
  readRow(`the properties of ${what}`, propertiesRow, properties);

async function foreignThings(
  reader: Reader,
  story: Story,
  ids: readonly string[],
): Promise<{ readonly kinds: ReadonlyMap<string, ThingKind>; readonly sources: readonly SourceFacts[] }> {
  if (ids.length === 0) return { kinds: new Map(), sources: [] };
  const rows = await reader.read(TOLD_BY_OTHERS, { story: story.id, ids: [...new Set(ids)] });
  const kinds = rows.flatMap(({ thing }): [string, ThingKind][] => {
    const kind = kindOf(thing);
    return kind === undefined ? [] : [[thing.id, kind]];
  });
  const sources = rows
    .filter(({ thing }) => kindOf(thing) === 'Source')
    .map(({ thing }) => readRow(`source ${thing.id}`, sourceFacts, thing.properties));
  return { kinds: new Map(kinds), sources };
}

const sourceFacts = z.object({
  id: z.string(),
  outletId: z
    .string()
    .nullish()
    .transform((found) => found ?? null),
  published: z
    .string()
    .nullish()
    .transform((found) => found ?? null),
});

const kindOf = ({ labels }: Entity): ThingKind | undefined => THING_KINDS.find((kind) => labels.includes(kind));

/** What a loading did, a line for whoever asked for it, and the ids that it touched. */
export function describeChange({ story, change, unchanged }: Extract<Loading, { isLoaded: true }>): readonly string[] {
  if (isNothing(change)) return [`${story}: nothing changed (${unchanged} things are as the files tell).`];
  const counted = (nodes: readonly NodeRecord[]): string =>
    [...groupBy(nodes, ({ labels }) => labels.at(0) ?? '')]
      .map(([label, group]) => `${group.length} ${label}`)
      .join(', ') || 'none';
  return [
    `${story}:`,
    `  made     ${counted(change.made)}`,
    `  changed  ${change.altered.map(({ to }) => to.id).join(', ') || 'none'}`,
    `  removed  ${change.removed.map(({ id }) => id).join(', ') || 'none'}`,
    `  links    ${change.edgesMade.length} made, ${change.edgesRemoved.length} removed`,
    `  unchanged ${unchanged} things`,
  ];
}
