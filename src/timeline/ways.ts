import { dayAround } from '../values/days.js';
import type { PageRequest } from '../values/page.js';
import type { View } from '../source/seen.js';
import type { TimelineKind } from './kinds.js';
import type { Look, StretchAsked, TimelineFilter, Ways } from './statements.js';

/** What a timeline is asked for: everything but the page. */
export interface TimelineAsked {
  readonly filter: TimelineFilter;
  /** Only things in one of the bands; null for both. */
  readonly band: TimelineBand | null;
  readonly view: View | null;
}

export type TimelineBand = 'DATED' | 'UNDATED';

/**
 * Each kind is read by the way that leads past the fewest things: what hangs on the races that are asked for; else what the
 * speakers said, ran and published; else everything in its order. What else the filter says is asked of each thing on the way.
 */
function waysFor({ kinds, speakers, races, outlets }: TimelineFilter): Ways {
  const wanted = (...those: readonly TimelineKind[]): boolean => those.some((kind) => kinds.includes(kind));
  const [remarks, results] = [wanted('REMARK'), wanted('RESULT', 'RECORD')];
  const [ran, published] = [wanted('RACE'), wanted('PUBLICATION')];
  const ids = (isWanted: boolean, list: readonly string[] | null): readonly string[] =>
    isWanted && list !== null ? [...new Set(list)] : [];
  if (races !== null) {
    return {
      ...NOWHERE,
      remarksOn: ids(remarks, races),
      racesNamed: ids(ran, races),
      resultsIn: ids(results, races),
    };
  }
  const byPublisher = outlets ?? speakers;
  return {
    ...NOWHERE,
    inOrder: [
      ...when(remarks && speakers === null, 'REMARK' as const),
      ...when(ran && speakers === null, 'RACE' as const),
      ...when(results && speakers === null, 'RESULT' as const),
      ...when(published && byPublisher === null, 'PUBLICATION' as const),
      ...when(wanted('EVENT'), 'EVENT' as const),
    ],
    remarksOf: ids(remarks, speakers),
    racesOf: ids(ran, speakers),
    resultsOf: ids(results, speakers),
    sourcesOf: ids(published, byPublisher),
  };
}

const NOWHERE: Ways = {
  inOrder: [],
  remarksOf: [],
  remarksOn: [],
  racesOf: [],
  racesNamed: [],
  resultsOf: [],
  resultsIn: [],
  sourcesOf: [],
};

const when = <T>(isSo: boolean, value: T): readonly T[] => (isSo ? [value] : []);

/** Where all that is looked at passes, no more is looked at than taken; else so many, and the next page goes on behind them. */
function lookFor({ filter, view }: TimelineAsked, take: number, most: number): Look {
  const { kinds, speakers, races, outlets, from, to } = filter;
  const isSifting = view !== null || outlets !== null || from !== null || to !== null;
  const enough = (isSifted: boolean): number => (isSifted ? Math.max(most, take) : take);
  const isOneOfTwo = kinds.includes('RESULT') !== kinds.includes('RECORD');
  return {
    remarks: enough(isSifting || (races !== null && speakers !== null)),
    races: enough(isSifting || speakers !== null),
    results: enough(isSifting || isOneOfTwo),
    sources: enough(view !== null || from !== null || to !== null || (outlets !== null && speakers !== null)),
    events: enough(isSifting || speakers !== null),
  };
}

/** So many things of a kind are looked at for one page where not all of them pass. */
export const MOST_LOOKED_AT = 5_000;

/** What is read for a page. */
export function stretchFor(
  asked: TimelineAsked,
  { after, before, take }: Pick<PageRequest, 'after' | 'before' | 'take'>,
  most: number,
): StretchAsked & { readonly afterDates: string; readonly beforeDates: string } {
  const bounds = boundsOf(asked);
  const places = { after: latest(bounds.after, after ?? ''), before: earliest(bounds.before, before ?? LAST) };
  return {
    filter: asked.filter,
    view: asked.view,
    ways: waysFor(asked.filter),
    look: lookFor(asked, take, most),
    ...places,
    afterDates: datesOf(places.after),
    beforeDates: `${datesOf(places.before)}${LAST}`,
    take,
  };
}

/**
 * A place in the order begins with a day. What may have been between two days stands within a year of them, for only what is
 * dated more roughly than to a year could stand farther off; such things do not pass. Behind `~` stands what has no date.
 */
function boundsOf({ filter: { from, to }, band }: TimelineAsked): { readonly after: string; readonly before: string } {
  const isDated = band === 'DATED' || from !== null || to !== null;
  return {
    after: latest(band === 'UNDATED' ? UNDATED : '', from === null ? '' : dayAround(from, -A_YEAR)),
    before: earliest(isDated ? UNDATED : LAST, to === null ? LAST : `${dayAround(to, A_YEAR)}${UNDATED}`),
  };
}

const A_YEAR = 366;
const UNDATED = '~';
/** Sorts behind every place. */
const LAST = '\uffff';

const latest = (a: string, b: string): string => (a > b ? a : b);
const earliest = (a: string, b: string): string => (a < b ? a : b);

/** Both dates of a place, which things of one day share. */
function datesOf(place: string): string {
  const [first = '', last] = place.split('|');
  return last === undefined ? first : `${first}|${last}|`;
}
