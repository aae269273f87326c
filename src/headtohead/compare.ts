import type { Claim } from '../claim/claim.js';
import { MissingLinkError } from '../graph/errors.js';
import type { Reader } from '../graph/graph.js';
import { asTold } from '../race/told.js';
import type { Shelves } from '../thing/shelves.js';
import { readAs } from '../thing/thing.js';
import { nearestTo, type UnknownId } from '../thing/unknown-id.js';
import type { View } from '../source/seen.js';
import { pageOf, type PageRequest } from '../values/page.js';
import { drawnFrom } from './drawn.js';
import { claimedAtLeast, raceBetween, type HeadToHead, type Held, type RaceBetween, type Two } from './head-to-head.js';
import { RACES_OF_TWO, type RacesRow } from './statements.js';

export interface HeadToHeadRequest {
  readonly athletes: Two<string>;
  readonly page: PageRequest;
  readonly view: View | null;
}

interface Reading {
  readonly graph: Reader;
  readonly shelves: Shelves;
}

/** So many results of an athlete are looked at. */
const MOST_RESULTS = 2000;

const readAthlete = readAs('Athlete');
const readRace = readAs('Race');
const readResult = readAs('Result');
const readClaim = readAs('Claim');

/** The races that two athletes both ran: one statement. */
export async function compare(reading: Reading, request: HeadToHeadRequest): Promise<HeadToHead | UnknownId> {
  const { athletes: ids, page, view } = request;
  const [first, second] = ids;
  const asked = { first, second, view, after: page.after ?? '', take: page.take, most: MOST_RESULTS };
  const [row] = await reading.graph.read(RACES_OF_TWO, asked);
  if (row === undefined) throw new MissingLinkError(`${RACES_OF_TWO.name} should answer in one row, but gave none.`);
  const found = new Map(row.athletes.map((entity) => [entity.id, entity]));
  const isMissing = (id: string): boolean => found.get(id)?.labels.includes('Athlete') !== true;
  const missing = ids.find(isMissing);
  if (missing !== undefined) return unknown(reading.graph, missing, found.has(missing));
  for (const entity of [
    ...row.athletes,
    ...row.races.flatMap(({ race, results }) => [race, ...results.map(({ result }) => result)]),
  ]) {
    reading.shelves.things.put(entity.id, [entity]);
  }
  const athletes = inOrder(ids, row.athletes.map(readAthlete), ({ id }) => id);
  const drawn = drawnFrom(reading.graph, ids, view);
  const races = row.races.map(({ race, results, claims }) =>
    raceBetween({
      race: readRace(race),
      athletes,
      results: inOrder(
        ids,
        results.map((held) => asTold(readResult(held.result), held)),
        ({ athleteId }) => athleteId,
      ),
      claims: claims.map(readClaim),
      drawn,
    }),
  );
  const { edges, pageInfo } = pageOf(page, races, ({ race }: RaceBetween) => race.orderKey);
  const claims = row.claims.map(readClaim);
  return {
    __typename: 'HeadToHead',
    athletes,
    heldOf: heldIn(row, claims),
    races: edges.map(({ node }) => node),
    claims,
    pageInfo,
    view,
  };
}

function heldIn(row: RacesRow, claims: readonly Claim[]): Held {
  const { racesHeld: races, notRun, isWhole: isComplete } = row;
  const { racesLeftOut: racesOutOfView, undecided: racesUndecided, claimsLeftOut: claimsOutOfView } = row;
  return {
    races,
    notRun,
    isComplete,
    claimedAtLeast: claimedAtLeast(claims),
    racesOutOfView,
    racesUndecided,
    claimsOutOfView,
  };
}

/** The two as they were asked for. */
function inOrder<T>([first, second]: Two<string>, found: readonly T[], idOf: (one: T) => string): Two<T> {
  const of = (id: string): T => {
    const one = found.find((other) => idOf(other) === id);
    if (one === undefined) throw new MissingLinkError(`A result of ${id} was expected, but none came.`);
    return one;
  };
  return [of(first), of(second)];
}

async function unknown(graph: Reader, id: string, isThere: boolean): Promise<UnknownId> {
  const reason = isThere ? 'OTHER_KIND' : 'ABSENT';
  return { __typename: 'UnknownId', id, reason, nearest: await nearestTo(graph, id, ['Athlete']) };
}
