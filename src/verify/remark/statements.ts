import { z } from 'zod';
import { given, statement } from '../../graph/statement.js';
import type { Stretch } from '../check.js';
import { loose, looseList } from '../loose.js';
import { inStretch } from '../statements.js';

/** Lists that are read without pages are complete because they are short. */
export const MOST = { wordings: 500, about: 100, evidence: 100 } as const;

/**
 * Remarks that do not agree with their wordings, or with SAID. An edge that does not come from the speaker kept is no
 * business of this one.
 */
export const BROKEN_REMARKS = statement({
  name: 'verify.brokenRemarks',
  given: given<Stretch>(),
  row: z.object({
    id: z.string(),
    broken: z.array(
      z.enum([
        'remark.attribution',
        'remark.wording',
        'remark.text',
        'remark.standing',
        'remark.withdrawn',
        'remark.published',
      ]),
    ),
    attribution: z.array(loose),
    said: z.array(loose),
    standing: loose,
    hasGist: z.boolean(),
    wordingId: loose,
    text: loose,
    standingText: loose,
    wordings: z.number(),
    quoted: z.number(),
    readable: z.array(z.string()),
    published: loose,
    firstPublished: loose,
  }),
  text: /* cypher */ `${inStretch('Remark')}
    CALL (thing) {
      OPTIONAL MATCH (thing)-[:PRINTED_AS]->(wording:Wording)
      OPTIONAL MATCH (wording)-[:IN]->(source:Source) WHERE source.id = wording.sourceId
      RETURN count(wording) AS wordings,
             count(wording) = count(source) AS isSourced,
             count(wording.text) AS quoted,
             count(CASE WHEN wording.id = thing.wordingId THEN 1 END) AS standing,
             max(CASE WHEN wording.id = thing.wordingId THEN wording.text END) AS standingText,
             min(coalesce(wording.knownFromEarliest, source.publishedEarliest)) AS firstPublished,
             count(CASE WHEN wording.isWithheld <> (thing.standing = 'WITHDRAWN')
                          OR wording.isWithheld AND
                             (coalesce(wording.text, wording.cue, wording.searchText) IS NOT NULL
                              OR wording.segmentTexts IS NOT NULL)
                        THEN 1 END) AS unfitting
    }
    OPTIONAL MATCH (thing)<-[said:SAID]-(speaker:Speaker) WHERE speaker.id = thing.speakerId
    WITH thing, wordings, quoted, standingText, firstPublished, said, [promise IN [
      CASE WHEN said IS NOT NULL AND NOT (
                coalesce(said.basis, '') = coalesce(thing.attributionBasis, '')
                AND coalesce(said.confidence, '') = coalesce(thing.attributionConfidence, '')
                AND coalesce(said.note, '') = coalesce(thing.attributionNote, ''))
           THEN 'remark.attribution' END,
      CASE WHEN (wordings = 0) <> (thing.wordingId IS NULL) OR wordings > 0 AND standing <> 1
           THEN 'remark.wording' END,
      CASE WHEN thing.standing <> 'WITHDRAWN' AND (wordings = 0 OR standing = 1)
                AND coalesce(thing.text, '') <> coalesce(standingText, '')
           THEN 'remark.text' END,
      CASE WHEN CASE thing.standing
                WHEN 'PRINTED' THEN quoted = 0
                WHEN 'REPORTED' THEN thing.gist IS NULL OR wordings = 0 OR quoted > 0
                WHEN 'UNPRINTED' THEN thing.gist IS NULL OR wordings > 0
                WHEN 'WITHDRAWN' THEN thing.withdrawnReason IS NULL
                ELSE true END
                OR thing.standing <> 'WITHDRAWN' AND coalesce(thing.withdrawnReason, thing.withdrawn) IS NOT NULL
           THEN 'remark.standing' END,
      CASE WHEN unfitting > 0
                OR thing.standing = 'WITHDRAWN'
                   AND (coalesce(thing.text, thing.gist, thing.note, thing.searchText) IS NOT NULL
                        OR EXISTS { (thing)-[:QUOTES|IMAGINES]->() })
           THEN 'remark.withdrawn' END,
      CASE WHEN isSourced AND coalesce(thing.published, '') <> coalesce(firstPublished, '')
           THEN 'remark.published' END
    ] WHERE promise IS NOT NULL] AS broken
    WHERE size(broken) > 0
    RETURN thing.id AS id, broken,
           [thing.attributionBasis, thing.attributionConfidence, thing.attributionNote] AS attribution,
           [said.basis, said.confidence, said.note] AS said,
           thing.standing AS standing, thing.gist IS NOT NULL AS hasGist, thing.wordingId AS wordingId,
           thing.text AS text, standingText, wordings, quoted,
           [part IN ['text', 'gist', 'note', 'searchText'] WHERE thing[part] IS NOT NULL] AS readable,
           thing.published AS published, firstPublished
  `,
});

/** What remarks are about, where the edge does not bear the id of its end, or the speaker and the order of its beginning. */
export const BROKEN_ABOUT = statement({
  name: 'verify.brokenAbout',
  given: given<Stretch>(),
  row: z.object({
    id: z.string(),
    orderKey: loose,
    aboutId: loose,
    speakerId: loose,
    keptId: loose,
    keptKey: loose,
    keptSpeaker: loose,
  }),
  text: /* cypher */ `${inStretch('Remark')}
    MATCH (thing)-[about:ABOUT]->(whom)
    WHERE coalesce(about.toId, '') <> whom.id OR coalesce(about.orderKey, '') <> thing.orderKey
       OR coalesce(about.speakerId, '') <> thing.speakerId
    RETURN thing.id AS id, thing.orderKey AS orderKey, whom.id AS aboutId, about.toId AS keptId, about.orderKey AS keptKey,
           thing.speakerId AS speakerId, about.speakerId AS keptSpeaker
  `,
});

/** Repeated words that do not stand in any wording of their remark, or lead to the wrong kind of thing. */
export const BROKEN_QUOTES = statement({
  name: 'verify.brokenQuotes',
  given: given<Stretch>(),
  row: z.object({ id: z.string(), words: loose, fidelity: loose, type: z.string(), other: loose, stands: z.boolean() }),
  text: /* cypher */ `${inStretch('Remark')} AND thing.standing <> 'WITHDRAWN'
    MATCH (thing)-[quote:QUOTES|IMAGINES]->(other)
    WITH thing, quote, other, EXISTS {
      (thing)-[:PRINTED_AS]->(wording:Wording) WHERE wording.text CONTAINS quote.words
    } AS stands
    WHERE NOT stands
       OR type(quote) = 'QUOTES' AND NOT (other:Remark AND coalesce(quote.fidelity, '') <> 'IMAGINED')
       OR type(quote) = 'IMAGINES' AND NOT (other:Speaker AND coalesce(quote.fidelity, '') = 'IMAGINED')
    RETURN thing.id AS id, quote.words AS words, quote.fidelity AS fidelity, type(quote) AS type, other.id AS other, stands
  `,
});

/** Remarks with longer lists than may be. */
export const OVERLONG_REMARKS = statement({
  name: 'verify.overlongRemarks',
  given: given<Stretch>(),
  row: z.object({ id: z.string(), wordings: z.number(), about: z.number(), evidence: z.number() }),
  text: /* cypher */ `${inStretch('Remark')}
    WITH thing, COUNT { (thing)-[:PRINTED_AS]->() } AS wordings, COUNT { (thing)-[:ABOUT]->() } AS about,
         COUNT { (thing)-[:ABOUT_RESTS_ON]->() } AS evidence
    WHERE wordings > ${MOST.wordings} OR about > ${MOST.about} OR evidence > ${MOST.evidence}
    CALL (thing) {
      OPTIONAL MATCH (thing)-[rests:ABOUT_RESTS_ON]->()
      WITH rests.aboutId AS aboutId, count(rests) AS pieces
      RETURN max(pieces) AS most
    }
    RETURN thing.id AS id, wordings, about, most AS evidence
  `,
});

/** Wordings that do not agree with PRINTED_AS. */
export const BROKEN_WORDINGS = statement({
  name: 'verify.brokenWordings',
  given: given<Stretch>(),
  row: z.object({
    id: z.string(),
    broken: z.array(z.enum(['wording.identity', 'thing.order'])),
    identity: z.array(loose),
    printed: z.array(loose),
    orderKey: loose,
    remarkKey: loose,
  }),
  text: /* cypher */ `${inStretch('Wording')}
    MATCH (thing)<-[printed:PRINTED_AS]-(remark:Remark) WHERE remark.id = thing.remarkId
    WITH thing, printed, remark, [promise IN [
      CASE WHEN NOT (
                coalesce(printed.basis, '') = coalesce(thing.identityBasis, '')
                AND coalesce(printed.confidence, '') = coalesce(thing.identityConfidence, '')
                AND coalesce(printed.note, '') = coalesce(thing.identityNote, ''))
           THEN 'wording.identity' END,
      CASE WHEN coalesce(thing.orderKey, '') <> coalesce(remark.orderKey, '') + '|' + thing.id THEN 'thing.order' END
    ] WHERE promise IS NOT NULL] AS broken
    WHERE size(broken) > 0
    RETURN thing.id AS id, broken,
           [thing.identityBasis, thing.identityConfidence, thing.identityNote] AS identity,
           [printed.basis, printed.confidence, printed.note] AS printed,
           thing.orderKey AS orderKey, remark.orderKey AS remarkKey
  `,
});

/** What wordings say and since when, to be put together again. */
export const WORDS_OF_WORDINGS = statement({
  name: 'verify.wordsOfWordings',
  given: given<Stretch>(),
  row: z.object({
    id: z.string(),
    isWithheld: z.unknown().transform((found) => found === true),
    kinds: looseList,
    texts: looseList,
    text: loose,
    searchText: loose,
    dates: z.array(loose),
  }),
  text: /* cypher */ `${inStretch('Wording')}
    RETURN thing.id AS id, thing.isWithheld AS isWithheld, thing.segmentKinds AS kinds, thing.segmentTexts AS texts,
           thing.text AS text, thing.searchText AS searchText,
           [thing.knownFrom, thing.knownFromEarliest, thing.knownFromLatest] AS dates
  `,
});

/** What remarks say in all their printings, to be put together again. Where a wording says that it is of another remark, that is told elsewhere. */
export const WORDS_OF_REMARKS = statement({
  name: 'verify.wordsOfRemarks',
  given: given<Stretch>(),
  row: z.object({
    id: z.string(),
    gist: loose,
    searchText: loose,
    printings: z.array(z.object({ id: z.string(), texts: looseList })),
  }),
  text: /* cypher */ `${inStretch('Remark')} AND thing.standing <> 'WITHDRAWN'
      AND NOT EXISTS { (thing)-[:PRINTED_AS]->(other:Wording) WHERE coalesce(other.remarkId, '') <> thing.id }
    RETURN thing.id AS id, thing.gist AS gist, thing.searchText AS searchText, COLLECT {
      MATCH (thing)-[:PRINTED_AS]->(wording:Wording)
      WITH wording ORDER BY wording.id
      RETURN {id: wording.id, texts: wording.segmentTexts}
    } AS printings
  `,
});

/** Somebody known by a description only, who speaks more than once. */
export const TALKATIVE_UNNAMED = statement({
  name: 'verify.talkativeUnnamed',
  given: given<Stretch>(),
  row: z.object({ id: z.string(), remarks: z.number() }),
  text: /* cypher */ `${inStretch('Person')} AND thing.isNamed = false
    WITH thing, COUNT { (thing)-[:SAID]->() } AS remarks
    WHERE remarks > 1
    RETURN thing.id AS id, remarks
  `,
});
