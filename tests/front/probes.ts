/**
 * One of the thirteen things that are looked for in GraphQL servers first, and whether it is found here. Three are, by
 * decision: the schema is public, errors teach, and a GET reads.
 */
interface Probe {
  readonly name: string;
  readonly find: (url: string) => Promise<boolean>;
  readonly finds: boolean;
}

const probe = (name: string, find: Probe['find'], finds = false): Probe => ({ name, find, finds });

const JSON_TYPE = { 'content-type': 'application/json' };

async function post(url: string, body: unknown, headers: Record<string, string> = JSON_TYPE): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return response.text();
}

/** Whether an answer has data where a query asked for its own type. */
const answers = (text: string): boolean => text.includes('"__typename":"Query"');

async function runs(url: string, query: string): Promise<boolean> {
  return (await post(url, { query })).includes('"data":{');
}

export const PROBES: readonly Probe[] = [
  probe('101 aliases', (url) =>
    runs(url, `{ ${Array.from({ length: 101 }, (_, place) => `alias${place}: __typename`).join(' ')} }`),
  ),
  probe('a list of 11 operations', async (url) =>
    answers(
      await post(
        url,
        Array.from({ length: 11 }, () => ({ query: '{ __typename }' })),
      ),
    ),
  ),
  probe('500 times the same field', (url) => runs(url, `{ ${'__typename '.repeat(500)} }`)),
  probe('500 unknown directives', async (url) => {
    const found = await post(url, { query: `{ __typename ${'@aa'.repeat(500)} }` });
    return (found.match(/Unknown directive/g) ?? []).length > 10;
  }),
  probe('the schema within the schema', (url) =>
    runs(
      url,
      '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    ),
  ),
  probe(
    'field suggestions',
    async (url) => (await post(url, { query: '{ remrks { totalCount } }' })).includes('Did you mean'),
    true,
  ),
  probe('introspection', (url) => runs(url, '{ __schema { queryType { name } } }'), true),
  probe('a tracing extension', async (url) =>
    /"tracing"/.test(await post(url, { query: '{ __typename }', extensions: { tracing: true } })),
  ),
  probe(
    'a GET without a header of its own',
    async (url) => answers(await (await fetch(`${url}?query=%7B__typename%7D`)).text()),
    true,
  ),
  probe('a mutation by GET', async (url) =>
    answers(await (await fetch(`${url}?query=mutation%7B__typename%7D`)).text()),
  ),
  probe('an operation in a form', async (url) => {
    const body = new URLSearchParams({ query: '{ __typename }' });
    return answers(await (await fetch(url, { method: 'POST', body })).text());
  }),
  probe('a page to ask from, where the API is', async (url) => {
    const response = await fetch(url, { headers: { accept: 'text/html' } });
    return (response.headers.get('content-type') ?? '').includes('html');
  }),
  probe('an error that tells of the inside', async (url) =>
    /\bat .+:\d+|node_modules|stacktrace/.test(await post(url, { query: '{ a', operationName: {} })),
  ),
];
