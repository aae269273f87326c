import { z } from 'zod';
import { applyChange, changeBetween, isNothing, type Change } from '../graph/apply.js';
import type { Entity } from '../graph/entity.js';
import type { Graph, Reader, Writer } from '../graph/graph.js';
import type { EdgeRecord, NodeRecord, Properties, Records } from '../graph/records.js';
import { optional, readRow } from '../graph/row.js';
import { TAKE_LOCK } from '../graph/statements.js';
import { SOURCE_KINDS } from '../source/kinds.js';
import { groupBy } from '../values/group.js';
import type { Fault } from './fault.js';
import { unknownIdFaults, type ForeignId } from './foreign.js';
import type { StoryReading } from './read.js';
import { storyRecords, type ForeignFacts } from './records.js';
import { settleDiscrepancies } from './settle.js';
import { LEANED_ON, RINGS, TOLD_BY_OTHERS, TOLD_EDGES, TOLD_NODES } from './statements.js';
import { THING_KINDS, type Story, type ThingKind } from './story.js';
import { withholdWords } from './withhold.js';

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
  try {
    return await graph.inTransaction((writer) => bringAbout(writer, story, foreign));
  } catch (error) {
    if (error instanceof RefusedError) return { isLoaded: false, faults: error.faults, conflicts: error.conflicts };
    throw error;
  }
}

/** Thrown inside the transaction, so that nothing of it is kept. */
class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly faults: readonly Fault[];
  readonly conflicts: readonly string[];

  constructor(faults: readonly Fault[], conflicts: readonly string[]) {
    super(conflicts.join('\n'));
    this.faults = faults;
    this.conflicts = conflicts;
  }
}

/** All of it under the lock: what the story names of others can not go while it is written. */
async function bringAbout(writer: Writer, story: Story, foreign: readonly ForeignId[]): Promise<Loading> {
  await writer.write(TAKE_LOCK, {});
  const elsewhere = await foreignThings(writer, story, foreign);
  const unknown = unknownIdFaults(foreign, elsewhere.kinds);
  if (unknown.length > 0) throw new RefusedError(unknown, []);
  const wanted = storyRecords(withholdWords(story), elsewhere);
  const present = await presentRecords(writer, story.id);
  const change = changeBetween(present, wanted);
  if (!isNothing(change)) {
    refuseIfAny([...(await toldTwice(writer, story, change.made)), ...(await leanedOn(writer, story, change))]);
    await applyChange(writer, change);
    refuseIfAny(await ringsThroughOthers(writer, story));
  }
  await settleDiscrepancies(writer, story.id, [...concernedIn(present), ...concernedIn(wanted)]);
  const touched = new Set([...change.made.map(({ id }) => id), ...change.altered.map(({ to }) => to.id)]);
  const unchanged = wanted.nodes.filter(({ id }) => !touched.has(id)).length;
  return { isLoaded: true, story: story.id, change, unchanged };
}

function refuseIfAny(conflicts: readonly string[]): void {
  if (conflicts.length > 0) throw new RefusedError([], conflicts);
}

async function toldTwice(reader: Reader, story: Story, made: readonly NodeRecord[]): Promise<readonly string[]> {
  const rows = await reader.read(TOLD_BY_OTHERS, { story: story.id, ids: made.map(({ id }) => id) });
  return rows.map(
    ({ thing, stories }) =>
      `${thing.id} should be told by ${story.id} alone, but ${stories.join(' and ') || 'nobody we know'} tells it too. Name it without telling it, or choose another id.`,
  );
}

/** What other stories lean on can neither go nor become a thing of another kind. */
async function leanedOn(reader: Reader, story: Story, { removed, altered }: Change): Promise<readonly string[]> {
  const became = new Map(
    altered.flatMap(({ from, to }) => (from.labels.join() === to.labels.join() ? [] : [[to.id, to.labels.join(' ')]])),
  );
  const ids = [...removed.map(({ id }) => id), ...became.keys()];
  const rows = await reader.read(LEANED_ON, { story: story.id, ids });
  return rows.map(({ id, by }) => {
    const kind = became.get(id);
    const what = kind === undefined ? `left the files of ${story.id}` : `became ${kind} in the files of ${story.id}`;
    return `${id} ${what}, but ${by} of another story leans on it.`;
  });
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
      labels: labels.filter((label) => label !== 'Entity' && label !== 'Differing').toSorted(),
      properties: readProperties(id, unsettled(properties)),
    })),
    edges: edges.map((edge): EdgeRecord => ({ ...edge, properties: readProperties(edge.type, edge.properties) })),
  };
}

/** Where claims differ is settled in the graph, for it hangs on other stories too: no story tells it. */
const unsettled = ({ differs: _settled, ...told }: Entity['properties']): Entity['properties'] => told;

/** The things about which something is claimed. */
const concernedIn = ({ nodes }: Records): readonly string[] =>
  nodes.flatMap(({ labels, properties: { concernsId } }) =>
    labels.includes('Claim') && typeof concernsId === 'string' ? [concernsId] : [],
  );

const propertiesRow = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]),
);

const readProperties = (what: string, properties: Readonly<Record<string, unknown>>): Properties =>
  readRow(`the properties of ${what}`, propertiesRow, properties);

async function foreignThings(
  reader: Reader,
  story: Story,
  foreign: readonly ForeignId[],
): Promise<ForeignFacts & { readonly kinds: ReadonlyMap<string, ThingKind> }> {
  if (foreign.length === 0) return { kinds: new Map(), sources: [], speakers: new Map() };
  const ids = [...new Set(foreign.map(({ id }) => id))];
  const rows = await reader.read(TOLD_BY_OTHERS, { story: story.id, ids });
  const kinds = rows.flatMap(({ thing }): [string, ThingKind][] => {
    const kind = kindOf(thing);
    return kind === undefined ? [] : [[thing.id, kind]];
  });
  const sources = rows
    .filter(({ thing }) => kindOf(thing) === 'Source')
    .map(({ thing }) => readRow(`source ${thing.id}`, sourceFacts, thing.properties));
  const speakers = rows
    .filter(({ thing }) => kindOf(thing) === 'Remark')
    .map(({ thing }) => readRow(`remark ${thing.id}`, remarkFacts, thing.properties))
    .map(({ id, speakerId }) => [id, speakerId] as const);
  return { kinds: new Map(kinds), sources, speakers: new Map(speakers) };
}

const remarkFacts = z.object({ id: z.string(), speakerId: z.string() });

const sourceFacts = z.object({
  id: z.string(),
  kind: z.enum(SOURCE_KINDS),
  outletId: optional(z.string()),
  published: optional(z.string()),
  updated: optional(z.string()),
});

const kindOf = ({ labels }: Pick<Entity, 'labels'>): ThingKind | undefined =>
  THING_KINDS.find((kind) => labels.includes(kind));

/** What a loading did, a line for whoever asked for it, and the ids that it touched. */
export function describeChange({ story, change, unchanged }: Extract<Loading, { isLoaded: true }>): readonly string[] {
  if (isNothing(change)) return [`${story}: nothing changed (${unchanged} things are as the files tell).`];
  const counted = (nodes: readonly NodeRecord[]): string =>
    [...groupBy(nodes, (node) => kindOf(node) ?? '')].map(([label, group]) => `${group.length} ${label}`).join(', ') ||
    'none';
  return [
    `${story}:`,
    `  made     ${counted(change.made)}`,
    `  changed  ${change.altered.map(({ to }) => to.id).join(', ') || 'none'}`,
    `  removed  ${change.removed.map(({ id }) => id).join(', ') || 'none'}`,
    `  links    ${change.edgesMade.length} made, ${change.edgesRemoved.length} removed`,
    `  unchanged ${unchanged} things`,
  ];
}
