import { z } from 'zod';
import { entityRow } from '../graph/entity.js';
import { keyedListing, listing } from '../graph/listing.js';
import { listOf, optional } from '../graph/row.js';
import { keyedRow } from '../graph/shelf.js';
import { given, statement } from '../graph/statement.js';
import { CONFIDENCES, LINK_BASES } from '../values/link.js';
import { THING_IN_VIEW, THING_MAYBE_IN_VIEW, type View } from '../source/seen.js';
import { FIDELITIES } from './kinds.js';

/** Which remarks to list; null lets everything pass. Dates are days. */
export interface RemarkFilter {
  readonly [name: string]: readonly string[] | string | View | null;
  readonly speakers: readonly string[] | null;
  readonly about: readonly string[] | null;
  readonly aboutBases: readonly string[] | null;
  readonly outlets: readonly string[] | null;
  readonly sources: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly standings: readonly string[] | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Whose printings count, and as of when. */
  readonly view: View | null;
}

/** The filter by itself, of `thing`, whatever the view. */
export const PASSES_UNSEEN = /* cypher */ `
      AND ($speakers IS NULL OR thing.speakerId IN $speakers)
      AND ($kinds IS NULL OR thing.kind IN $kinds)
      AND ($standings IS NULL OR thing.standing IN $standings)
      AND ($from IS NULL OR thing.said IS NOT NULL AND coalesce(thing.saidLatest, '~') >= $from)
      AND ($to IS NULL OR thing.said IS NOT NULL AND coalesce(thing.saidEarliest, '') <= $to)
      AND ($about IS NULL OR EXISTS {
        (thing)-[link:ABOUT]->(whom:Entity)
        WHERE whom.id IN $about AND ($aboutBases IS NULL OR link.basis IN $aboutBases)
      })
      AND ($sources IS NULL OR EXISTS {
        (thing)-[:PRINTED_AS]->(wording:Wording) WHERE wording.sourceId IN $sources
      })
      AND ($outlets IS NULL OR EXISTS {
        (thing)-[:PRINTED_AS]->(:Wording)-[:IN]->(source:Source) WHERE source.outletId IN $outlets
      })
`;

/** Goes on with a condition on `thing`. */
export const REMARK_PASSES = `${PASSES_UNSEEN} AND ${THING_IN_VIEW}`;

export const REMARKS = listing({
  name: 'remark',
  given: given<RemarkFilter>(),
  matching: `MATCH (thing:Remark) WHERE true ${REMARK_PASSES}`,
});

/** How many remarks pass a filter and are not in the view; they are looked at one by one, as they are when they are counted. */
export const REMARKS_OUT_OF_VIEW = statement({
  name: 'remark.outOfView',
  given: given<RemarkFilter>(),
  row: z.object({ remarks: z.number(), undecided: z.number() }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (thing:Remark) WHERE NOT ${THING_IN_VIEW} ${PASSES_UNSEEN}
    RETURN count(thing) AS remarks, count(CASE WHEN ${THING_MAYBE_IN_VIEW} THEN thing END) AS undecided
  `,
});

export const REMARKS_OF_SPEAKER = keyedListing({
  name: 'remark.ofSpeaker',
  given: given<RemarkFilter>(),
  by: 'thing.speakerId',
  matching: `MATCH (thing:Remark) USING INDEX SEEK thing:Remark(speakerId, orderKey) WHERE thing.speakerId = key ${REMARK_PASSES}`,
});

export const REMARKS_AT_EVENT = keyedListing({
  name: 'remark.atEvent',
  given: given<RemarkFilter>(),
  matching: `MATCH (:Entity {id: key})<-[:SAID_AT]-(thing:Remark) WHERE true ${REMARK_PASSES}`,
});

export const WORDINGS_IN_SOURCE = keyedListing({
  name: 'remark.wordingsInSource',
  given: given<Record<never, never>>(),
  by: 'thing.sourceId',
  matching: /* cypher */ `
    MATCH (thing:Wording) USING INDEX SEEK thing:Wording(sourceId, orderKey)
    WHERE thing.sourceId = key
  `,
});

/** The printings of remarks, by when each could be read; undated ones last. */
export const WORDINGS_OF_REMARKS = statement({
  name: 'remark.wordingsOfRemarks',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(entityRow),
  text: /* cypher */ `
    CYPHER 5
    MATCH (remark:Entity)-[:PRINTED_AS]->(wording:Wording) WHERE remark.id IN $ids
    WITH remark, wording ORDER BY wording.knownFromEarliest, wording.knownFromLatest, wording.id
    RETURN remark.id AS key, collect({labels: labels(wording), properties: wording {.*}}) AS values
  `,
});

/** The ids of those to whom remarks were said. */
export const ADDRESSEES_OF_REMARKS = statement({
  name: 'remark.addresseesOfRemarks',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(z.string()),
  text: /* cypher */ `
    CYPHER 5
    MATCH (remark:Entity)-[place:SAID_TO]->(addressee:Speaker) WHERE remark.id IN $ids
    WITH remark, addressee ORDER BY place.position
    RETURN remark.id AS key, collect(addressee.id) AS values
  `,
});

/** Whom or what remarks are about, and the ids of the evidence for it. */
export const ABOUT_OF_REMARKS = statement({
  name: 'remark.aboutOfRemarks',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(
    z.object({
      nodeId: z.string(),
      basis: z.enum(LINK_BASES),
      note: optional(z.string()),
      evidenceIds: listOf(z.string()),
    }),
  ),
  text: /* cypher */ `
    CYPHER 5
    MATCH (remark:Entity)-[link:ABOUT]->(whom:Entity) WHERE remark.id IN $ids
    WITH remark, link, whom ORDER BY link.position
    RETURN remark.id AS key,
           collect(link {
             .basis, .note, nodeId: whom.id,
             evidenceIds: COLLECT {
               MATCH (remark)-[rest:ABOUT_RESTS_ON]->(evidence:Evidence) WHERE rest.aboutId = whom.id
               RETURN evidence.id ORDER BY evidence.id
             }
           }) AS values
  `,
});

/** Words that remarks repeat, in their order: of other remarks, or imagined. */
export const QUOTES_OF_REMARKS = statement({
  name: 'remark.quotesOfRemarks',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(
    z.object({
      words: z.string(),
      fidelity: z.enum(FIDELITIES),
      remarkId: optional(z.string()),
      attributedToId: z.string(),
      note: optional(z.string()),
    }),
  ),
  text: /* cypher */ `
    CYPHER 5
    MATCH (remark:Entity)-[link:QUOTES|IMAGINES]->(origin:Entity) WHERE remark.id IN $ids
    WITH remark, link, origin ORDER BY link.position
    RETURN remark.id AS key,
           collect(link {
             .words, .fidelity, .note,
             remarkId: CASE WHEN origin:Remark THEN origin.id END,
             attributedToId: CASE WHEN origin:Remark THEN origin.speakerId ELSE origin.id END
           }) AS values
  `,
});

/** Remarks that may be the same, whichever of the two says so. */
export const POSSIBLY_SAME_AS_REMARKS = statement({
  name: 'remark.possiblySame',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(
    z.object({
      remarkId: z.string(),
      basis: z.enum(LINK_BASES),
      confidence: z.enum(CONFIDENCES),
      note: optional(z.string()),
    }),
  ),
  text: /* cypher */ `
    CYPHER 5
    MATCH (remark:Entity)-[link:POSSIBLY_SAME]-(other:Remark) WHERE remark.id IN $ids
    WITH remark, link, other ORDER BY other.id
    RETURN remark.id AS key, collect(link {.basis, .confidence, .note, remarkId: other.id}) AS values
  `,
});

/** The ids of those through whom wordings came: sources, and remarks that repeat them. */
export const VIA_OF_WORDINGS = statement({
  name: 'remark.viaOfWordings',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(z.string()),
  text: /* cypher */ `
    CYPHER 5
    MATCH (wording:Entity)-[place:VIA]->(through:Entity) WHERE wording.id IN $ids
    WITH wording, through ORDER BY place.position
    RETURN wording.id AS key, collect(through.id) AS values
  `,
});

/** The ids of other remarks whose words the same sentences run together with. */
export const CONFLATED_WITH_WORDINGS = statement({
  name: 'remark.conflatedWithWordings',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(z.string()),
  text: /* cypher */ `
    CYPHER 5
    MATCH (wording:Entity)-[:CONFLATED_WITH]->(other:Remark) WHERE wording.id IN $ids
    WITH wording, other ORDER BY other.id
    RETURN wording.id AS key, collect(other.id) AS values
  `,
});
