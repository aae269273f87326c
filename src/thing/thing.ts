import { claimRow, type Claim } from '../claim/claim.js';
import { eventRow, type Event } from '../event/event.js';
import type { Entity } from '../graph/entity.js';
import { MissingLinkError } from '../graph/errors.js';
import { readRow, type ThingRow } from '../graph/row.js';
import { competitionRow, raceRow, resultRow, type Competition, type Race, type Result } from '../race/race.js';
import { remarkRow, wordingRow, type Remark, type Wording } from '../remark/remark.js';
import { evidenceRow, replyRow, type Evidence, type Reply } from '../reply/reply.js';
import { sourceRow, type Source } from '../source/source.js';
import { athleteRow, groupRow, outletRow, personRow, type Speaker } from '../speaker/speaker.js';
import { storyRow, type StoryNode } from '../story/story-row.js';

/** Anything that has an id, read. `__typename` tells what it is. */
export type Thing =
  Speaker | Remark | Wording | Reply | Evidence | Source | Event | Competition | Race | Result | Claim | StoryNode;

/** What can be responded to. */
export type ReplyTarget = Remark | Event | Race | Result;

type Kind = Thing['__typename'];
/** The thing of a kind. */
export type ThingOf<K extends Kind> = Extract<Thing, { readonly __typename: K }>;

const ROWS: { readonly [K in Kind]: ThingRow<ThingOf<K>> } = {
  Athlete: athleteRow,
  Person: personRow,
  Outlet: outletRow,
  Group: groupRow,
  Remark: remarkRow,
  Wording: wordingRow,
  Reply: replyRow,
  Evidence: evidenceRow,
  Source: sourceRow,
  Event: eventRow,
  Competition: competitionRow,
  Race: raceRow,
  Result: resultRow,
  Claim: claimRow,
  Story: storyRow,
};

const KINDS = Object.keys(ROWS).filter((kind): kind is Kind => kind in ROWS);

/** The label says what a thing is; its id is never asked. */
export function readThing(entity: Entity): Thing {
  const kind = KINDS.find((known) => entity.labels.includes(known));
  if (kind === undefined)
    throw new MissingLinkError(`${entity.id} bears no known label, but ${entity.labels.join(', ')}.`);
  return read<Thing>(ROWS[kind], entity);
}

function read<T>(row: ThingRow<T>, entity: Entity): T {
  const reader = entity.part === null ? row.whole : row.part(entity.part);
  return readRow(`thing ${entity.id}`, reader, entity.properties);
}

/** The properties of which the selected fields of these kinds are made. */
export function propertiesFor(fields: ReadonlySet<string>, kinds: readonly Kind[] = KINDS): readonly string[] {
  return ['id', ...new Set(kinds.flatMap((kind) => ROWS[kind].propertiesFor(fields)).filter((name) => name !== 'id'))];
}

/** Reads an entity that is known to be of a kind. */
export function readAs<K extends Kind>(kind: K): (entity: Entity) => ThingOf<K> {
  const row = ROWS[kind];
  return (entity) => {
    if (entity.labels.includes(kind)) return read(row, entity);
    throw new MissingLinkError(`A ${kind} was expected, but ${entity.id} is ${entity.labels.join(', ')}.`);
  };
}

export function isSpeaker(thing: Thing): thing is Speaker {
  return ['Athlete', 'Person', 'Outlet', 'Group'].includes(thing.__typename);
}

export function isReplyTarget(thing: Thing): thing is ReplyTarget {
  return ['Remark', 'Event', 'Race', 'Result'].includes(thing.__typename);
}
