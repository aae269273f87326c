import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { z } from 'zod';
import { NearestIdsDocument } from '../../src/client/generated/graphql.js';
import { RemarkDocument } from '../../src/client/questions/generated/graphql.js';
import { buildForBrowsers } from '../../src/web/build.js';
import { change, openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, startTestServer, type TestServer } from '../_kit/server.js';

jest.setTimeout(60_000);

const MANIFEST = z
  .record(z.string(), z.string())
  .parse(
    JSON.parse(readFileSync(new URL('../../src/client/generated/persisted-documents.json', import.meta.url), 'utf8')),
  );
const hashOf = (operation: string): string => {
  const [hash] = Object.entries(MANIFEST).find(([, text]) => text.includes(`query ${operation}(`)) ?? [];
  if (hash === undefined) throw new Error(`The manifest has no ${operation}.`);
  return hash.slice('sha256:'.length);
};

let graph: TestGraph;
let open: TestServer;
let closed: TestServer;

beforeAll(async () => {
  await buildForBrowsers(() => {});
  graph = await openStoryGraph();
  open = await startTestServer(graph);
  closed = await startTestServer(graph, { trustedOnly: true });
}, 180_000);

afterAll(async () => {
  await open.close();
  await closed.close();
  await graph.close();
});

test('the manifest names each document by the hash of its text', () => {
  for (const [hash, text] of Object.entries(MANIFEST))
    expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
});

test('the manifest has an address, and names the questions of the client too', async () => {
  const response = await fetch(`${open.url}/trusted`, { headers: { origin: 'https://example.org' } });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const { hash } = RemarkDocument.__meta__ ?? {};
  const listed: unknown = await response.json();
  expect(at(listed, String(hash))).toMatch(/ query Remark\(/);
  expect(at(listed, `sha256:${hashOf('RemarkPage')}`)).toBe(MANIFEST[`sha256:${hashOf('RemarkPage')}`]);
});

describe('a trusted query by GET', () => {
  const of = (hash: string, variables: string, headers: Record<string, string> = {}) =>
    fetch(`${open.url}/trusted/${hash}?variables=${encodeURIComponent(variables)}`, { headers });
  const remark = '{"id":"remark:kerr-yes-men"}';

  test('answers any page, by hash and variables', async () => {
    const response = await of(hashOf('RemarkPage'), remark, { origin: 'https://example.org' });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
      'content-type': 'application/json; charset=utf-8',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(at(await response.json(), 'data', 'remark', 'speaker', 'name')).toBe('Josh Kerr');
  });

  test('says by 304 that nothing has changed, and the new at once when something has', async () => {
    const first = await of(hashOf('RemarkPage'), remark);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{43}"$/);
    expect((await of(hashOf('RemarkPage'), remark, { 'if-none-match': tag })).status).toBe(304);
    await change(graph.graph, "MATCH (r:Remark {id: 'remark:kerr-yes-men'}) SET r.note = 'Changed by a test.'");
    const then = await of(hashOf('RemarkPage'), remark, { 'if-none-match': tag });
    expect(then.status).toBe(200);
    expect(at(await then.json(), 'data', 'remark', 'note')).toBe('Changed by a test.');
  });

  test.each([
    ['a hash that no document has', 'f'.repeat(64), remark, 404, /^The SHA-256 hash of a document was expected/],
    ['a text in place of a hash', 'RemarkPage', remark, 404, /^The SHA-256 hash of a document was expected/],
    ['no JSON', hashOf('RemarkPage'), '{id', 400, /^JSON was expected, but "variables" in the URL/],
    ['a list', hashOf('RemarkPage'), '[1]', 400, /^A JSON object was expected/],
    ['a variable too few', hashOf('RemarkPage'), '{}', 400, /"\$id" of required type "ID!" was not provided/],
  ])('refuses %s, and says what was expected', async (_what, hash, variables, status, message) => {
    const response = await of(hash, variables);
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('etag')).toBeNull();
    const body: unknown = await response.json();
    expect(at(body, 'errors', 0, 'extensions', 'code')).toBe('BAD_USER_INPUT');
    expect(at(body, 'errors', 0, 'message')).toMatch(message);
  });
});

describe('a server that runs trusted documents only', () => {
  const post = async (body: object) => {
    const response = await fetch(`${closed.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    return { status: response.status, answer };
  };
  const variables = { id: 'remark:nobody' };
  const found = ['answer', 'data', 'chain', '__typename'] as const;

  test('runs a document by its text, as the client sends it and as the manifest has it', async () => {
    for (const query of [NearestIdsDocument.toString(), MANIFEST[`sha256:${hashOf('NearestIds')}`]])
      expect(at(await post({ query, variables }), ...found)).toBe('UnknownId');
  });

  test('runs a document by its hash, by POST and by GET', async () => {
    const sha256Hash = hashOf('NearestIds');
    const persisted = { extensions: { persistedQuery: { version: 1, sha256Hash } }, variables };
    expect(at(await post(persisted), ...found)).toBe('UnknownId');
    expect(at(await post({ documentId: `sha256:${sha256Hash}`, variables }), ...found)).toBe('UnknownId');
    const extensions = encodeURIComponent(JSON.stringify(persisted.extensions));
    const address = `${closed.url}/graphql?extensions=${extensions}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
    expect(at(await (await fetch(address)).json(), 'data', 'chain', '__typename')).toBe('UnknownId');
  });

  test.each([
    ['another document', { query: '{ stories { totalCount } }' }],
    ['introspection', { query: getIntrospectionQuery() }],
    [
      'a trusted document with one field more',
      { query: NearestIdsDocument.toString().replace('nearest', 'nearest reason') },
    ],
    ['an unreadable one', { query: '{ stories' }],
    ['an unknown hash', { documentId: `sha256:${'f'.repeat(64)}` }],
  ])('refuses %s, and says why', async (_what, body) => {
    const { status, answer } = await post(body);
    expect(status).toBe(403);
    expect(at(answer, 'errors', 0, 'extensions', 'code')).toBe('FORBIDDEN');
    expect(at(answer, 'errors', 0, 'message')).toMatch(
      /^One of the documents of .* was expected.*REJOINDER_TRUSTED_ONLY/,
    );
  });

  test('serves its own pages and trusted addresses as ever', async () => {
    expect((await fetch(`${closed.url}/remark/kerr-yes-men`)).status).toBe(200);
    const address = `${closed.url}/trusted/${hashOf('NearestIds')}?variables=${encodeURIComponent('{"id":"remark:nobody"}')}`;
    expect((await fetch(address)).status).toBe(200);
  });
});
