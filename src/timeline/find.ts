import type { Counted } from '../facets/counted.js';
import { counting, MOST_COUNTED, MOST_SIFTED, NO_HITS, type Countable, type FacetsAsked } from '../facets/facets.js';
import type { Reader } from '../graph/graph.js';
import { Shelf, then, type Promised } from '../graph/shelf.js';
import { NOTHING_OUT, type OutOfView, type View } from '../source/seen.js';
import { readAs } from '../thing/thing.js';
import { encodeCursor } from '../values/cursor.js';
import { pageOf, type Page, type PageRequest } from '../values/page.js';
import { NO_RACES, racesNear, type RacesNear } from './near-race.js';
import { FACETS_OF_TIMELINE, OUT_OF_VIEW, RACES_AROUND, TIMELINE, type Moment, type NearRace } from './statements.js';
import { entryOf, type TimelineEntry } from './timeline.js';
import { MOST_LOOKED_AT, stretchFor, type TimelineAsked } from './ways.js';

/** A page of a timeline. */
export interface Timeline extends Page<EntryInTime>, Countable {
  readonly asked: TimelineAsked;
}

/** An entry that can be asked for the races around it; those of a page are read at once. */
export interface EntryInTime extends TimelineEntry {
  readonly races: () => Promised<RacesNear>;
}

/** One statement for the page; one more where races around its remarks are asked for. */
export async function findTimeline(
  reader: Reader,
  page: PageRequest,
  asked: TimelineAsked,
  most = MOST_LOOKED_AT,
): Promise<Timeline> {
  const statement = page.reversed ? TIMELINE.backwards : TIMELINE.forwards;
  const [row] = await reader.read(statement, stretchFor(asked, page, most));
  const around = racesAround(reader, asked.view);
  const entries = (row?.things ?? []).map((found) => entryOf(found));
  const { edges, pageInfo } = pageOf(
    page,
    entries.map((entry) => ({ ...entry, races: () => around(entry) })),
    ({ place }) => place,
  );
  const end = row?.end ?? null;
  const countBy = (by: FacetsAsked) => countTimeline(reader, asked, by);
  return {
    asked,
    countBy,
    edges,
    pageInfo: end === null ? pageInfo : { ...pageInfo, ...goingOn(page, pageInfo, end) },
  };
}

type PageInfo = Page<unknown>['pageInfo'];

/** A page that is not full, because enough was looked at for once, is gone on with behind what was looked at. */
function goingOn({ list, reversed }: PageRequest, pageInfo: PageInfo, end: string): Partial<PageInfo> {
  const isFull = reversed ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
  if (isFull) return {};
  const place = encodeCursor(list, end);
  return reversed ? { hasPreviousPage: true, startCursor: place } : { hasNextPage: true, endCursor: place };
}

function racesAround(reader: Reader, view: View | null): (entry: TimelineEntry) => Promised<RacesNear> {
  const shelf = new Shelf<NearRace>((keys) =>
    reader.read(RACES_AROUND, { moments: keys.map(momentOf), view, most: MOST_NEAR }),
  );
  return ({ node, date }) => {
    if (node.__typename !== 'Remark' || date === null) return NO_RACES;
    const [first, last] = [date.earliest?.slice(0, A_DAY) ?? OPEN_START, date.latest?.slice(0, A_DAY) ?? OPEN_END];
    const key = [first, last, node.speakerId].join(' ');
    return then(shelf.get(key), (near) =>
      racesNear(
        date,
        near.map(({ thing, status }) => ({ race: readRace(thing), status })),
      ),
    );
  };
}

const readRace = readAs('Race');

/** So many races are looked at on each side: all of a day, mostly, of which one that the speaker ran comes first. */
const MOST_NEAR = 8;
const A_DAY = 'YYYY-MM-DD'.length;
/** Before and behind every day: no race lies beyond them. */
const [OPEN_START, OPEN_END] = ['', '~'];

function momentOf(key: string): Moment {
  const [first = '', last = '', speakerId = ''] = key.split(' ');
  return { key, first, last, speakerId };
}

async function countTimeline(reader: Reader, asked: TimelineAsked, by: FacetsAsked): Promise<Counted> {
  const whole = { after: null, before: null, take: MOST_COUNTED + 1 };
  const [row] = await reader.read(FACETS_OF_TIMELINE, {
    ...stretchFor(asked, whole, MOST_SIFTED),
    ...counting(by, 'TIMELINE'),
  });
  return row ?? NO_HITS;
}

/** What a view leaves out of a timeline: of its remarks, for it shows no replies. */
export async function outOfView(reader: Reader, asked: TimelineAsked): Promise<OutOfView> {
  if (asked.view === null) return NOTHING_OUT;
  const { filter, view, ways, look, after, before } = stretchFor(asked, WHOLE, MOST_SIFTED);
  const [row] = await reader.read(OUT_OF_VIEW, { filter, view, ways, look, after, before });
  return { replies: 0, remarks: row?.remarks ?? 0, undecided: row?.undecided ?? 0 };
}

const WHOLE = { after: null, before: null, take: MOST_SIFTED };
