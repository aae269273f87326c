import type { Reader } from '../graph/graph.js';
import { asTold } from '../race/told.js';
import type { View } from '../source/seen.js';
import type { Shelves } from '../thing/shelves.js';
import { readAs } from '../thing/thing.js';
import { nearestTo, type UnknownId } from '../thing/unknown-id.js';
import { encodeCursor } from '../values/cursor.js';
import { pageOf, type PageRequest } from '../values/page.js';
import type { Check, Checks } from './checks.js';
import type { AthleteHeld, Facts, RaceHeld } from './facts.js';
import { check } from './rules.js';
import { CLAIMS_TO_CHECK, type ChecksRow } from './statements.js';

export interface ChecksRequest {
  readonly of: string;
  readonly page: PageRequest;
  readonly view: View | null;
  /** So many remarks of a speaker are looked at. */
  readonly budget: number;
}

interface Reading {
  readonly graph: Reader;
  readonly shelves: Shelves;
}

/** So many results of an athlete are looked at. */
const MOST_RESULTS = 500;

const ASKABLE = ['Remark', 'Athlete', 'Person', 'Outlet', 'Group'];

const readAthlete = readAs('Athlete');
const readClaim = readAs('Claim');
const readCompetition = readAs('Competition');
const readRace = readAs('Race');
const readRemark = readAs('Remark');
const readResult = readAs('Result');

/** One statement, which brings the claims of a page and what they are held against. */
export async function readChecks(
  reading: Reading,
  { of, page, view, budget }: ChecksRequest,
): Promise<Checks | UnknownId> {
  const after = page.after ?? '';
  const from = after.split(' ', 1)[0] ?? '';
  const bounds = { budget, take: page.take, most: MOST_RESULTS };
  const [row] = await reading.graph.read(CLAIMS_TO_CHECK, { id: of, view, after, from, ...bounds });
  if (row === undefined || !row.of.labels.some((label) => ASKABLE.includes(label))) {
    const reason = row === undefined ? 'ABSENT' : 'OTHER_KIND';
    return { __typename: 'UnknownId', id: of, reason, nearest: await nearestTo(reading.graph, of, ASKABLE) };
  }
  putOnShelves(reading.shelves, row);
  const { edges, pageInfo } = pageOf(page, checked(row), ({ place }) => place);
  const assertions = edges.map(({ node }) => node);
  const { looked, aside, leftOut: remarks, undecided } = row;
  const goesOn = !pageInfo.hasNextPage && looked === budget && row.last !== null;
  return {
    __typename: 'Checks',
    of,
    assertions,
    pageInfo: goesOn
      ? { ...pageInfo, hasNextPage: true, endCursor: encodeCursor(page.list, `${row.last} ~`) }
      : pageInfo,
    looked,
    aside,
    outOfView: { remarks, replies: 0, undecided },
    view,
  };
}

function putOnShelves({ things }: Shelves, { of, claims, races, athletes }: ChecksRow): void {
  const found = [
    of,
    ...claims.flatMap(({ claim, remark, concerns }) => [claim, remark, concerns]),
    ...races.flatMap(({ race, results }) => [race, ...results.flatMap(({ result, athlete }) => [result, athlete])]),
    ...athletes.flatMap(({ athlete, ran }) => [athlete, ...ran.map(({ result }) => result)]),
  ];
  for (const entity of found) things.put(entity.id, [entity]);
}

function checked(row: ChecksRow): readonly (Check & { readonly place: string })[] {
  const races = new Map(row.races.map((held) => [held.race.id, raceHeld(held)]));
  const athletes = new Map(row.athletes.map((held) => [held.athlete.id, athleteHeld(held)]));
  return row.claims.map(({ place, claim: entity, remark, concerns }) => {
    const claim = readClaim(entity);
    const result = concerns.labels.includes('Result') ? readResult(concerns) : null;
    const race = races.get(result?.raceId ?? concerns.id) ?? null;
    const facts: Facts = {
      claim,
      said: readRemark(remark).said,
      race,
      competition: concerns.labels.includes('Competition') ? readCompetition(concerns) : null,
      result: race?.results.find((held) => held.result.id === result?.id) ?? null,
      athlete: athletes.get(result?.athleteId ?? concerns.id) ?? null,
      against: claim.againstId === null ? null : (athletes.get(claim.againstId) ?? null),
    };
    return { ...check(facts), place, claim, remarkId: remark.id };
  });
}

function raceHeld({ race, series, results }: ChecksRow['races'][number]): RaceHeld {
  return {
    race: readRace(race),
    series,
    results: results.map((held) => ({
      result: asTold(readResult(held.result), held),
      athlete: readAthlete(held.athlete),
    })),
  };
}

function athleteHeld({ athlete, ran }: ChecksRow['athletes'][number]): AthleteHeld {
  return {
    athlete: readAthlete(athlete),
    ran: ran.map((held) => ({
      result: asTold(readResult(held.result), held),
      race: readRace(held.race),
      series: held.series,
    })),
  };
}
