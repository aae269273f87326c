import type { Entity } from '../graph/entity.js';
import type { Graph } from '../graph/graph.js';
import { NOTHING_OUT, type OutOfView, type View } from '../source/seen.js';
import type { Shelves } from '../thing/shelves.js';
import { BadInputError } from '../values/bad-input.js';
import { brought, broughtInView, printingsLike } from './bring.js';
import { judge, type Judgement, type Part, type Weighed } from './judge.js';
import { leftOut } from './left-out.js';
import { MOST_IN_A_ROW } from './questions.js';
import { SURROUNDINGS, type Found, type Surroundings } from './statements.js';
import { phraseWords, printedWords, type PhraseWord, type PrintedText } from './words.js';

export interface QuoteRequest {
  readonly phrase: string;
  readonly first: number;
  readonly view: View | null;
}

/** How sure it is that the phrase is of a remark; UNLIKELY of one that only says something alike. */
export type Certainty = 'CERTAIN' | 'LIKELY' | 'POSSIBLE' | 'UNLIKELY';

/** One remark that a phrase may be of. */
export interface Candidate extends Weighed {
  readonly certainty: Certainty;
  /** The whole phrase, as it was given. */
  readonly text: string;
  readonly texts: ReadonlyMap<string, PrintedText>;
  readonly surroundings: Surroundings;
}

export interface CandidatePart extends Omit<Part, 'remark'> {
  readonly candidate: Candidate;
}

/** Whose words a phrase may be. */
export interface Quoted {
  readonly phrase: string;
  readonly words: readonly PhraseWord[];
  readonly candidates: readonly Candidate[];
  readonly moreCandidates: number;
  readonly similar: readonly Candidate[];
  readonly moreSimilar: number;
  readonly parts: readonly CandidatePart[];
  /** More printings may have the words in a row than were looked at. */
  readonly isCut: boolean;
  readonly outOfView: OutOfView;
  readonly view: View | null;
}

const MOST_UNITS = 1000;
const MOST_ANSWERS_LOOKED_AT = 1000;
/** Fewer words may be anybody's. */
export const FEWEST_TELLING = 4;

/** What the index brings is judged by us, and then what stands around the best is read: two statements. */
export async function findQuote(
  { graph, shelves }: { readonly graph: Graph; readonly shelves: Shelves },
  { phrase, first, view }: QuoteRequest,
): Promise<Quoted> {
  if (phrase.length > MOST_UNITS) {
    throw new BadInputError(`"phrase" should be at most ${MOST_UNITS} characters long, but is ${phrase.length}.`, [
      'phrase',
    ]);
  }
  if (first < 1 || first > MOST_SHOWN) {
    throw new BadInputError(`"first" should be 1 to ${MOST_SHOWN}, but got ${first}.`, ['first']);
  }
  const words = phraseWords(phrase);
  const found = await printingsLike(graph, phrase, view);
  const inView = judge(words, found.flatMap(broughtInView));
  const all = view === null ? inView : judge(words, found.map(brought));
  const shown = [...inView.candidates.slice(0, first), ...inView.similar.slice(0, first)];
  const around = await surroundings(graph, [...new Set(shown.map(({ remarkId }) => remarkId))], view);
  put(shelves, found, around);
  const texts = new Map(
    found.flatMap(({ printings }) => printings.map((printing) => [printing.id, printing] as const)),
  );
  const told =
    (certaintyOf: (one: Weighed) => Certainty) =>
    (one: Weighed): readonly Candidate[] => {
      const stands = around.get(one.remarkId);
      // Between the two statements a remark may go.
      return stands === undefined
        ? []
        : [{ ...one, text: phrase, certainty: certaintyOf(one), texts, surroundings: stands }];
    };
  const asCandidate = told((one) => certaintyOf(one, inView));
  return {
    phrase,
    words,
    candidates: inView.candidates.slice(0, first).flatMap(asCandidate),
    moreCandidates: Math.max(0, inView.candidates.length - first),
    similar: inView.similar.slice(0, first).flatMap(told(() => 'UNLIKELY')),
    moreSimilar: Math.max(0, inView.similar.length - first),
    parts: inView.parts.flatMap(({ from, to, remark }) =>
      asCandidate(remark).map((candidate) => ({ from, to, candidate })),
    ),
    isCut: found.flatMap(({ printings }) => printings.filter(holds(words))).length >= MOST_IN_A_ROW,
    outOfView: view === null ? NOTHING_OUT : leftOut(inView, all, found, [...around.values()]),
    view,
  };
}

const MOST_SHOWN = 20;

/** Every word stands there in a row. */
export function isVerbatim({ alignment }: Weighed): boolean {
  return alignment.steps.length > 0 && alignment.steps.every(({ kind }) => kind === 'SAME');
}

/** Whether a printing has all the words in a row. */
function holds(words: readonly PhraseWord[]): (printing: PrintedText) => boolean {
  const line = (all: readonly PhraseWord[]): string => ` ${all.map(({ key }) => key).join(' ')} `;
  const sought = line(words);
  return (printing) => words.length > 0 && line(printedWords(printing)).includes(sought);
}

/**
 * CERTAIN: at least four words, most of them as printed, and no other remark fits nearly as well. LIKELY: the same where others
 * do, or with more differences. POSSIBLE: fewer than four words, or many differences.
 */
export function certaintyOf(one: Weighed, { candidates, parts }: Judgement): Certainty {
  if (one.phrase.length < FEWEST_TELLING || one.share < 0.7) return 'POSSIBLE';
  const isAlone = candidates.length === 1 || parts.length > 0;
  return isAlone && one.share >= 0.8 ? 'CERTAIN' : 'LIKELY';
}

async function surroundings(
  graph: Graph,
  ids: readonly string[],
  view: View | null,
): Promise<ReadonlyMap<string, Surroundings>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.read(SURROUNDINGS, { ids, view, most: MOST_ANSWERS_LOOKED_AT });
  return new Map(rows.map((row) => [row.id, row]));
}

/** What was read here is not read again for the fields that are selected. */
function put(shelves: Shelves, found: readonly Found[], around: ReadonlyMap<string, Surroundings>): void {
  const wordings = [...around.values()].flatMap(({ printings }) => printings.map(({ wording }) => wording));
  const things: readonly Entity[] = [...found.map(({ remark }) => remark), ...wordings];
  for (const thing of things) shelves.things.put(thing.id, [thing]);
}
