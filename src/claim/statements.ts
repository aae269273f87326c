import { entityRow } from '../graph/entity.js';
import { keyedRow } from '../graph/shelf.js';
import { given, statement } from '../graph/statement.js';

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
