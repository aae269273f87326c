import { z } from 'zod';
import { entityRow } from '../graph/entity.js';
import { listOf, optional } from '../graph/row.js';
import { keyedRow } from '../graph/shelf.js';
import { given, statement } from '../graph/statement.js';
import { WORDING_IN_VIEW, WORDING_MAYBE_IN_VIEW, type View } from '../source/seen.js';

/** One printing, with all by which it is told apart from others: at most 500 of a remark, for writing bounds them. */
export const printingRow = z.object({
  wording: entityRow,
  /** What to call the source: its outlet; null where that is not known. */
  outletName: optional(z.string()),
  /** The first day on which it may have been readable, and the day from which it surely was; '' and '~' where not known. */
  earliest: z.string(),
  surely: z.string(),
  /** Sources from which its source takes, directly or not. */
  derivedIds: listOf(z.string()),
  /** Sources and remarks through which the words came, and what those take from. */
  viaIds: listOf(z.string()),
  viaOriginIds: listOf(z.string()),
  conflatedIds: listOf(z.string()),
  isInView: z.boolean(),
  isMaybeInView: z.boolean(),
});

/** The printings of remarks, by when each could be read, with the dates that are not known last. */
export const PRINTINGS_OF_REMARKS = statement({
  name: 'printings.ofRemarks',
  given: given<{ ids: readonly string[]; view: View | null }>(),
  row: keyedRow(printingRow),
  text: /* cypher */ `
    CYPHER 5
    MATCH (remark:Remark)-[:PRINTED_AS]->(wording:Wording)-[:IN]->(source:Source) WHERE remark.id IN $ids
    OPTIONAL MATCH (outlet:Entity {id: source.outletId})
    WITH remark, wording, source, outlet.name AS outletName, coalesce(wording.seenFrom[0], '') AS earliest,
         coalesce(wording.seenSurely[0], '~') AS surely
    ORDER BY CASE earliest WHEN '' THEN surely ELSE earliest END, surely, wording.id
    RETURN remark.id AS key, collect({
      wording: {labels: labels(wording), properties: wording {.*}},
      outletName: outletName,
      earliest: earliest,
      surely: surely,
      derivedIds: COLLECT {
        MATCH (source)-[:DERIVED_FROM*1..4]->(origin:Source)
        WITH DISTINCT origin.id AS id
        RETURN id ORDER BY id LIMIT 100
      },
      viaIds: COLLECT { MATCH (wording)-[place:VIA]->(through:Entity) RETURN through.id ORDER BY place.position },
      viaOriginIds: COLLECT {
        MATCH (wording)-[:VIA]->(:Source)-[:DERIVED_FROM*1..4]->(origin:Source)
        WITH DISTINCT origin.id AS id
        RETURN id ORDER BY id LIMIT 100
      },
      conflatedIds: COLLECT { MATCH (wording)-[:CONFLATED_WITH]->(other:Remark) RETURN other.id ORDER BY other.id },
      isInView: ${WORDING_IN_VIEW},
      isMaybeInView: ${WORDING_MAYBE_IN_VIEW}
    }) AS values
  `,
});
