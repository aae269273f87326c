import { z } from 'zod';
import { given, statement } from '../../graph/statement.js';
import type { Stretch } from '../check.js';
import { loose, looseList } from '../loose.js';
import { inStretch } from '../statements.js';

/** Where and from when something could be read, as it is kept: four lists of one length. */
const kept = z.object({ seenIn: looseList, seenBy: looseList, seenFrom: looseList, seenSurely: looseList });
export type Kept = z.infer<typeof kept>;

/** A source that prints something, and from when that printing could be read, where it says so itself. */
const printing = z.object({
  id: loose,
  kind: loose,
  outletId: loose,
  published: loose,
  updated: loose,
  knownFrom: loose,
});
export type Printing = z.infer<typeof printing>;

/**
 * Remarks with what is kept on them and on each of their wordings, and what the sources say. Nothing is said of a remark whose
 * wordings, or their sources, do not agree with the ids kept: that is told already. So with shadows.
 */
export const SEEN_REMARKS = statement({
  name: 'verify.seenRemarks',
  given: given<Stretch>(),
  row: z.object({
    id: z.string(),
    kept,
    wordings: z.array(z.object({ id: z.string(), kept, printing })),
  }),
  text: /* cypher */ `${inStretch('Remark')}
    WITH thing WHERE NOT EXISTS {
      MATCH (thing)-[:PRINTED_AS]->(wording:Wording)
      WHERE wording.remarkId <> thing.id
         OR COLLECT { MATCH (wording)-[:IN]->(source:Source) RETURN source.id } <> [wording.sourceId]
      RETURN 1
    }
    RETURN thing.id AS id, thing {.seenIn, .seenBy, .seenFrom, .seenSurely} AS kept, COLLECT {
      MATCH (thing)-[:PRINTED_AS]->(wording:Wording)-[:IN]->(source:Source)
      RETURN {
        id: wording.id,
        kept: wording {.seenIn, .seenBy, .seenFrom, .seenSurely},
        printing: source {.id, .kind, .outletId, .published, .updated, knownFrom: wording.knownFrom}
      } ORDER BY wording.id
    } AS wordings
  `,
});

/** Shadows with what is kept on them, the sources of their evidence, and the printings of the answer. */
export const SEEN_SHADOWS = statement({
  name: 'verify.seenShadows',
  given: given<Stretch>(),
  row: z.object({ id: z.string(), kept, told: z.array(printing), printings: z.array(printing) }),
  text: /* cypher */ `${inStretch('Reply')}
    MATCH (thing)<-[:MAKES]-(answer:Remark)-[shadow:RESPONDS_TO]->() WHERE shadow.replyId = thing.id
    WITH thing, answer, shadow WHERE NOT EXISTS {
      MATCH (answer)-[:PRINTED_AS]->(wording:Wording)
      WHERE wording.remarkId <> answer.id
         OR COLLECT { MATCH (wording)-[:IN]->(source:Source) RETURN source.id } <> [wording.sourceId]
      RETURN 1
    } AND NOT EXISTS {
      MATCH (thing)-[:RESTS_ON]->(evidence:Evidence)
      WHERE coalesce([evidence.sourceId], []) <> COLLECT { MATCH (evidence)-[:FROM]->(source:Source) RETURN source.id }
        AND evidence.sourceId IS NOT NULL
      RETURN 1
    }
    RETURN thing.id AS id, shadow {.seenIn, .seenBy, .seenFrom, .seenSurely} AS kept, COLLECT {
      MATCH (thing)-[:RESTS_ON]->(:Evidence)-[:FROM]->(source:Source)
      WITH DISTINCT source
      RETURN source {.id, .kind, .outletId, .published, .updated, knownFrom: null} ORDER BY source.id
    } AS told, COLLECT {
      MATCH (answer)-[:PRINTED_AS]->(wording:Wording)-[:IN]->(source:Source)
      RETURN source {.id, .kind, .outletId, .published, .updated, knownFrom: wording.knownFrom} ORDER BY wording.id
    } AS printings
  `,
});

/** Sources that are called held and were not read, or the other way round. */
export const FALSELY_HELD = statement({
  name: 'verify.falselyHeld',
  given: given<Stretch>(),
  row: z.object({ id: z.string() }),
  text: /* cypher */ `${inStretch('Source')} AND (thing:Held) <> coalesce(thing.held, false)
    RETURN thing.id AS id
  `,
});
