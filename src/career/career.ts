import type { Graph } from '../graph/graph.js';
import { ListShelf } from '../graph/listing.js';
import type { Race, Result } from '../race/race.js';
import type { View } from '../source/seen.js';
import type { Athlete } from '../speaker/speaker.js';
import type { Shelves } from '../thing/shelves.js';
import { readAs } from '../thing/thing.js';
import { nearestTo, type UnknownId } from '../thing/unknown-id.js';
import { DOUBT_SIGNS } from '../values/date.js';
import { pageOf, type Page, type PageRequest } from '../values/page.js';
import { standingOf, stretchAfter, type Standing, type Start, type Stretch } from './best.js';
import { RESULTS_HELD, SAID_ABOUT, SAID_BY, type HeldResult } from './statements.js';

export interface CareerRequest {
  readonly id: string;
  readonly page: PageRequest;
  readonly disciplines: readonly string[] | null;
  readonly view: View | null;
}

/** A page of an athlete's starts. */
export interface Career {
  readonly __typename: 'Career';
  readonly athlete: Athlete;
  readonly steps: readonly CareerStep[];
  readonly pageInfo: Page<unknown>['pageInfo'];
  /** How many results are held and in view. */
  readonly resultsHeld: number;
  readonly resultsOutOfView: number;
  /** False where more results are held than are looked at. */
  readonly isWhole: boolean;
  readonly view: View | null;
}

/** One start with its result. */
export interface CareerStep extends Start, Standing<Held> {
  readonly result: Result;
  readonly race: Race;
  readonly said: Said | null;
}

/** A start that is held. */
interface Held extends Start {
  readonly result: Result;
  readonly race: Race;
  readonly place: string;
}

/** What was said from one start to the next. */
export interface Said extends Stretch<Held> {
  readonly key: string;
  readonly lists: Lists;
}

export interface Lists {
  readonly by: ListShelf<Between>;
  readonly about: ListShelf<Between>;
  readonly filter: Between;
}
type Between = { readonly view: View | null; readonly doubts: readonly string[] };

/** Nobody runs so often; who does is told so. */
const MOST_RESULTS = 2_000;

/** One statement for the career; one more for each list of what was said, however many starts there are. */
export async function readCareer(
  { graph, shelves }: { readonly graph: Graph; readonly shelves: Shelves },
  { id, page, disciplines, view }: CareerRequest,
): Promise<Career | UnknownId> {
  const [row] = await graph.read(RESULTS_HELD, { id, view, most: MOST_RESULTS + 1 });
  if (row === undefined || !row.athlete.labels.includes('Athlete')) return unknown(graph, id, row !== undefined);
  const known = row.held.slice(0, MOST_RESULTS).map(readHeld);
  const inView = known.filter(({ isInView }) => isInView).map(({ held }) => held);
  const all = inView.filter(({ discipline }) => disciplines?.includes(discipline) ?? true);
  for (const { race } of row.held) shelves.things.put(race.id, [race]);
  shelves.things.put(id, [row.athlete]);
  const { edges, pageInfo } = pageOf(page, within(page, all), ({ place }) => place);
  const lists = listsFor(graph, view);
  return {
    __typename: 'Career',
    athlete: readAthlete(row.athlete),
    steps: edges.map(({ node: held }) => ({
      ...held,
      ...standingOf(held, all),
      said: saidAfter(held, all, id, lists),
    })),
    pageInfo,
    resultsHeld: all.length,
    resultsOutOfView: known.length - inView.length,
    isWhole: row.held.length <= MOST_RESULTS,
    view,
  };
}

const readAthlete = readAs('Athlete');
const readResult = readAs('Result');
const readRace = readAs('Race');

function readHeld({ result, race, isInView, isMarkTold }: HeldResult) {
  const [ran, of] = [readResult(result), readRace(race)];
  const { id, orderKey: place, markMillis: millis, markPrecision: precision } = ran;
  const mark = !isMarkTold || millis === null || precision === null ? null : { millis, precision };
  const held: Held = { id, place, result: ran, race: of, discipline: of.discipline, date: of.date, mark };
  return { held, isInView };
}

/** The stretch of a whole list that a page asks for, and one more to see whether there are more. */
function within({ after, before, take, reversed }: PageRequest, all: readonly Held[]): readonly Held[] {
  const there = all.filter(({ place }) => (after === null || place > after) && (before === null || place < before));
  return (reversed ? there.toReversed() : there).slice(0, take);
}

function saidAfter(held: Held, all: readonly Held[], id: string, lists: Lists): Said | null {
  const stretch = stretchAfter(held, all);
  return stretch === null ? null : { ...stretch, lists, key: [id, stretch.from, stretch.until ?? '~'].join(' ') };
}

const listsFor = (graph: Graph, view: View | null): Lists => ({
  by: new ListShelf(graph, SAID_BY),
  about: new ListShelf(graph, SAID_ABOUT),
  filter: { view, doubts: DOUBT_SIGNS },
});

async function unknown(graph: Graph, id: string, isThere: boolean): Promise<UnknownId> {
  const reason = isThere ? 'OTHER_KIND' : 'ABSENT';
  return { __typename: 'UnknownId', id, reason, nearest: await nearestTo(graph, id, ['Athlete']) };
}
