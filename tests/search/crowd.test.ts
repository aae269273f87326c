import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { applyChange, changeBetween } from '../../src/graph/apply.js';
import { together, type Records } from '../../src/graph/records.js';
import { competitionRecords, raceRecords } from '../../src/race/write.js';
import { remarkRecords } from '../../src/remark/write.js';
import { sourceRecords } from '../../src/source/write.js';
import { speakerRecords } from '../../src/speaker/write.js';
import { openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';
import { found, idsIn, search, suggest, type Page } from './asking.js';

/** Remarks and speakers in such numbers that what stands alone among them could be lost. */
const CROWD = 10_000;
const NAMESAKES = 300;

const speaker = (id: string, name: string): Records =>
  speakerRecords({ kind: 'Person', id, name, aliases: [], note: null, isNamed: true });

/** A remark of which only the gist is known. */
const remark = (id: string, gist: string): Records =>
  remarkRecords(
    {
      id,
      speakerId: 'person:lamp',
      attribution: { basis: 'STATED', confidence: 'HIGH', note: null },
      kind: 'STATEMENT',
      standing: 'UNPRINTED',
      gist,
      said: null,
      madePublic: null,
      occasionId: null,
      addressees: [],
      prompted: 'UNKNOWN',
      language: null,
      wordingId: null,
      about: [],
      quotes: [],
      possiblySame: [],
      withdrawn: null,
      note: null,
      wordings: [],
    },
    [],
  );

const NAMED = { aliases: [], place: null, note: null };
const HARBOURLIGHTS: readonly Records[] = [
  speaker('person:lamp', 'Ada Harbourlight'),
  competitionRecords({ ...NAMED, id: 'competition:lamp', name: 'Harbourlight Games', series: null, dates: null }),
  raceRecords({
    ...NAMED,
    id: 'race:lamp',
    name: 'Harbourlight mile',
    competitionId: null,
    date: null,
    round: null,
    discipline: 'TRACK_1500',
    environment: 'OUTDOOR',
    scheduled: false,
  }),
  sourceRecords({
    id: 'source:lamp',
    title: 'Harbourlight weekly',
    kind: 'ARTICLE',
    outletId: null,
    authors: [],
    held: false,
    published: null,
    updated: null,
    retrieved: null,
    url: null,
    archivedUrl: null,
    language: null,
    contentHash: null,
    derivedFrom: [],
    note: null,
  }),
];

/** The same words apart, and in a row within a long text. */
const APART = 'tide tide tide red red red';
const LONG = `harbourlight ${'and then the boats came in again '.repeat(20)} the red tide turned`;

let opened: TestGraph;
let server: TestServer;
beforeAll(async () => {
  opened = await openEmptyGraph();
  const crowd = [
    ...Array.from({ length: CROWD }, (_, turn) => remark(`remark:crowd-${turn}`, `harbourlight harbourlight ${turn}`)),
    ...Array.from({ length: NAMESAKES }, (_, turn) => speaker(`person:gull-${turn}`, 'Gullwick')),
    ...HARBOURLIGHTS,
    remark('remark:gull', 'nobody ever asked what Gullwick thought of it, and he never told anybody'),
    remark('remark:apart', APART),
    remark('remark:row', LONG),
    remark('remark:rare', 'the harbourlight had a semaphore'),
  ];
  // The crowd hangs on nothing here: a search does not ask who said it.
  const wanted = { nodes: together(crowd).nodes, edges: [] };
  await opened.graph.inTransaction((writer) => applyChange(writer, changeBetween({ nodes: [], edges: [] }, wanted)));
  server = await startTestServer(opened);
}, 120_000);
afterAll(async () => {
  await server?.close();
  await opened?.close();
});

describe('among ten thousand remarks that hold the same word', () => {
  const names = ['competition:lamp', 'person:lamp', 'race:lamp', 'source:lamp'];

  test('what bears it as a name comes first', async () => {
    expect((await found(server, 'harbourlight')).slice(0, 4).toSorted()).toEqual(names);
    const suggested = await suggest(server, 'harbourl');
    expect(
      suggested
        .slice(0, 4)
        .map(({ node }) => node.id)
        .toSorted(),
    ).toEqual(names);
    expect(suggested).toHaveLength(8);
  });

  test.each([
    ['SPEAKER', 'person:lamp'],
    ['RACE', 'race:lamp'],
    ['COMPETITION', 'competition:lamp'],
    ['SOURCE', 'source:lamp'],
  ])('things of kind %s are found alone', async (kind, id) => {
    expect(await found(server, 'harbourlight', { kinds: [kind] })).toEqual([id]);
  });

  test('two hundred things can be paged through, each once, the best first', async () => {
    const walked: Page['edges'][number]['node'][] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const page: Page = await search(server, 'harbourlight', { first: 37, after });
      walked.push(...page.edges.map(({ node }) => node));
      [after, isMore] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(new Set(walked.map(({ node }) => node.id)).size).toBe(200);
    expect(walked).toHaveLength(200);
    const places = walked.map(({ score, node }) => [-score, node.id] as const);
    expect(places.toSorted(([a, one], [b, other]) => a - b || (one < other ? -1 : 1))).toEqual(places);
  });

  test('a remark is found although three hundred speakers bear its word as their name', async () => {
    const all: string[] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const page: Page = await search(server, 'gullwick', { first: 100, after });
      all.push(...idsIn(page));
      [after, isMore] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(all).toContain('remark:gull');
  });

  test('words in a row come before the same words apart, however long the text around them is', async () => {
    expect(await found(server, 'red tide', { kinds: ['REMARK'] })).toEqual(['remark:row', 'remark:apart']);
    expect(await found(server, 'tide red', { kinds: ['REMARK'] })).toEqual(['remark:apart', 'remark:row']);
  });

  test('of two words the rare one weighs more', async () => {
    expect((await found(server, 'harbourlight semaphore quay', { kinds: ['REMARK'] }))[0]).toBe('remark:rare');
  });

  test('more pages lead from what holds all the words to what holds some', async () => {
    const ids = await found(server, 'semaphore harbourlight', { first: 50, kinds: ['REMARK'] });
    expect(ids[0]).toBe('remark:rare');
    expect(ids).toHaveLength(50);
  });
});
