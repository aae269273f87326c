import { z } from 'zod';
import { given, statement } from '../../graph/statement.js';
import { CLAIM_PROPERTIES } from '../../claim/kinds.js';
import { DISCIPLINE_CODES } from '../../race/kinds.js';
import type { Stretch } from '../check.js';
import { loose } from '../loose.js';
import { inStretch } from '../statements.js';

/** The preferred claims on what things have of their own, with what they have. */
export const PREFERRED_CLAIMS = statement({
  name: 'verify.preferredClaims',
  given: given<Stretch>(),
  row: z.object({
    id: z.string(),
    property: loose,
    value: loose,
    subjectId: z.string(),
    labels: z.array(z.string()),
    own: z.record(z.string(), loose),
    discipline: z.enum(DISCIPLINE_CODES).nullable().catch(null),
  }),
  text: /* cypher */ `${inStretch('Claim')} AND thing.rank = 'PREFERRED'
    MATCH (subject:Entity {id: thing.concernsId})
    OPTIONAL MATCH (race:Entity {id: subject.raceId})
    RETURN thing.id AS id, thing.property AS property, thing.value AS value, subject.id AS subjectId,
           labels(subject) AS labels,
           subject {.name, .title, .date, .dates, .published, .said, .place, .mark} AS own,
           race.discipline AS discipline
  `,
});

/** Claims of which only one could be preferred. */
export const RIVALLING_CLAIMS = statement({
  name: 'verify.rivallingClaims',
  given: given<Record<never, never>>(),
  row: z.object({ subjectId: loose, property: loose, ids: z.array(z.string()) }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (claim:Claim) WHERE claim.rank = 'PREFERRED'
    WITH claim ORDER BY claim.id
    WITH claim.concernsId AS subjectId, claim.property AS property, claim.againstId AS againstId,
         claim.condition AS condition, claim.validAt AS validAt, collect(claim.id) AS ids
    WHERE size(ids) > 1
    RETURN subjectId, property, ids ORDER BY ids[0]
  `,
});

/** Claims that differ, with the first of them; and what is marked as standing for them. */
export const DIFFERING_CLAIMS = statement({
  name: 'verify.differingClaims',
  given: given<Record<never, never>>(),
  row: z.object({
    concernsId: z.string(),
    property: z.enum(CLAIM_PROPERTIES),
    isDiffering: z.boolean(),
    isDecided: z.boolean(),
    leadId: z.string(),
    marks: z.array(z.object({ id: z.string(), differs: loose })),
  }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (claim:Claim)
    WITH claim ORDER BY CASE claim.rank WHEN 'PREFERRED' THEN 0 ELSE 1 END, claim.id
    WITH claim.concernsId AS concernsId, claim.property AS property, claim.againstId AS againstId,
         claim.condition AS condition, claim.validAt AS validAt,
         count(DISTINCT claim.value) > 1 AS isDiffering, collect(claim) AS claims
    WHERE concernsId IS NOT NULL AND (isDiffering OR any(claim IN claims WHERE claim:Differing OR claim.differs IS NOT NULL))
    OPTIONAL MATCH (remark:Entity {id: concernsId})
    RETURN concernsId, property, claims[0].id AS leadId, coalesce(claims[0].rank = 'PREFERRED', false) AS isDecided,
           isDiffering AND NOT (property = 'REPLY_TARGET' AND EXISTS {
             (remark)-[:MAKES]->(reply:Reply) WHERE reply.review IN ['DISPUTED', 'REJECTED']
           }) AS isDiffering,
           [claim IN claims WHERE claim:Differing OR claim.differs IS NOT NULL |
             {id: claim.id, differs: CASE WHEN claim:Differing THEN claim.differs END}] AS marks
    ORDER BY leadId
  `,
});

/** Remarks that have, or are marked for, rival replies. */
export const RIVALS = statement({
  name: 'verify.rivals',
  given: given<Stretch>(),
  row: z.object({ id: z.string(), isRival: z.boolean(), isDecided: z.boolean(), differs: loose }),
  text: /* cypher */ `${inStretch('Remark')}
    WITH thing, EXISTS { (thing)-[:MAKES]->(reply:Reply) WHERE reply.review IN ['DISPUTED', 'REJECTED'] } AS isRival
    WHERE isRival OR thing:Differing OR thing.differs IS NOT NULL
    RETURN thing.id AS id, isRival, CASE WHEN thing:Differing THEN thing.differs END AS differs,
           EXISTS {
             (thing)<-[:CONCERNS]-(claim:Claim) WHERE claim.property = 'REPLY_TARGET' AND claim.rank = 'PREFERRED'
           } AS isDecided
  `,
});

/** Claims of a story to which it does not lead as to one on an origin, though it is one; or does, though it is none. */
export const ORIGINS_ASTRAY = statement({
  name: 'verify.originsAstray',
  given: given<Stretch>(),
  row: z.object({ id: z.string() }),
  text: /* cypher */ `${inStretch('Claim')}
    MATCH (story:Story)-[:TELLS]->(thing)
    WHERE (coalesce(thing.property, '') = 'ORIGIN') <> EXISTS { (story)-[:HAS_ORIGIN]->(thing) }
    RETURN thing.id AS id ORDER BY id
  `,
});
