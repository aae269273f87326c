import { addressOf } from '../address.js';
import { pathOf } from '../parts/path-of.js';
import type { Edge, Pair } from './pairs.js';
import { NETWORK } from './words.js';

/** The page of what two said to each other; of one alone, his own. */
export function pairAddress({ a, b }: Pair): string {
  return a === b ? (addressOf(a) ?? '/network') : pathOf('exchange', a, b);
}

/** Everything between two in words: who does what to whom, how often, and how much of it is our reading. */
export function toldOf({ a, b, there, back }: Pair, names: ReadonlyMap<string, string>, locale: string): string {
  const [one, other] = [names.get(a) ?? a, names.get(b) ?? b];
  return [
    ...(there.length > 0 ? [NETWORK.way(one, other, edgesInWords(there, locale))] : []),
    ...(back.length > 0 ? [NETWORK.way(other, one, edgesInWords(back, locale))] : []),
  ].join('; ');
}

/** “responds to (7), talks about (12, 1 of them our reading)”. */
export function edgesInWords(edges: readonly Edge[], locale: string): string {
  const number = new Intl.NumberFormat(locale);
  return edges
    .map(({ kind, count, inferred, undated }) =>
      [
        `${NETWORK.kinds[kind]} (${number.format(count)}`,
        inferred > 0 && NETWORK.inferred(number.format(inferred)),
        undated > 0 && NETWORK.undated(number.format(undated)),
        ')',
      ]
        .filter((part) => part !== false)
        .join(''),
    )
    .join(', ');
}
