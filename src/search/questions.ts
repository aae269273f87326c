import { allOf, anyOf, barelyBegun, begun, inARow } from './query.js';
import type { Sought } from './sought.js';
import type { Question } from './statements.js';

/** What can be looked for, as the schema has it. */
export type Kind = keyof typeof INDEXES;

/** What the index is asked in search of a text. */
export interface Questions {
  readonly close: readonly Question[];
  /** Only put where the close ones find too little. */
  readonly loose: readonly Question[];
}

/** So many things can be paged through. */
export const MOST_THINGS = 200;

/**
 * The words in a row fit better than all the words anywhere, and those better than some of them. Where the words stand in a
 * row or are all there, names come before titles and titles before remarks, and of names and titles those on which more
 * hangs in the graph. Each kind has its own index and, of all places, its own share, so that a race is found however many
 * remarks hold its name, and the other way round; remarks take what the others leave.
 */
export function searchQuestions(kinds: readonly Kind[], sought: Sought): Questions {
  const share = Math.floor(MOST_THINGS / Math.max(kinds.length, 1));
  const asked = (query: string, rankOf: (kind: Kind) => number): readonly Question[] =>
    kinds.map((kind) => ({
      index: INDEXES[kind],
      query,
      rank: rankOf(kind),
      byLinks: kind !== 'REMARK' && rankOf(kind) > 0,
      kept: kind === 'REMARK' ? MOST_THINGS : share,
      weighed: WEIGHED,
    }));
  return {
    close: asked(inARow(sought), (kind) => 6 + nameliness(kind)),
    loose:
      sought.terms.size === 1
        ? []
        : [...asked(allOf(sought), (kind) => 3 + nameliness(kind)), ...asked(anyOf(sought), () => 0)],
  };
}

/**
 * Names come before titles and titles before remarks; of each those in which the last word stands whole come before those in
 * which a word begins so. A beginning of one or two letters is no use in remarks, where half of all words begin so: there it
 * only counts as a word. Two questions, for in one the index could leave nothing unweighed: of 1,000,000 remarks 20 ms.
 */
export function typingQuestions(kinds: readonly Kind[], sought: Sought): readonly Question[] {
  const isBare = (sought.beginning ?? '').length < SHORTEST_BEGINNING;
  const [whole, beginning] = [allOf(sought), begun(sought)];
  return kinds.flatMap((kind): readonly Question[] => {
    const isRemark = kind === 'REMARK';
    const ask = (query: string, rank: number): Question => ({
      index: INDEXES[kind],
      query,
      rank: 2 * nameliness(kind) + rank,
      byLinks: !isRemark,
      kept: MOST_SUGGESTED,
      weighed: isRemark ? MOST_SUGGESTED : WEIGHED,
    });
    return isRemark && isBare ? [ask(barelyBegun(sought), 1)] : [ask(whole, 1), ask(beginning, 0)];
  });
}

/** What an index weighs alike it gives in no order of ours, so more names are weighed than kept. */
const WEIGHED = 200;
const SHORTEST_BEGINNING = 3;
export const MOST_SUGGESTED = 20;

/** The full-text index of each kind; they are made in `graph/constraints.ts`. */
const INDEXES = {
  SPEAKER: 'speaker_names',
  RACE: 'race_names',
  COMPETITION: 'competition_names',
  SOURCE: 'source_titles',
  REMARK: 'words',
} as const;

export const ALL_KINDS: readonly Kind[] = ['SPEAKER', 'RACE', 'COMPETITION', 'SOURCE', 'REMARK'];

/** 2 for what has a name, 1 for what has a title, 0 for what has words. */
const nameliness = (kind: Kind): number => (kind === 'REMARK' ? 0 : kind === 'SOURCE' ? 1 : 2);
