import { z } from 'zod';
import { optional } from './row.js';
import { given, statement } from './statement.js';
import type { Graph, Reader } from './graph.js';

/**
 * What the database itself must guard and index. Each is made where it is missing. An index that has our name and another
 * shape is made anew; a constraint that can not be made is named with what stands against it, and nothing is served.
 */
export interface Guard {
  readonly name: string;
  readonly kind: 'UNIQUE' | 'INDEX' | 'FULLTEXT';
  readonly labels: readonly string[];
  readonly properties: readonly string[];
  /** The text that makes it. Names of labels and properties can not be parameters. */
  readonly text: string;
  /** How a full-text index takes texts apart. */
  readonly analyzer?: string;
}

const ANALYZER = 'fulltext.analyzer';
const EVERY_WORD = 'standard-no-stop-words';

export const GUARDS: readonly Guard[] = [
  unique('entity_id', 'Entity', 'id', 'CREATE CONSTRAINT entity_id FOR (thing:Entity) REQUIRE thing.id IS UNIQUE'),
  unique('remark_id', 'Remark', 'id', 'CREATE CONSTRAINT remark_id FOR (thing:Remark) REQUIRE thing.id IS UNIQUE'),
  unique('wording_id', 'Wording', 'id', 'CREATE CONSTRAINT wording_id FOR (thing:Wording) REQUIRE thing.id IS UNIQUE'),
  unique('reply_id', 'Reply', 'id', 'CREATE CONSTRAINT reply_id FOR (thing:Reply) REQUIRE thing.id IS UNIQUE'),
  unique('lock_id', 'Lock', 'id', 'CREATE CONSTRAINT lock_id FOR (lock:Lock) REQUIRE lock.id IS UNIQUE'),
  unique(
    'shadow_reply',
    'RESPONDS_TO',
    'replyId',
    'CREATE CONSTRAINT shadow_reply FOR ()-[shadow:RESPONDS_TO]-() REQUIRE shadow.replyId IS UNIQUE',
  ),
  index('remark_order', ['Remark'], ['orderKey'], 'CREATE INDEX remark_order FOR (thing:Remark) ON (thing.orderKey)'),
  index(
    'remark_speaker',
    ['Remark'],
    ['speakerId', 'orderKey'],
    'CREATE INDEX remark_speaker FOR (thing:Remark) ON (thing.speakerId, thing.orderKey)',
  ),
  index(
    'speaker_order',
    ['Speaker'],
    ['orderKey'],
    'CREATE INDEX speaker_order FOR (thing:Speaker) ON (thing.orderKey)',
  ),
  index(
    'athlete_order',
    ['Athlete'],
    ['orderKey'],
    'CREATE INDEX athlete_order FOR (thing:Athlete) ON (thing.orderKey)',
  ),
  index('source_order', ['Source'], ['orderKey'], 'CREATE INDEX source_order FOR (thing:Source) ON (thing.orderKey)'),
  index('outlet_order', ['Outlet'], ['orderKey'], 'CREATE INDEX outlet_order FOR (thing:Outlet) ON (thing.orderKey)'),
  index(
    'held_from',
    ['Held'],
    ['publishedEarliest'],
    'CREATE INDEX held_from FOR (thing:Held) ON (thing.publishedEarliest)',
  ),
  index('held_to', ['Held'], ['publishedLatest'], 'CREATE INDEX held_to FOR (thing:Held) ON (thing.publishedLatest)'),
  index(
    'held_updated',
    ['Held'],
    ['updatedLatest'],
    'CREATE INDEX held_updated FOR (thing:Held) ON (thing.updatedLatest)',
  ),
  index(
    'differing_order',
    ['Differing'],
    ['differs'],
    'CREATE INDEX differing_order FOR (thing:Differing) ON (thing.differs)',
  ),
  index('race_order', ['Race'], ['orderKey'], 'CREATE INDEX race_order FOR (thing:Race) ON (thing.orderKey)'),
  index(
    'race_end',
    ['Race'],
    ['dateLatest', 'orderKey'],
    'CREATE INDEX race_end FOR (thing:Race) ON (thing.dateLatest, thing.orderKey)',
  ),
  index('result_order', ['Result'], ['orderKey'], 'CREATE INDEX result_order FOR (thing:Result) ON (thing.orderKey)'),
  index(
    'result_athlete',
    ['Result'],
    ['athleteId', 'orderKey'],
    'CREATE INDEX result_athlete FOR (thing:Result) ON (thing.athleteId, thing.orderKey)',
  ),
  index('event_order', ['Event'], ['orderKey'], 'CREATE INDEX event_order FOR (thing:Event) ON (thing.orderKey)'),
  index(
    'source_outlet',
    ['Source'],
    ['outletId', 'orderKey'],
    'CREATE INDEX source_outlet FOR (thing:Source) ON (thing.outletId, thing.orderKey)',
  ),
  index(
    'competition_order',
    ['Competition'],
    ['orderKey'],
    'CREATE INDEX competition_order FOR (thing:Competition) ON (thing.orderKey)',
  ),
  index('story_order', ['Story'], ['orderKey'], 'CREATE INDEX story_order FOR (thing:Story) ON (thing.orderKey)'),
  index(
    'wording_source',
    ['Wording'],
    ['sourceId', 'orderKey'],
    'CREATE INDEX wording_source FOR (thing:Wording) ON (thing.sourceId, thing.orderKey)',
  ),
  index(
    'shadow_order',
    ['RESPONDS_TO'],
    ['toId', 'orderKey'],
    'CREATE INDEX shadow_order FOR ()-[shadow:RESPONDS_TO]-() ON (shadow.toId, shadow.orderKey)',
  ),
  index(
    'about_order',
    ['ABOUT'],
    ['toId', 'orderKey'],
    'CREATE INDEX about_order FOR ()-[about:ABOUT]-() ON (about.toId, about.orderKey)',
  ),
  index(
    'shadow_speakers',
    ['RESPONDS_TO'],
    ['fromSpeakerId', 'toSpeakerId', 'fromKey'],
    'CREATE INDEX shadow_speakers FOR ()-[shadow:RESPONDS_TO]-() ON (shadow.fromSpeakerId, shadow.toSpeakerId, shadow.fromKey)',
  ),
  index(
    'shadow_answered',
    ['RESPONDS_TO'],
    ['toSpeakerId', 'fromKey'],
    'CREATE INDEX shadow_answered FOR ()-[shadow:RESPONDS_TO]-() ON (shadow.toSpeakerId, shadow.fromKey)',
  ),
  index(
    'shadow_answerer',
    ['RESPONDS_TO'],
    ['toId', 'fromSpeakerId', 'fromKey'],
    'CREATE INDEX shadow_answerer FOR ()-[shadow:RESPONDS_TO]-() ON (shadow.toId, shadow.fromSpeakerId, shadow.fromKey)',
  ),
  index(
    'shadow_relation',
    ['RESPONDS_TO'],
    ['relation', 'toId'],
    'CREATE INDEX shadow_relation FOR ()-[shadow:RESPONDS_TO]-() ON (shadow.relation, shadow.toId)',
  ),
  index(
    'about_speaker',
    ['ABOUT'],
    ['toId', 'speakerId', 'orderKey'],
    'CREATE INDEX about_speaker FOR ()-[about:ABOUT]-() ON (about.toId, about.speakerId, about.orderKey)',
  ),
  index(
    'claim_property',
    ['Claim'],
    ['property', 'concernsId'],
    'CREATE INDEX claim_property FOR (claim:Claim) ON (claim.property, claim.concernsId)',
  ),
  index(
    'reply_target',
    ['Reply'],
    ['toId', 'orderKey'],
    'CREATE INDEX reply_target FOR (thing:Reply) ON (thing.toId, thing.orderKey)',
  ),
  fulltext('words', 'Remark'),
  fulltext('printed_words', 'Wording'),
  fulltext('speaker_names', 'Speaker'),
  fulltext('race_names', 'Race'),
  fulltext('competition_names', 'Competition'),
  fulltext('source_titles', 'Source'),
];

/** The database does not hold what we need it to guard. */
export class GuardError extends Error {
  override readonly name = 'GuardError';
}

/** Makes what is missing or wrong, waits until all of it works, and says what was done, a line each. */
export async function ensureGuards(graph: Graph): Promise<readonly string[]> {
  const done: string[] = [];
  const before = await graph.read(INDEXES, {});
  for (const guard of GUARDS) {
    const found = before.find(({ name }) => name === guard.name);
    if (found !== undefined && isAsWanted(found, guard)) continue;
    if (found !== undefined) await drop(graph, found);
    await make(graph, guard);
    done.push(`${found === undefined ? 'made' : 'repaired'} ${describe(guard)}`);
  }
  if (done.length > 0) await graph.read(AWAIT_INDEXES, {});
  await assertGuards(graph);
  return done;
}

/** Throws, naming each, unless everything is there, of the right shape, and online. */
async function assertGuards(graph: Reader): Promise<void> {
  const missing = await missingGuards(graph);
  if (missing.length > 0) {
    throw new GuardError(`The database should guard ${missing.map(({ what }) => what).join(', ')}, but does not.`);
  }
}

/** What is missing or wrong, by its name and in words; changes nothing. */
export async function missingGuards(
  graph: Reader,
): Promise<readonly { readonly name: string; readonly what: string }[]> {
  const present = await graph.read(INDEXES, {});
  return GUARDS.filter((guard) => !present.some((found) => found.name === guard.name && isAsWanted(found, guard))).map(
    (guard) => ({ name: guard.name, what: describe(guard) }),
  );
}

async function make(graph: Graph, guard: Guard): Promise<void> {
  try {
    await graph.inTransaction((writer) => writer.write(schemaChange(guard.name, `CYPHER 5 ${guard.text}`), {}));
  } catch (error) {
    throw new GuardError(
      `The database should guard ${describe(guard)}, but it can not be made: are there two things with the same ` +
        `${guard.properties.join(', ')}, or another index of this name or shape? Remove the double things, or use an empty database.`,
      { cause: error },
    );
  }
}

async function drop(graph: Graph, found: Found): Promise<void> {
  const text =
    found.owningConstraint === null ? `CYPHER 5 DROP INDEX ${found.name}` : `CYPHER 5 DROP CONSTRAINT ${found.name}`;
  await graph.inTransaction((writer) => writer.write(schemaChange(found.name, text), {}));
}

function isAsWanted(found: Found, guard: Guard): boolean {
  const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();
  return (
    kindOf(found) === guard.kind &&
    found.state !== 'FAILED' &&
    isSame(found.labelsOrTypes.toSorted(), guard.labels) &&
    isSame(found.properties, guard.properties) &&
    (guard.analyzer === undefined || found.options?.indexConfig?.[ANALYZER] === guard.analyzer)
  );
}

/** null for an index of a kind that guards nothing here: one of texts or points keeps no order. */
function kindOf({ owningConstraint, type }: Found): Guard['kind'] | null {
  if (owningConstraint !== null) return 'UNIQUE';
  return type === 'RANGE' ? 'INDEX' : type === 'FULLTEXT' ? 'FULLTEXT' : null;
}

function describe({ kind, labels, properties }: Guard): string {
  const what = kind === 'UNIQUE' ? 'the uniqueness of' : kind === 'INDEX' ? 'the index on' : 'the full-text index on';
  return `${what} ${properties.join(', ')} of ${labels.join(', ')}`;
}

function unique(name: string, label: string, property: string, text: string): Guard {
  return { name, kind: 'UNIQUE', labels: [label], properties: [property], text };
}

function index(name: string, labels: readonly string[], properties: readonly string[], text: string): Guard {
  return { name, kind: 'INDEX', labels, properties, text };
}

/**
 * An index of texts for each kind of thing, so that none is crowded out by another. All words count, for "No comment" is
 * made of two that other analysers leave out; accents are dropped by us, in what is indexed and in what is looked for.
 */
function fulltext(name: string, label: string): Guard {
  const options = `{indexConfig: {\`${ANALYZER}\`: '${EVERY_WORD}'}}`;
  const text = `CREATE FULLTEXT INDEX ${name} FOR (thing:${label}) ON EACH [thing.searchText] OPTIONS ${options}`;
  return { name, kind: 'FULLTEXT', labels: [label], properties: ['searchText'], text, analyzer: EVERY_WORD };
}

/** `text` is one of the constants above. */
function schemaChange(name: string, text: string) {
  return statement({ name: `graph.guard.${name}`, given: given<Record<never, never>>(), row: z.unknown(), text });
}

const INDEXES = statement({
  name: 'graph.indexes',
  given: given<Record<never, never>>(),
  row: z.object({
    name: z.string(),
    type: z.string(),
    state: z.string(),
    labelsOrTypes: z
      .array(z.string())
      .nullish()
      .transform((found) => found ?? []),
    properties: z
      .array(z.string())
      .nullish()
      .transform((found) => found ?? []),
    owningConstraint: optional(z.string()),
    options: z.looseObject({ indexConfig: z.record(z.string(), z.unknown()).optional() }).nullish(),
  }),
  text: /* cypher */ `
    CYPHER 5
    SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties, owningConstraint, options
    RETURN name, type, state, labelsOrTypes, properties, owningConstraint, options
  `,
});

type Found = typeof INDEXES extends { readonly row: z.ZodType<infer Row> } ? Row : never;

const AWAIT_INDEXES = statement({
  name: 'graph.awaitIndexes',
  given: given<Record<never, never>>(),
  row: z.unknown(),
  text: /* cypher */ `
    CYPHER 5
    CALL db.awaitIndexes(300)
  `,
});
