import { z } from 'zod';
import { entityRow } from '../graph/entity.js';
import { optional } from '../graph/row.js';
import { keyedRow } from '../graph/shelf.js';
import { given, statement } from '../graph/statement.js';
import { CLAIM_PROPERTIES, RANKS } from './kinds.js';

/** What is claimed about things: by property, then by id. */
export const CLAIMS_ON_THINGS = statement({
  name: 'claim.onThings',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(entityRow),
  text: /* cypher */ `
    CYPHER 5
    MATCH (thing:Entity)<-[:CONCERNS]-(claim:Claim) WHERE thing.id IN $ids
    WITH thing, claim ORDER BY claim.property, claim.id
    RETURN thing.id AS key, collect({labels: labels(claim), properties: claim {.*}}) AS values
  `,
});

/** What sources or remarks claim: by property, then by id. */
export const CLAIMS_BY_MAKERS = statement({
  name: 'claim.byMakers',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(entityRow),
  text: /* cypher */ `
    CYPHER 5
    MATCH (maker:Entity)<-[:MADE_BY]-(claim:Claim) WHERE maker.id IN $ids
    WITH maker, claim ORDER BY claim.property, claim.id
    RETURN maker.id AS key, collect({labels: labels(claim), properties: claim {.*}}) AS values
  `,
});

const factsRow = z.object({
  id: z.string(),
  concernsId: z.string(),
  property: z.enum(CLAIM_PROPERTIES),
  value: optional(z.string()),
  rank: z.enum(RANKS),
  condition: optional(z.string()),
  againstId: optional(z.string()),
  validAt: optional(z.string()),
  differs: optional(z.string()),
  isOfRivals: z.boolean(),
});

/**
 * What is claimed about things, whoever tells it, as far as it may differ; and whether it is of a remark with rival replies,
 * which then stands for both. A mark without its key counts as a wrong one.
 */
export const CLAIMS_TO_COMPARE = statement({
  name: 'claim.toCompare',
  given: given<{ ids: readonly string[] }>(),
  row: factsRow,
  text: /* cypher */ `
    CYPHER 5
    MATCH (thing:Entity)<-[:CONCERNS]-(claim:Claim) WHERE thing.id IN $ids
    RETURN claim.id AS id, claim.concernsId AS concernsId, claim.property AS property, claim.value AS value,
           claim.rank AS rank, claim.condition AS condition, claim.againstId AS againstId, claim.validAt AS validAt,
           CASE WHEN claim:Differing THEN coalesce(claim.differs, '') END AS differs,
           claim.property = 'REPLY_TARGET'
             AND EXISTS { (thing)-[:MAKES]->(reply:Reply) WHERE reply.review IN ['DISPUTED', 'REJECTED'] } AS isOfRivals
    ORDER BY id
  `,
});

/**
 * Marks what stands for a discrepancy, a claim or a remark with rival replies, with its key in the list of all; takes the
 * mark away where there is no key.
 */
export const MARK_DIFFERING = statement({
  name: 'claim.markDiffering',
  given: given<{ marks: readonly { readonly id: string; readonly differs: string | null }[] }>(),
  row: z.object({ marked: z.number() }),
  text: /* cypher */ `
    CYPHER 5
    UNWIND $marks AS mark
    MATCH (thing:Entity {id: mark.id})
    FOREACH (key IN CASE WHEN mark.differs IS NULL THEN [] ELSE [mark.differs] END |
      SET thing:Differing, thing.differs = key
    )
    FOREACH (none IN CASE WHEN mark.differs IS NULL THEN [true] ELSE [] END |
      REMOVE thing:Differing, thing.differs
    )
    RETURN count(thing) AS marked
  `,
});
