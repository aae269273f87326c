import { z } from 'zod';
import { CLAIM_PROPERTIES } from '../claim/kinds.js';
import { CLAIM_IN_VIEW, CLAIM_MAYBE_IN_VIEW } from '../claim/seen.js';
import { entityRow } from '../graph/entity.js';
import { given, statement } from '../graph/statement.js';
import type { View } from '../source/seen.js';

/** Keys between which discrepancies are looked for, both ends left out. */
export type Stretch = { readonly from: string; readonly to: string };

type Asked = {
  readonly stretches: readonly Stretch[];
  readonly sources: readonly string[] | null;
  readonly view: View | null;
  /** The key after which to go on; '' from the start. */
  readonly after: string;
  readonly take: number;
  /** How many are looked at, at most. */
  readonly most: number;
  /** How many claims are brought of each, at most. */
  readonly claims: number;
};

const foundRow = z.object({
  /** How many were looked at, and the key of the last one. */
  looked: z.number(),
  upTo: z.string().nullable(),
  found: z.array(
    z.object({
      key: z.string(),
      concernsId: z.string(),
      property: z.enum(CLAIM_PROPERTIES),
      claims: z.array(entityRow),
      /** How many there are in view, and how many are not; of these, how many may be. */
      inView: z.number(),
      leftOut: z.number(),
      undecided: z.number(),
    }),
  ),
});

export type Found = z.infer<typeof foundRow>['found'][number];

/** What stands for the discrepancies, read from the index in their order, by what they are about. */
const LEADS = /* cypher */ `
    CALL () {
      UNWIND $stretches AS stretch
      CALL (stretch) {
        MATCH (lead:Differing)
        WHERE lead.differs > CASE WHEN $after > stretch.from THEN $after ELSE stretch.from END
          AND lead.differs < stretch.to
        RETURN lead ORDER BY lead.differs LIMIT $most
      }
      RETURN lead ORDER BY lead.differs LIMIT $most
    }
`;

/** The same on some things; on a race, those on its results too. */
const LEADS_ON = /* cypher */ `
    CALL () {
      MATCH (thing:Entity) WHERE thing.id IN $things
      UNWIND [thing] + COLLECT { MATCH (thing)<-[:RAN_IN]-(result:Result) RETURN result ORDER BY result.id } AS subject
      CALL (subject) {
        WITH subject AS lead WHERE subject:Differing
        RETURN lead
        UNION
        MATCH (subject)<-[:CONCERNS]-(lead:Differing)
        RETURN lead
      }
      WITH DISTINCT lead
      WHERE lead.differs > $after AND any(stretch IN $stretches WHERE lead.differs > stretch.from AND lead.differs < stretch.to)
      RETURN lead ORDER BY lead.differs LIMIT $most
    }
`;

/**
 * Of each, the claims in view, the preferred one first; those of the asked sources alone, and those that still differ. Of a
 * remark with rival replies, all that is claimed of what it responds to; and the replies that have evidence in view.
 */
const GATHERED = /* cypher */ `
    WITH collect(lead) AS leads
    RETURN size(leads) AS looked, leads[-1].differs AS upTo, COLLECT {
      UNWIND leads AS lead
      CALL (lead) {
        OPTIONAL MATCH (:Entity {id: coalesce(lead.concernsId, lead.id)})<-[:CONCERNS]-(claim:Claim)-[:MADE_BY]->(maker:Entity)
        WHERE claim.property = coalesce(lead.property, 'REPLY_TARGET')
          AND (lead:Remark OR coalesce(claim.condition, '') = coalesce(lead.condition, '')
            AND coalesce(claim.validAt, '') = coalesce(lead.validAt, '')
            AND coalesce(claim.againstId, '') = coalesce(lead.againstId, ''))
        WITH claim, ${CLAIM_IN_VIEW} AS isInView, ${CLAIM_MAYBE_IN_VIEW} AS isMaybeInView
        ORDER BY CASE claim.rank WHEN 'PREFERRED' THEN 0 ELSE 1 END, claim.id
        RETURN collect(CASE WHEN isInView THEN claim END) AS claims,
               count(CASE WHEN NOT isInView THEN claim END) AS leftOut,
               count(CASE WHEN NOT isInView AND isMaybeInView THEN claim END) AS undecided
      }
      CALL (lead) {
        OPTIONAL MATCH (lead)-[:MAKES]->(reply:Reply)-[:RESTS_ON]->(:Evidence)-[:FROM]->(maker:Source)
        WHERE ${CLAIM_IN_VIEW}
        RETURN count(DISTINCT reply.toId) AS targets,
               max(CASE WHEN reply.review IN ['DISPUTED', 'REJECTED'] THEN 1 ELSE 0 END) AS rivals,
               max(CASE WHEN maker.id IN $sources THEN 1 ELSE 0 END) AS evidenced
      }
      WITH lead, claims, leftOut, undecided, targets, rivals, evidenced,
           COUNT { UNWIND claims AS claim WITH DISTINCT claim.value AS value WHERE value IS NOT NULL RETURN value } AS values
      WHERE ($view IS NULL OR values > 1 OR rivals = 1 AND targets > 1)
        AND ($sources IS NULL OR evidenced = 1 OR any(claim IN claims WHERE claim.madeById IN $sources))
      WITH lead, claims, leftOut, undecided ORDER BY lead.differs LIMIT $take
      RETURN {
        key: lead.differs,
        concernsId: coalesce(lead.concernsId, lead.id),
        property: coalesce(lead.property, 'REPLY_TARGET'),
        claims: [claim IN claims[..$claims] | {labels: labels(claim), properties: claim {.*}}],
        inView: size(claims),
        leftOut: leftOut,
        undecided: undecided
      } AS one
      ORDER BY one.key
    } AS found
`;

/** All discrepancies, in the order in which they matter. */
export const DISCREPANCIES = statement({
  name: 'discrepancy.list',
  given: given<Asked>(),
  row: foundRow,
  text: ['CYPHER 5', LEADS, GATHERED].join('\n'),
});

/** Those on some things. */
export const DISCREPANCIES_ON = statement({
  name: 'discrepancy.listOn',
  given: given<Asked & { readonly things: readonly string[] }>(),
  row: foundRow,
  text: ['CYPHER 5', LEADS_ON, GATHERED].join('\n'),
});

/** How many there are; it takes as long as there are such, and no longer. */
export const DISCREPANCY_COUNT = statement({
  name: 'discrepancy.count',
  given: given<{ stretches: readonly Stretch[] }>(),
  row: z.object({ count: z.number() }),
  text: /* cypher */ `
    CYPHER 5
    UNWIND $stretches AS stretch
    CALL (stretch) {
      MATCH (lead:Differing) WHERE lead.differs > stretch.from AND lead.differs < stretch.to
      RETURN count(lead) AS within
    }
    RETURN sum(within) AS count
  `,
});
