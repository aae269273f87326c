import { z } from 'zod';
import { entityRow } from '../graph/entity.js';
import { keyedRow } from '../graph/shelf.js';
import { given, statement } from '../graph/statement.js';
import { optional } from '../graph/row.js';
import { CONFIDENCES, LINK_BASES } from '../values/link.js';
import { FIDELITIES } from '../remark/kinds.js';
import type { ChainFilter } from './filter.js';
import type { Walk, WalkRequest } from './walk.js';

const direction = z.object({ levels: z.array(z.array(z.string())), isCut: z.boolean() });

/**
 * The skeleton of a chain, in one row: a walk level by level in both directions, along the earliest replies at each thing.
 *
 * A plain variable-length pattern with a limit keeps the order of the store and can not cut each thing's answers at its
 * earliest; so the levels are made one from another, inside `reduce`, each by one subquery that takes a thing's answers
 * from the index on (toId, orderKey) and stops; that it be sought in, not read through, is not left to figures that may be
 * out of date. A thing comes on the first level that reaches it. A level that would pass
 * the budget is cut at its smallest order keys, and the walk ends there.
 *
 * Where a chain is gone on from an entry, only those of its replies are there that follow the key: no others are walked,
 * brought or counted at it. A space parts the two halves of a cause's key, for it sorts before every sign of an id.
 */
export const WALK = statement({
  name: 'chain.walk',
  given: given<WalkRequest>(),
  row: z.object({
    anchorLabels: z.array(z.string()),
    results: z.array(z.string()),
    above: direction,
    below: direction,
    things: z.array(
      z.object({
        id: z.string(),
        orderKey: z.string(),
        matches: z.boolean(),
        answers: z.number(),
        passingAnswers: z.number(),
      }),
    ),
    replies: z.array(
      z.object({ id: z.string(), from: z.string(), to: z.string(), orderKey: z.string(), passes: z.boolean() }),
    ),
  }) satisfies z.ZodType<Walk>,
  text: /* cypher */ `
    CYPHER 5
    MATCH (anchor:Entity {id: $id})
    WITH anchor, COLLECT {
      MATCH (anchor:Race)<-[:RAN_IN]-(result:Result)
      WHERE $results AND EXISTS { (result)<-[:RESPONDS_TO]-() }
      RETURN result ORDER BY result.orderKey
    } AS results
    WITH anchor, results,
      reduce(walk = {level: [anchor], seen: [anchor], levels: [[anchor.id]], isCut: false}, turn IN range(1, $up) |
        CASE WHEN size(walk.level) = 0 OR walk.isCut THEN walk ELSE
          head([next IN [COLLECT {
            UNWIND walk.level AS answer
            CALL (answer) {
              MATCH (answer)-[reply:RESPONDS_TO]->(cause:Entity)
              WHERE ($filter.relations IS NULL OR reply.relation IN $filter.relations)
                AND ($filter.confidences IS NULL OR reply.confidence IN $filter.confidences)
                AND ($filter.bases IS NULL OR any(basis IN reply.bases WHERE basis IN $filter.bases))
                AND ($filter.reviews IS NULL OR reply.review IN $filter.reviews)
                AND (answer.id <> $id OR cause.orderKey + ' ' + reply.replyId > $afterCause)
              RETURN cause ORDER BY cause.orderKey, reply.replyId LIMIT $breadth
            }
            WITH DISTINCT cause WHERE NOT cause IN walk.seen
            RETURN cause ORDER BY cause.orderKey
          }] | {
            level: next[..($budget - size(walk.seen))],
            seen: walk.seen + next[..($budget - size(walk.seen))],
            levels: walk.levels + [[thing IN next[..($budget - size(walk.seen))] | thing.id]],
            isCut: size(next) > $budget - size(walk.seen)
          }])
        END
      ) AS above,
      reduce(walk = {
        level: [anchor] + results, seen: [anchor] + results,
        levels: [[thing IN [anchor] + results | thing.id]], isCut: false
      }, turn IN range(1, $down) |
        CASE WHEN size(walk.level) = 0 OR walk.isCut THEN walk ELSE
          head([next IN [COLLECT {
            UNWIND walk.level AS cause
            CALL (cause) {
              MATCH ()<-[reply:RESPONDS_TO]-(answer:Remark)
              USING INDEX SEEK reply:RESPONDS_TO(toId, orderKey)
              WHERE reply.toId = cause.id
                AND reply.orderKey > CASE cause.id WHEN $id THEN $afterAnswer ELSE '' END
                AND ($filter.relations IS NULL OR reply.relation IN $filter.relations)
                AND ($filter.confidences IS NULL OR reply.confidence IN $filter.confidences)
                AND ($filter.bases IS NULL OR any(basis IN reply.bases WHERE basis IN $filter.bases))
                AND ($filter.reviews IS NULL OR reply.review IN $filter.reviews)
              RETURN answer ORDER BY reply.toId, reply.orderKey LIMIT $breadth
            }
            WITH DISTINCT answer WHERE NOT answer IN walk.seen
            RETURN answer ORDER BY answer.orderKey
          }] | {
            level: next[..($budget - size(walk.seen))],
            seen: walk.seen + next[..($budget - size(walk.seen))],
            levels: walk.levels + [[thing IN next[..($budget - size(walk.seen))] | thing.id]],
            isCut: size(next) > $budget - size(walk.seen)
          }])
        END
      ) AS below
    WITH anchor, results, above, below, above.seen + tail(below.seen) AS walked
    CALL (walked) {
      UNWIND walked AS thing
      WITH thing, CASE
        WHEN thing.id = $id AND $afterAnswer <> '' THEN COUNT {
          MATCH ()<-[reply:RESPONDS_TO]-()
          USING INDEX SEEK reply:RESPONDS_TO(toId, orderKey)
          WHERE reply.toId = $id AND reply.orderKey > $afterAnswer
          RETURN reply
        }
        WHEN $afterCause <> '' THEN COUNT {
          (thing)<-[reply:RESPONDS_TO]-(answer)
          WHERE answer.id <> $id OR thing.orderKey + ' ' + reply.replyId > $afterCause
        }
        ELSE COUNT { (thing)<-[:RESPONDS_TO]-() }
      END AS answers
      RETURN collect({
        id: thing.id,
        orderKey: thing.orderKey,
        matches:
          ($filter.speakers IS NULL OR coalesce(thing.speakerId IN $filter.speakers, false))
          AND ($filter.kinds IS NULL OR thing:Remark AND thing.kind IN $filter.kinds)
          AND ($filter.outlets IS NULL OR EXISTS {
            (thing)-[:PRINTED_AS]->(:Wording)-[:IN]->(source:Source) WHERE source.outletId IN $filter.outlets
          })
          AND ($filter.from IS NULL OR coalesce(thing.said, thing.date) IS NOT NULL
               AND coalesce(thing.saidLatest, thing.dateLatest, '~') >= $filter.from)
          AND ($filter.to IS NULL OR coalesce(thing.said, thing.date) IS NOT NULL
               AND coalesce(thing.saidEarliest, thing.dateEarliest, '') <= $filter.to),
        answers: answers,
        passingAnswers:
          CASE WHEN $filter.relations IS NULL AND $filter.confidences IS NULL
                AND $filter.bases IS NULL AND $filter.reviews IS NULL
          THEN answers
          ELSE COUNT {
            (thing)<-[reply:RESPONDS_TO]-(answer)
            WHERE (thing.id <> $id OR reply.orderKey > $afterAnswer)
              AND (answer.id <> $id OR thing.orderKey + ' ' + reply.replyId > $afterCause)
              AND ($filter.relations IS NULL OR reply.relation IN $filter.relations)
              AND ($filter.confidences IS NULL OR reply.confidence IN $filter.confidences)
              AND ($filter.bases IS NULL OR any(basis IN reply.bases WHERE basis IN $filter.bases))
              AND ($filter.reviews IS NULL OR reply.review IN $filter.reviews)
          } END
      }) AS things
    }
    CALL (walked) {
      UNWIND walked AS answer
      MATCH (answer)-[reply:RESPONDS_TO]->(cause:Entity)
      WHERE (answer.id <> $id OR cause.orderKey + ' ' + reply.replyId > $afterCause)
        AND (cause.id <> $id OR reply.orderKey > $afterAnswer)
      WITH answer, reply, cause ORDER BY reply.replyId
      RETURN collect({
        id: reply.replyId,
        from: answer.id,
        to: cause.id,
        orderKey: reply.orderKey,
        passes: ($filter.relations IS NULL OR reply.relation IN $filter.relations)
          AND ($filter.confidences IS NULL OR reply.confidence IN $filter.confidences)
          AND ($filter.bases IS NULL OR any(basis IN reply.bases WHERE basis IN $filter.bases))
          AND ($filter.reviews IS NULL OR reply.review IN $filter.reviews)
      }) AS replies
    }
    RETURN
      labels(anchor) AS anchorLabels,
      [result IN results | result.id] AS results,
      {levels: above.levels, isCut: above.isCut} AS above,
      {levels: below.levels, isCut: below.isCut} AS below,
      things, replies
  `,
});

/** What the query selects of the entries. Each part is brought only when it is wanted. */
export interface Wants {
  readonly [part: string]: boolean;
  readonly wordings: boolean;
  /** The wording that stands for each remark. */
  readonly standing: boolean;
  readonly via: boolean;
  readonly conflated: boolean;
  readonly quotes: boolean;
  readonly about: boolean;
  readonly addressees: boolean;
  readonly same: boolean;
  readonly evidence: boolean;
  readonly prompted: boolean;
  /** What is answered from this page and stands on another one. */
  readonly causes: boolean;
  readonly warnings: boolean;
  readonly claimsMade: boolean;
  readonly claimsOn: boolean;
  readonly totals: boolean;
}

const entities = z.array(entityRow);

/**
 * All that a query selects of a page of a chain, in one row: the things, the replies between them, what hangs on either,
 * and, a step further, whatever those name by id.
 */
export const DETAILS = statement({
  name: 'chain.details',
  given: given<{
    anchor: string;
    ids: readonly string[];
    replyIds: readonly string[];
    causeIds: readonly string[];
    wants: Wants;
    names: readonly string[];
    filter: ChainFilter;
    most: number;
  }>(),
  row: z.object({
    things: entities,
    named: entities,
    furtherNamed: entities,
    wordings: z.array(keyedRow(entityRow)),
    via: z.array(keyedRow(z.string())),
    conflated: z.array(keyedRow(z.string())),
    quotes: z.array(
      keyedRow(
        z.object({
          words: z.string(),
          fidelity: z.enum(FIDELITIES),
          remarkId: optional(z.string()),
          attributedToId: z.string(),
          note: optional(z.string()),
        }),
      ),
    ),
    about: z.array(
      keyedRow(
        z.object({
          nodeId: z.string(),
          basis: z.enum(LINK_BASES),
          note: optional(z.string()),
          evidenceIds: z.array(z.string()),
        }),
      ),
    ),
    addressees: z.array(keyedRow(z.string())),
    same: z.array(
      keyedRow(
        z.object({
          remarkId: z.string(),
          basis: z.enum(LINK_BASES),
          confidence: z.enum(CONFIDENCES),
          note: optional(z.string()),
        }),
      ),
    ),
    evidence: z.array(keyedRow(entityRow)),
    /** By source, those that it takes from. */
    derived: z.array(keyedRow(z.string())),
    questions: z.array(keyedRow(z.string())),
    claimsMade: z.array(keyedRow(entityRow)),
    claimsOn: z.array(keyedRow(entityRow)),
    ancestors: z.number(),
    descendants: z.number(),
    isExact: z.boolean(),
  }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (anchor:Entity {id: $anchor})
    WITH anchor,
      COLLECT { UNWIND $ids AS id MATCH (thing:Entity {id: id}) RETURN thing } AS listed,
      COLLECT { UNWIND $replyIds AS id MATCH (reply:Reply {id: id}) RETURN reply } AS replies
    CALL (listed) {
      WITH listed WHERE $wants.wordings
      UNWIND listed AS remark
      MATCH (remark)-[:PRINTED_AS]->(wording:Wording)
      WITH remark, wording ORDER BY wording.knownFromEarliest, wording.knownFromLatest, wording.id
      WITH remark, collect(wording) AS wordings
      RETURN collect({key: remark.id, nodes: wordings}) AS wordings
    }
    CALL (listed) {
      WITH listed WHERE $wants.standing
      UNWIND listed AS remark
      MATCH (wording:Entity {id: remark.wordingId})
      RETURN collect(wording) AS standing
    }
    WITH *, reduce(all = standing, list IN wordings | all + list.nodes) AS printings
    CALL (printings) {
      WITH printings WHERE $wants.via
      UNWIND printings AS wording
      MATCH (wording)-[place:VIA]->(through:Entity)
      WITH DISTINCT wording, place, through ORDER BY place.position
      WITH wording, collect(through) AS through
      RETURN collect({key: wording.id, values: [source IN through | source.id]}) AS via,
             reduce(all = [], list IN collect(through) | all + list) AS throughs
    }
    CALL (listed) {
      WITH listed WHERE $wants.conflated
      UNWIND listed AS remark
      MATCH (remark)-[:PRINTED_AS]->(wording:Wording)-[:CONFLATED_WITH]->(other:Remark)
      WITH wording, other ORDER BY other.id
      WITH wording, collect(other) AS others
      RETURN collect({key: wording.id, values: [other IN others | other.id]}) AS conflated,
             reduce(all = [], list IN collect(others) | all + list) AS runTogether
    }
    CALL (listed) {
      WITH listed WHERE $wants.quotes
      UNWIND listed AS remark
      MATCH (remark)-[link:QUOTES|IMAGINES]->(origin:Entity)
      WITH remark, link, origin ORDER BY link.position
      WITH remark, collect(link {
        .words, .fidelity, .note,
        remarkId: CASE WHEN origin:Remark THEN origin.id END,
        attributedToId: CASE WHEN origin:Remark THEN origin.speakerId ELSE origin.id END
      }) AS values, collect(origin) AS origins
      RETURN collect({key: remark.id, values: values}) AS quotes,
             reduce(all = [], list IN collect(origins) | all + list) AS quoted
    }
    CALL (listed) {
      WITH listed WHERE $wants.about
      UNWIND listed AS remark
      MATCH (remark)-[link:ABOUT]->(whom:Entity)
      WITH remark, link, whom ORDER BY link.position
      WITH remark, collect(link {
        .basis, .note, nodeId: whom.id,
        evidenceIds: COLLECT {
          MATCH (remark)-[rest:ABOUT_RESTS_ON]->(evidence:Evidence) WHERE rest.aboutId = whom.id
          RETURN evidence.id ORDER BY evidence.id
        }
      }) AS values, collect(whom) AS whoms
      RETURN collect({key: remark.id, values: values}) AS about,
             reduce(all = [], list IN collect(whoms) | all + list) AS whoms
    }
    CALL (listed) {
      WITH listed WHERE $wants.about
      UNWIND listed AS remark
      MATCH (remark)-[:ABOUT_RESTS_ON]->(evidence:Evidence)
      RETURN collect(evidence) AS aboutEvidence
    }
    CALL (listed) {
      WITH listed WHERE $wants.addressees
      UNWIND listed AS remark
      MATCH (remark)-[place:SAID_TO]->(addressee:Speaker)
      WITH remark, addressee ORDER BY place.position
      WITH remark, collect(addressee) AS addressees
      RETURN collect({key: remark.id, values: [speaker IN addressees | speaker.id]}) AS addressees,
             reduce(all = [], list IN collect(addressees) | all + list) AS addressed
    }
    CALL (listed) {
      WITH listed WHERE $wants.same
      UNWIND listed AS remark
      MATCH (remark)-[link:POSSIBLY_SAME]-(other:Remark)
      WITH remark, link, other ORDER BY other.id
      WITH remark, collect(link {.basis, .confidence, .note, remarkId: other.id}) AS values, collect(other) AS others
      RETURN collect({key: remark.id, values: values}) AS same,
             reduce(all = [], list IN collect(others) | all + list) AS sames
    }
    CALL (replies) {
      WITH replies WHERE $wants.evidence
      UNWIND replies AS reply
      MATCH (reply)-[place:RESTS_ON]->(evidence:Evidence)
      WITH reply, evidence ORDER BY place.position
      WITH reply, collect(evidence) AS items
      RETURN collect({key: reply.id, nodes: items}) AS evidence
    }
    CALL (evidence) {
      WITH evidence WHERE $wants.warnings
      UNWIND reduce(all = [], list IN evidence | all + list.nodes) AS item
      WITH DISTINCT item.sourceId AS id WHERE id IS NOT NULL
      MATCH (source:Entity {id: id})-[:DERIVED_FROM*1..4]->(origin:Source)
      WITH DISTINCT source, origin ORDER BY origin.id
      WITH source, collect(origin.id) AS origins
      RETURN collect({key: source.id, values: origins}) AS derived
    }
    CALL (replies) {
      WITH replies WHERE $wants.prompted
      UNWIND replies AS reply
      MATCH (answer:Remark)-[:MAKES]->(reply)-[:TO]->(target)
      MATCH (answer)-[:RESPONDS_TO]->(question:Remark {kind: 'QUESTION'})-[:RESPONDS_TO]->(target)
      WITH reply, question ORDER BY question.id
      WITH reply, collect(question.id) AS ids
      RETURN collect({key: reply.id, values: ids}) AS questions
    }
    CALL (listed) {
      WITH listed WHERE $wants.claimsMade
      UNWIND listed AS maker
      MATCH (maker)<-[:MADE_BY]-(claim:Claim)
      WITH maker, claim ORDER BY claim.property, claim.id
      WITH maker, collect(claim) AS claims
      RETURN collect({key: maker.id, nodes: claims}) AS claimsMade
    }
    CALL (listed) {
      WITH listed WHERE $wants.claimsOn
      UNWIND listed AS thing
      MATCH (thing)<-[:CONCERNS]-(claim:Claim)
      WITH thing, claim ORDER BY claim.property, claim.id
      WITH thing, collect(claim) AS claims
      RETURN collect({key: thing.id, nodes: claims}) AS claimsOn
    }
    WITH *,
      reduce(all = aboutEvidence, list IN evidence | all + list.nodes) AS grounds,
      reduce(all = [], list IN claimsMade + claimsOn | all + list.nodes) AS asserted
    CALL (listed, printings, throughs, runTogether, quoted, whoms, addressed, sames, grounds, asserted) {
      UNWIND COLLECT {
        UNWIND listed + printings + grounds + asserted AS holder
        UNWIND $names AS name
        WITH DISTINCT holder[name] AS id WHERE id IS NOT NULL
        RETURN id
      } + [thing IN throughs + runTogether + quoted + whoms + addressed + sames | thing.id] + $causeIds AS id
      WITH DISTINCT id
      MATCH (thing:Entity {id: id})
      RETURN collect(thing) AS named
    }
    CALL (named) {
      UNWIND named AS holder
      UNWIND $names AS name
      WITH DISTINCT holder[name] AS id WHERE id IS NOT NULL
      MATCH (thing:Entity {id: id})
      RETURN collect(thing) AS furtherNamed
    }
    CALL (anchor) {
      WITH anchor WHERE $wants.totals
      MATCH (anchor)-[replies:RESPONDS_TO*1..]->(thing:Entity)
      WHERE all(reply IN replies WHERE
        ($filter.relations IS NULL OR reply.relation IN $filter.relations)
        AND ($filter.confidences IS NULL OR reply.confidence IN $filter.confidences)
        AND ($filter.bases IS NULL OR any(basis IN reply.bases WHERE basis IN $filter.bases))
        AND ($filter.reviews IS NULL OR reply.review IN $filter.reviews))
      WITH DISTINCT thing LIMIT $most
      WITH collect(thing) AS found
      RETURN size(found) AS walkedUp, COUNT {
        UNWIND found AS thing
        WITH thing
        WHERE ($filter.speakers IS NULL OR coalesce(thing.speakerId IN $filter.speakers, false))
          AND ($filter.kinds IS NULL OR thing:Remark AND thing.kind IN $filter.kinds)
          AND ($filter.outlets IS NULL OR EXISTS {
            (thing)-[:PRINTED_AS]->(:Wording)-[:IN]->(source:Source) WHERE source.outletId IN $filter.outlets
          })
          AND ($filter.from IS NULL OR coalesce(thing.said, thing.date) IS NOT NULL
               AND coalesce(thing.saidLatest, thing.dateLatest, '~') >= $filter.from)
          AND ($filter.to IS NULL OR coalesce(thing.said, thing.date) IS NOT NULL
               AND coalesce(thing.saidEarliest, thing.dateEarliest, '') <= $filter.to)
        RETURN thing
      } AS ancestors
    }
    CALL (anchor) {
      WITH anchor WHERE $wants.totals
      UNWIND [anchor] + COLLECT { MATCH (anchor:Race)<-[:RAN_IN]-(result:Result) RETURN result } AS start
      MATCH (start)<-[replies:RESPONDS_TO*1..]-(thing:Remark)
      WHERE all(reply IN replies WHERE
        ($filter.relations IS NULL OR reply.relation IN $filter.relations)
        AND ($filter.confidences IS NULL OR reply.confidence IN $filter.confidences)
        AND ($filter.bases IS NULL OR any(basis IN reply.bases WHERE basis IN $filter.bases))
        AND ($filter.reviews IS NULL OR reply.review IN $filter.reviews))
      WITH DISTINCT thing LIMIT $most
      WITH collect(thing) AS found
      RETURN size(found) AS walkedDown, COUNT {
        UNWIND found AS thing
        WITH thing
        WHERE ($filter.speakers IS NULL OR thing.speakerId IN $filter.speakers)
          AND ($filter.kinds IS NULL OR thing.kind IN $filter.kinds)
          AND ($filter.outlets IS NULL OR EXISTS {
            (thing)-[:PRINTED_AS]->(:Wording)-[:IN]->(source:Source) WHERE source.outletId IN $filter.outlets
          })
          AND ($filter.from IS NULL OR thing.said IS NOT NULL AND coalesce(thing.saidLatest, '~') >= $filter.from)
          AND ($filter.to IS NULL OR thing.said IS NOT NULL AND coalesce(thing.saidEarliest, '') <= $filter.to)
        RETURN thing
      } AS descendants
    }
    RETURN
      [thing IN listed + replies + printings + grounds | {labels: labels(thing), properties: thing {.*}}] AS things,
      [thing IN named | {labels: labels(thing), properties: thing {.*}}] AS named,
      [thing IN furtherNamed | {labels: labels(thing), properties: thing {.*}}] AS furtherNamed,
      [list IN wordings | {key: list.key, values: [node IN list.nodes | {labels: labels(node), properties: node {.*}}]}] AS wordings,
      via, conflated, derived, quotes, about, addressees, same, questions,
      [list IN evidence | {key: list.key, values: [node IN list.nodes | {labels: labels(node), properties: node {.*}}]}] AS evidence,
      [list IN claimsMade | {key: list.key, values: [node IN list.nodes | {labels: labels(node), properties: node {.*}}]}] AS claimsMade,
      [list IN claimsOn | {key: list.key, values: [node IN list.nodes | {labels: labels(node), properties: node {.*}}]}] AS claimsOn,
      ancestors, descendants, walkedUp < $most AND walkedDown < $most AS isExact
  `,
});
