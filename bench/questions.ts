import { chanceFrom } from './graph/chance.js';
import { HOT_PHRASE, remarkId, speakerId } from './graph/records.js';
import { depthOf, hundred, partsOf } from './graph/shape.js';
import { journalistsQuestions } from './journalist.js';
import { nameOf, wordOf } from './graph/words.js';

/** What is asked, of ours and, where it can be asked there, of the peer. */
export interface Question {
  readonly name: string;
  /** What an answer is about: several, so that no cache of one answer is measured. */
  readonly variables: readonly Variables[];
  readonly ours: string;
  /** null where the peer has no such question. */
  readonly peers: string | null;
  /** Whether the bare driver is spared. */
  readonly isOursAlone?: boolean;
  /** With how many connections at once it is asked. */
  readonly connections: readonly number[];
}

export type Variables = Readonly<Record<string, string | number | readonly string[]>>;

const CARD = 'id kind text said { edtf } speaker { id name }';

const chainWithin = (bounds: string): string => `query Chain($of: ID!) {
  chain(of: $of, ${bounds}) {
    ... on Chain {
      entries {
        depth
        node { ... on Remark { ${CARD} } }
        parents { to reply { id relation confidence } }
        omitted { side reason count after }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const CHAIN = chainWithin('up: 20, down: 20, perNode: 100, first: 100');
/** As far as one request may go: what a walk costs for each level shows only in many. */
const LONG_CHAIN = chainWithin('up: 400, down: 400, perNode: 100, first: 1000');

const CHAIN_WITH_EVIDENCE = `query ChainWithEvidence($of: ID!) {
  chain(of: $of, up: 20, down: 20, perNode: 100, first: 100) {
    ... on Chain {
      entries {
        depth
        node { ... on Remark { ${CARD} wordings { id text source { id title outlet { id name } } } } }
        parents { to reply { id relation confidence evidence { id basis source { id title } } } }
        omitted { side reason count after }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/** The same remarks as a nested question: the peer has no chain, so whoever asks has to know how deep it goes. */
function nested(depth: number, card: string, link: string): string {
  const level = (left: number): string =>
    left === 0 ? card : `${card} answersConnection { edges { properties { ${link} } node { ${level(left - 1)} } } }`;
  return `query Chain($of: ID!) { remarks(where: { id: { eq: $of } }) { ${level(depth)} } }`;
}

/** One caller alone, and as many at once as keep two processors busy. */
const USUAL: readonly number[] = [1, 16];

const PEERS_CARD = 'id kind text said speaker { id name }';
const PEERS_LINK = 'replyId relation confidence';

const POINT = `query Point($of: ID!) { remark(id: $of) { ${CARD} } }`;

const PAGE = `query Page($of: ID!) {
  speaker(id: $of) { id name remarks(first: 20, order: SAID_DESC) { edges { node { id kind text said { edtf } } } pageInfo { hasNextPage endCursor } } }
}`;

const PEERS_PAGE = `query Page($of: ID!) {
  athletes(where: { id: { eq: $of } }) { id name remarksConnection(first: 20, sort: [{ node: { orderKey: DESC } }]) { edges { node { id kind text said } } pageInfo { hasNextPage endCursor } } }
}`;

const SEARCH = `query Search($text: String!) {
  search(text: $text, first: 10) { edges { node { score node { id } matches { field text ranges { start end } } } } }
}`;

const SUGGEST = `query Suggest($text: String!) {
  suggest(text: $text) { node { id } matches { field text } }
}`;

/** A conversation of six can be so deep. Of the conversations of a hundred, those are asked for that are not deeper. */
const DEPTHS = { six: 5, hundred: 10 } as const;

export function questionsFor(remarks: number): readonly Question[] {
  const { hundreds, sixes, ladder, deep } = partsOf(remarks);
  const chance = chanceFrom(2);
  const some = (kind: string, count: number): readonly Variables[] =>
    Array.from({ length: 200 }, () => ({ of: remarkId(`${kind}-${chance.below(count)}`, 0) }));
  const notTooDeep = Array.from({ length: hundreds }, (_, turn) => turn)
    .filter((turn) => turn < 2000 && depthOf(hundred(turn)) <= DEPTHS.hundred)
    .map((turn): Variables => ({ of: remarkId(`hundred-${turn}`, 0) }))
    .slice(0, 200);
  const of = (id: string): readonly Variables[] => [{ of: id }];
  const texts = (made: (turn: number) => string): readonly Variables[] =>
    Array.from({ length: 50 }, (_, turn) => ({ text: made(turn) }));
  const ours = (name: string, question: string, variables: readonly Variables[], connections = USUAL): Question => ({
    name,
    variables,
    ours: question,
    peers: null,
    connections,
  });
  const both = (question: Omit<Question, 'connections'>): Question => ({ ...question, connections: USUAL });
  return [
    both({
      name: 'point read',
      variables: some('six', sixes),
      ours: POINT,
      peers: `query Point($of: ID!) { remarks(where: { id: { eq: $of } }) { ${PEERS_CARD} } }`,
    }),
    both({
      name: 'chain of 6',
      variables: some('six', sixes),
      ours: CHAIN,
      peers: nested(DEPTHS.six, PEERS_CARD, PEERS_LINK),
    }),
    both({
      name: 'chain of 100',
      variables: notTooDeep,
      ours: CHAIN,
      peers: nested(DEPTHS.hundred, PEERS_CARD, PEERS_LINK),
    }),
    both({
      name: 'chain of 100 with wordings and evidence',
      variables: notTooDeep,
      ours: CHAIN_WITH_EVIDENCE,
      peers: nested(
        DEPTHS.hundred,
        `${PEERS_CARD} wordings { id text source { id title outlet { id name } } } makes { id evidence { id basis source { id title } } }`,
        PEERS_LINK,
      ),
    }),
    both({ name: "the busiest speaker's newest 20", variables: of(speakerId(0)), ours: PAGE, peers: PEERS_PAGE }),
    ours(
      'search: a rare word',
      SEARCH,
      texts((turn) => wordOf(20_000 + turn * 37)),
    ),
    ours(
      'search: a common word',
      SEARCH,
      texts((turn) => wordOf(20 + turn)),
    ),
    ours(
      'search: one of the five commonest words',
      SEARCH,
      texts((turn) => wordOf(turn % 5)),
    ),
    ours(
      'search: a name',
      SEARCH,
      texts((turn) => nameOf(turn * 11)),
    ),
    ours(
      'search: a phrase that one remark in a hundred holds',
      SEARCH,
      texts(() => HOT_PHRASE),
    ),
    ours(
      'search: two of the commonest words',
      SEARCH,
      texts((turn) => `${wordOf(turn % 5)} ${wordOf((turn + 1) % 5)}`),
    ),
    ours(
      'suggest: a letter',
      SUGGEST,
      texts((turn) => wordOf(turn).slice(0, 1)),
    ),
    ours(
      'suggest: the beginning of a name',
      SUGGEST,
      texts((turn) => nameOf(turn * 11).slice(0, 8)),
    ),
    ours('worst: the ladder, from its middle', CHAIN, of(remarkId('ladder', ladder / 2)), [1]),
    ours('worst: the deep chain, from its middle', CHAIN, of(remarkId('deep', Math.floor(deep / 2))), [1]),
    ours('worst: 800 replies of the deep chain', LONG_CHAIN, of(remarkId('deep', Math.floor(deep / 2))), [1]),
    ours('worst: the star, from its centre', CHAIN, of(remarkId('star', 0)), [1]),
    ours('worst: the huge conversation, from its beginning', CHAIN, of(remarkId('huge', 0)), [1]),
    ...journalistsQuestions(),
  ];
}
