import { align, gains, type Alignment, type Step } from './align.js';
import { weightOf } from './alike.js';
import { Lexicon } from './lexicon.js';
import type { PhraseWord, PrintedWord } from './words.js';

/** A remark that the index brought, with the words of those of its printings that it brought. */
export interface Brought {
  readonly remarkId: string;
  readonly orderKey: string;
  /** Printing after printing. */
  readonly printed: readonly PrintedWord[];
  /** The remarks whose words it repeats. */
  readonly quotes: readonly string[];
}

/** A remark laid beside the phrase. */
export interface Weighed extends Brought {
  /** The words of the phrase, or of the part of it that the remark explains. */
  readonly phrase: readonly PhraseWord[];
  readonly alignment: Alignment;
  /** How much of the phrase it explains: 1 where every word stands there in a row, 0 or less where nothing does. */
  readonly share: number;
  /** What its best stretch explains, in words of full weight. */
  readonly stretch: number;
}

/** A stretch of the phrase that one remark explains; `from` and `to` are places of words, `to` exclusive. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly remark: Weighed;
}

export interface Judgement {
  /** The remarks that the phrase may be of, the best first. */
  readonly candidates: readonly Weighed[];
  /** Remarks that say something alike, but are not what the phrase is of. */
  readonly similar: readonly Weighed[];
  /** Where the phrase runs two remarks together: its stretches; else empty. */
  readonly parts: readonly Part[];
}

const RULE = {
  /** The share that a phrase of so many words needs at least, the last for all longer ones. */
  shares: [2, 0.99, 0.78, 0.75, 0.6, 0.58, 0.55, 0.52, 0.5],
  /** How far behind the best one a remark may be and still be what the phrase is of. */
  behind: 0.08,
  /** A stretch that makes a remark similar: four or five words in a row. */
  similar: 3.2,
  /** What is explained by one remark to such a share is no mixture. */
  whole: 0.97,
  /** So much more must two remarks explain than one. */
  mixing: 1.6,
  /** A stretch without which a remark is no part of a mixture: four of the shortest words in a row, one of them wrong. */
  telling: 1.1,
  /** So many words must each of them have. */
  part: 4,
} as const;

/** The rule is told at `Query.quote` in the schema. */
export function judge(phrase: readonly PhraseWord[], brought: readonly Brought[]): Judgement {
  const weight = weightIn(phrase);
  const lexicon = new Lexicon(
    phrase,
    brought.map(({ printed }) => printed),
  );
  const weighed = brought.map((remark) => weigh(phrase, remark, lexicon)).toSorted(byFit);
  const [best] = weighed;
  if (best === undefined || weight === 0) return { candidates: [], similar: [], parts: [] };
  const parts = best.share >= RULE.whole ? [] : partsOf(phrase, weighed, best, lexicon);
  const bar = Math.max(leastShare(phrase), best.share - RULE.behind);
  const candidates = parts.length > 0 ? parts.map(({ remark }) => remark) : weighed.filter(({ share }) => share >= bar);
  const ids = new Set(candidates.map(({ remarkId }) => remarkId));
  const similar = weighed.filter(
    ({ remarkId, share, stretch }) =>
      !ids.has(remarkId) && (share >= leastShare(phrase) || (phrase.length >= 4 && stretch >= RULE.similar)),
  );
  return { candidates: quotedFirst(candidates, parts.length > 0), similar, parts };
}

function weigh(phrase: readonly PhraseWord[], remark: Brought, lexicon: Lexicon): Weighed {
  const alignment = align(phrase, remark.printed, lexicon);
  return {
    ...remark,
    phrase,
    alignment,
    share: alignment.gain / weightIn(phrase),
    stretch: bestStretch(alignment.steps),
  };
}

const weightIn = (phrase: readonly PhraseWord[]): number => phrase.reduce((sum, { key }) => sum + weightOf(key), 0);

const leastShare = (phrase: readonly PhraseWord[]): number => RULE.shares[phrase.length] ?? RULE.shares.at(-1) ?? 1;

/** The most that steps in a row explain. */
function bestStretch(steps: readonly Step[]): number {
  let [most, here] = [0, 0];
  for (const { gain } of steps) {
    here = Math.max(0, here + gain);
    most = Math.max(most, here);
  }
  return most;
}

const byFit = (a: Weighed, b: Weighed): number =>
  b.share - a.share || (a.orderKey < b.orderKey ? -1 : a.orderKey > b.orderKey ? 1 : 0);

/** Of two that fit alike, one that repeats the words of the other stands behind it. */
function quotedFirst(candidates: readonly Weighed[], isMixed: boolean): readonly Weighed[] {
  if (isMixed) return candidates;
  const [best] = candidates;
  const alikes = candidates.filter(({ share }) => share === best?.share);
  const quoted = new Set(alikes.flatMap(({ quotes }) => quotes));
  return [
    ...alikes.filter(({ remarkId }) => quoted.has(remarkId)),
    ...alikes.filter(({ remarkId }) => !quoted.has(remarkId)),
    ...candidates.slice(alikes.length),
  ];
}

/**
 * The two remarks, and the place in the phrase where one goes over into the other, that together explain most of it; none where
 * that is not clearly more than one remark explains, or where one of the two brings only a few words.
 */
function partsOf(
  phrase: readonly PhraseWord[],
  weighed: readonly Weighed[],
  best: Weighed,
  lexicon: Lexicon,
): readonly Part[] {
  if (phrase.length < 2 * RULE.part) return [];
  const telling = weighed.filter(({ stretch }) => stretch >= RULE.telling);
  if (telling.length < 2) return [];
  const before = telling.map((remark) => gains(phrase, remark.printed, lexicon));
  const backwards = phrase.toReversed();
  const behind = telling.map((remark) => gains(backwards, remark.printed.toReversed(), lexicon));
  let found: { readonly gain: number; readonly at: number; readonly first: Weighed; readonly second: Weighed } | null =
    null;
  for (let at = RULE.part; at <= phrase.length - RULE.part; at += 1) {
    const firsts = bestTwo(telling, (place) => before[place]?.[at] ?? 0);
    const seconds = bestTwo(telling, (place) => behind[place]?.[phrase.length - at] ?? 0);
    for (const [first, left] of firsts)
      for (const [second, right] of seconds) {
        if (first.remarkId === second.remarkId || left + right <= (found?.gain ?? 0)) continue;
        found = { gain: left + right, at, first, second };
      }
  }
  if (found === null || found.gain < best.alignment.gain + RULE.mixing) return [];
  const parts = [
    { from: 0, to: found.at, remark: found.first },
    { from: found.at, to: phrase.length, remark: found.second },
  ].map(({ from, to, remark }): Part => {
    return { from, to, remark: weigh(phrase.slice(from, to), remark, lexicon) };
  });
  return parts.every(({ from, to, remark }) => remark.share >= leastShare(phrase.slice(from, to))) ? parts : [];
}

/** The two remarks of which something is the most, with how much. */
function bestTwo(
  weighed: readonly Weighed[],
  gainOf: (place: number) => number,
): readonly (readonly [Weighed, number])[] {
  return weighed
    .map((remark, place) => [remark, gainOf(place)] as const)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 2);
}
