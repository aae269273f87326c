import { keyedListing, listing } from '../graph/listing.js';
import { entityRow } from '../graph/entity.js';
import { keyedRow } from '../graph/shelf.js';
import { given, statement } from '../graph/statement.js';

export const COMPETITIONS = listing({
  name: 'race.competition',
  given: given<{ from: string | null; to: string | null }>(),
  matching: /* cypher */ `
    MATCH (thing:Competition)
    WHERE ($from IS NULL OR thing.dates IS NOT NULL AND coalesce(thing.datesLatest, '~') >= $from)
      AND ($to IS NULL OR thing.dates IS NOT NULL AND coalesce(thing.datesEarliest, '') <= $to)
  `,
});

export const RACES = listing({
  name: 'race',
  given: given<{
    competitions: readonly string[] | null;
    athletes: readonly string[] | null;
    disciplines: readonly string[] | null;
    rounds: readonly string[] | null;
    scheduled: boolean | null;
    from: string | null;
    to: string | null;
  }>(),
  matching: /* cypher */ `
    MATCH (thing:Race)
    WHERE ($competitions IS NULL OR thing.competitionId IN $competitions)
      AND ($disciplines IS NULL OR thing.discipline IN $disciplines)
      AND ($rounds IS NULL OR thing.round IN $rounds)
      AND ($scheduled IS NULL OR thing.scheduled = $scheduled)
      AND ($from IS NULL OR thing.date IS NOT NULL AND coalesce(thing.dateLatest, '~') >= $from)
      AND ($to IS NULL OR thing.date IS NOT NULL AND coalesce(thing.dateEarliest, '') <= $to)
      AND ($athletes IS NULL
           OR size($athletes) > 0 AND all(athlete IN $athletes WHERE EXISTS { (thing)<-[:RAN_IN]-(:Result {athleteId: athlete}) }))
  `,
});

export const RACES_OF_COMPETITION = keyedListing({
  name: 'race.ofCompetition',
  given: given<Record<never, never>>(),
  matching: /* cypher */ `
    MATCH (:Entity {id: key})<-[:PART_OF]-(thing:Race)
    WHERE true
  `,
});

export const RESULTS_OF_ATHLETE = keyedListing({
  name: 'race.resultsOfAthlete',
  given: given<Record<never, never>>(),
  matching: /* cypher */ `
    MATCH (:Entity {id: key})-[:RAN]->(thing:Result)
    WHERE true
  `,
});

/** The results of races by place; those without one last, by id. */
export const RESULTS_OF_RACES = statement({
  name: 'race.resultsOfRaces',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(entityRow),
  text: /* cypher */ `
    CYPHER 5
    MATCH (race:Entity)<-[:RAN_IN]-(result:Result) WHERE race.id IN $ids
    WITH race, result ORDER BY result.place, result.id
    RETURN race.id AS key, collect({labels: labels(result), properties: result {.*}}) AS values
  `,
});
