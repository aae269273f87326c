import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';
import { runExample } from './run.js';
import { warm } from './warm.js';

/** The client may have to be compiled first. */
jest.setTimeout(300_000);

let graph: TestGraph;
let server: TestServer;

beforeAll(async () => {
  graph = await openStoryGraph();
  server = await startTestServer(graph);
  await warm(server);
});

afterAll(async () => {
  await server.close();
  await graph.close();
});

test('prints a chain: who said what, in reply to whom, and who says so', async () => {
  const { code, out, err } = await runExample(['node', 'remark:kerr-yes-men'], server.url);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [yesMen = ''] = out.split('\n\n').filter((part) => part.startsWith(' =>  '));
  expect(yesMen).toMatch(/^ =>  Josh Kerr, 11 November 2023$/m);
  expect(yesMen).toContain(
    'you must be surrounded by so many yes-men that you don’t realize that you have weaknesses.’',
  );
  expect(yesMen).toMatch(/^ {5}Printed by CITIUS MAG, 13 March 2024, through The Sunday Plodcast/m);
  expect(yesMen).toMatch(/^ {5}Challenges Jakob Ingebrigtsen, summer 2023 \(a source says so: /m);
  expect(yesMen).toMatch(/^ {5}Responds to Jakob Ingebrigtsen, 27 August 2023 \(only set side by side: /m);
  expect(out).toMatch(/as told by the 5 sources held, from 29 February 2024 to 29 September 2024\./);
});

test('marks what no source says, and never quotes a gist', async () => {
  const { out } = await runExample(['node', 'remark:kerr-yes-men'], server.url);
  expect(out).toContain(
    'Challenges Jakob Ingebrigtsen, on or before 1 February 2024 (our reading of CITIUS MAG, no source says so)',
  );
  expect(out).toContain("In the editor's words: What Kerr has to add to his words on the podcast.");
  expect(out).not.toMatch(/“[^”]*What Kerr has to add/);
});

test('offers the nearest ids for one that nothing has', async () => {
  const { code, out, err } = await runExample(['node', 'remark:kerr-yes-man'], server.url);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^Nothing that is held has the id remark:kerr-yes-man\. The nearest: .*remark:kerr-yes-men/);
});

test('says that no server answers', async () => {
  const { code, out, err } = await runExample(['node'], 'http://127.0.0.1:1');
  expect({ code, out, err }).toEqual({ code: 1, out: '', err: 'No answer came from http://127.0.0.1:1/graphql.\n' });
});

test('an example of another name is refused, with those that there are', async () => {
  const { code, err } = await runExample(['nod'], server.url);
  expect(code).toBe(2);
  expect(err).toContain('<network|node|react|static-page>');
});
