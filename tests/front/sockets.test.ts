import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { ask, serveAlone, type Alone } from './alone.js';
import { drip, HEAD, untilClosed, type Ended } from './raw.js';

let served: Alone;
beforeAll(async () => {
  served = await serveAlone();
}, 60_000);
afterAll(() => served.close());

const refusal = z.strictObject({
  errors: z.tuple([
    z.strictObject({
      message: z.string(),
      extensions: z.strictObject({ code: z.string(), retryable: z.boolean(), requestId: z.uuid() }),
    }),
  ]),
});

/** Status, code and whether to try again, of the one answer in JSON that came before the connection was closed. */
function refusedWith({ said }: Ended): readonly [number, string, boolean] {
  const [head = '', body = ''] = said.split('\r\n\r\n');
  expect(head).toMatch(/^content-type: application\/json; charset=utf-8\r?$/im);
  expect(head).toMatch(/^connection: close\r?$/im);
  const [{ extensions }] = refusal.parse(JSON.parse(body)).errors;
  expect(head).toContain(extensions.requestId);
  return [Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), extensions.code, extensions.retryable];
}

describe('who is slow', () => {
  /** The promise is 16 seconds, and the machine may be busy. */
  const PROMISED = 16_000 + 2_000;

  test('is dropped within 16 seconds, or 5 where nothing is asked any more, while others are served', async () => {
    const TYPES = JSON.stringify({ query: '{ __schema { types { name description fields { name description } } } }' });
    const SMALL = JSON.stringify({ query: '{ __typename }' });
    const all = Promise.all([
      untilClosed(served.url, () => {}),
      untilClosed(served.url, (socket) => socket.write(HEAD)),
      untilClosed(served.url, (socket) => {
        socket.write(`${HEAD}x-slow: `);
        drip(socket, 'x', 500);
      }),
      untilClosed(served.url, (socket) => socket.write(`${HEAD}content-length: 100\r\n\r\n`)),
      untilClosed(served.url, (socket) => {
        socket.write(`${HEAD}content-length: 1000\r\n\r\n{`);
        drip(socket, ' ', 500);
      }),
      untilClosed(served.url, (socket) => {
        socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`);
        drip(socket, '1\r\n \r\n', 500);
      }),
      untilClosed(served.url, (socket) => socket.write(`${HEAD}content-length: ${SMALL.length}\r\n\r\n${SMALL}`)),
      untilClosed(served.url, (socket) => {
        socket.pause();
        const one = `${HEAD}content-length: ${TYPES.length}\r\n\r\n${TYPES}`;
        socket.write(one.repeat(300));
        // Whoever reads nothing does not notice the end either.
        setTimeout(() => socket.resume(), PROMISED - 1_000);
      }),
    ]);
    const [silent, halfHead, drippedHead, noBody, drippedBody, drippedChunks, idle, unread] = await all;
    for (const slow of [silent, halfHead, drippedHead, noBody, drippedBody, drippedChunks]) {
      expect(slow.after).toBeLessThan(PROMISED);
      expect(refusedWith(slow)).toEqual([408, 'BAD_USER_INPUT', true]);
    }
    expect(idle.said).toContain('200 OK');
    expect(idle.after).toBeLessThan(10_000);
    expect(unread.after).toBeLessThan(PROMISED + 2_000);
    expect(unread.said.split('HTTP/1.1 200').length).toBeLessThan(300);
    expect((await ask(served.api, { query: '{ __typename }' })).status).toBe(200);
  }, 60_000);
});

describe('what is no request in HTTP', () => {
  test.each<readonly [string, string, number, string]>([
    ['words', 'hello\r\n\r\n', 400, 'BAD_USER_INPUT'],
    ['a method that nobody knows', 'FETCH /graphql HTTP/1.1\r\nhost: x\r\n\r\n', 400, 'BAD_USER_INPUT'],
    ['the greeting of TLS', '\x16\x03\x01\x00\xf1\x01\x00\x00\xed\x03\x03', 400, 'BAD_USER_INPUT'],
    ['two lengths', `${HEAD}content-length: 1\r\ncontent-length: 2\r\n\r\n`, 400, 'BAD_USER_INPUT'],
    ['a length and pieces', `${HEAD}content-length: 1\r\ntransfer-encoding: chunked\r\n\r\n`, 400, 'BAD_USER_INPUT'],
    ['a length that is none', `${HEAD}content-length: many\r\n\r\n`, 400, 'BAD_USER_INPUT'],
    ['a piece without its length', `${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n`, 400, 'BAD_USER_INPUT'],
    ['headers without end', `${HEAD}x-long: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'LIMIT_EXCEEDED'],
    ['a header with a line break', `${HEAD}x-a: b\r\n c\x00\r\n\r\n`, 400, 'BAD_USER_INPUT'],
  ])('is refused as JSON: %s', async (_what, text, status, code) => {
    const ended = await untilClosed(served.url, (socket) => socket.write(text, 'latin1'));
    expect(refusedWith(ended)).toEqual([status, code, false]);
  });

  test('is refused as JSON when the body is longer than it was said to be', async () => {
    const ended = await untilClosed(served.url, (socket) => socket.write(`${HEAD}content-length: 2\r\n\r\n{}{}{}`));
    expect(refusedWith(ended)).toEqual([400, 'BAD_USER_INPUT', false]);
  });

  test('and a body said to be too large is refused before it comes', async () => {
    const ended = await untilClosed(served.url, (socket) => {
      socket.write(`${HEAD}content-length: 300000\r\n\r\n`);
      socket.once('data', () => socket.destroy());
    });
    expect(ended.said).toContain('413 Payload Too Large');
    expect(ended.after).toBeLessThan(5_000);
  });
});

test('a caller who goes away while sending leaves no fault behind', async () => {
  const before = served.logged.length;
  await untilClosed(served.url, (socket) => {
    socket.write(`${HEAD}content-length: 100\r\n\r\n{`);
    setTimeout(() => socket.destroy(), 100);
  });
  await ask(served.api, { query: '{ __typename }' });
  expect(served.logged.slice(before).join('')).not.toContain('"level":50');
});
