import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';

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

async function page(name: string): Promise<{ readonly status: number; readonly html: string; readonly told: string }> {
  const response = await fetch(new URL(`/remark/${name}`, server.url), { headers: { 'accept-language': 'en-GB' } });
  const html = await response.text();
  const told = html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
  return { status: response.status, html, told };
}

test('a remark stands with its words, who prints them, through whom, and what it answers', async () => {
  const { html, told } = await page('kerr-yes-men');
  expect(told).toContain('As printed by CITIUS MAG, 13 March 2024, through The Sunday Plodcast');
  expect(told).toContain('It challenges');
  expect(told).toContain('When the pacemakers drop out');
  expect(told).toContain('The Guardian');
  expect(html).toContain('"@type":"Quotation"');
  expect(html).toContain('type="application/json+oembed"');
});

test('every printing stands there, the differing words marked', async () => {
  const { html, told } = await page('kerr-yes-men');
  expect(html.match(/class="printing(?: printing-against)?"/g)).toHaveLength(8);
  expect(told).toContain('8 printings in 4 sources; 2 of them had the words independently.');
  // CITIUS MAG prints “the world championship”, FloTrack “the World championship”.
  expect(html).toContain('<mark>World</mark>');
  expect(told).toContain('Not checked against the recording');
});

test('what is only reported is never between quotation marks, and is no Quotation', async () => {
  const { html, told } = await page('kerr-confirms-glasgow');
  expect(told).toContain('In the editor’s words: He will run in Glasgow.');
  expect(told).toContain('No words of it are quoted in the sources held');
  expect(html).not.toContain('“He will run');
  expect(html).not.toContain('"Quotation"');
});

test('what is printed nowhere says why it is known', async () => {
  const { told } = await page('kerr-praise-before');
  expect(told).toContain('Nothing of it is printed in the sources held.');
});

test('whom only others say it means stands apart from whom it names', async () => {
  const { told } = await page('kerr-yes-men');
  expect(told).toContain('Only others say that it means');
});

test('an id that nothing has offers the nearest', async () => {
  const { status, told } = await page('kerr-yes-man');
  expect(status).toBe(404);
  expect(told).toContain('remark:kerr-yes-men');
});
