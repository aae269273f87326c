import { z } from 'zod';
import { optional } from '../graph/row.js';
import { given, statement } from '../graph/statement.js';
import { REPLY_RELATIONS } from '../reply/kinds.js';
import {
  REMARK_IN_VIEW,
  REMARK_MAYBE_IN_VIEW,
  SHADOW_IN_VIEW,
  SHADOW_MAYBE_IN_VIEW,
  THING_IN_VIEW,
  THING_MAYBE_IN_VIEW,
  type View,
} from '../source/seen.js';
import { NETWORK_KINDS } from './kinds.js';

/** All links of one kind from one speaker to another, counted. */
const edge = z.object({
  kind: z.enum(NETWORK_KINDS),
  fromId: z.string(),
  toId: z.string(),
  count: z.number(),
  /** How many rest on nothing but what an editor infers. */
  inferred: z.number(),
  undated: z.number(),
  /** The order key of the first remark with a date; and, behind its last day, that of the one that may be the latest. */
  first: optional(z.string()),
  last: optional(z.string()),
  /** One for each link, where it is a reply. */
  relations: z.array(z.enum(REPLY_RELATIONS)),
});

export type CountedEdge = z.infer<typeof edge>;

/**
 * What leads from and to some speakers, counted, and how far along the one order it was counted.
 *
 * Of each speaker three lists are read from their indexes, in the one order: what he said, what answers him, what is about him.
 * Where one of them goes on behind its limit, everything is counted up to the remark at which the first of them ends, and
 * nothing behind it: so all counts are exact as far as they go, and those behind a cursor add to them. What one remark does is
 * not torn apart: of a list of links, the last remark read may have more of them, so it waits.
 *
 * A link from one of those asked about is met with what he said; the other lists bring those of the others alone. Nobody's index
 * tells who quotes somebody, so quotes by others are met with the remark that they quote.
 */
export const COUNT_LINKS = statement({
  name: 'network.countLinks',
  given: given<{
    around: readonly string[];
    kinds: readonly string[];
    /** Only remarks with an order key between these two. */
    after: string;
    before: string;
    statedOnly: boolean;
    view: View | null;
    /** How many remarks or links of each list are read. */
    most: number;
    /** How many links of a kind are read at one remark. */
    each: number;
    /** So many remarks behind the end are counted. */
    countable: number;
  }>(),
  row: z.object({
    speakers: z.array(z.string()),
    /** Up to which order key, inclusive, everything is counted; null where all is. */
    until: optional(z.string()),
    /** How many remarks of those asked about stand behind it. */
    behind: z.number(),
    edges: z.array(edge),
    hidden: z.object({ remarks: z.number(), replies: z.number(), undecided: z.number() }),
  }),
  text: /* cypher */ `
    CYPHER 5
    UNWIND $around AS id
    MATCH (speaker:Entity {id: id}) WHERE speaker:Speaker
    CALL (speaker) {
      MATCH (remark:Remark)
      USING INDEX SEEK remark:Remark(speakerId, orderKey)
      WHERE remark.speakerId = speaker.id AND remark.orderKey > $after AND remark.orderKey < $before
      WITH remark ORDER BY remark.speakerId, remark.orderKey LIMIT $most
      RETURN collect(remark) AS said
    }
    CALL (speaker) {
      MATCH (:Remark)-[shadow:RESPONDS_TO]->(:Remark)
      USING INDEX SEEK shadow:RESPONDS_TO(toSpeakerId, fromKey)
      WHERE shadow.toSpeakerId = speaker.id AND shadow.fromKey > $after AND shadow.fromKey < $before
      WITH shadow ORDER BY shadow.toSpeakerId, shadow.fromKey LIMIT $most
      RETURN collect(shadow) AS answered
    }
    CALL (speaker) {
      MATCH (:Remark)-[about:ABOUT]->(:Speaker)
      USING INDEX SEEK about:ABOUT(toId, orderKey)
      WHERE about.toId = speaker.id AND about.orderKey > $after AND about.orderKey < $before
      WITH about ORDER BY about.toId, about.orderKey LIMIT $most
      RETURN collect(about) AS mentioned
    }
    WITH speaker, said, answered, mentioned ORDER BY speaker.id
    WITH collect({
      speaker: speaker.id, said: said, answered: answered, mentioned: mentioned,
      ends: CASE WHEN size(said) < $most THEN [] ELSE [last(said).orderKey] END
        + CASE WHEN size(answered) < $most THEN [] ELSE [coalesce(
            last([shadow IN answered WHERE shadow.fromKey < last(answered).fromKey | shadow.fromKey]),
            last(answered).fromKey
          )] END
        + CASE WHEN size(mentioned) < $most THEN [] ELSE [coalesce(
            last([about IN mentioned WHERE about.orderKey < last(mentioned).orderKey | about.orderKey]),
            last(mentioned).orderKey
          )] END
    }) AS parts
    WITH parts, reduce(least = $before, end IN reduce(all = [], part IN parts | all + part.ends) |
      CASE WHEN end < least THEN end ELSE least END
    ) AS until
    CALL (parts, until) {
      CALL (parts, until) {
        UNWIND parts AS part
        UNWIND part.said AS remark
        WITH remark WHERE remark.orderKey <= until
        CALL (remark) {
          MATCH (remark)-[shadow:RESPONDS_TO]->(:Remark)
          WITH remark, shadow ORDER BY shadow.replyId LIMIT $each
          RETURN
            'RESPONDS_TO' AS kind, remark AS speech, shadow.toSpeakerId AS toId, shadow.relation AS relation,
            shadow.bases AS bases, ${SHADOW_IN_VIEW} AS isInView, ${SHADOW_MAYBE_IN_VIEW} AS mayBe
          UNION ALL
          MATCH (remark)-[about:ABOUT]->(whom:Speaker)
          WITH remark, about, whom ORDER BY about.position LIMIT $each
          RETURN
            'TALKS_ABOUT' AS kind, remark AS speech, whom.id AS toId, null AS relation,
            [about.basis] AS bases, ${REMARK_IN_VIEW} AS isInView, ${REMARK_MAYBE_IN_VIEW} AS mayBe
          UNION ALL
          MATCH (remark)-[quote:QUOTES]->(quoted:Remark)
          WITH remark, quote, quoted ORDER BY quote.position LIMIT $each
          RETURN
            'QUOTES' AS kind, remark AS speech, quoted.speakerId AS toId, null AS relation,
            ['STATED'] AS bases, ${REMARK_IN_VIEW} AS isInView, ${REMARK_MAYBE_IN_VIEW} AS mayBe
          UNION ALL
          MATCH (remark)<-[quote:QUOTES]-(thing:Remark)
          WHERE NOT thing.speakerId IN $around
          WITH remark, thing, quote ORDER BY thing.orderKey, quote.position LIMIT $each
          RETURN
            'QUOTES' AS kind, thing AS speech, remark.speakerId AS toId, null AS relation,
            ['STATED'] AS bases, ${THING_IN_VIEW} AS isInView, ${THING_MAYBE_IN_VIEW} AS mayBe
        }
        RETURN kind, speech, toId, relation, bases, isInView, mayBe
        UNION ALL
        UNWIND parts AS part
        UNWIND part.answered AS shadow
        WITH shadow WHERE shadow.fromKey <= until AND NOT shadow.fromSpeakerId IN $around
        RETURN
          'RESPONDS_TO' AS kind, startNode(shadow) AS speech, shadow.toSpeakerId AS toId, shadow.relation AS relation,
          shadow.bases AS bases, ${SHADOW_IN_VIEW} AS isInView, ${SHADOW_MAYBE_IN_VIEW} AS mayBe
        UNION ALL
        UNWIND parts AS part
        UNWIND part.mentioned AS about
        WITH about, startNode(about) AS remark WHERE about.orderKey <= until AND NOT about.speakerId IN $around
        RETURN
          'TALKS_ABOUT' AS kind, remark AS speech, about.toId AS toId, null AS relation,
          [about.basis] AS bases, ${REMARK_IN_VIEW} AS isInView, ${REMARK_MAYBE_IN_VIEW} AS mayBe
      }
      WITH * WHERE kind IN $kinds AND (NOT $statedOnly OR 'STATED' IN bases)
      RETURN collect({
        kind: kind, speech: speech, toId: toId, relation: relation, bases: bases, isInView: isInView, mayBe: mayBe
      }) AS links
    }
    CALL (links) {
      UNWIND [link IN links WHERE link.isInView] AS link
      WITH link.kind AS kind, link.speech.speakerId AS fromId, link.toId AS toId, link, link.speech AS speech
      WITH
        kind, fromId, toId, count(link) AS count,
        sum(CASE WHEN all(basis IN link.bases WHERE basis = 'INFERRED') THEN 1 ELSE 0 END) AS inferred,
        sum(CASE WHEN speech.said IS NULL THEN 1 ELSE 0 END) AS undated,
        min(CASE WHEN speech.said IS NOT NULL THEN speech.orderKey END) AS first,
        max(CASE WHEN speech.said IS NOT NULL THEN coalesce(speech.saidLatest, '~') + ' ' + speech.orderKey END) AS last,
        collect(link.relation) AS relations
      ORDER BY kind, fromId, toId
      RETURN collect({
        kind: kind, fromId: fromId, toId: toId, count: count, inferred: inferred, undated: undated,
        first: first, last: last, relations: relations
      }) AS edges
    }
    CALL (links) {
      UNWIND [link IN links WHERE NOT link.isInView] AS link
      WITH
        collect(DISTINCT CASE WHEN link.kind <> 'RESPONDS_TO' THEN link.speech END) AS remarks,
        collect(DISTINCT CASE WHEN link.kind <> 'RESPONDS_TO' AND link.mayBe THEN link.speech END) AS doubtful,
        sum(CASE WHEN link.kind = 'RESPONDS_TO' THEN 1 ELSE 0 END) AS replies,
        sum(CASE WHEN link.kind = 'RESPONDS_TO' AND link.mayBe THEN 1 ELSE 0 END) AS undecided
      RETURN {remarks: size(remarks), replies: replies, undecided: size(doubtful) + undecided} AS hidden
    }
    RETURN
      [part IN parts | part.speaker] AS speakers,
      CASE WHEN until < $before THEN until END AS until,
      CASE WHEN until < $before THEN reduce(all = 0, part IN parts | all + COUNT {
        MATCH (remark:Remark)
        USING INDEX SEEK remark:Remark(speakerId, orderKey)
        WHERE remark.speakerId = part.speaker AND remark.orderKey > until AND remark.orderKey < $before
        RETURN remark ORDER BY remark.speakerId, remark.orderKey LIMIT $countable
      }) ELSE 0 END AS behind,
      edges, hidden
  `,
});
