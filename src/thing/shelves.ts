import { CLAIMS_BY_MAKERS, CLAIMS_ON_THINGS } from '../claim/statements.js';
import { HOSTS_OF_EVENTS } from '../event/statements.js';
import { CountShelf } from '../facets/remarks.js';
import { FACETS_AT_EVENTS, FACETS_OF_SPEAKERS } from '../facets/statements.js';
import type { Entity } from '../graph/entity.js';
import { MissingLinkError } from '../graph/errors.js';
import type { Reader } from '../graph/graph.js';
import { ListShelf } from '../graph/listing.js';
import { Shelf, shelfOf, then, type Promised } from '../graph/shelf.js';
import { PRINTINGS_OF_REMARKS } from '../printings/statements.js';
import { RACES_OF_COMPETITION, RESULTS_OF_ATHLETE, RESULTS_OF_RACES } from '../race/statements.js';
import {
  ABOUT_OF_REMARKS,
  ADDRESSEES_OF_REMARKS,
  CONFLATED_WITH_WORDINGS,
  POSSIBLY_SAME_AS_REMARKS,
  QUOTES_OF_REMARKS,
  REMARKS_AT_EVENT,
  REMARKS_OF_SPEAKER,
  VIA_OF_WORDINGS,
  WORDINGS_IN_SOURCE,
  WORDINGS_OF_REMARKS,
} from '../remark/statements.js';
import {
  EVIDENCE_OF_REPLIES,
  QUESTIONS_OF_REPLIES,
  REPLIES_BESIDE,
  REPLIES_OF_REMARK,
  REPLIES_TO_RACE,
  REPLIES_TO_THING,
} from '../reply/statements.js';
import { AUTHORS_OF_SOURCES, DERIVATIONS_OF_SOURCES, SOURCES_OF_OUTLET } from '../source/statements.js';
import { MEMBERS_OF_GROUPS } from '../speaker/statements.js';
import { OPENINGS_OF_STORIES, PARTIES_OF_STORIES, SOURCES_HELD_OF_STORIES } from '../story/statements.js';
import { THINGS_BY_ID } from './statements.js';
import { isReplyTarget, isSpeaker, readThing, type ReplyTarget, type Thing, type ThingOf } from './thing.js';
import type { View } from '../source/seen.js';
import type { Speaker } from '../speaker/speaker.js';

/** What one request has read, and reads in batches: things by id, and the lists that hang on them. */
export type Shelves = ReturnType<typeof openShelves>;

export function openShelves(reader: Reader) {
  const things = shelfOf(reader, THINGS_BY_ID);

  const read = new Map<Entity, Thing>();
  /** null where nothing has the id. What many things name is read once. */
  const thing = (id: string): Promised<Thing | null> =>
    then(things.get(id), ([entity]) => {
      if (entity === undefined) return null;
      const known = read.get(entity);
      if (known !== undefined) return known;
      const made = readThing(entity);
      read.set(entity, made);
      return made;
    });

  /** A thing that must be there and of its kind: some other thing names it. */
  const linked = <T extends Thing>(id: string, what: string, isIt: (found: Thing) => found is T): Promised<T> =>
    then(thing(id), (found) => {
      if (found !== null && isIt(found)) return found;
      throw new MissingLinkError(`${id} should be ${what}, but is ${found?.__typename ?? 'not there'}.`);
    });

  const of =
    <K extends Thing['__typename']>(kind: K) =>
    (id: string): Promised<ThingOf<K>> =>
      linked(id, `a ${kind}`, (found): found is ThingOf<K> & Thing => found.__typename === kind);

  return {
    /** The entities that stand behind `thing`, to put here what was read elsewhere. */
    things,
    thing,
    remark: of('Remark'),
    wording: of('Wording'),
    source: of('Source'),
    event: of('Event'),
    race: of('Race'),
    result: of('Result'),
    claim: of('Claim'),
    competition: of('Competition'),
    athlete: of('Athlete'),
    outlet: of('Outlet'),
    evidence: of('Evidence'),
    reply: of('Reply'),
    story: of('Story'),
    speaker: (id: string): Promised<Speaker> => linked(id, 'a speaker', isSpeaker),
    target: (id: string): Promised<ReplyTarget> => linked(id, 'something that can be responded to', isReplyTarget),
    any: (id: string): Promised<Thing> => linked(id, 'there', (found): found is Thing => found !== null),

    parties: shelfOf(reader, PARTIES_OF_STORIES),
    openings: shelfOf(reader, OPENINGS_OF_STORIES),
    sourcesHeld: shelfOf(reader, SOURCES_HELD_OF_STORIES),
    members: shelfOf(reader, MEMBERS_OF_GROUPS),
    authors: shelfOf(reader, AUTHORS_OF_SOURCES),
    derivations: shelfOf(reader, DERIVATIONS_OF_SOURCES),
    hosts: shelfOf(reader, HOSTS_OF_EVENTS),
    results: shelfOf(reader, RESULTS_OF_RACES),
    claimsOn: shelfOf(reader, CLAIMS_ON_THINGS),
    claimsBy: shelfOf(reader, CLAIMS_BY_MAKERS),
    wordings: shelfOf(reader, WORDINGS_OF_REMARKS),
    addressees: shelfOf(reader, ADDRESSEES_OF_REMARKS),
    about: shelfOf(reader, ABOUT_OF_REMARKS),
    quotes: shelfOf(reader, QUOTES_OF_REMARKS),
    possiblySame: shelfOf(reader, POSSIBLY_SAME_AS_REMARKS),
    via: shelfOf(reader, VIA_OF_WORDINGS),
    conflatedWith: shelfOf(reader, CONFLATED_WITH_WORDINGS),
    evidenceOf: shelfOf(reader, EVIDENCE_OF_REPLIES),
    questionsOf: shelfOf(reader, QUESTIONS_OF_REPLIES),
    printingsIn: inView((view) => new Shelf((ids) => reader.read(PRINTINGS_OF_REMARKS, { ids, view }))),

    remarksOfSpeaker: new ListShelf(reader, REMARKS_OF_SPEAKER),
    remarksAtEvent: new ListShelf(reader, REMARKS_AT_EVENT),
    countsOfSpeaker: new CountShelf(reader, FACETS_OF_SPEAKERS),
    countsAtEvent: new CountShelf(reader, FACETS_AT_EVENTS),
    wordingsInSource: new ListShelf(reader, WORDINGS_IN_SOURCE),
    sourcesOfOutlet: new ListShelf(reader, SOURCES_OF_OUTLET),
    racesOfCompetition: new ListShelf(reader, RACES_OF_COMPETITION),
    resultsOfAthlete: new ListShelf(reader, RESULTS_OF_ATHLETE),
    repliesToThing: new ListShelf(reader, REPLIES_TO_THING),
    repliesToRace: new ListShelf(reader, REPLIES_TO_RACE),
    repliesBeside: new ListShelf(reader, REPLIES_BESIDE),
    repliesOfRemark: new ListShelf(reader, REPLIES_OF_REMARK),
  };
}

/** One shelf for each view that is asked for. */
function inView<Value>(open: (view: View | null) => Shelf<Value>): (view: View | null) => Shelf<Value> {
  const shelves = new Map<string, Shelf<Value>>();
  return (view) => {
    const name = JSON.stringify(view);
    const known = shelves.get(name) ?? open(view);
    shelves.set(name, known);
    return known;
  };
}
