import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import jsonld from 'jsonld';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';

jest.setTimeout(120_000);

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openStoryGraph();
  server = await startTestServer(graph);
}, 180_000);
afterAll(async () => {
  await server.close();
  await graph.close();
});

async function page(path: string): Promise<string> {
  const response = await fetch(server.url + path, { headers: { 'accept-language': 'en-GB' } });
  return await response.text();
}

/** In place of schema.org's own context, which is elsewhere: its words under its address. */
const inPlace = (url: string) => {
  if (url !== 'https://schema.org') return Promise.reject(new Error(`Nothing else is to be loaded, not ${url}.`));
  return Promise.resolve({
    document: { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } },
    documentUrl: url,
    contextUrl: undefined,
  });
};

/** What a page tells programs, as a reader that others wrote understands it. */
async function toldOn(path: string): Promise<readonly unknown[]> {
  const [, text = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(await page(path)) ?? [];
  return jsonld.expand(JSON.parse(text) as object, { documentLoader: inPlace });
}

/** The value at a place of what was read; undefined where there is nothing. */
const at = (value: unknown, ...keys: readonly (string | number)[]): unknown =>
  keys.reduce<unknown>((inner, key) => (inner === null || inner === undefined ? undefined : Object(inner)[key]), value);

const text = (node: unknown, name: string): unknown => at(node, `https://schema.org/${name}`, 0, '@value');
const typeOf = (node: unknown): unknown => at(node, '@type', 0);

test('a remark of several quotations is a Quotation for each, with who speaks, when, and who prints it', async () => {
  const nodes = await toldOn('/remark/kerr-yes-men');
  expect(nodes.map(typeOf)).toEqual(nodes.map(() => 'https://schema.org/Quotation'));
  expect(nodes).toHaveLength(3);
  expect(text(nodes[0], 'text')).toMatch(/^I do think people .* on this one,$/);
  expect(text(nodes[1], 'text')).toMatch(/^He was paced in 2021 /);
  const [first] = nodes;
  expect(text(first, 'dateCreated')).toBe('2023-11-11');
  const speaker = at(first, 'https://schema.org/spokenByCharacter', 0);
  expect([typeOf(speaker), text(speaker, 'name')]).toEqual(['https://schema.org/Person', 'Josh Kerr']);
  const work = at(first, 'https://schema.org/isPartOf', 0);
  expect(text(work, 'headline')).toBe('Jakob Ingebrigtsen vs Josh Kerr Rivalry Timeline: From Budapest To Paris');
  expect(text(work, 'datePublished')).toBe('2024-03-13');
  // It was updated on some day on or after 2 May 2024: that is no date.
  expect(text(work, 'dateModified')).toBeUndefined();
  expect(text(at(work, 'https://schema.org/author', 0), 'name')).toBe('Chris Chavez');
});

test('no date is told that is not known to the day, and nobody gets a name who has none', async () => {
  const [question] = await toldOn('/remark/question-pacers-2023');
  expect(text(question, 'dateCreated')).toBeUndefined();
  const asker = at(question, 'https://schema.org/spokenByCharacter', 0);
  expect(text(asker, 'name')).toBeUndefined();
  expect(text(asker, 'description')).toMatch(/^somebody who asked/);
});

test('what nobody quotes is no Quotation', async () => {
  expect(await page('/remark/kerr-confirms-glasgow')).not.toContain('application/ld+json"><');
  expect(await page('/remark/kerr-confirms-glasgow')).not.toContain('"Quotation"');
});

test('a race is an event of sport, with its day and those whose results are held', async () => {
  const [race] = await toldOn('/race/budapest-2023-1500m-final');
  expect(typeOf(race)).toBe('https://schema.org/SportsEvent');
  expect(text(race, 'startDate')).toBe('2023-08-23');
  const runners = at(race, 'https://schema.org/competitor');
  expect([text(at(runners, 0), 'name'), text(at(runners, 1), 'name')]).toEqual(['Josh Kerr', 'Jakob Ingebrigtsen']);
});

test.each([
  ['/athlete/josh-kerr', 'Person', 'Josh Kerr'],
  ['/outlet/citius-mag', 'Organization', 'CITIUS MAG'],
  ['/source/citius-timeline', 'Article', 'Jakob Ingebrigtsen vs Josh Kerr Rivalry Timeline: From Budapest To Paris'],
  ['/discrepancies', 'CollectionPage', 'Where the sources disagree'],
  [
    '/exchange/athlete:jakob-ingebrigtsen/athlete:josh-kerr',
    'CollectionPage',
    'Jakob Ingebrigtsen and Josh Kerr: who answered whom',
  ],
  ['/compare?a=outlet:citius-mag&b=outlet:flotrack', 'WebPage', 'CITIUS MAG and FloTrack: what only one has'],
])('%s is told as a %s by its name', async (path, type, name) => {
  const [node] = await toldOn(path);
  expect([typeOf(node), text(node, 'name')]).toEqual([`https://schema.org/${type}`, name]);
});

test.each([
  [
    '/remark/kerr-no-comment',
    'How Josh Kerr declined to answer, 29 February 2024',
    '“No comment.” (as printed by CITIUS MAG)',
  ],
  ['/remark/kerr-confirms-glasgow', 'What Josh Kerr said', 'in the editor’s words: He will run in Glasgow.'],
  ['/source/rivalry-feature-2024-09', 'An untitled article, on or after 29 September 2024', 'What An untitled article'],
])('the preview of %s says what it is', async (path, title, description) => {
  const html = await page(path);
  expect(/<meta property="og:title" content="([^"]*)"/.exec(html)?.[1]).toContain(title);
  expect(/<meta property="og:description" content="([^"]*)"/.exec(html)?.[1]).toContain(description);
  expect(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]).toBe(`${server.url}${path}`);
});

test.each([
  ['/person/chris-chave', 'person:chris-chavez'],
  ['/outlet/citius-mags', 'outlet:citius-mag'],
  ['/group/kerr-and-other', 'group:kerr-and-others'],
  ['/discrepancies?of=race:budapest-2023-1500m-fina', 'race:budapest-2023-1500m-final'],
  ['/compare?a=outlet:citius-mags&b=outlet:flotrack', 'outlet:citius-mag'],
  ['/chain/remark:kerr-yes-man', 'remark:kerr-yes-men'],
])('%s is not there: the nearest is offered, and a search', async (path, nearest) => {
  const html = await page(path);
  expect(html).toContain(`>${nearest}</a>`);
  expect(html).toContain('href="/find?text=');
  expect(html).toContain('<meta name="robots" content="noindex"');
});
