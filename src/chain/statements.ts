import { z } from 'zod';
import { partRow, valuesRow } from '../graph/entity.js';
import { keyedRow } from '../graph/shelf.js';
import { given, statement } from '../graph/statement.js';
import { optional } from '../graph/row.js';
import { CONFIDENCES, LINK_BASES } from '../values/link.js';
import { FIDELITIES } from '../remark/kinds.js';
import { REPLY_IN_VIEW, REPLY_MAYBE_IN_VIEW, THING_IN_VIEW, THING_MAYBE_IN_VIEW, type View } from '../source/seen.js';
import type { ChainFilter } from './filter.js';
import { REPLY_RELATIONS, REVIEW_STATES } from '../reply/kinds.js';
import type { WalkRequest } from './walk.js';

/** Of each level, how many things; and whether the last one was cut at the budget. */
const direction = z.object({ sizes: z.array(z.number()), isCut: z.boolean() });

/** A reply that a thing makes: its id, what it answers, its relation, confidence and review, and whether it passes the filter. */
const walkedReply = z.tuple([
  z.string(),
  z.string(),
  z.enum(REPLY_RELATIONS),
  z.enum(CONFIDENCES),
  z.enum(REVIEW_STATES),
  z.boolean(),
]);

/** A thing: its id, its order key, whether it passes the filter, how many replies are made to it, how many of these pass (null: all), those it makes, and its row in part, or null. */
const walkedThing = z.tuple([
  z.string(),
  z.string(),
  z.boolean(),
  z.number(),
  z.number().nullable(),
  z.array(walkedReply),
  partRow.nullable(),
]);

/** What the first statement is to bring of things besides their skeleton; null where a second one brings it. */
export interface Brings {
  readonly [what: string]: readonly string[];
  /** Which properties lead on to things that the query selects. */
  readonly names: readonly string[];
  /** Which properties to bring of the things of the chain, and of those that they name. */
  readonly targets: readonly string[];
  readonly named: readonly string[];
}

/** What the first statement brings, as it stands in its row. */
export type WalkRow = typeof WALK extends { readonly row: z.ZodType<infer Row> } ? Row : never;

/** Whether a reply, by its shadow, passes the filter and the view. */
const REPLY_PASSES = /* cypher */ `(
    ($filter.relations IS NULL OR reply.relation IN $filter.relations)
    AND ($filter.confidences IS NULL OR reply.confidence IN $filter.confidences)
    AND ($filter.bases IS NULL OR any(basis IN reply.bases WHERE basis IN $filter.bases))
    AND ($filter.reviews IS NULL OR reply.review IN $filter.reviews)
    AND ${REPLY_IN_VIEW})`;

/** Whether a thing does. What is no remark is nobody's printing, and is in every view. */
const THING_PASSES = /* cypher */ `(
    ($filter.speakers IS NULL OR coalesce(thing.speakerId IN $filter.speakers, false))
    AND ($filter.kinds IS NULL OR thing:Remark AND thing.kind IN $filter.kinds)
    AND ($filter.outlets IS NULL OR EXISTS {
      (thing)-[:PRINTED_AS]->(:Wording)-[:IN]->(source:Source) WHERE source.outletId IN $filter.outlets
    })
    AND ($filter.from IS NULL OR coalesce(thing.said, thing.date) IS NOT NULL
         AND coalesce(thing.saidLatest, thing.dateLatest, '~') >= $filter.from)
    AND ($filter.to IS NULL OR coalesce(thing.said, thing.date) IS NOT NULL
         AND coalesce(thing.saidEarliest, thing.dateEarliest, '') <= $filter.to)
    AND (NOT thing:Remark OR ${THING_IN_VIEW}))`;

/**
 * The skeleton of a chain, in one row, in one of two ways.
 *
 * Most chains are smaller than their bounds. Then everything in each direction is found at once by a plain pattern of any
 * length, which Neo4j prunes, and nothing has to be cut: `isWhole`.
 *
 * A plain pattern with a limit keeps the order of the store and can not cut each thing's answers at its earliest; so a chain
 * that is larger, or filtered, or gone on from an entry, is walked level by level, along the earliest replies at each thing.
 * The levels are made one from another, inside `reduce`, each by one subquery that takes a thing's answers from the
 * index on (toId, orderKey) and stops; that it be sought in, not read through, is not left to figures that may be
 * out of date. A thing comes on the first level that reaches it. A level that would pass the budget is cut at its smallest
 * order keys, and the walk ends there. What a level adds to a list is copied with it: Neo4j else keeps the sum as a sum of sums,
 * as deep as the chain, and goes down all of it whenever it is touched (1,000 levels: 1,250 ms, and so 50).
 *
 * Where a chain is gone on from an entry, only those of its replies are there that follow the key: no others are walked,
 * brought or counted at it. A space parts the two halves of a cause's key, for it sorts before every sign of an id.
 *
 * Where the query selects nothing but what stands on the things of a chain and on what they name, a chain that is found whole
 * brings that at once, and there is no second statement.
 *
 * Replies are read from their shadows, which hold all of them but the evidence. Lists stand for maps: every name in a row is
 * sent and read anew for each thing.
 */
export const WALK = statement({
  name: 'chain.walk',
  given: given<WalkRequest & { readonly brings: Brings | null; readonly view: View | null }>(),
  row: z.object({
    anchorLabels: z.array(z.string()),
    results: z.array(z.string()),
    isWhole: z.boolean(),
    above: direction,
    below: direction,
    things: z.array(walkedThing),
    named: z.array(partRow),
  }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (anchor:Entity {id: $id})
    WITH anchor, COLLECT {
      MATCH (anchor:Race)<-[:RAN_IN]-(result:Result)
      WHERE $results AND EXISTS { (result)<-[:RESPONDS_TO]-() }
      RETURN result ORDER BY result.orderKey
    } AS results
    CALL (anchor) {
      WITH anchor WHERE $few > 0
      MATCH (anchor)-[:RESPONDS_TO*1..]->(cause)
      WITH DISTINCT cause LIMIT $few
      RETURN collect(cause) AS causes
    }
    CALL (anchor, results) {
      WITH anchor, results WHERE $few > 0
      UNWIND [anchor] + results AS start
      MATCH (start)<-[:RESPONDS_TO*1..]-(answer)
      WITH DISTINCT answer LIMIT $few
      RETURN collect(answer) AS answers
    }
    WITH *, $few > 0 AND size(causes) < $few AND size(answers) < $few AS isWhole
    WITH anchor, results, causes, answers, isWhole,
      CASE WHEN isWhole THEN null ELSE reduce(walk = {level: [anchor], seen: [anchor], sizes: [1], isCut: false}, turn IN range(1, $up) |
        CASE WHEN size(walk.level) = 0 OR walk.isCut THEN walk ELSE
          head([next IN [COLLECT {
            UNWIND walk.level AS answer
            CALL (answer) {
              MATCH (answer)-[reply:RESPONDS_TO]->(cause:Entity)
              WHERE ${REPLY_PASSES}
                AND (answer.id <> $id OR cause.orderKey + ' ' + reply.replyId > $afterCause)
              RETURN cause ORDER BY cause.orderKey, reply.replyId LIMIT $breadth
            }
            WITH DISTINCT cause WHERE NOT cause IN walk.seen
            RETURN cause ORDER BY cause.orderKey
          }] | {
            level: next[..($budget - size(walk.seen))],
            seen: [thing IN walk.seen + next[..($budget - size(walk.seen))] | thing],
            sizes: [size IN walk.sizes + size(next[..($budget - size(walk.seen))]) | size],
            isCut: size(next) > $budget - size(walk.seen)
          }])
        END
      ) END AS above,
      CASE WHEN isWhole THEN null ELSE reduce(walk = {
        level: [anchor] + results, seen: [anchor] + results, sizes: [1 + size(results)], isCut: false
      }, turn IN range(1, $down) |
        CASE WHEN size(walk.level) = 0 OR walk.isCut THEN walk ELSE
          head([next IN [COLLECT {
            UNWIND walk.level AS cause
            CALL (cause) {
              MATCH ()<-[reply:RESPONDS_TO]-(answer:Remark)
              USING INDEX SEEK reply:RESPONDS_TO(toId, orderKey)
              WHERE reply.toId = cause.id
                AND reply.orderKey > CASE cause.id WHEN $id THEN $afterAnswer ELSE '' END
                AND ${REPLY_PASSES}
              RETURN answer ORDER BY reply.toId, reply.orderKey LIMIT $breadth
            }
            WITH DISTINCT answer WHERE NOT answer IN walk.seen
            RETURN answer ORDER BY answer.orderKey
          }] | {
            level: next[..($budget - size(walk.seen))],
            seen: [thing IN walk.seen + next[..($budget - size(walk.seen))] | thing],
            sizes: [size IN walk.sizes + size(next[..($budget - size(walk.seen))]) | size],
            isCut: size(next) > $budget - size(walk.seen)
          }])
        END
      ) END AS below
    WITH anchor, results, isWhole, above, below,
      CASE WHEN isWhole THEN [anchor] + causes + results + answers ELSE above.seen + tail(below.seen) END AS walked
    CALL (walked, isWhole) {
      WITH walked WHERE NOT isWhole
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
      RETURN collect([
        thing.id,
        thing.orderKey,
        ${THING_PASSES},
        answers,
        CASE WHEN $filter.relations IS NULL AND $filter.confidences IS NULL
              AND $filter.bases IS NULL AND $filter.reviews IS NULL AND $view IS NULL
        THEN answers
        ELSE COUNT {
          (thing)<-[reply:RESPONDS_TO]-(answer)
          WHERE (thing.id <> $id OR reply.orderKey > $afterAnswer)
            AND (answer.id <> $id OR thing.orderKey + ' ' + reply.replyId > $afterCause)
            AND ${REPLY_PASSES}
        } END,
        COLLECT {
          MATCH (thing)-[reply:RESPONDS_TO]->(cause:Entity)
          WHERE (thing.id <> $id OR cause.orderKey + ' ' + reply.replyId > $afterCause)
            AND (cause.id <> $id OR reply.orderKey > $afterAnswer)
          RETURN [
            reply.replyId, reply.toId, reply.relation, reply.confidence, reply.review,
            ${REPLY_PASSES}
          ]
        },
        null
      ]) AS things
    }
    CALL (walked, isWhole) {
      WITH walked WHERE isWhole AND $brings IS NOT NULL
      UNWIND walked AS holder
      UNWIND $brings.names AS name
      WITH DISTINCT holder[name] AS id WHERE id IS NOT NULL
      MATCH (thing:Entity {id: id})
      RETURN collect(thing) AS named
    }
    CALL (named) {
      UNWIND named AS holder
      UNWIND $brings.names AS name
      WITH DISTINCT holder[name] AS id WHERE id IS NOT NULL
      MATCH (thing:Entity {id: id})
      RETURN collect(thing) AS furtherNamed
    }
    WITH *, CASE WHEN isWhole THEN [thing IN walked | [
      thing.id, thing.orderKey, true,
      COUNT { (thing)<-[:RESPONDS_TO]-() }, null,
      [(thing)-[reply:RESPONDS_TO]->() | [
        reply.replyId, reply.toId, reply.relation, reply.confidence, reply.review, true
      ]],
      CASE WHEN $brings IS NULL THEN null ELSE [labels(thing), [name IN $brings.targets | thing[name]]] END
    ]] ELSE things END AS found
    RETURN
      labels(anchor) AS anchorLabels,
      [result IN results | result.id] AS results,
      isWhole,
      {sizes: coalesce(above.sizes, []), isCut: coalesce(above.isCut, false)} AS above,
      {sizes: coalesce(below.sizes, []), isCut: coalesce(below.isCut, false)} AS below,
      found AS things,
      [thing IN furtherNamed + named | [labels(thing), [name IN $brings.named | thing[name]]]] AS named
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
  /** What the view leaves out. */
  readonly outOfView: boolean;
}

/** The names of the properties to bring of each kind of thing, `id` first. */
export interface PropertiesWanted {
  readonly [kind: string]: readonly string[];
  readonly targets: readonly string[];
  readonly wordings: readonly string[];
  readonly evidence: readonly string[];
  readonly claims: readonly string[];
  /** Of whatever another thing names. */
  readonly named: readonly string[];
}

const parts = z.array(partRow);
/** Of one kind, so their labels need not be told. */
const values = z.array(valuesRow);

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
    /** Which properties lead on to things that the query selects. */
    names: readonly string[];
    /** Which properties to bring of the things of the page, and of those that hang on them or are named. */
    properties: PropertiesWanted;
    filter: ChainFilter;
    view: View | null;
    most: number;
    /** So many things are looked through in either direction for what the view leaves out. */
    budget: number;
  }>(),
  row: z.object({
    things: parts,
    /** The ids of those that are still there. */
    replies: z.array(z.string()),
    printings: values,
    grounds: values,
    asserted: values,
    named: parts,
    furtherNamed: parts,
    wordings: z.array(keyedRow(z.string())),
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
    evidence: z.array(keyedRow(z.string())),
    /** By source, those that it takes from. */
    derived: z.array(keyedRow(z.string())),
    questions: z.array(keyedRow(z.string())),
    claimsMade: z.array(keyedRow(z.string())),
    claimsOn: z.array(keyedRow(z.string())),
    ancestors: z.number(),
    descendants: z.number(),
    isExact: z.boolean(),
    outOfView: z.object({ remarks: z.number(), replies: z.number(), undecided: z.number() }),
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
        ${REPLY_PASSES})
      WITH DISTINCT thing LIMIT $most
      WITH collect(thing) AS found
      RETURN size(found) AS walkedUp, COUNT {
        UNWIND found AS thing
        WITH thing
        WHERE ${THING_PASSES}
        RETURN thing
      } AS ancestors
    }
    CALL (anchor) {
      WITH anchor WHERE $wants.totals
      UNWIND [anchor] + COLLECT { MATCH (anchor:Race)<-[:RAN_IN]-(result:Result) RETURN result } AS start
      MATCH (start)<-[replies:RESPONDS_TO*1..]-(thing:Remark)
      WHERE all(reply IN replies WHERE
        ${REPLY_PASSES})
      WITH DISTINCT thing LIMIT $most
      WITH collect(thing) AS found
      RETURN size(found) AS walkedDown, COUNT {
        UNWIND found AS thing
        WITH thing
        WHERE ${THING_PASSES}
        RETURN thing
      } AS descendants
    }
    CALL (anchor) {
      WITH anchor WHERE $wants.outOfView
      CALL (anchor) {
        RETURN anchor AS thing
        UNION
        MATCH (anchor)-[:RESPONDS_TO*1..]->(thing)
        WITH DISTINCT thing LIMIT $budget
        RETURN thing
        UNION
        UNWIND [anchor] + COLLECT { MATCH (anchor:Race)<-[:RAN_IN]-(result:Result) RETURN result } AS start
        MATCH (start)<-[:RESPONDS_TO*1..]-(thing)
        WITH DISTINCT thing LIMIT $budget
        RETURN thing
      }
      WITH thing, thing:Remark AND NOT ${THING_IN_VIEW} AS isOut
      OPTIONAL MATCH (thing)-[reply:RESPONDS_TO]->() WHERE NOT ${REPLY_IN_VIEW}
      WITH thing, isOut, count(reply) AS replies,
           count(CASE WHEN ${REPLY_MAYBE_IN_VIEW} THEN reply END) AS undecidedReplies
      RETURN {
        remarks: count(CASE WHEN isOut THEN thing END),
        replies: sum(replies),
        undecided: count(CASE WHEN isOut AND ${THING_MAYBE_IN_VIEW} THEN thing END) + sum(undecidedReplies)
      } AS outOfView
    }
    RETURN
      [thing IN listed | [labels(thing), [name IN $properties.targets | thing[name]]]] AS things,
      [reply IN replies | reply.id] AS replies,
      [wording IN printings | [name IN $properties.wordings | wording[name]]] AS printings,
      [item IN grounds | [name IN $properties.evidence | item[name]]] AS grounds,
      [claim IN asserted | [name IN $properties.claims | claim[name]]] AS asserted,
      [thing IN named | [labels(thing), [name IN $properties.named | thing[name]]]] AS named,
      [thing IN furtherNamed | [labels(thing), [name IN $properties.named | thing[name]]]] AS furtherNamed,
      [list IN wordings | {key: list.key, values: [node IN list.nodes | node.id]}] AS wordings,
      via, conflated, derived, quotes, about, addressees, same, questions,
      [list IN evidence | {key: list.key, values: [node IN list.nodes | node.id]}] AS evidence,
      [list IN claimsMade | {key: list.key, values: [node IN list.nodes | node.id]}] AS claimsMade,
      [list IN claimsOn | {key: list.key, values: [node IN list.nodes | node.id]}] AS claimsOn,
      outOfView, ancestors, descendants, walkedUp < $most AND walkedDown < $most AS isExact
  `,
});
