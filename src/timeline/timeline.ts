import type { Entity } from '../graph/entity.js';
import { MissingLinkError } from '../graph/errors.js';
import type { Event } from '../event/event.js';
import type { Race, Result } from '../race/race.js';
import type { Remark } from '../remark/remark.js';
import type { Source } from '../source/source.js';
import { readThing, type Thing } from '../thing/thing.js';
import { parseDate, type UncertainDate } from '../values/date.js';
import type { TimelineKind } from './kinds.js';
import type { FoundThing } from './statements.js';
import type { TimelineBand } from './ways.js';

/** What can stand in a timeline. */
export type Timed = Remark | Race | Result | Source | Event;

/** One thing in a timeline. */
export interface TimelineEntry {
  readonly node: Timed;
  readonly kind: TimelineKind;
  /** When it was said, run, published, or happened; null in the band of the undated. */
  readonly date: UncertainDate | null;
  readonly madePublic: UncertainDate | null;
  readonly place: string;
}

export function entryOf({ thing, publicBy }: FoundThing): TimelineEntry {
  const node = readTimed(thing);
  return {
    node,
    kind: kindOf(node),
    date: dateOf(node, thing),
    madePublic: node.__typename === 'Remark' ? publicOf(node, publicBy) : null,
    place: node.orderKey,
  };
}

function readTimed(entity: Entity): Timed {
  const thing = readThing(entity);
  if (isTimed(thing)) return thing;
  throw new MissingLinkError(`What a timeline can hold was expected, but ${thing.id} is ${thing.__typename}.`);
}

const isTimed = (thing: Thing): thing is Timed =>
  ['Remark', 'Race', 'Result', 'Source', 'Event'].includes(thing.__typename);

function kindOf(node: Timed): TimelineKind {
  return node.__typename === 'Result' && node.records.length > 0 ? 'RECORD' : KINDS[node.__typename];
}

const KINDS = {
  Remark: 'REMARK',
  Race: 'RACE',
  Result: 'RESULT',
  Source: 'PUBLICATION',
  Event: 'EVENT',
} as const satisfies Record<Timed['__typename'], TimelineKind>;

/** A result is of the day of its race, which is kept on it. */
function dateOf(node: Timed, { properties }: Entity): UncertainDate | null {
  switch (node.__typename) {
    case 'Remark':
      return node.said;
    case 'Source':
      return node.published;
    case 'Result':
      return typeof properties['date'] === 'string' ? parseDate(properties['date']) : null;
    default:
      return node.date;
  }
}

/** Where no source says when a remark became public: not before it was said, and at the latest when a source held could surely be read. */
function publicOf({ madePublic, said }: Remark, publicBy: string | null): UncertainDate | null {
  if (madePublic !== null) return madePublic;
  const first = said?.earliest?.slice(0, A_DAY) ?? null;
  if (first === null && publicBy === null) return null;
  if (first !== null && publicBy !== null && first >= publicBy) return parseDate(first);
  return parseDate(`${first ?? '..'}/${publicBy ?? '..'}`);
}

const A_DAY = 'YYYY-MM-DD'.length;

export const bandOf = ({ date }: Pick<TimelineEntry, 'date'>): TimelineBand => (date === null ? 'UNDATED' : 'DATED');
