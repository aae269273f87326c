import type { Result } from './race.js';

/** A result without the place or the mark, where nobody whose printings count tells it. */
export function asTold(result: Result, told: { readonly place: boolean; readonly mark: boolean }): Result {
  return {
    ...result,
    ...(told.place ? {} : { place: null }),
    ...(told.mark ? {} : { mark: null, markMillis: null, markPrecision: null }),
  };
}

/*
 * Conditions on a `result` and its `race` in a statement, by its parameter `view`. A result is printed by whoever claims something of
 * it; an announcement of the race tells no outcome. Its place and its mark count where one of those whose printings count claims
 * them. As of a day, a race counts that was surely run by then.
 */
const ANYBODY = '$view IS NULL OR $view.outlets IS NULL AND $view.sources IS NULL';

/** Whether a `source` is one of those whose printings count. */
export const SOURCE_COUNTS = `(${ANYBODY}
  OR source.outletId IN coalesce($view.outlets, []) OR source.id IN coalesce($view.sources, []))`;

export const RESULT_TOLD = `(${ANYBODY} OR EXISTS {
  MATCH (result)<-[:CONCERNS]-(:Claim)-[:MADE_BY]->(source:Source) WHERE ${SOURCE_COUNTS}
})`;

export const PLACE_TOLD = `(${ANYBODY} OR EXISTS {
  MATCH (result)<-[:CONCERNS]-(:Claim {property: 'PLACE'})-[:MADE_BY]->(source:Source) WHERE ${SOURCE_COUNTS}
})`;

export const MARK_TOLD = `(${ANYBODY} OR EXISTS {
  MATCH (result)<-[:CONCERNS]-(:Claim {property: 'MARK'})-[:MADE_BY]->(source:Source) WHERE ${SOURCE_COUNTS}
})`;

export const RACE_SURELY_RUN = `($view IS NULL OR $view.asOf IS NULL
  OR coalesce(left(race.dateLatest, 10) <= $view.asOf, false))`;
