import { z } from 'zod';
import { given, statement } from '../../graph/statement.js';
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
