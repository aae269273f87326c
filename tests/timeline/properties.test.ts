import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { findTimeline, type EntryInTime, type Timeline } from '../../src/timeline/find.js';
import { TIMELINE_KINDS } from '../../src/timeline/kinds.js';
import { parseDate, surelyBefore } from '../../src/values/date.js';
import { pageRequest } from '../../src/values/page.js';
import { OUTLETS, SPEAKERS, write, type MadeThing, type OrderKeys } from '../chain/made.js';
import { clear, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { questions, worlds, type Question, type World } from './random.js';

/** Whatever the graph and the filter, a timeline is what a plain list of all things is, sifted and sorted. */
jest.setTimeout(120_000);
fc.configureGlobal({ interruptAfterTimeLimit: 30_000 });

let opened: TestGraph;
beforeAll(async () => {
  opened = await openEmptyGraph();
});
afterAll(() => opened.close());

interface Listed {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly date: string | null;
}

function askedOf(question: Question, { things }: World) {
  const races = things.filter(({ is }) => is === 'Race').map(({ id }) => id);
  const { viewOutlets, asOf } = question;
  return {
    filter: {
      kinds: question.kinds ?? TIMELINE_KINDS,
      speakers: question.speakers,
      races: question.races?.map((place) => races[place % races.length] ?? 'race:none') ?? null,
      outlets: question.outlets,
      from: question.from,
      to: question.to === null ? null : `${question.to}~`,
    },
    band: question.band,
    view: viewOutlets === null && asOf === null ? null : { outlets: viewOutlets, sources: null, asOf },
  };
}
type Asked = ReturnType<typeof askedOf>;

const listedAs = (thing: MadeThing, keys: OrderKeys): Listed => ({
  id: thing.id,
  key: keys.get(thing.id) ?? '',
  kind: thing.is.toUpperCase(),
  date: thing.is === 'Remark' ? (thing.said ?? null) : thing.date,
});

/** Everything, as the plain rule has it. Nothing is claimed in these graphs, and a result is of the first race and the first speaker. */
function expected(world: World, asked: Asked, keys: OrderKeys): readonly Listed[] {
  const { filter, band, view } = asked;
  const { things, replies } = world;
  const firstRace = things.find(({ is }) => is === 'Race')?.id;
  const sources = OUTLETS.map((outlet) => outlet.replace('outlet:', 'source:'));
  const all = [
    ...things.map((thing) => listedAs(thing, keys)),
    ...sources.map((id) => ({ id, key: keys.get(id) ?? '', kind: 'PUBLICATION', date: null })),
  ];
  const outletOf = (source: string): string => source.replace('source:', 'outlet:');
  const isOneOf = (list: readonly string[] | null, id: string | undefined): boolean =>
    list === null || (id !== undefined && list.includes(id));
  const made = (id: string) => things.find((thing) => thing.id === id);
  const resultsOf = (race: string) => (race === firstRace ? things.filter(({ is }) => is === 'Result') : []);
  const ran = (race: string, speakers: readonly string[]): boolean =>
    speakers.includes(SPEAKERS[0]) && resultsOf(race).length > 0;
  const targets = filter.races?.flatMap((race) => [race, ...resultsOf(race).map(({ id }) => id)]) ?? [];

  function fits({ id, kind }: Listed): boolean {
    const thing = made(id);
    const { speakers, races, outlets } = filter;
    if (kind === 'PUBLICATION') {
      const outlet = outletOf(id);
      return races === null && isOneOf(speakers, outlet) && isOneOf(outlets, outlet);
    }
    if (thing?.is === 'Remark') {
      const isOn =
        thing.about?.some(({ nodeId }) => targets.includes(nodeId)) === true ||
        // No source tells these replies, so in no view does any lead anywhere.
        (view === null && replies.some(({ from, to }) => from === id && targets.includes(to)));
      return (
        isOneOf(speakers, thing.speakerId) &&
        (races === null || isOn) &&
        (outlets === null || (thing.outlets ?? []).some((outlet) => outlets.includes(outlet)))
      );
    }
    if (outlets !== null) return false;
    if (kind === 'RACE') return (races?.includes(id) ?? true) && (speakers === null || ran(id, speakers));
    if (kind === 'RESULT')
      return (races?.includes(firstRace ?? '') ?? true) && (speakers?.includes(SPEAKERS[0]) ?? true);
    const spoke = things.some(
      (other) => other.is === 'Remark' && other.occasionId === id && isOneOf(speakers, other.speakerId),
    );
    return races === null && (speakers === null || spoke);
  }

  function isThen({ date, key }: Listed): boolean {
    if (filter.from === null && filter.to === null) return true;
    if (date === null) return false;
    const { earliest, latest } = parseDate(date);
    const dayAround = (day: string, days: number): string =>
      new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
    const { from, to } = filter;
    return (
      (from === null || ((latest ?? '~') >= from && key > dayAround(from, -366))) &&
      (to === null || ((earliest ?? '') <= to && key < `${dayAround(to.slice(0, 10), 366)}~`))
    );
  }

  function isSeen({ id, kind, date }: Listed): boolean {
    if (view === null) return true;
    const { outlets, asOf } = view;
    const thing = made(id);
    const by = (day: string | null): boolean => asOf === null || (day !== null && day.slice(0, 10) <= asOf);
    if (thing?.is === 'Remark') {
      const known = world.traits.get(id)?.knownFrom ?? null;
      return (thing.outlets ?? []).some(
        (outlet) => (outlets?.includes(outlet) ?? true) && by(known === null ? null : parseDate(known).latest),
      );
    }
    if (kind === 'PUBLICATION') return asOf === null && isOneOf(outlets, outletOf(id));
    const isPrinted =
      kind === 'EVENT' &&
      things.some(
        (other) =>
          other.is === 'Remark' && other.occasionId === id && other.outlets?.some((one) => outlets?.includes(one)),
      );
    return by(date === null ? null : parseDate(date).latest) && (outlets === null || isPrinted);
  }

  return all
    .filter((one) => filter.kinds.some((kind) => kind === one.kind))
    .filter((one) => band === null || (one.date === null ? 'UNDATED' : 'DATED') === band)
    .filter((one) => fits(one) && isThen(one) && isSeen(one))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

async function pages(question: Question, asked: Asked): Promise<readonly Timeline[]> {
  const found: Timeline[] = [];
  const { first, most, backwards } = question;
  for (let cursor: string | null = null; ;) {
    const given = backwards ? { last: first, before: cursor } : { first, after: cursor };
    const page: Timeline = await findTimeline(opened.graph, pageRequest('timeline', given), asked, most);
    found.push(page);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    expect(page.edges.length).toBeLessThanOrEqual(first);
    if (!(backwards ? hasPreviousPage : hasNextPage)) return found;
    const next: string | null = backwards ? startCursor : endCursor;
    expect(next).not.toBe(cursor);
    cursor = next;
  }
}

const entriesOf = (found: readonly Timeline[], backwards: boolean): readonly EntryInTime[] =>
  (backwards ? found.toReversed() : found).flatMap(({ edges }) => edges.map(({ node }) => node));

test('the pages, forwards or backwards, hold each thing that passes once, in the one order, however little is looked at', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, questions, async (world, question) => {
      await clear(opened.graph);
      const keys = await write(opened.graph, world);
      const asked = askedOf(question, world);
      const entries = entriesOf(await pages(question, asked), question.backwards);
      const wanted = expected(world, asked, keys);
      expect(entries.map(({ node, kind }) => [node.id, kind])).toEqual(wanted.map(({ id, kind }) => [id, kind]));
      expect(entries.map(({ date }) => date?.edtf ?? null)).toEqual(wanted.map(({ date }) => date));
    }),
    { numRuns: 80, seed: 11 },
  );
});

const DAY = 86_400_000;

test('the races beside a remark are the nearest of all races that surely lie there', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      await clear(opened.graph);
      await write(opened.graph, world);
      const asked = { filter: { ...NOTHING_ASKED, kinds: ['REMARK'] as const }, band: null, view: null };
      const page = await findTimeline(opened.graph, pageRequest('timeline', { first: 100 }), asked);
      const races = world.things.flatMap(({ is, id, ...thing }) => {
        const date = is === 'Race' && 'date' in thing ? thing.date : null;
        return date == null ? [] : [{ id, date: parseDate(date) }];
      });
      for (const { node: entry } of page.edges) {
        const found = await entry.races();
        const said = entry.date;
        const side = (isThere: (date: ReturnType<typeof parseDate>) => boolean) =>
          races.filter(({ date }) => said !== null && isThere(date));
        const before = side((date) => said !== null && surelyBefore(date, said));
        const after = side((date) => said !== null && surelyBefore(said, date));
        expect([found.before === null, found.after === null]).toEqual([before.length === 0, after.length === 0]);
        for (const [near, all] of [
          [found.before, before],
          [found.after, after],
        ] as const) {
          if (near === null || said === null) continue;
          const far = (date: ReturnType<typeof parseDate>): number => {
            const spans = [days(date.earliest, said.latest), days(date.latest, said.earliest)];
            return Math.max(...spans);
          };
          const named = all.find(({ id }) => id === near.race.id);
          expect(named === undefined ? null : far(named.date)).toBe(Math.min(...all.map(({ date }) => far(date))));
          const [least, most] = [near.days.least ?? -Infinity, near.days.most ?? Infinity];
          expect(least).toBeLessThanOrEqual(most);
          expect(near === found.before ? least > 0 : most < 0).toBe(true);
        }
        const isOneDay = said !== null && said.earliest !== null && said.earliest === said.latest;
        const sameDay = races.filter(
          ({ date }) => isOneDay && date.earliest === said.earliest && date.latest === said.latest,
        );
        expect(found.onTheDay.map(({ race }) => race.id).toSorted()).toEqual(
          sameDay
            .slice(0, 8)
            .map(({ id }) => id)
            .toSorted(),
        );
      }
    }),
    { numRuns: 25, seed: 12 },
  );
});

const NOTHING_ASKED = { speakers: null, races: null, outlets: null, from: null, to: null };

/** How many days apart; without end where one is open. */
const days = (a: string | null, b: string | null): number =>
  a === null || b === null ? Infinity : Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY;
