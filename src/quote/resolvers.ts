import { readBasis } from '../basis/basis.js';
import type {
  QueryResolvers,
  QuoteCandidateResolvers,
  QuoteFirstResolvers,
  QuoteMatchResolvers,
  QuoteResolvers,
} from '../generated/resolvers.js';
import { viewOf } from '../source/view.js';
import { parseDate } from '../values/date.js';
import { bestWording, differencesIn, matchesIn, rangesIn, type Range } from './differences.js';
import { possiblyFirst } from './first.js';
import { FEWEST_TELLING, findQuote, isVerbatim, type Candidate, type Quoted } from './quote.js';

/** A stretch of a phrase and the remark it is of. */
export interface PartParent {
  readonly range: Range;
  readonly candidate: Candidate;
}

/** The ids of the printings that may be the first, and whether they are of one source. */
export interface FirstParent {
  readonly isSure: boolean;
  readonly wordingIds: readonly string[];
}

export const quote: NonNullable<QueryResolvers['quote']> = (_root, { phrase, first, ...view }, context) =>
  findQuote(context, { phrase, first: first ?? USUALLY_SHOWN, view: viewOf(view) });

const USUALLY_SHOWN = 5;

export const Quote: QuoteResolvers = {
  words: ({ words }) => words.length,
  verdict: verdictOf,
  isShort: ({ words }) => words.length < FEWEST_TELLING,
  isMixed: ({ parts }) => parts.length > 0,
  parts: ({ parts, words }) =>
    parts.map(({ from, to, candidate }) => ({
      range: { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 },
      candidate,
    })),
  basis: ({ view }, _args, { graph }) => readBasis(graph, view),
};

function verdictOf({ candidates, similar, parts }: Quoted) {
  if (parts.length > 0) return 'MIXED';
  if (candidates.length > 0) return candidates.length === 1 ? 'ONE' : 'SEVERAL';
  return similar.length > 0 ? 'SIMILAR' : 'NOT_HELD';
}

export const QuoteCandidate: QuoteCandidateResolvers = {
  remark: ({ remarkId }, _args, { shelves }) => shelves.remark(remarkId),
  score: ({ share }) => Math.round(share * 1000) / 1000,
  isVerbatim,
  wording: (candidate, _args, { shelves }) => shelves.wording(bestWording(candidate)),
  ranges: rangesIn,
  matches: matchesIn,
  differences: differencesIn,
  printings: ({ surroundings }, _args, { shelves }) =>
    Promise.all(surroundings.printings.map(({ wording }) => shelves.wording(wording.id))),
  first: ({ surroundings }) => {
    const dated = surroundings.printings.map(({ wording, date, ...days }) => ({
      ...days,
      wordingId: wording.id,
      isDoubtful: date !== null && isDoubtful(date),
    }));
    const found = possiblyFirst(dated);
    return {
      isSure: new Set(found.map(({ sourceId }) => sourceId)).size === 1,
      wordingIds: found.map(({ wordingId }) => wordingId),
    };
  },
  respondsTo: ({ surroundings }, _args, { shelves }) => Promise.all(surroundings.replyIds.map(shelves.reply)),
  answers: ({ surroundings }) => surroundings.answersShown,
};

function isDoubtful(edtf: string): boolean {
  const { isApproximate, isUncertain } = parseDate(edtf);
  return isApproximate || isUncertain;
}

export const QuoteMatch: QuoteMatchResolvers = {
  wording: ({ wordingId }, _args, { shelves }) => shelves.wording(wordingId),
};

export const QuoteFirst: QuoteFirstResolvers = {
  wording: ({ isSure, wordingIds: [first] }, _args, { shelves }) =>
    isSure && first !== undefined ? shelves.wording(first) : null,
  between: ({ wordingIds }, _args, { shelves }) => Promise.all(wordingIds.map(shelves.wording)),
};
