import { z } from 'zod';
import { optional } from '../graph/row.js';
import { given, statement } from '../graph/statement.js';
import { PASSES_UNSEEN, type RemarkFilter } from '../remark/statements.js';
import { REMARK_IN_VIEW, REMARK_MAYBE_IN_VIEW, WORDING_IN_VIEW, type View } from '../source/seen.js';

/** Remarks in order, found under one key: those that fit, as id and order key, and how far it was looked, where it was cut. */
const foundRow = z.object({ fitting: z.array(z.tuple([z.string(), z.string()])), horizon: optional(z.string()) });

export type Found = z.infer<typeof foundRow>;

/** Under which keys to look: of speakers, of what remarks are about, of sources, or through all (one key). */
export type Leads = {
  readonly speakers: readonly string[];
  readonly abouts: readonly string[];
  readonly sources: readonly string[];
  readonly all: readonly string[];
};

/** A filter without a view, which is asked of the printings. */
export type Passing = Pick<
  RemarkFilter,
  'speakers' | 'about' | 'aboutBases' | 'outlets' | 'sources' | 'kinds' | 'standings' | 'from' | 'to'
>;

/** The remarks that pass a filter, under each key so many looked at, from its index in order. */
export const REMARKS_THAT_PASS = statement({
  name: 'coverage.remarksThatPass',
  given: given<Passing & { leads: Leads; looked: number }>(),
  row: foundRow,
  text: /* cypher */ `
    CYPHER 5
    CALL () {
      UNWIND $leads.speakers AS key
      CALL (key) {
        MATCH (thing:Remark) USING INDEX SEEK thing:Remark(speakerId, orderKey)
        WHERE thing.speakerId = key AND thing.orderKey > ''
        RETURN thing ORDER BY thing.speakerId, thing.orderKey LIMIT $looked
      }
      RETURN key, thing
      UNION ALL
      UNWIND $leads.abouts AS key
      CALL (key) {
        MATCH ()<-[about:ABOUT]-(thing:Remark) USING INDEX SEEK about:ABOUT(toId, orderKey)
        WHERE about.toId = key AND about.orderKey > ''
        RETURN thing ORDER BY about.toId, about.orderKey LIMIT $looked
      }
      RETURN key, thing
      UNION ALL
      UNWIND $leads.sources AS key
      CALL (key) {
        MATCH (wording:Wording) USING INDEX SEEK wording:Wording(sourceId, orderKey)
        WHERE wording.sourceId = key AND wording.orderKey > ''
        WITH wording ORDER BY wording.sourceId, wording.orderKey LIMIT $looked
        MATCH (wording)<-[:PRINTED_AS]-(thing:Remark)
        RETURN thing
      }
      RETURN key, thing
      UNION ALL
      UNWIND $leads.all AS key
      CALL (key) {
        MATCH (thing:Remark) WHERE thing.orderKey > ''
        RETURN thing ORDER BY thing.orderKey LIMIT $looked
      }
      RETURN key, thing
    }
    WITH key, thing ORDER BY thing.orderKey
    WITH key, CASE WHEN count(thing) >= $looked THEN max(thing.orderKey) END AS horizon,
      collect(CASE WHEN true ${PASSES_UNSEEN} THEN [thing.id, thing.orderKey] END) AS fitting
    RETURN fitting, horizon ORDER BY key
  `,
});

/** One speaker, and another to whom he responds, or about whom he speaks. */
export type Pair = { readonly one: string; readonly other: string };

/** What speakers say to and about one another: each who answers each, and each about each, from the indexes in order. */
export const REMARKS_BETWEEN = statement({
  name: 'coverage.remarksBetween',
  given: given<{ between: readonly string[]; pairs: readonly Pair[]; looked: number }>(),
  row: z.object({ known: z.array(z.string()), lists: z.array(foundRow) }),
  text: /* cypher */ `
    CYPHER 5
    CALL () {
      MATCH (speaker:Entity) WHERE speaker.id IN $between AND speaker:Speaker
      WITH speaker ORDER BY speaker.id
      RETURN collect(speaker.id) AS known
    }
    CALL (known) {
      UNWIND [pair IN $pairs WHERE size(known) = size($between)] AS pair
      WITH pair.one AS one, pair.other AS other
      CALL (one, other) {
        CALL (one, other) {
          MATCH ()<-[shadow:RESPONDS_TO]-(remark:Remark)
          USING INDEX SEEK shadow:RESPONDS_TO(fromSpeakerId, toSpeakerId, fromKey)
          WHERE shadow.fromSpeakerId = one AND shadow.toSpeakerId = other AND shadow.fromKey > ''
          RETURN remark ORDER BY shadow.fromSpeakerId, shadow.toSpeakerId, shadow.fromKey LIMIT $looked
        }
        WITH remark ORDER BY remark.orderKey
        RETURN collect([remark.id, remark.orderKey]) AS fitting
        UNION ALL
        WITH one, other
        CALL (one, other) {
          MATCH ()<-[about:ABOUT]-(remark:Remark)
          USING INDEX SEEK about:ABOUT(toId, speakerId, orderKey)
          WHERE about.toId = other AND about.speakerId = one AND about.orderKey > ''
          RETURN remark ORDER BY about.toId, about.speakerId, about.orderKey LIMIT $looked
        }
        WITH remark ORDER BY remark.orderKey
        RETURN collect([remark.id, remark.orderKey]) AS fitting
      }
      WITH one, other, fitting ORDER BY one, other, size(fitting)
      RETURN collect({
        fitting: fitting,
        horizon: CASE WHEN size(fitting) >= $looked THEN last(fitting)[1] END
      }) AS lists
    }
    RETURN known, lists
  `,
});

/** Of remarks, in their order: who speaks, whether the view shows them, and their printings in view, by source and outlet. */
export const PRINTINGS_OF_REMARKS = statement({
  name: 'coverage.printingsOfRemarks',
  given: given<{ ids: readonly string[]; view: View | null }>(),
  row: z.object({
    id: z.string(),
    orderKey: z.string(),
    speakerId: z.string(),
    isSeen: z.boolean(),
    maybeSeen: z.boolean(),
    /** The wording, its source, and the outlet of that; null where the source has none. */
    printings: z.array(z.tuple([z.string(), z.string(), z.string().nullable()])),
  }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (remark:Remark) WHERE remark.id IN $ids
    WITH remark ORDER BY remark.orderKey
    RETURN remark.id AS id, remark.orderKey AS orderKey, remark.speakerId AS speakerId,
      ${REMARK_IN_VIEW} AS isSeen, $view.asOf IS NOT NULL AND ${REMARK_MAYBE_IN_VIEW} AS maybeSeen,
      COLLECT {
        MATCH (remark)-[:PRINTED_AS]->(wording:Wording)-[:IN]->(source:Source)
        WHERE ${WORDING_IN_VIEW}
        RETURN [wording.id, source.id, source.outletId] ORDER BY wording.orderKey
      } AS printings
  `,
});

export type PrintedRemark = z.infer<typeof PRINTINGS_OF_REMARKS.row>;
