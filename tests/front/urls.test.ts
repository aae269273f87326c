import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serveAlone, type Alone } from './alone.js';
import { readRefusal } from './served.js';

let served: Alone;
beforeAll(async () => {
  served = await serveAlone();
}, 60_000);
afterAll(() => served.close());

/** Sends a target as it stands; `fetch` would mend it. */
function get(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  const { hostname, port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path: target, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const known = Object.entries(response.headers).map(([name, value]): [string, string] => [name, String(value)]);
        resolve(new Response(Buffer.concat(chunks), { status: response.statusCode ?? 0, headers: known }));
      });
    });
    asked.once('error', reject);
    asked.end();
  });
}

const ENCODED = '%7B__typename%7D';
const json = (value: string): string => encodeURIComponent(value);

describe('a query in a URL', () => {
  test.each([
    `?query=${ENCODED}`,
    '?query={__typename}',
    `?query=query+Q%7B__typename%7D&operationName=Q&variables=${json('{"a":"é 🏃"}')}`,
    `?nobody=knows&query=${ENCODED}`,
  ])('is answered: %s', async (search) => {
    const answer = await get(`/graphql${search}`);
    expect([answer.status, await answer.json()]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  const PERCENT = /^A URL in percent-encoded UTF-8 was expected, but it has something that is none\.$/;
  test.each<readonly [string, string, number, string, RegExp]>([
    ['half a percent sign', '?query=%7', 400, 'BAD_USER_INPUT', PERCENT],
    ['a percent sign without digits', '?query=%zz', 400, 'BAD_USER_INPUT', PERCENT],
    ['bytes that are no UTF-8', `?query=${ENCODED}&variables=%ff`, 400, 'BAD_USER_INPUT', PERCENT],
    ['half a surrogate pair in bytes', `?query=${ENCODED}&operationName=%ed%a0%80`, 400, 'BAD_USER_INPUT', PERCENT],
    ['such bytes where nobody looks', `?query=${ENCODED}&x=%c0%af`, 400, 'BAD_USER_INPUT', PERCENT],
    ['nothing', '', 400, 'BAD_USER_INPUT', /but it has none\.$/],
    ['an empty query', '?query=', 400, 'BAD_USER_INPUT', /"query" is no text, or an empty one\.$/],
    ['the query twice', `?query=${ENCODED}&query=${ENCODED}`, 400, 'BAD_USER_INPUT', /may only be specified once\.$/],
    [
      'variables that are not JSON',
      `?query=${ENCODED}&variables=a`,
      400,
      'BAD_USER_INPUT',
      /^JSON was expected, but "variables" in the URL is none\.$/,
    ],
    ['variables in a list', `?query=${ENCODED}&variables=[]`, 400, 'BAD_USER_INPUT', /"variables" is no object\.$/],
    [
      'a key twice in the variables',
      `?query=${ENCODED}&variables=${json('{"a":1,"a":2}')}`,
      400,
      'BAD_USER_INPUT',
      /but in "variables" in the URL the key "a" stands twice in one object\.$/,
    ],
    [
      'half a surrogate pair in the variables',
      `?query=${ENCODED}&variables=${json(String.raw`{"a":"\ud800"}`)}`,
      400,
      'BAD_USER_INPUT',
      /half a surrogate pair stands in "\\ud800"\.$/,
    ],
    [
      'a mutation',
      '?query=mutation%7B__typename%7D',
      405,
      'BAD_USER_INPUT',
      /^GET requests only support query operations, not mutation operations$/,
    ],
    [
      'more than a URL holds',
      `?query=${'a'.repeat(20_000)}`,
      431,
      'LIMIT_EXCEEDED',
      /^A URL and headers of at most 16384 bytes were expected/,
    ],
  ])('is refused as JSON: %s', async (_what, search, status, code, message) => {
    const refused = await readRefusal(await get(`/graphql${search}`));
    expect(refused).toMatchObject({ status, code, retryable: false });
    expect(refused.message).toMatch(message);
  });

  test('is refused where the target is in more than ASCII', async () => {
    const refused = await readRefusal(await get(`/graphql?query=${ENCODED}&operationName=\u00e9`));
    expect([refused.status, refused.message]).toEqual([
      400,
      expect.stringMatching(/^A request in HTTP\/1\.1 was expected/),
    ]);
  });
});

test.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])(
  '%s is refused, and told what is allowed',
  async (method) => {
    const { status, message, headers } = await readRefusal(await get('/graphql', {}, method));
    expect([status, message, headers.get('allow')]).toEqual([
      405,
      `GET or POST was expected, but ${method} came.`,
      'GET, POST',
    ]);
  },
);

test.each(['/grapql', '/graphql/more', '/graphqlx', '/playground%', '/%ff', '/.env', '/playground/../../package.json'])(
  'where nothing is, JSON says so, or the page: %s',
  async (path) => {
    const answer = await get(path);
    expect([400, 404]).toContain(answer.status);
    const text = await answer.text();
    expect(text).not.toMatch(/<html|node_modules|\bat .+:\d+:\d+/i);
    expect(text).not.toContain('rejoinder');
  },
);
