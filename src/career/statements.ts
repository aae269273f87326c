import { z } from 'zod';
import { entityRow } from '../graph/entity.js';
import { keyedListing } from '../graph/listing.js';
import { given, statement } from '../graph/statement.js';
import { THING_IN_VIEW, type View } from '../source/seen.js';
import { RESULT_IN_VIEW } from '../timeline/statements.js';

/** What is read of an athlete. */
export type CareerAsked = { readonly id: string; readonly view: View | null; readonly most: number };

/** Whether a mark is told by those whose word counts. */
const MARK_IS_TOLD = `($view IS NULL OR $view.outlets IS NULL AND $view.sources IS NULL OR EXISTS {
          (thing)<-[:CONCERNS]-(:Claim {property: 'MARK'})-[:MADE_BY]->(source:Source)
          WHERE source.outletId IN coalesce($view.outlets, []) OR source.id IN coalesce($view.sources, [])
        })`;

const heldRow = z.object({ result: entityRow, race: entityRow, isInView: z.boolean(), isMarkTold: z.boolean() });
/** A result with its race, and what of it is in view. */
export type HeldResult = z.infer<typeof heldRow>;

/** An athlete and their results with their races, by date. */
export const RESULTS_HELD = statement({
  name: 'career.resultsHeld',
  given: given<CareerAsked>(),
  row: z.object({ athlete: entityRow, held: z.array(heldRow) }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (athlete:Entity {id: $id})
    CALL (athlete) {
      MATCH (thing:Result) USING INDEX SEEK thing:Result(athleteId, orderKey)
      WHERE thing.athleteId = $id AND thing.orderKey > ''
      WITH thing ORDER BY thing.athleteId, thing.orderKey LIMIT $most
      MATCH (thing)-[:RAN_IN]->(race:Race)
      WITH thing, race ORDER BY thing.orderKey
      RETURN collect({
        result: {labels: labels(thing), properties: thing {.*}},
        race: {labels: labels(race), properties: race {.*}},
        isInView: ${RESULT_IN_VIEW},
        isMarkTold: ${MARK_IS_TOLD}
      }) AS held
    }
    RETURN {labels: labels(athlete), properties: athlete {.*}} AS athlete, held
  `,
});

/** Signs by which a date is no sure one: about, doubtful, unspecified. */
type SaidBetween = { readonly view: View | null; readonly doubts: readonly string[] };

/**
 * All of a remark's date lies between two days, of which the second does not count. A key is an id and the two days, with a
 * gap between each; nothing else of it is a parameter, so that all stretches of a career are read at once.
 */
const SAID_BETWEEN = `AND thing.orderKey >= part[1] AND thing.orderKey < part[2]
      AND thing.saidEarliest IS NOT NULL AND thing.saidLatest < part[2]
      AND NOT any(sign IN $doubts WHERE thing.said CONTAINS sign)
      AND ${THING_IN_VIEW}`;

/** What somebody said from one day up to another. */
export const SAID_BY = keyedListing({
  name: 'career.saidBy',
  given: given<SaidBetween>(),
  by: 'thing.speakerId',
  matching: /* cypher */ `
    WITH split(key, ' ') AS part
    MATCH (thing:Remark) USING INDEX SEEK thing:Remark(speakerId, orderKey)
    WHERE thing.speakerId = part[0] ${SAID_BETWEEN}
  `,
});

/** What others said about somebody from one day up to another. */
export const SAID_ABOUT = keyedListing({
  name: 'career.saidAbout',
  given: given<SaidBetween>(),
  by: 'about.toId',
  order: 'about.orderKey',
  matching: /* cypher */ `
    WITH split(key, ' ') AS part
    MATCH (thing:Remark)-[about:ABOUT]->() USING INDEX SEEK about:ABOUT(toId, orderKey)
    WHERE about.toId = part[0] AND about.orderKey >= part[1] AND about.orderKey < part[2]
      AND thing.speakerId <> part[0] ${SAID_BETWEEN}
  `,
});
