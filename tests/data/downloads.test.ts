import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { MultiDirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { z } from 'zod';
import { unguarded } from '../../src/data/formula.js';
import { change, loadText, openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

jest.setTimeout(60_000);

let graph: TestGraph;
let server: TestServer;

beforeAll(async () => {
  graph = await openStoryGraph();
  server = await startTestServer(graph);
});

afterAll(async () => {
  await server.close();
  await graph.close();
});

const fetched = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.url}${path}`, { headers });

async function textOf(path: string): Promise<string> {
  const response = await fetched(path);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return response.text();
}

const jsonOf = async (path: string): Promise<unknown> => JSON.parse(await textOf(path));

const tables = z.array(z.record(z.string(), z.string()));
const tableOf = async (path: string) => tables.parse(parseCsv(await textOf(path), { columns: true, bom: true }));

/** Every segment of every printing in the story, as the API gives it: the truth that the files are held against. */
const printed = z.object({
  remarks: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          id: z.string(),
          gist: z.string().nullable(),
          wordings: z.array(
            z.object({ id: z.string(), segments: z.array(z.object({ text: z.string(), kind: z.string() })) }),
          ),
        }),
      }),
    ),
  }),
});

async function allPrinted() {
  const { data } = await server.ask(
    '{ remarks(first: 100) { edges { node { id gist wordings { id segments { text kind } } } } } }',
  );
  return printed.parse(data).remarks.edges.map(({ node }) => node);
}

const lettersOf = (segments: readonly { readonly text: string }[]): string => segments.map(({ text }) => text).join('');

const NOT_REPORTED = new Set(['QUOTED', 'INSERTED', 'ELLIPSIS']);

describe('CSV', () => {
  test('gives every printed letter of the whole story back, quoted and reported apart', async () => {
    const rows = await tableOf('/data/story/all.csv');
    const byWording = new Map(rows.map((row) => [row['wording'], row]));
    const remarks = await allPrinted();
    expect(remarks.flatMap(({ wordings }) => wordings).length).toBeGreaterThan(100);
    for (const { wordings } of remarks)
      for (const { id, segments } of wordings) {
        const row = byWording.get(id);
        const without = (cell = '') => unguarded(cell).replaceAll('\n', '');
        const [quoted, reported] = [true, false].map((is) =>
          segments.filter(({ kind }) => NOT_REPORTED.has(kind) === is),
        );
        expect({ id, quoted: without(row?.['quoted']) }).toEqual({ id, quoted: lettersOf(quoted ?? []) });
        expect({ id, reported: without(row?.['reported']) }).toEqual({ id, reported: lettersOf(reported ?? []) });
      }
  });

  test('tells through whom the preview had the yes-men words, and what it put between quotation marks', async () => {
    const rows = await tableOf('/data/remark/remark:kerr-yes-men.csv');
    const preview = rows.find(({ source }) => source === 'source:paris-preview-2024-03');
    expect(preview?.['quoted']).toBe('big weaknesses\nyes men');
    expect(preview?.['reported']).toContain('arising from his ego');
    expect(preview?.['stretches']).toBe('quoted reported quoted');
  });

  test('begins with a mark only where one is asked for', async () => {
    const bytes = async (path: string) => [...new Uint8Array(await (await fetched(path)).arrayBuffer()).slice(0, 3)];
    expect(await bytes('/data/remark/remark:kerr-yes-men.csv?bom=1')).toEqual([0xef, 0xbb, 0xbf]);
    expect(await bytes('/data/remark/remark:kerr-yes-men.csv')).toEqual([...Buffer.from('rec')]);
  });
});

describe('JSON-LD', () => {
  test('calls quotations just the stretches between quotation marks, in the whole story', async () => {
    const nodes = await jsonld.expand(Object(await jsonOf('/data/story/all.jsonld')), { documentLoader: refuseToLoad });
    const typed = nodes.filter((node) => at(node, '@type', 0) === 'https://schema.org/Quotation');
    const texts = typed.map((node) => at(node, 'https://schema.org/text', 0, '@value'));
    const segments = (await allPrinted()).flatMap(({ wordings }) => wordings.flatMap((wording) => wording.segments));
    const quoted = segments.filter(({ kind }) => kind === 'QUOTED').map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) expect(quoted.some((words) => String(text).includes(words))).toBe(true);
    for (const words of quoted) expect(texts.some((text) => String(text).includes(words))).toBe(true);
    const reported = segments.filter(({ kind }) => kind === 'REPORTED').map(({ text }) => text);
    const alsoQuoted = new Set(quoted);
    for (const words of reported.filter((text) => !alsoQuoted.has(text))) expect(texts).not.toContain(words);
  });

  test('never gives a gist as a text', async () => {
    const gists = new Set((await allPrinted()).flatMap(({ gist }) => (gist === null ? [] : [gist])));
    const told = listAt(await jsonOf('/data/story/all.jsonld'), '@graph').map((node) => at(node, 'text'));
    expect(gists.size).toBeGreaterThan(5);
    for (const text of told) expect(gists.has(String(text))).toBe(false);
  });
});

const refuseToLoad = (url: string): Promise<never> => Promise.reject(new Error(`Nothing is to be loaded, not ${url}.`));

test('each Web Annotation selects letter for letter what its printing has', async () => {
  const items = listAt(await jsonOf('/data/story/all.annotations.jsonld'), 'first', 'items');
  const byId = new Map(items.map((item) => [at(item, 'id'), item]));
  const wordings = (await allPrinted())
    .flatMap((remark) => remark.wordings)
    .filter(({ segments }) => segments.length > 0);
  expect(items).toHaveLength(wordings.length);
  for (const { id, segments } of wordings) {
    const targets = listAt(byId.get(`urn:rejoinder:annotation:${id}`), 'target');
    expect(targets.map((target) => at(target, 'selector', 'type'))).toEqual(targets.map(() => 'TextQuoteSelector'));
    expect(targets.map((target) => at(target, 'selector', 'exact')).join('')).toBe(lettersOf(segments));
  }
});

test('GraphML has a node for each thing of the chain and an edge for each reply in it', async () => {
  const read = graphml.parse(MultiDirectedGraph, await textOf('/data/chain/remark:kerr-yes-men.graphml'));
  const { data } = await server.ask(
    `{ chain(of: "remark:kerr-yes-men", up: 1000, down: 1000, perNode: 100) { ... on Chain {
        totals { ancestors descendants } entries { parents { to } } } } }`,
  );
  const things =
    1 + Number(at(data, 'chain', 'totals', 'ancestors')) + Number(at(data, 'chain', 'totals', 'descendants'));
  expect(read.order).toBe(things);
  expect(read.size).toBe(listAt(data, 'chain', 'entries').flatMap((entry) => listAt(entry, 'parents')).length);
  expect(read.getNodeAttribute('remark:kerr-yes-men', 'speakerName')).toBe('Josh Kerr');
});

describe('TimelineJS', () => {
  test('gives each dated remark a slide with no more of its date than is known', async () => {
    const slides = listAt(await jsonOf('/data/story/all.timeline.json'), 'events');
    const slide = (id: string) => slides.find((each) => at(each, 'unique_id') === id);
    expect(slides.length).toBeGreaterThan(40);
    for (const each of slides) {
      expect(at(each, 'start_date', 'year')).toMatch(/^\d{4}$/);
      expect(at(each, 'text', 'headline')).not.toBe('');
    }
    const { data } = await server.ask('{ remarks(first: 100) { edges { node { id said { precision edtf } } } } }');
    const months = listAt(data, 'remarks', 'edges').filter((edge) => at(edge, 'node', 'said', 'precision') === 'MONTH');
    for (const edge of months) expect(at(slide(String(at(edge, 'node', 'id'))), 'start_date', 'day')).toBeUndefined();
  });

  test('puts nothing between quotation marks but quoted words', async () => {
    const slides = listAt(await jsonOf('/data/story/all.timeline.json'), 'events');
    const quoted = (await allPrinted()).flatMap(({ wordings }) => wordings.flatMap(({ segments }) => segments));
    const html = slides.map((each) => String(at(each, 'text', 'text'))).join('');
    const marked = [...html.matchAll(/<blockquote>“(.*?)”<\/blockquote>/gs)].map((found) => found[1] ?? '');
    const words = quoted.filter(({ kind }) => kind === 'QUOTED').map(({ text }) => text.replaceAll('&', '&amp;'));
    expect(marked.length).toBeGreaterThan(50);
    for (const one of marked) expect(words.some((text) => one.includes(text))).toBe(true);
  });
});

describe('ConvoKit', () => {
  const corpus = z.object({
    utterances: z.array(
      z.object({
        id: z.string(),
        conversation_id: z.string(),
        speaker: z.string(),
        text: z.string(),
        'reply-to': z.string().nullable(),
        timestamp: z.number().nullable(),
      }),
    ),
    speakers: z.record(z.string(), z.object({ meta: z.object({}).loose() })),
    conversations: z.record(z.string(), z.object({ meta: z.object({}).loose() })),
    losses: z.array(z.object({ what: z.string(), count: z.number(), ids: z.array(z.string()) })),
  });

  test('is a forest of utterances whose speakers and conversations are there, and every reply is kept or told as lost', async () => {
    const { utterances, speakers, conversations, losses } = corpus.parse(
      await jsonOf('/data/chain/remark:kerr-yes-men.convokit.json'),
    );
    const byId = new Map(utterances.map((utterance) => [utterance.id, utterance]));
    for (const { conversation_id: root, speaker, 'reply-to': parent } of utterances) {
      expect(speakers).toHaveProperty([speaker]);
      expect(conversations).toHaveProperty([root]);
      expect(byId.get(root)?.['reply-to']).toBeNull();
      if (parent !== null) expect(byId.get(parent)?.conversation_id).toBe(root);
    }
    const kept = utterances.filter(({ 'reply-to': parent }) => parent !== null).length;
    const lost = losses.filter(({ what }) => what.startsWith('Replies')).reduce((sum, { count }) => sum + count, 0);
    const read = graphml.parse(MultiDirectedGraph, await textOf('/data/chain/remark:kerr-yes-men.graphml'));
    expect(kept + lost).toBe(read.size);
    expect(kept).toBeGreaterThan(2);
  });
});

describe('Atom', () => {
  const reader = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['entry', 'link', 'author'].includes(name),
  });

  test.each(['/feed/all.atom', '/feed/speaker/athlete:josh-kerr.atom', '/feed/chain/remark:kerr-yes-men.atom'])(
    '%s has what RFC 4287 says a feed must have',
    async (path) => {
      const { feed }: { feed: unknown } = z.object({ feed: z.unknown() }).parse(reader.parse(await textOf(path)));
      const entries = listAt(feed, 'entry');
      expect(entries.length).toBeGreaterThan(3);
      for (const one of [feed, ...entries]) {
        expect(at(one, 'id')).toMatch(/^http:\/\//);
        expect(at(one, 'title')).toBeTruthy();
        expect(at(one, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
        expect(at(one, 'author', 0, 'name')).toBeTruthy();
      }
      expect(new Set(entries.map((entry) => at(entry, 'id'))).size).toBe(entries.length);
      const links = listAt(feed, 'link').filter((link) => at(link, '@_rel') === 'self');
      expect(links.map((link) => at(link, '@_href'))).toEqual([`${server.url}${path}`]);
    },
  );
});

describe('an address of data', () => {
  test('names its file, may be read by any page, and is known again until something changes', async () => {
    const path = '/data/speaker/athlete:josh-kerr.csv';
    const first = await fetched(path);
    expect(first.headers.get('content-type')).toMatch(/^text\/csv; ?.*charset=utf-8/);
    expect(first.headers.get('content-disposition')).toBe('attachment; filename=speaker-athlete-josh-kerr.csv');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    const tag = first.headers.get('etag') ?? '';
    expect((await fetched(path, { 'if-none-match': tag })).status).toBe(304);
    await change(graph.graph, 'MATCH (r:Remark {id: "remark:kerr-yes-men"}) SET r.note = "A new note."');
    const later = await fetched(path, { 'if-none-match': tag });
    expect(later.status).toBe(200);
    expect(await later.text()).toContain('A new note.');
  });

  test.each(['csv', 'graphml', 'convokit.json'])(
    'of an id that nothing has offers the nearest (%s)',
    async (format) => {
      const response = await fetched(`/data/chain/remark:kerr-yes-mem.${format}`);
      expect(response.status).toBe(404);
      expect(listAt(await response.json(), 'nearest')).toContain('remark:kerr-yes-men');
    },
  );

  test('in a format that there is not says which there are', async () => {
    const response = await fetched('/data/chain/remark:kerr-yes-men.xlsx');
    expect(response.status).toBe(404);
    expect(String(at(await response.json(), 'message'))).toContain('graphml');
  });
});

test('a remark that begins like a formula is no formula in a table, and loses no letter', async () => {
  expect(await loadText(graph.graph, FORMULA)).toMatchObject({ isLoaded: true });
  const rows = await tableOf('/data/remark/remark:formula.csv');
  expect(rows.map(({ quoted }) => quoted)).toEqual(["'=1+1 is what I ran"]);
  expect(unguarded(rows[0]?.['quoted'] ?? '')).toBe('=1+1 is what I ran');
});

const FORMULA = `
story: { id: story:formula, title: Formula, description: A remark that begins like one. }
sources:
  source:gazette: { kind: ARTICLE, held: true, text: { file: x.txt, sha256: 0000000000000000000000000000000000000000000000000000000000000000 }, published: 2031-05-01 }
athletes:
  athlete:ann: { name: Ann }
remarks:
  remark:formula:
    speaker: athlete:ann
    standing: PRINTED
    wordings: [{ source: source:gazette, form: DIRECT, segments: [{ quoted: "=1+1 is what I ran" }] }]
`;
