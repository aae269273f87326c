import { together, type Records } from '../../src/graph/records.js';
import { remarkRecords, type RemarkDraft, type WordingDraft } from '../../src/remark/write.js';
import { replyRecords } from '../../src/reply/write.js';
import type { Sighting } from '../../src/source/seen.js';
import { sourceRecords } from '../../src/source/write.js';
import { speakerRecords } from '../../src/speaker/write.js';
import { claimRecords } from '../../src/claim/write.js';
import { raceRecords, resultRecords, type RaceDraft } from '../../src/race/write.js';
import type { Chance } from './chance.js';
import { conversations, type Conversation } from './shape.js';
import { nameOf, sentence, wordOf } from './words.js';

const DAY = 86_400_000;
const BEGINNING = Date.UTC(1995, 0, 1);
const DAYS = 365 * 30;

const dayOf = (number: number): string => new Date(BEGINNING + number * DAY).toISOString().slice(0, 10);

/** The speaker of a rank. The busiest is rank 0. */
export const speakerId = (rank: number): string => `athlete:${rank}`;
export const remarkId = (conversation: string, place: number): string => `remark:${conversation}-${place}`;

interface Article {
  readonly id: string;
  readonly outletId: string;
  readonly day: number;
}

/**
 * The whole graph in parts of some thousand records, made through the same `write.ts` of the slices as every story, so that
 * what is measured is what is kept.
 */
export function* recordsFor(remarks: number, chance: Chance): Generator<Records> {
  const speakers = Math.max(20, Math.floor(remarks / 20));
  const outlets = 200;
  const articles = articlesFor(Math.max(50, Math.floor(remarks / 10)), outlets, chance);
  yield together(range(speakers).map((rank) => speaker(rank)));
  yield together(range(outlets).map((rank) => outlet(rank)));
  const races = range(RACES).map((rank) => race(rank, chance));
  yield together(races.map(raceRecords));
  yield together(races.flatMap((one) => resultsOf(one, speakers, chance)));
  for (const some of inParts(articles, 5_000)) yield together(some.map(articleRecords));
  const known = new Map(articles.map((article) => [article.id, sightingIn(article)]));
  let waiting: Records[] = [];
  let size = 0;
  for (const conversation of conversations(remarks)) {
    for (const part of told(conversation, { speakers, articles, known, chance })) {
      waiting.push(part);
      size += 1;
      if (size % 5_000 !== 0) continue;
      yield together(waiting);
      waiting = [];
    }
  }
  yield together(waiting);
}

interface World {
  readonly speakers: number;
  /** By day. */
  readonly articles: readonly Article[];
  /** By source, its publication. */
  readonly known: ReadonlyMap<string, Sighting>;
  readonly chance: Chance;
}

function sightingIn({ id, outletId, day }: Article): Sighting {
  return { sourceId: id, outletId, earliest: dayOf(day), latest: dayOf(day) };
}

/** Each remark with its wordings and its replies; said some days after what it answers. */
function* told({ name, causes }: Conversation, { speakers, articles, known, chance }: World): Generator<Records> {
  const start = chance.below(DAYS - 400);
  const days: number[] = [];
  const spokenBy: string[] = [];
  for (const [place, answered] of causes.entries()) {
    const latest = Math.max(start, ...answered.map((cause) => days[cause] ?? start));
    const day = Math.min(DAYS - 1, latest + (place === 0 ? 0 : chance.below(6)));
    days.push(day);
    const id = remarkId(name, place);
    const from = articleAfter(articles, day);
    const count = chance.next() < 0.7 ? 1 : chance.next() < 0.67 ? 2 : 3;
    const printed = range(count).map((turn) => articles[Math.min(from + turn, articles.length - 1)]);
    const wordings = distinct(printed).map((article, turn) =>
      wording(`wording:${name}-${place}-${turn}`, article.id, spoken(chance)),
    );
    const rank = chance.mostlyFirst(speakers);
    const speaker = speakerId(rank);
    spokenBy.push(speaker);
    const about = chance.next() < 0.5 ? [speakerId(chance.mostlyFirst(speakers))] : [];
    const draft = remark(id, speaker, dayOf(day), wordings, about);
    const seen = distinct(printed).map(sightingIn);
    const records = remarkRecords(draft, seen);
    const fromOrderKey = String(records.nodes[0]?.properties['orderKey']);
    const replies = answered.map((cause, turn) =>
      replyRecords(
        {
          id: `reply:${name}-${place}-${turn}`,
          fromId: id,
          toId: remarkId(name, cause),
          relation: chance.next() < 0.5 ? 'RESPONDS' : 'CHALLENGES',
          confidence: chance.next() < 0.8 ? 'HIGH' : 'MEDIUM',
          review: 'ACCEPTED',
          evidence: wordings.slice(0, 1 + chance.below(2)).map(({ sourceId }, rank) => ({
            id: `evidence:${name}-${place}-${turn}-${rank}`,
            basis: chance.next() < 0.6 ? 'STATED' : 'JUXTAPOSED',
            sourceId,
            words: null,
            locator: null,
            note: null,
          })),
        },
        { fromOrderKey, fromSpeakerId: speaker, toSpeakerId: spokenBy[cause] ?? null, seen, publications: known },
      ),
    );
    yield together([records, ...replies, ...claimsBy(id, rank, chance)]);
  }
}

/** One remark in a hundred holds a phrase that many hold, as "no comment" is held. */
function spoken(chance: Chance): string {
  const words = sentence(chance);
  return chance.next() < 0.01 ? `${words} ${HOT_PHRASE}.` : words;
}

export const HOT_PHRASE = `${wordOf(150)} ${wordOf(151)}`;

/** The place of the first article of a day or later. */
function articleAfter(articles: readonly Article[], day: number): number {
  let [low, high] = [0, articles.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((articles[middle]?.day ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function remark(
  id: string,
  speaker: string,
  said: string,
  wordings: readonly WordingDraft[],
  about: readonly string[],
): RemarkDraft {
  return {
    id,
    speakerId: speaker,
    attribution: { basis: 'STATED', confidence: 'HIGH', note: null },
    kind: 'STATEMENT',
    standing: 'PRINTED',
    gist: null,
    said,
    madePublic: said,
    occasionId: null,
    addressees: [],
    prompted: 'UNKNOWN',
    language: { tag: 'en', basis: 'STATED' },
    wordingId: wordings[0]?.id ?? null,
    about: about.map((nodeId) => ({ nodeId, basis: 'STATED', note: null, evidence: [] })),
    quotes: [],
    possiblySame: [],
    withdrawn: null,
    note: null,
    wordings,
  };
}

function wording(id: string, sourceId: string, text: string): WordingDraft {
  return {
    id,
    sourceId,
    via: [],
    form: 'DIRECT',
    segments: [{ kind: 'QUOTED', text }],
    cue: null,
    locator: null,
    language: null,
    translation: { status: 'NONE', byId: null, fromId: null },
    knownFrom: null,
    identity: { basis: 'STATED', confidence: 'HIGH', note: null },
    conflated: [],
  };
}

const speaker = (rank: number): Records =>
  speakerRecords({ kind: 'Athlete', id: speakerId(rank), name: nameOf(rank), aliases: [], note: null, country: 'NOR' });

const outlet = (rank: number): Records =>
  speakerRecords({
    kind: 'Outlet',
    id: `outlet:${rank}`,
    name: `The ${nameOf(60_000 + rank)}`,
    aliases: [],
    note: null,
  });

const RACES = 1000;

const race = (rank: number, chance: Chance): RaceDraft => ({
  id: `race:${rank}`,
  name: `${nameOf(70_000 + rank)} 1500m`,
  aliases: [],
  date: dayOf(chance.below(DAYS)),
  competitionId: null,
  place: null,
  round: 'FINAL',
  discipline: 'TRACK_1500',
  environment: 'OUTDOOR',
  scheduled: false,
  note: null,
});

/** Eight of those who are spoken of most, in the order of their places. */
function resultsOf(race: RaceDraft, speakers: number, chance: Chance): readonly Records[] {
  const athletes = [...new Set(range(8).map(() => speakerId(chance.mostlyFirst(speakers))))];
  return athletes.map((athleteId, place) =>
    resultRecords(
      {
        id: `result:${race.id.slice('race:'.length)}-${place}`,
        raceId: race.id,
        athleteId,
        place: place + 1,
        mark: `3:${30 + place}.${10 + chance.below(90)}`,
        status: 'FINISHED',
        records: place === 0 ? [{ code: 'MR', equal: false }] : [],
        splits: [],
        note: null,
      },
      race,
    ),
  );
}

/** Things about which several remarks claim something. */
export const claimedAbout = (): readonly string[] => [
  ...range(RACES).map((rank) => `race:${rank}`),
  ...range(100).map(speakerId),
];

/** One remark in twenty asserts a place in a race; every other of them, that of its own speaker. */
function claimsBy(remark: string, speaker: number, chance: Chance): readonly Records[] {
  if (chance.next() >= 0.05) return [];
  const concernsId = chance.next() < 0.5 ? speakerId(speaker) : `race:${chance.below(RACES)}`;
  return [
    claimRecords({
      id: `claim:${remark.slice('remark:'.length)}`,
      concernsId,
      property: 'PLACE',
      printed: 'first',
      value: String(1 + chance.below(3)),
      madeById: remark,
      rank: 'NORMAL',
      reason: null,
      condition: null,
      validAt: null,
      againstId: null,
      locator: null,
    }),
  ];
}

function articlesFor(count: number, outlets: number, chance: Chance): readonly Article[] {
  return range(count)
    .map(() => chance.below(DAYS))
    .toSorted((a, b) => a - b)
    .map((day, place) => ({ id: `source:${place}`, outletId: `outlet:${chance.mostlyFirst(outlets)}`, day }));
}

function articleRecords({ id, outletId, day }: Article, place: number): Records {
  return sourceRecords({
    id,
    title: `${wordOf(100 + (place % 40_000))} ${wordOf(50 + ((place * 7) % 3_000))}`,
    kind: 'ARTICLE',
    outletId,
    authors: [],
    held: true,
    published: dayOf(day),
    updated: null,
    retrieved: null,
    url: null,
    archivedUrl: null,
    language: 'en',
    contentHash: null,
    derivedFrom: [],
    note: null,
  });
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place);

function distinct(articles: readonly (Article | undefined)[]): readonly Article[] {
  return [...new Set(articles)].filter((article) => article !== undefined);
}

function* inParts<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
