import type { PromiseName } from '../../src/verify/promises.js';

/** One thing done to the graph of club.yaml, and the one promise that it breaks, where. */
interface Break {
  readonly promise: PromiseName;
  readonly id: string;
  /** What is done, in words. */
  readonly by: string;
  readonly text: string;
  /** What else can not be right then, because it is made of it. */
  readonly also?: readonly Pick<Break, 'promise' | 'id'>[];
}

const MATCHED = `MATCH (thing:Entity {id: '`;
const set = (id: string, change: string): string => `${MATCHED}${id}'}) SET thing.${change}`;
const cut = (from: string, type: string): string => `MATCH (:Entity {id: '${from}'})-[edge:${type}]->() DELETE edge`;
const join = (from: string, type: string, to: string, properties = ''): string =>
  `MATCH (from:Entity {id: '${from}'}) MATCH (to:Entity {id: '${to}'}) CREATE (from)-[:${type} ${properties}]->(to)`;

const BEA = 'remark:bea-slow';
const ANN = 'remark:ann-best';
const ASKS = 'remark:stranger-asks';
const SORRY = 'remark:cid-sorry';
const PRINT = 'wording:ann-best.gazette-monday';
const AGAIN = 'wording:best-again';
const GONE = 'wording:cid-sorry.courier-tuesday';
const REPLY = 'reply:ann-best.bea-slow';
const REJECTED = 'reply:cid-sorry.bea-slow';
const EVIDENCE = 'evidence:ann-best.bea-slow.gazette-monday';
const MILE = 'result:ann-mile';
const MARK_CLAIM = 'claim:ann-mile.mark.gazette-monday';
const VENUE_CLAIM = 'claim:mile.venue.courier-tuesday';

const dated = (id: string, was: string, day: string): string =>
  set(
    id,
    `date = '${day}', thing.dateEarliest = '${day}', thing.dateLatest = '${day}', thing.orderKey = replace(thing.orderKey, '${was}', '${day}')`,
  );

const shadowOf = (reply: string, change: string): string =>
  `MATCH ()-[shadow:RESPONDS_TO {replyId: '${reply}'}]->() ${change}`;

/** As many again of a node, each with what `joined` adds to it, so that nothing is wrong but their number. */
const copies = (id: string, count: number, joined: string): string => `
  ${MATCHED}${id}'})
  UNWIND range(1, ${count}) AS number
  WITH thing, thing.id + '.' + number AS id
  CREATE (copy:Entity)
  SET copy = thing {.*, id: id, orderKey: replace(thing.orderKey, thing.id, id)}
  WITH thing, copy ${joined}`;

/** A reply that is right in all but leading back. */
const ringBetween = (from: string, to: string): string => `
  MATCH (from:Remark {id: '${from}'}) MATCH (to:Remark {id: '${to}'})
  CREATE (from)-[:MAKES]->(reply:Entity:Reply {id: 'reply:back', fromId: from.id, toId: to.id, relation: 'RESPONDS',
           confidence: 'LOW', review: 'PROPOSED', orderKey: from.orderKey + '|reply:back'})-[:TO]->(to)
  CREATE (reply)-[:RESTS_ON]->(:Entity:Evidence {id: 'evidence:back', basis: 'INFERRED', note: 'Why not.'})
  CREATE (from)-[:RESPONDS_TO {replyId: reply.id, orderKey: reply.orderKey, toId: to.id, fromKey: from.orderKey,
           fromSpeakerId: from.speakerId, toSpeakerId: to.speakerId, relation: reply.relation,
           confidence: reply.confidence, review: reply.review, bases: ['INFERRED']}]->(to)`;

export const BREAKS: readonly Break[] = [
  {
    promise: 'thing.entity',
    id: 'remark:apart',
    by: 'a node that is no Entity',
    text: `CREATE (:Remark {id: 'remark:apart'})`,
  },
  { promise: 'thing.entity', id: '7', by: 'an id that is a number', text: `CREATE (:Entity:Event {id: 7})` },
  {
    promise: 'thing.id',
    id: 'person:Cid!',
    by: 'an id of another form',
    text: `CREATE (:Entity:Speaker:Person {id: 'person:Cid!', name: 'C', orderKey: 'c|person:Cid!', searchText: 'c'})`,
  },
  {
    promise: 'thing.kind',
    id: 'event:evening',
    by: 'a second kind',
    text: `${MATCHED}event:evening'}) SET thing:Evidence`,
  },
  { promise: 'thing.kind', id: 'group:club', by: 'no kind', text: `${MATCHED}group:club'}) REMOVE thing:Group` },
  {
    promise: 'thing.kind',
    id: 'event:evening',
    by: 'a foreign label',
    text: `${MATCHED}event:evening'}) SET thing:Party`,
  },
  {
    promise: 'thing.kind',
    id: 'story:club',
    by: 'a story that speaks',
    text: `${MATCHED}story:club'}) SET thing:Speaker`,
  },

  { promise: 'thing.dates', id: ASKS, by: 'a later first day', text: set(ASKS, `madePublicEarliest = '2031-05-06'`) },
  { promise: 'thing.dates', id: SORRY, by: 'no last day', text: set(SORRY, 'withdrawnLatest = null') },
  {
    promise: 'thing.dates',
    id: 'wording:bea-slow.gazette-monday',
    by: 'a text that is no date',
    text: set('wording:bea-slow.gazette-monday', `knownFrom = 'Monday'`),
  },
  {
    promise: 'thing.dates',
    id: 'race:mile',
    by: 'a later last day',
    text: set('race:mile', `dateLatest = '2031-05-05'`),
  },
  {
    promise: 'thing.order',
    id: 'event:evening',
    by: 'another day',
    text: set('event:evening', `orderKey = '2031|event:evening'`),
  },
  {
    promise: 'thing.order',
    id: 'athlete:ann',
    by: 'a name with its accent',
    text: set('athlete:ann', `orderKey = 'ann ågård|athlete:ann'`),
  },
  { promise: 'thing.order', id: 'story:club', by: 'none', text: set('story:club', 'orderKey = null') },
  {
    promise: 'thing.order',
    id: 'competition:club-day',
    by: 'a number',
    text: set('competition:club-day', 'orderKey = 1'),
  },
  {
    promise: 'thing.order',
    id: MILE,
    by: 'that of the other result',
    text: `${MATCHED}${MILE}'}) MATCH (other:Result {id: 'result:bea-mile'}) SET thing.orderKey = other.orderKey`,
  },
  {
    promise: 'thing.order',
    id: 'remark:cid-silent',
    by: 'a key of its own',
    text: set('remark:cid-silent', 'orderKey = thing.id'),
    also: [{ promise: 'thing.order', id: 'reply:cid-silent.ann-best' }],
  },
  { promise: 'thing.order', id: PRINT, by: 'a key of its own', text: set(PRINT, `orderKey = thing.id`) },
  { promise: 'thing.order', id: REJECTED, by: 'a key of its own', text: set(REJECTED, `orderKey = thing.id`) },
  { promise: 'thing.searchText', id: BEA, by: 'another gist', text: set(BEA, `gist = 'Finds the mile fast.'`) },
  {
    promise: 'thing.searchText',
    id: 'athlete:ann',
    by: 'another alias',
    text: set('athlete:ann', `aliases = ['The Hill']`),
  },
  {
    promise: 'thing.searchText',
    id: 'source:courier-tuesday',
    by: 'no title',
    text: set('source:courier-tuesday', 'title = null'),
  },
  { promise: 'thing.searchText', id: PRINT, by: 'other words', text: set(PRINT, `searchText = 'i sing'`) },
  { promise: 'remark.withdrawn', id: SORRY, by: 'words to be searched for', text: set(GONE, `searchText = 'sorry'`) },
  { promise: 'thing.searchText', id: BEA, by: 'nothing to be searched for', text: set(BEA, 'searchText = null') },

  {
    promise: 'remark.speaker',
    id: BEA,
    by: 'no SAID',
    text: `MATCH ()-[said:SAID]->(:Remark {id: '${BEA}'}) DELETE said`,
  },
  { promise: 'remark.speaker', id: BEA, by: 'a second speaker', text: join('athlete:ann', 'SAID', BEA) },
  {
    promise: 'remark.speaker',
    id: BEA,
    by: 'another speakerId',
    text: set(BEA, `speakerId = 'athlete:ann'`),
    also: [
      { promise: 'remark.about', id: BEA },
      ...['ann-best.bea-slow', 'bea-slow.ann-mile', 'bea-slow.evening', 'stranger-asks.bea-slow'].map((reply) => ({
        promise: 'reply.shadow' as const,
        id: `reply:${reply}`,
      })),
    ],
  },
  { promise: 'remark.occasion', id: BEA, by: 'no SAID_AT', text: cut(BEA, 'SAID_AT') },
  { promise: 'remark.occasion', id: ANN, by: 'SAID_AT without an id', text: join(ANN, 'SAID_AT', 'event:evening') },
  {
    promise: 'remark.attribution',
    id: ANN,
    by: 'a bolder confidence',
    text: set(ANN, `attributionConfidence = 'HIGH'`),
  },
  { promise: 'remark.attribution', id: ANN, by: 'no note', text: set(ANN, 'attributionNote = null') },
  { promise: 'remark.wording', id: BEA, by: 'a wording of another remark', text: set(BEA, `wordingId = '${PRINT}'`) },
  {
    promise: 'remark.wording',
    id: 'remark:cid-silent',
    by: 'a wording of nothing',
    text: set('remark:cid-silent', `wordingId = '${PRINT}'`),
  },
  { promise: 'remark.text', id: ANN, by: 'other words', text: set(ANN, `text = 'I am the worst.'`) },
  { promise: 'remark.text', id: ASKS, by: 'words where none are quoted', text: set(ASKS, `text = 'Whether it was?'`) },
  { promise: 'remark.standing', id: ASKS, by: 'PRINTED without quoted words', text: set(ASKS, `standing = 'PRINTED'`) },
  { promise: 'remark.standing', id: BEA, by: 'REPORTED with quoted words', text: set(BEA, `standing = 'REPORTED'`) },
  {
    promise: 'remark.standing',
    id: 'remark:cid-silent',
    by: 'no gist',
    text: set('remark:cid-silent', 'gist = null, thing.searchText = null'),
  },
  { promise: 'remark.standing', id: SORRY, by: 'no reason', text: set(SORRY, 'withdrawnReason = null') },
  { promise: 'remark.standing', id: ANN, by: 'no standing', text: set(ANN, 'standing = null') },
  { promise: 'remark.withdrawn', id: SORRY, by: 'words left', text: set(SORRY, `text = 'Never again.'`) },
  { promise: 'remark.withdrawn', id: SORRY, by: 'a cue left on its wording', text: set(GONE, `cue = 'swore'`) },
  {
    promise: 'remark.withdrawn',
    id: SORRY,
    by: 'segments left on its wording',
    text: set(GONE, `segmentTexts = ['Never again.']`),
  },
  {
    promise: 'remark.withdrawn',
    id: SORRY,
    by: 'words left that it quotes',
    text: join(SORRY, 'QUOTES', ANN, `{words: 'best'}`),
  },
  {
    promise: 'remark.withdrawn',
    id: SORRY,
    by: 'a wording that can be read',
    text: set(GONE, 'isWithheld = false'),
  },
  {
    promise: 'remark.published',
    id: ANN,
    by: 'a later day',
    text: set(ANN, `published = '2031-05-06'`),
    also: [{ promise: 'thing.order', id: ANN }],
  },
  {
    promise: 'remark.quotes',
    id: ANN,
    by: 'words that do not stand there',
    text: `MATCH (:Remark {id: '${ANN}'})-[quote:QUOTES]->() SET quote.words = 'Fast'`,
  },
  {
    promise: 'remark.quotes',
    id: BEA,
    by: 'imagined words of a remark',
    text: join(BEA, 'QUOTES', ANN, `{words: 'mill', fidelity: 'IMAGINED'}`),
  },
  {
    promise: 'remark.quotes',
    id: BEA,
    by: 'imagined words of an event',
    text: join(BEA, 'IMAGINES', 'event:evening', `{words: 'mill', fidelity: 'IMAGINED'}`),
  },
  {
    promise: 'remark.bounds',
    id: ANN,
    by: '502 wordings',
    text: copies(
      PRINT,
      500,
      `MATCH (source:Source {id: copy.sourceId}) MATCH (remark:Remark {id: copy.remarkId})-[printed:PRINTED_AS]->(thing)
       SET copy:Wording CREATE (copy)-[:IN]->(source) CREATE (remark)-[other:PRINTED_AS]->(copy) SET other = properties(printed)`,
    ),
    also: [
      { promise: 'thing.searchText', id: ANN },
      { promise: 'thing.seen', id: ANN },
      { promise: 'thing.seen', id: REPLY },
      { promise: 'thing.seen', id: 'reply:ann-best.stranger-asks' },
    ],
  },
  {
    promise: 'remark.bounds',
    id: ANN,
    by: 'about 101 things',
    text: `UNWIND range(1, 101) AS number MATCH (remark:Remark {id: '${ANN}'}) MATCH (bea:Entity {id: 'athlete:bea'})
           CREATE (remark)-[:ABOUT {toId: bea.id, speakerId: remark.speakerId, orderKey: remark.orderKey}]->(bea)`,
  },
  {
    promise: 'remark.about',
    id: BEA,
    by: 'another id than that of its end',
    text: `MATCH (:Remark {id: '${BEA}'})-[about:ABOUT]->() SET about.toId = 'athlete:bea'`,
  },
  {
    promise: 'remark.about',
    id: BEA,
    by: 'another speaker than its remark',
    text: `MATCH (:Remark {id: '${BEA}'})-[about:ABOUT]->() SET about.speakerId = 'athlete:cid'`,
  },
  {
    promise: 'remark.about',
    id: BEA,
    by: 'another order than its remark',
    text: `MATCH (:Remark {id: '${BEA}'})-[about:ABOUT]->() SET about.orderKey = 'later'`,
  },
  {
    promise: 'remark.bounds',
    id: BEA,
    by: '102 pieces of evidence for one thing',
    text: `UNWIND range(1, 101) AS number ${join(BEA, 'ABOUT_RESTS_ON', EVIDENCE, `{aboutId: 'athlete:ann'}`)}`,
  },
  {
    promise: 'person.unnamed',
    id: 'person:cid',
    by: 'no name, and two remarks',
    text: set('person:cid', 'isNamed = false'),
  },

  { promise: 'wording.remark', id: PRINT, by: 'a second remark', text: join(BEA, 'PRINTED_AS', PRINT) },
  { promise: 'wording.remark', id: AGAIN, by: 'another remarkId', text: set(AGAIN, `remarkId = '${BEA}'`) },
  { promise: 'wording.source', id: PRINT, by: 'no IN', text: cut(PRINT, 'IN') },
  {
    promise: 'wording.source',
    id: PRINT,
    by: 'IN what is no source',
    text: `${cut(PRINT, 'IN')} WITH 1 AS done ${join(PRINT, 'IN', 'event:evening')}`,
  },
  { promise: 'wording.translator', id: AGAIN, by: 'no TRANSLATED_BY', text: cut(AGAIN, 'TRANSLATED_BY') },
  { promise: 'wording.original', id: AGAIN, by: 'another id', text: set(AGAIN, `translatedFromId = '${GONE}'`) },
  { promise: 'wording.identity', id: AGAIN, by: 'another basis', text: set(AGAIN, `identityBasis = 'STATED'`) },
  {
    promise: 'wording.segments',
    id: PRINT,
    by: 'a text without a kind',
    text: set(PRINT, `segmentKinds = ['QUOTED']`),
  },
  {
    promise: 'wording.segments',
    id: PRINT,
    by: 'a foreign kind',
    text: set(PRINT, `segmentKinds = ['QUOTED', 'SUNG']`),
  },
  { promise: 'wording.text', id: AGAIN, by: 'other words', text: set(AGAIN, `text = 'Jeg er best!'`) },
  {
    promise: 'source.outlet',
    id: 'source:post',
    by: 'PUBLISHED_BY without an id',
    text: join('source:post', 'PUBLISHED_BY', 'outlet:gazette'),
  },
  {
    promise: 'source.outlet',
    id: 'source:gazette-monday',
    by: 'no PUBLISHED_BY',
    text: cut('source:gazette-monday', 'PUBLISHED_BY'),
  },
  {
    promise: 'source.held',
    id: 'source:gazette-monday',
    by: 'no Held',
    text: `${MATCHED}source:gazette-monday'}) REMOVE thing:Held`,
  },

  { promise: 'thing.seen', id: ANN, by: 'another outlet', text: set(ANN, `seenBy = ['outlet:courier']`) },
  { promise: 'thing.seen', id: PRINT, by: 'another day', text: set(PRINT, `seenFrom = ['1999-01-01']`) },
  { promise: 'thing.seen', id: REPLY, by: 'no last day', text: shadowOf(REPLY, 'SET shadow.seenSurely = []') },

  {
    promise: 'reply.from',
    id: REPLY,
    by: 'no MAKES',
    text: `MATCH ()-[makes:MAKES]->(:Reply {id: '${REPLY}'}) DELETE makes`,
  },
  { promise: 'reply.from', id: REPLY, by: 'two makers', text: join(BEA, 'MAKES', REPLY) },
  { promise: 'reply.to', id: REPLY, by: 'no TO', text: cut(REPLY, 'TO') },
  {
    promise: 'reply.to',
    id: REPLY,
    by: 'a target that can not be answered',
    text: `${cut(REPLY, 'TO')} WITH 1 AS done ${join(REPLY, 'TO', 'athlete:bea')}`,
  },
  { promise: 'reply.evidence', id: REJECTED, by: 'none', text: cut(REJECTED, 'RESTS_ON') },
  {
    promise: 'reply.evidence',
    id: REPLY,
    by: '102 pieces',
    text: copies(
      EVIDENCE,
      100,
      `MATCH (source:Source {id: copy.sourceId}) MATCH (reply:Reply {id: '${REPLY}'})
       SET copy:Evidence CREATE (copy)-[:FROM]->(source) CREATE (reply)-[:RESTS_ON]->(copy)`,
    ),
  },
  { promise: 'reply.shadow', id: REPLY, by: 'none', text: shadowOf(REPLY, 'DELETE shadow') },
  {
    promise: 'reply.shadow',
    id: REPLY,
    by: 'one though it is rejected',
    text: set(REPLY, `review = 'REJECTED'`),
    also: [{ promise: 'remark.rivals', id: ANN }],
  },
  {
    promise: 'reply.shadow',
    id: REPLY,
    by: 'one from another remark',
    text: `${shadowOf(REPLY, 'WITH properties(shadow) AS kept, shadow DELETE shadow')} WITH kept MATCH (from:Remark {id: '${SORRY}'}) MATCH (to:Remark {id: '${BEA}'}) CREATE (from)-[shadow:RESPONDS_TO]->(to) SET shadow = kept`,
  },
  ...[
    `orderKey = 'x'`,
    `toId = '${ANN}'`,
    `fromKey = 'x'`,
    `fromSpeakerId = 'athlete:cid'`,
    'toSpeakerId = null',
    `relation = 'AGREES'`,
    `confidence = 'LOW'`,
    `review = 'PROPOSED'`,
    `bases = ['STATED', 'JUXTAPOSED']`,
    `bases = ['JUXTAPOSED']`,
    `sources = ['source:gazette-monday']`,
    `outlets = null`,
    `publishedFrom = '2031-05-06'`,
  ].map((change) => ({
    promise: 'reply.shadow' as const,
    id: REPLY,
    by: change,
    text: shadowOf(REPLY, `SET shadow.${change}`),
  })),
  {
    promise: 'reply.shadow',
    id: REPLY,
    by: 'another basis of its evidence',
    text: set(EVIDENCE, `basis = 'INFERRED'`),
  },
  {
    promise: 'reply.time',
    id: 'reply:bea-slow.evening',
    by: 'an answer before its cause',
    text: dated('event:evening', '2031-05-04', '2031-05-06'),
  },
  { promise: 'reply.ring', id: ANN, by: 'a reply to what answers it', text: ringBetween(ANN, 'remark:cid-silent') },
  {
    promise: 'shadow.reply',
    id: 'reply:gone',
    by: 'a shadow of nothing',
    text: join(ANN, 'RESPONDS_TO', 'event:evening', `{replyId: 'reply:gone'}`),
  },
  {
    promise: 'shadow.reply',
    id: 'event:evening',
    by: 'a shadow from an event',
    text: join('event:evening', 'RESPONDS_TO', MILE),
  },
  { promise: 'evidence.source', id: EVIDENCE, by: 'no FROM', text: cut(EVIDENCE, 'FROM') },

  { promise: 'race.competition', id: 'race:mile', by: 'no PART_OF', text: cut('race:mile', 'PART_OF') },
  {
    promise: 'race.results',
    id: 'race:mile',
    by: '202 results',
    text: copies(
      'result:bea-mile',
      200,
      `MATCH (race:Race {id: copy.raceId}) MATCH (athlete:Athlete {id: copy.athleteId})
       SET copy:Result CREATE (copy)-[:RAN_IN]->(race) CREATE (athlete)-[:RAN]->(copy)`,
    ),
  },
  { promise: 'result.race', id: 'result:bea-mile', by: 'no RAN_IN', text: cut('result:bea-mile', 'RAN_IN') },
  { promise: 'result.athlete', id: MILE, by: 'another athlete', text: set(MILE, `athleteId = 'athlete:bea'`) },
  {
    promise: 'result.date',
    id: 'result:bea-mile',
    by: 'another day',
    text: dated('result:bea-mile', '2031-05-04', '2031-05-03'),
  },
  {
    promise: 'result.mark',
    id: 'result:bea-mile',
    by: 'a millisecond less',
    text: set('result:bea-mile', 'markMillis = thing.markMillis - 1'),
  },
  { promise: 'result.mark', id: MILE, by: 'a finer precision', text: set(MILE, `markPrecision = 'THOUSANDTH'`) },
  { promise: 'result.mark', id: MILE, by: 'another split', text: set(MILE, `splitMillis = [1]`) },
  {
    promise: 'result.mark',
    id: 'result:bea-mile',
    by: 'a mark that is none',
    text: set('result:bea-mile', `mark = 'fast'`),
  },

  {
    promise: 'claim.subject',
    id: VENUE_CLAIM,
    by: 'another id',
    text: set(VENUE_CLAIM, `concernsId = '${BEA}'`),
    also: [{ promise: 'claim.differs', id: 'claim:mile.venue.gazette-monday' }],
  },
  { promise: 'claim.maker', id: VENUE_CLAIM, by: 'no MADE_BY', text: cut(VENUE_CLAIM, 'MADE_BY') },
  {
    promise: 'claim.against',
    id: VENUE_CLAIM,
    by: 'AGAINST without an id',
    text: join(VENUE_CLAIM, 'AGAINST', 'athlete:bea'),
  },
  {
    promise: 'claim.preferred',
    id: 'claim:mile.venue.gazette-monday',
    by: 'two preferred',
    text: set(VENUE_CLAIM, `rank = 'PREFERRED', thing.value = 'Millbrook'`),
    also: [{ promise: 'claim.differs', id: 'claim:mile.venue.gazette-monday' }],
  },
  {
    promise: 'claim.differs',
    id: 'claim:mile.venue.gazette-monday',
    by: 'no mark',
    text: `${MATCHED}claim:mile.venue.gazette-monday'}) REMOVE thing:Differing`,
  },
  {
    promise: 'claim.differs',
    id: MARK_CLAIM,
    by: 'a mark where nothing differs',
    text: `${MATCHED}${MARK_CLAIM}'}) SET thing:Differing, thing.differs = '00'`,
  },
  {
    promise: 'claim.origin',
    id: MARK_CLAIM,
    by: 'a story that leads to it as to an origin',
    text: `MATCH (story:Story)-[:TELLS]->(claim:Claim {id: '${MARK_CLAIM}'}) CREATE (story)-[:HAS_ORIGIN]->(claim)`,
  },
  { promise: 'remark.rivals', id: SORRY, by: 'no mark', text: `${MATCHED}${SORRY}'}) REMOVE thing:Differing` },
  {
    promise: 'remark.rivals',
    id: ANN,
    by: 'a mark without rivals',
    text: `${MATCHED}${ANN}'}) SET thing:Differing, thing.differs = '13'`,
  },
  { promise: 'claim.value', id: MARK_CLAIM, by: 'another time', text: set(MARK_CLAIM, `value = '4:51.3'`) },
  {
    promise: 'claim.value',
    id: 'claim:ann-mile.place.gazette-monday',
    by: 'another place',
    text: set(MILE, 'place = 2'),
  },
  {
    promise: 'claim.value',
    id: 'claim:mile.date.gazette-monday',
    by: 'a wider date',
    text: set('claim:mile.date.gazette-monday', `value = '2031-05'`),
  },
  {
    promise: 'claim.value',
    id: 'claim:mile.venue.gazette-monday',
    by: 'no place',
    text: set('race:mile', 'place = null'),
  },
  {
    promise: 'claim.value',
    id: 'claim:ann.name.gazette-monday',
    by: 'no value',
    text: set('claim:ann.name.gazette-monday', 'value = null'),
  },
];
