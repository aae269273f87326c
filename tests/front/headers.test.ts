import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ask, serveAlone, type Alone } from './alone.js';
import { readRefusal } from './served.js';

let served: Alone;
let narrow: Alone;
beforeAll(async () => {
  served = await serveAlone();
  narrow = await serveAlone({ readBy: ['https://news.example'] });
}, 60_000);
afterAll(() => served.close());
afterAll(() => narrow.close());

const OPERATION = { query: '{ __typename }' };
const QUERY = '?query=%7B__typename%7D';

describe('every answer', () => {
  test.each(['/graphql', '/playground', '/playground/none.js', '/metrics', '/healthz', '/', '/nothing'])(
    'bears what makes browsers careful, and tells of no program: %s',
    async (path) => {
      const { headers } = await fetch(served.url + path, { redirect: 'manual' });
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toMatch(/^(DENY|SAMEORIGIN)$/);
      expect(headers.get('content-security-policy')).toMatch(/default-src '(none|self)'.*frame-ancestors 'none'/);
      expect(headers.get('content-security-policy')).not.toMatch(/script-src (?!'self'(?:;|$))|unsafe-eval|\*/);
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      for (const name of ['x-powered-by', 'server', 'set-cookie', 'access-control-allow-credentials'])
        expect(headers.has(name)).toBe(false);
    },
  );

  test('has an id of its own, which no caller chooses', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () =>
        (await ask(served.api, OPERATION, { 'x-request-id': 'mine' })).headers.get('x-request-id'),
      ),
    );
    expect(new Set([...ids, 'mine']).size).toBe(3);
  });
});

describe('a page of another site', () => {
  const browser = { origin: 'https://news.example', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' };
  const preflight = (api: string, origin: string): Promise<Response> =>
    fetch(api, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });

  test('may read by asking first, without credentials', async () => {
    const { status, headers } = await preflight(served.api, browser.origin);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-methods')).toBe('GET,POST');
    expect(headers.get('access-control-allow-headers')).toBe(
      'content-type,apollo-require-preflight,x-apollo-operation-name',
    );
    expect(headers.has('access-control-allow-credentials')).toBe(false);
    const answer = await ask(served.api, OPERATION, browser);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test.each<readonly [string, RequestInit & { readonly path?: string }]>([
    ['as an image or a script', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } }],
    ['of a neighbour', { headers: { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' } }],
    ['by a link', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } }],
    ['in an old browser', { headers: { origin: 'https://news.example' } }],
    ['with an odd type', { headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'text/plain' } }],
  ])('may not read by GET without asking first: %s', async (_how, init) => {
    const { status, code } = await readRefusal(await fetch(served.api + QUERY, init));
    expect([[400, 415].includes(status), code]).toEqual([true, 'BAD_USER_INPUT']);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'may not send what needs no asking: "%s"',
    async (type) => {
      const body = new TextEncoder().encode(JSON.stringify(OPERATION));
      const headers = { ...browser, ...(type !== '' && { 'content-type': type }) };
      expect(await readRefusal(await fetch(served.api, { method: 'POST', headers, body }))).toMatchObject({
        status: 415,
      });
    },
  );

  test('may read by GET where it has asked first', async () => {
    const answer = await fetch(served.api + QUERY, { headers: { ...browser, 'apollo-require-preflight': 'yes' } });
    expect(answer.status).toBe(200);
  });

  test('may read only where its name is on the list, when there is one', async () => {
    const allowed = await preflight(narrow.api, 'https://news.example');
    const others = await preflight(narrow.api, 'https://others.example');
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://news.example');
    expect(allowed.headers.get('vary')).toContain('Origin');
    expect(others.headers.has('access-control-allow-origin')).toBe(false);
  });
});

test.each(['same-origin', 'none'])('our own pages and typed addresses read by GET as they are: %s', async (site) => {
  const answer = await fetch(served.api + QUERY, { headers: { 'sec-fetch-site': site } });
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
});
