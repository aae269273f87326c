import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';

jest.setTimeout(60_000);

let graph: TestGraph;
beforeAll(async () => {
  graph = await openStoryGraph();
}, 180_000);
afterAll(() => graph.close());

/** The page of a report on a server that has this contact. */
async function report(contact: string | null, query: string): Promise<string> {
  const server: TestServer = await startTestServer(graph, { contact });
  try {
    const response = await fetch(`${server.url}/report?${query}`);
    expect(response.status).toBe(200);
    return (await response.text()).replaceAll('&amp;', '&');
  } finally {
    await server.close();
  }
}

const OF_A_REMARK = 'of=remark:kerr-yes-men&title=Error%20on%20/remark/kerr-yes-men';

test('a report is an e-mail that names the address and every source that prints the remark', async () => {
  const html = await report('desk@example.org', OF_A_REMARK);
  const mail = new URL(/href="(mailto:[^"]*)"/.exec(html)?.[1] ?? '');
  expect(mail.pathname).toBe('desk@example.org');
  expect(mail.searchParams.get('subject')).toBe('Error on /remark/kerr-yes-men');
  const body = mail.searchParams.get('body') ?? '';
  expect(body).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/remark\/kerr-yes-men$/m);
  for (const source of ['citius-timeline', 'flotrack-2024-08-06', 'ap-paris-preview', 'paris-preview-2024-03'])
    expect(body).toContain(`(source:${source})`);
  expect(body).toContain('How you know');
});

test('a contact on the web is linked, and one that is missing is said to be', async () => {
  expect(await report('https://example.org/errors', OF_A_REMARK)).toContain('href="https://example.org/errors"');
  const without = await report(null, OF_A_REMARK);
  expect(without).toContain('This server names nobody to whom reports are sent.');
  expect(without).not.toContain('mailto:');
});

test.each([
  ['of=//elsewhere.example/x', 'href="//elsewhere'],
  ['of=javascript:alert(1)', 'href="javascript'],
  ['of=%22%3E%3Cscript%3E', '"><script>'],
])('nothing that an address says becomes a link to elsewhere or a script: %s', async (query, never) => {
  expect(await report(null, query)).not.toContain(never);
});

test('the pages of a remark and of a race lead to a report that knows what it is about', async () => {
  const server = await startTestServer(graph);
  try {
    const remark = (await (await fetch(`${server.url}/remark/kerr-yes-men`)).text()).replaceAll('&amp;', '&');
    expect(remark).toContain('/report?of=remark%3Akerr-yes-men&title=');
    const race = (await (await fetch(`${server.url}/race/budapest-2023-1500m-final`)).text()).replaceAll('&amp;', '&');
    const link = /href="(\/report\?of=[^"]*)"/.exec(race)?.[1] ?? '';
    const page = await (await fetch(server.url + link)).text();
    expect(page).toContain('Error on /race/budapest-2023-1500m-final');
    expect(page).toContain('href="/race/budapest-2023-1500m-final"');
  } finally {
    await server.close();
  }
});
