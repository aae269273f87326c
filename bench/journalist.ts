import { HOT_PHRASE, remarkId, speakerId } from './graph/records.js';
import { wordOf } from './graph/words.js';
import type { Question, Variables } from './questions.js';

/** The questions of docs/questions.md, asked where most is held: of the busiest speakers, and of what is answered most. */
export function journalistsQuestions(): readonly Question[] {
  const two = { of: [speakerId(0), speakerId(1)] };
  const busiest = { of: speakerId(0) };
  return [
    question(
      'exchange of the two busiest',
      `query ($of: [ID!]!) { exchange(between: $of) { ... on Exchange {
        turns { kind remark { ${CARD} } respondsTo { reply { id relation } } answer racesBefore { race { id } } }
        totals { isExact } basis { sourcesHeld } } } }`,
      two,
    ),
    question(
      'unanswered about the busiest',
      `query ($of: [ID!]!) { unanswered(about: $of) { ... on Unanswered {
        entries { remark { ${CARD} } answer responses { id } } searched isWhole } } }`,
      two,
    ),
    question(
      'path from end to end of the ladder',
      `query ($of: ID!, $to: ID!) { path(from: $of, to: $to, within: 60) { ... on Path {
        outcome length ways { hops { __typename } } total } } }`,
      { of: remarkId('ladder', 0), to: remarkId('ladder', 99) },
    ),
    question(
      'path between the two busiest',
      `query ($of: ID!, $to: ID!) { path(from: $of, to: $to) { ... on Path {
        outcome length ways { hops { __typename } } total } } }`,
      { of: speakerId(0), to: speakerId(1) },
    ),
    question(
      'timeline of all remarks, its first page',
      `{ timeline(first: 20, filter: { kinds: [REMARK] }) { edges { node { kind label node { id } raceBefore { text } raceAfter { text } } } basis { sourcesHeld } } }`,
    ),
    question(
      "timeline of the busiest speaker's words",
      `query ($of: [ID!]!) { timeline(first: 20, filter: { speakers: $of, kinds: [REMARK] }) { edges { node { kind label node { id } raceBefore { text } } } } }`,
      { of: [speakerId(0)] },
    ),
    question(
      'facets of all remarks',
      `{ remarks(first: 1) { facets(by: [SPEAKER, OUTLET, KIND, RELATION, MONTH]) { hits isExact by { by counts { count } } } } }`,
    ),
    question(
      'career of the busiest',
      `query ($of: ID!) { career(of: $of, first: 20) { ... on Career { steps { result { id mark place } isPersonalBest } resultsHeld } } }`,
      busiest,
    ),
    question(
      'wordings of one remark',
      `query ($of: ID!) { wordings(of: $of) { ... on Wordings { printings { wording { id } differences { class } credit } independent } } }`,
      { of: remarkId('star', 0) },
    ),
    question(
      'discrepancies, the weightiest',
      `{ discrepancies(first: 20) { ... on DiscrepancyConnection { edges { node { __typename } } } } }`,
    ),
    question(
      'headToHead of the two busiest',
      `query ($of: [ID!]!) { headToHead(athletes: $of) { ... on HeadToHead {
        races { race { id } sentence drew { remark { id } } } heldOf { text } basis { sourcesHeld } } } }`,
      two,
    ),
    question(
      'checks of the busiest',
      `query ($of: ID!) { checks(of: $of) { ... on Checks { assertions { verdict sentence } remarksLooked } } }`,
      busiest,
    ),
    question(
      'coverage of the two busiest',
      `query ($of: [ID!]!) { coverage(between: $of) { ... on Coverage { rows { remark { id } cells { __typename } } columnsMore } } }`,
      two,
    ),
    question(
      'network around the two busiest',
      `query ($of: [ID!]!) { network(around: $of) { ... on Network {
        nodes { speaker { id } } edges { kind count } leftOut { speakers edges links } } } }`,
      two,
    ),
    question(
      'origins between the two busiest',
      `query ($of: [ID!]!) { origins(between: $of) { ... on Origins { accounts { __typename } } } }`,
      two,
    ),
    question(
      'chain of 100 through one outlet',
      `query ($of: ID!) { chain(of: $of, knownFrom: { outlets: ["outlet:0"] }) { ... on Chain {
        entries { depth node { ... on Remark { ${CARD} } } } outOfView { remarks replies } basis { sourcesHeld } } } }`,
      { of: remarkId('hundred-0', 0) },
    ),
    question(
      'remarks as of a day, the newest of the busiest',
      `query ($of: [ID!]!) { remarks(first: 20, order: SAID_DESC, filter: { speakers: $of }, asOf: "2010-06-30") { edges { node { ${CARD} } } } }`,
      { of: [speakerId(0)] },
    ),
    question('siblings in a star', `query ($of: ID!) { remark(id: $of) { siblings { edges { node { id } } } } }`, {
      of: remarkId('star', 50),
    }),
    question('quote of words that one remark in a hundred holds', QUOTE, { phrase: HOT_PHRASE }),
    question('quote of twelve words, common and rare ones, one of them misspelt', QUOTE, {
      phrase: [0, 3, 20_000, 1, 40, 400, 2, 7, 5_000, 0, 90, 12].map(wordOf).join(' ').replace(/r/, 'l'),
    }),
  ];
}

const QUOTE = `query ($phrase: String!) {
  quote(phrase: $phrase) {
    verdict
    candidates { certainty remark { id text } wording { id } differences { kind theirs ours } first { between { id } } answers }
    similar { remark { id } }
  }
}`;

const CARD = 'id kind text said { edtf } speaker { id name }';

function question(name: string, ours: string, variables: Variables = {}): Question {
  return { name: `question: ${name}`, variables: [variables], ours, peers: null, connections: [1], isOursAlone: true };
}
