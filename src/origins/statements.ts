import { z } from 'zod';
import { CLAIM_IN_VIEW, CLAIM_MAYBE_IN_VIEW } from '../claim/seen.js';
import { entityRow } from '../graph/entity.js';
import { listOf, optional } from '../graph/row.js';
import { given, statement } from '../graph/statement.js';
import type { View } from '../source/seen.js';

const accountRow = z.object({
  claim: entityRow,
  /** Who says it in a remark; null where a source does in its own voice. */
  speakerId: optional(z.string()),
  sourceIds: listOf(z.string()),
  /** The first day on which it may have been readable, and the day from which it surely was; '' and '~' where not known. */
  earliest: z.string(),
  surely: z.string(),
  pointsToId: optional(z.string()),
});

export type AccountFound = z.infer<typeof accountRow>;

/**
 * What the stories of all these parties hold of where it began: by when each account could be read, unknown dates last. A
 * claim on a speaker who is none of them is of another quarrel.
 */
export const ORIGINS_BETWEEN = statement({
  name: 'origins.between',
  given: given<{ between: readonly string[]; most: number; view: View | null }>(),
  row: z.object({
    storyIds: z.array(z.string()),
    accounts: z.array(accountRow),
    inView: z.number(),
    leftOut: z.number(),
    undecided: z.number(),
  }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (:Entity {id: $between[0]})<-[:HAS_PARTY]-(story:Story)
    WHERE all(id IN $between WHERE EXISTS { (story)-[:HAS_PARTY]->(:Entity {id: id}) })
    WITH story ORDER BY story.id
    WITH collect(story) AS stories
    CALL (stories) {
      UNWIND stories AS story
      MATCH (story)-[:HAS_ORIGIN]->(claim:Claim)-[:CONCERNS]->(thing:Entity)
      WHERE NOT thing:Speaker OR thing.id IN $between
      MATCH (claim)-[:MADE_BY]->(maker:Entity)
      WITH DISTINCT claim, maker
      WITH claim, maker, ${CLAIM_IN_VIEW} AS isInView, ${CLAIM_MAYBE_IN_VIEW} AS isMaybeInView,
           CASE WHEN maker:Remark THEN [day IN maker.seenFrom WHERE day > '']
             ELSE [coalesce(left(maker.publishedEarliest, 10), '')] END AS first,
           CASE WHEN maker:Remark THEN maker.seenSurely ELSE [coalesce(left(
             CASE maker.kind WHEN 'LIVING_ARTICLE' THEN maker.updatedLatest ELSE maker.publishedLatest END, 10), '~')] END AS last
      WITH claim, maker, isInView, isMaybeInView,
           reduce(earliest = '', day IN first | CASE WHEN earliest = '' OR day < earliest THEN day ELSE earliest END) AS earliest,
           reduce(surely = '~', day IN last | CASE WHEN day < surely THEN day ELSE surely END) AS surely
      ORDER BY CASE earliest WHEN '' THEN surely ELSE earliest END, surely, claim.id
      RETURN collect(CASE WHEN isInView THEN {
               claim: {labels: labels(claim), properties: claim {.*}},
               speakerId: maker.speakerId,
               sourceIds: CASE WHEN maker:Remark THEN maker.seenIn ELSE [maker.id] END,
               earliest: earliest,
               surely: surely,
               pointsToId: COLLECT { MATCH (target:Entity {id: claim.value}) RETURN target.id ORDER BY target.id }[0]
             } END) AS accounts,
             count(CASE WHEN NOT isInView THEN claim END) AS leftOut,
             count(CASE WHEN NOT isInView AND isMaybeInView THEN claim END) AS undecided
    }
    RETURN [story IN stories | story.id] AS storyIds, accounts[..$most] AS accounts, size(accounts) AS inView, leftOut, undecided
  `,
});
