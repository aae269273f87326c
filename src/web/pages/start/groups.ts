import type { DatePartsFragment } from '../../../client/generated/graphql.js';
import { STORY } from './words.js';
import { monthName } from './months.js';

/** What entries of the list stand under together: as much of their date as is sure. */
interface Group {
  /** The place in the page, as `m-2024-03`. */
  readonly key: string;
  /** The year it stands under; null for what no one year holds. */
  readonly year: string | null;
  readonly kind: 'month' | 'year' | 'until' | 'since' | 'years' | 'undated';
}

/** Where a date belongs in the list. A date with one end alone stands at that end, and the heading says so. */
export function groupOf(date: DatePartsFragment | null): Group {
  const [from, to] = [date?.earliest ?? null, date?.latest ?? null];
  const first = from?.slice(0, 4) ?? '';
  const last = to?.slice(0, 4) ?? '';
  if (from === null && to === null) return { key: 'undated', year: null, kind: 'undated' };
  if (from === null) return { key: `until-${last}`, year: last, kind: 'until' };
  if (to === null) return { key: `since-${first}`, year: first, kind: 'since' };
  if (from.slice(0, 7) === to.slice(0, 7)) return { key: `m-${from.slice(0, 7)}`, year: first, kind: 'month' };
  return first === last
    ? { key: `y-${first}`, year: first, kind: 'year' }
    : { key: 'years', year: null, kind: 'years' };
}

/** What a group is called, in the reader's language. */
export function groupName({ key, year, kind }: Group, locale: string): string {
  const { groups } = STORY;
  if (kind === 'month') return monthName(key.slice('m-'.length), locale);
  if (kind === 'years' || kind === 'undated') return groups[kind];
  return groups[kind](year ?? '');
}

/** Things under their groups: years in order, in each the months, then what is less sure; at the end what no year holds. */
export function grouped<Thing extends { readonly date: DatePartsFragment | null }>(
  things: readonly Thing[],
): readonly {
  readonly year: string | null;
  readonly groups: readonly (Group & { readonly things: readonly Thing[] })[];
}[] {
  const found = new Map<string, Group & { readonly things: Thing[] }>();
  for (const thing of things) {
    const group = groupOf(thing.date);
    const known = found.get(group.key);
    if (known === undefined) found.set(group.key, { ...group, things: [thing] });
    else known.things.push(thing);
  }
  const groups = [...found.values()].toSorted(
    (one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || (one.key < other.key ? -1 : 1),
  );
  const years = [...new Set(groups.map(({ year }) => year))].toSorted((one, other) => rank(one) - rank(other));
  return years.map((year) => ({ year, groups: groups.filter((group) => group.year === year) }));
}

const ORDER: readonly Group['kind'][] = ['month', 'year', 'until', 'since', 'years', 'undated'];

const rank = (year: string | null): number => (year === null ? Number.MAX_SAFE_INTEGER : Number(year));
