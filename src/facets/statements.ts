import { keyedRow, type KeyedStatement } from '../graph/shelf.js';
import { given, statement } from '../graph/statement.js';
import { REMARK_PASSES, type RemarkFilter } from '../remark/statements.js';
import { COUNTED, countedRow, type Counted, type Counting } from './counted.js';

/** By which way remarks are read that are counted: in their order, or under ids. */
export type RemarkWays = {
  readonly inOrder: boolean;
  readonly about: readonly string[];
  readonly speakers: readonly string[];
  readonly sources: readonly string[];
  readonly outlets: readonly string[];
};

/** A filter by the names that it has, and no others. */
type Sifting = { readonly [Name in keyof RemarkFilter as string extends Name ? never : Name]: RemarkFilter[Name] };

/** How remarks are sifted and counted; `look`: so many are looked at. */
export type CountingRemarks = Sifting & Counting & { readonly look: number };

/** What passes of all that is looked at; `isCut` where enough was looked at for once. */
const LOOKED_AT = `RETURN collect(CASE WHEN true ${REMARK_PASSES} THEN thing END) AS found, count(thing) = $look AS isCut`;

/**
 * Puts several readings together: each remark once, the first of them in the order. They are grouped before they are sorted: a row
 * that is sorted would else be kept with all that was found in it. Behind the found stands nothing, so that a row is left.
 */
const TOGETHER = `UNWIND found + [null] AS thing
      WITH thing, max(CASE WHEN isCut THEN 1 ELSE 0 END) AS cut
      WITH thing, cut ORDER BY thing.orderKey
      WITH collect(thing)[..$most + 1] AS met, max(cut) > 0 AS isCut`;

const ANSWER = `WITH key, met[..$most] AS hits, NOT isCut AND size(met) <= $most AS isExact
    ${COUNTED}
    RETURN key, [{hits: size, isExact: isExact, facets: facets}] AS values`;

/** Remarks under a filter. */
export const FACETS_OF_REMARKS = statement({
  name: 'facets.ofRemarks',
  given: given<CountingRemarks & { readonly ways: RemarkWays }>(),
  row: countedRow,
  text: /* cypher */ `
    CYPHER 5
    CALL () {
      CALL () {
        MATCH (thing:Remark) WHERE thing.orderKey > ''
        WITH thing ORDER BY thing.orderKey LIMIT CASE WHEN $ways.inOrder THEN $look ELSE 0 END
        ${LOOKED_AT}
        UNION ALL
        UNWIND $ways.about AS id
        CALL (id) {
          MATCH (thing:Remark)-[about:ABOUT]->() USING INDEX SEEK about:ABOUT(toId, orderKey)
          WHERE about.toId = id AND about.orderKey > ''
          WITH thing, about ORDER BY about.toId, about.orderKey LIMIT $look
          ${LOOKED_AT}
        }
        RETURN found, isCut
        UNION ALL
        UNWIND $ways.speakers AS id
        CALL (id) {
          MATCH (thing:Remark) USING INDEX SEEK thing:Remark(speakerId, orderKey)
          WHERE thing.speakerId = id AND thing.orderKey > ''
          WITH thing ORDER BY thing.speakerId, thing.orderKey LIMIT $look
          ${LOOKED_AT}
        }
        RETURN found, isCut
        UNION ALL
        UNWIND $ways.sources + COLLECT {
          UNWIND $ways.outlets AS outletId
          MATCH (source:Source) USING INDEX SEEK source:Source(outletId, orderKey)
          WHERE source.outletId = outletId AND source.orderKey > ''
          RETURN source.id ORDER BY source.outletId, source.orderKey LIMIT $look
        } AS id
        CALL (id) {
          MATCH (wording:Wording) USING INDEX SEEK wording:Wording(sourceId, orderKey)
          WHERE wording.sourceId = id AND wording.orderKey > ''
          WITH wording ORDER BY wording.sourceId, wording.orderKey LIMIT $look
          MATCH (wording)<-[:PRINTED_AS]-(thing:Remark)
          ${LOOKED_AT}
        }
        RETURN found, isCut
      }
      ${TOGETHER}
      RETURN met, isCut
    }
    WITH '' AS key, met[..$most] AS hits, NOT isCut AND size(met) <= $most AS isExact
    ${COUNTED}
    RETURN size AS hits, isExact, facets
  `,
});

/** The remarks of each of several speakers. */
export const FACETS_OF_SPEAKERS: KeyedStatement<CountingRemarks, Counted> = statement({
  name: 'facets.ofSpeakers',
  given: given<{ ids: readonly string[] } & CountingRemarks>(),
  row: keyedRow(countedRow),
  text: /* cypher */ `
    CYPHER 5
    UNWIND $ids AS key
    CALL (key) {
      CALL (key) {
        MATCH (thing:Remark) USING INDEX SEEK thing:Remark(speakerId, orderKey)
        WHERE thing.speakerId = key AND thing.orderKey > ''
        WITH thing ORDER BY thing.speakerId, thing.orderKey LIMIT $look
        ${LOOKED_AT}
      }
      ${TOGETHER}
      RETURN met, isCut
    }
    ${ANSWER}
  `,
});

/** The remarks at each of several events. */
export const FACETS_AT_EVENTS: KeyedStatement<CountingRemarks, Counted> = statement({
  name: 'facets.atEvents',
  given: given<{ ids: readonly string[] } & CountingRemarks>(),
  row: keyedRow(countedRow),
  text: /* cypher */ `
    CYPHER 5
    UNWIND $ids AS key
    CALL (key) {
      CALL (key) {
        MATCH (:Entity {id: key})<-[:SAID_AT]-(thing:Remark)
        WITH thing ORDER BY thing.orderKey LIMIT $look
        ${LOOKED_AT}
      }
      ${TOGETHER}
      RETURN met, isCut
    }
    ${ANSWER}
  `,
});
