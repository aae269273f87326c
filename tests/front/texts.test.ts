import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { ask, serveAlone, type Alone } from './alone.js';

/** Text arrives letter for letter or is refused; what says so is a message that quotes what arrived. */
let served: Alone;
beforeAll(async () => {
  served = await serveAlone();
}, 60_000);
afterAll(() => served.close());

const QUOTING = /^Variable "\$d\d" got invalid value .*; Value "(.*)" does not exist in "RemarkKind" enum\./s;
const MARK = '!';
const AT_ONCE = 5;
const operation = `query (${Array.from({ length: AT_ONCE }, (_, place) => `$d${place}: RemarkKind!`).join(', ')}) {
  ${Array.from({ length: AT_ONCE }, (_, place) => `a${place}: remarks(filter: { kinds: [$d${place}] }) { totalCount }`).join(' ')}
}`;

const answer = z.object({ errors: z.array(z.object({ message: z.string() })) });

/** What the server understood of some texts, in order; null where it refused them as no text. */
async function understood(texts: readonly string[], send: (variables: object) => Promise<Response>) {
  const variables = Object.fromEntries(texts.map((text, place) => [`d${place}`, MARK + text]));
  const { errors } = answer.parse(await (await send(variables)).json());
  if (errors.some(({ message }) => message.includes('half a surrogate pair'))) return null;
  return errors.map(({ message }) => QUOTING.exec(message)?.[1]?.slice(MARK.length));
}

const isWhole = (texts: readonly string[]): boolean => texts.every((text) => !/\p{Surrogate}/u.test(text));

/** Characters that others have repaired, folded or dropped; and halves of surrogate pairs, some of which meet. */
const odd = fc.constantFrom(
  ...'\0\u0007\t\n\r"\\/\u007f\u0085\u00a0\u00ad\u0301\u200b\u200d\u202e\u2028\u2066\ufeff\ufffd\uffff'.split(''),
  'é',
  'e\u0301',
  '🏃',
  '𝒳',
  'ﬃ',
  'İ',
);
const halves = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));
const text = fc.oneof(
  { weight: 10, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 10, arbitrary: fc.string({ unit: odd, maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.oneof(odd, halves), maxLength: 10 }) },
);

test('10,000 texts in variables come through unchanged, or are refused', async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (texts) => {
      const came = await understood(texts, (variables) => ask(served.api, { query: operation, variables }));
      if (came === null) refused += 1;
      expect(came).toEqual(isWhole(texts) ? texts : null);
    }),
    { numRuns: 10_000 / AT_ONCE },
  );
  expect(refused).toBeGreaterThan(20);
}, 60_000);

test('and so do texts in a URL', async () => {
  const query = encodeURIComponent(operation);
  const send = (variables: object): Promise<Response> =>
    fetch(`${served.api}?query=${query}&variables=${encodeURIComponent(JSON.stringify(variables))}`);
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 2 }), async (texts) => {
      expect(await understood(texts, send)).toEqual(isWhole(texts) ? texts : null);
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('and through the database, to which an unknown id goes and from which it comes back', async () => {
  const query = 'query ($id: ID!) { chain(of: $id) { ... on UnknownId { id } } }';
  await fc.assert(
    fc.asyncProperty(text, async (id) => {
      const answered = await (await ask(served.api, { query, variables: { id } })).text();
      if (isWhole([id])) expect(JSON.parse(answered)).toEqual({ data: { chain: { id } } });
      else expect(answered).toContain('half a surrogate pair');
    }),
    { numRuns: 200 },
  );
}, 60_000);
