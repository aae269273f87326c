import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { cite } from '../../src/cite/cite.js';
import type { Cited } from '../../src/cite/cited.js';
import { askBy } from '../../src/client/ask.js';
import { CitedWordingDocument } from '../../src/client/generated/graphql.js';
import { overHttp } from '../../src/client/over-http.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';

let story: TestGraph;
let server: TestServer;

beforeAll(async () => {
  story = await openStoryGraph();
  server = await startTestServer(story);
});

afterAll(async () => {
  await server.close();
  await story.close();
});

const TIMELINE = 'wording:kerr-flaws.citius-timeline';

const name = z.object({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() });
/** What the parser, which is not ours, has to find in a record. */
const item = z.object({
  title: z.string(),
  author: z.array(name).optional(),
  issued: z.object({ 'date-parts': z.array(z.array(z.number())).optional() }).optional(),
  note: z.string(),
});

async function cited(id: string, format: string): Promise<string> {
  const response = await fetch(`${server.url}/cite/${id}/${format}`);
  expect(response.status).toBe(200);
  return response.text();
}

/** As the parser calls them. */
const TYPES = { csl: '@else/json', biblatex: '@biblatex/text', ris: '@ris/file' } as const;
type Machine = keyof typeof TYPES;

const PARSER = fileURLToPath(new URL('parser.ts', import.meta.url));

/** What somebody else's parser reads out of records; fails where one of them is more or less than one. */
async function readAll(
  asked: readonly { readonly format: Machine; readonly text: string }[],
): Promise<readonly z.infer<typeof item>[]> {
  const records = asked.map(({ format, text }) => ({ type: TYPES[format], text }));
  const out = await new Promise<string>((resolve, reject) => {
    const most = { maxBuffer: 1 << 26 };
    const child = execFile(process.execPath, ['--import', 'tsx', PARSER], most, (error, printed) =>
      error === null ? resolve(printed) : reject(error),
    );
    child.stdin?.end(JSON.stringify(records));
  });
  return z
    .array(z.tuple([item]))
    .parse(JSON.parse(out))
    .map(([only]) => only);
}

async function readAs(id: string, format: Machine): Promise<z.infer<typeof item>> {
  const [only] = await readAll([{ format, text: await cited(id, format) }]);
  if (only === undefined) throw new Error('The parser read nothing.');
  return only;
}

test('a relayed line names who was spoken to, and who quotes it', async () => {
  const line = await cited('wording:kerr-flaws.paris-preview-2024-03', 'line');
  expect(line).toMatch(
    /^Josh Kerr told The Guardian, 18 January 2024, as quoted in part by an article whose outlet is not known \(/,
  );
  expect(line).toContain(
    '“is very dedicated and he’s amazing at our sport” … but … “wants to be the best in the world',
  );
});

test('what nobody says was told stands in what is credited, and the living article with its update', async () => {
  expect(await cited(TIMELINE, 'line')).toMatch(
    /^Josh Kerr, in The Guardian, 18 January 2024, as quoted by CITIUS MAG \(13 March 2024, updated on or after 2 May 2024\): “I’ve said it multiple times: he’s very dedicated and he’s amazing at our sport,” … “He also/,
  );
});

test('a translation is told as one, and a day that is known only by its end is not made exact', async () => {
  expect(await cited('wording:ingebrigtsen-98-of-100.flotrack-2024-08-06', 'line')).toBe(
    "Jakob Ingebrigtsen, on or before 1 February 2024, as quoted by FloTrack (6 August 2024): “I'm pretty sure I'll win next time anyway,” … “I know that I win 98 out of 100 times against them.” [Probably translated: the editor’s reading; the source does not say so.]\n",
  );
});

test('reported words never stand between quotation marks', async () => {
  const line = await cited('wording:kerr-hardly-knows-him.ap-paris-preview', 'line');
  expect(line).toContain(
    "as reported by an article whose outlet and title are not known (between 4 and 6 August 2024): they don't know",
  );
  expect(line).not.toMatch(/[“”]/);
});

test('the APA reference is by the author, and the speaker is cited in it', async () => {
  const [reference, inText] = (await cited(TIMELINE, 'apa')).split('\n');
  expect(reference).toBe(
    'Chavez, C. (2024, March 13; updated on or after 2 May 2024). Jakob Ingebrigtsen vs Josh Kerr Rivalry Timeline: From Budapest To Paris. CITIUS MAG.',
  );
  expect(inText).toMatch(
    /\(Josh Kerr, in The Guardian, 18 January 2024, as cited in Chavez, 2024, under Jan. 18, 2024\)$/,
  );
});

test('the Chicago note has the speaker first, and "quoted in" the author', async () => {
  expect(await cited(TIMELINE, 'chicago')).toMatch(
    /^Josh Kerr, in The Guardian, 18 January 2024, quoted in Chris Chavez, Jakob Ingebrigtsen vs Josh Kerr Rivalry Timeline: From Budapest To Paris, CITIUS MAG, 13 March 2024,/,
  );
});

test.each(['csl', 'biblatex', 'ris'] as const)(
  '%s: another parser reads the author, the day, and the speaker in the note',
  async (format) => {
    const { title, author, issued, note } = await readAs(TIMELINE, format);
    expect(title).toBe('Jakob Ingebrigtsen vs Josh Kerr Rivalry Timeline: From Budapest To Paris');
    expect(author).toMatchObject([{ family: 'Chavez', given: 'Chris' }]);
    expect(issued?.['date-parts']).toEqual([[2024, 3, 13]]);
    expect(note).toMatch(/^Cited for: Josh Kerr, in The Guardian, 18 January 2024, as quoted by CITIUS MAG/);
  },
);

test.each(['csl', 'biblatex'] as const)(
  '%s: of a day between 4 and 6 August only the month is said',
  async (format) => {
    const { author, issued, note } = await readAs('wording:kerr-vicious-1500.ap-paris-preview', format);
    expect(author).toBeUndefined();
    expect(issued?.['date-parts']).toEqual([[2024, 8]]);
    expect(note).toContain('(between 4 and 6 August 2024, paragraph 7)');
  },
);

test('RIS: of a day between 4 and 6 August only the month is said', async () => {
  const id = 'wording:kerr-vicious-1500.ap-paris-preview';
  expect(await cited(id, 'ris')).toContain('\r\nDA  - 2024/08//\r\n');
  // The parser takes no month without its day, and invents none.
  expect((await readAs(id, 'ris')).issued?.['date-parts']).toEqual([[2024]]);
});

test('a RIS record has the line ends and the last line that the format demands', async () => {
  const text = await cited(TIMELINE, 'ris');
  expect(text).toMatch(/^TY {2}- ELEC\r\n/);
  expect(text).toMatch(/\r\nER {2}- \r\n$/);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

const ids = z.object({
  remarks: z.object({
    edges: z.array(z.object({ node: z.object({ wordings: z.array(z.object({ id: z.string() })) }) })),
  }),
});

async function everyCited(): Promise<readonly Cited[]> {
  const { data } = await server.ask('{ remarks(first: 100) { edges { node { wordings { id } } } } }');
  const ask = askBy(overHttp(`${server.url}/graphql`));
  const found: Cited[] = [];
  for (const { id } of ids.parse(data).remarks.edges.flatMap(({ node }) => node.wordings)) {
    const { node } = await ask(CitedWordingDocument, { id });
    if (node?.__typename === 'Wording') found.push({ wording: node, remark: node.remark });
  }
  return found;
}

test('every printing of the story reads back in every form, by its author and with its own words', async () => {
  const all = await everyCited();
  expect(all).toHaveLength(104);
  const asked = all.flatMap((one) =>
    (['csl', 'biblatex', 'ris'] as const).map((format) => ({ one, format, text: cite(one, format) })),
  );
  const records = await readAll(asked);
  for (const [place, { one, format }] of asked.entries()) {
    const { author = [], note = '' } = records[place] ?? {};
    const { id, source, segments } = one.wording;
    const names = author.map(({ given, family, literal }) => literal ?? `${given} ${family}`);
    expect({ id, format, names }).toEqual({ id, format, names: source.authors.map((by) => by.name) });
    for (const { text } of segments) expect(note).toContain(text.trim());
  }
});

test('in every text of the story each word stands as printed, and what is reported never in quotation marks', async () => {
  for (const one of await everyCited())
    for (const format of ['line', 'apa', 'chicago'] as const) {
      const text = cite(one, format);
      const { segments } = one.wording;
      for (const segment of segments) expect(text).toContain(segment.text.trim());
      const quoted = [...text.matchAll(/“([^“”]*)”/g)].map(([, words = '']) => words);
      for (const { kind, text: words } of segments) if (kind === 'REPORTED') expect(quoted).not.toContain(words.trim());
    }
});

test('an unknown printing offers those of the remark that looks most like it', async () => {
  const response = await fetch(`${server.url}/cite/wording:kerr-flaw.citius/line`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ nearest: expect.arrayContaining([TIMELINE]) });
});

test('an unknown form tells those there are', async () => {
  const response = await fetch(`${server.url}/cite/${TIMELINE}/mla`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ formats: ['line', 'apa', 'chicago', 'csl', 'biblatex', 'ris'] });
});

test('every site may read a citation, and who has it is told so', async () => {
  const first = await fetch(`${server.url}/cite/${TIMELINE}/csl`);
  expect(first.headers.get('access-control-allow-origin')).toBe('*');
  expect(first.headers.get('cache-control')).toBe('no-cache');
  expect(first.headers.get('content-type')).toBe('application/vnd.citationstyles.csl+json; charset=utf-8');
  const again = await fetch(first.url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});
