/** What came as a body, and how it has to be refused: the status, the code, and the sentence in full. */
export interface BadBody {
  readonly name: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Without it `application/json`; null sends none. */
  readonly contentType?: string | null;
  readonly contentEncoding?: string;
  readonly status: number;
  readonly code: string;
  readonly message: RegExp;
}

const QUERY = '"query":"{ stories { totalCount } }"';
const bytes = (...parts: readonly (string | number)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));

const bad =
  (code: string, status: number) =>
  (name: string, body: BadBody['body'], message: RegExp): BadBody => ({
    name,
    body,
    status,
    code,
    message,
  });

const refused = bad('BAD_USER_INPUT', 400);
const told = bad('BAD_USER_INPUT', 200);
const limited = bad('LIMIT_EXCEEDED', 413);

const NOT_JSON = /^JSON was expected, but the body (is none|has a fault in JSON at position \d+)\.$/;
const NO_OPERATION = (but: string): RegExp =>
  new RegExp(
    `^A JSON object with a "query" was expected, as \\{"query": "\\{ stories \\{ totalCount \\} \\}"\\} with content-type application/json, but ${but}\\.$`,
  );
const TWO_WAYS = (fault: string): RegExp =>
  new RegExp(`^JSON that means one thing only was expected, but in the body ${fault}\\.$`);
const NOT_UTF8 = /^Text in UTF-8 was expected, but the body has bytes that are none\.$/;
const TOO_LARGE = /^A body of at most 262144 bytes was expected, but a larger one came\.$/;
const COERCED = /^Variable "\$\w+" (got invalid value .+; .+|of required type "\w+!" was not provided)\.?$/;

const deep = (open: string, close: string, levels: number): string => open.repeat(levels) + close.repeat(levels);

export const BAD_BODIES: readonly BadBody[] = [
  refused('nothing', '', /^JSON was expected, but the body is empty\.$/),
  refused('spaces', '   ', NOT_JSON),
  refused('words', 'hello', NOT_JSON),
  refused('a query as it is', '{ stories { totalCount } }', NOT_JSON),
  refused('half an object', `{${QUERY}`, NOT_JSON),
  refused('a comma too many', `{${QUERY},}`, NOT_JSON),
  refused('single quotes', "{'query':'{ stories { totalCount } }'}", NOT_JSON),
  refused('a comment', `{/* */${QUERY}}`, NOT_JSON),
  refused('something behind it', `{${QUERY}} {}`, NOT_JSON),
  refused('a bare NaN', `{${QUERY},"variables":{"n":NaN}}`, NOT_JSON),
  refused('a line break in a string', `{"query":"{ stories {\n totalCount } }"}`, NOT_JSON),
  refused('an escape that is none', String.raw`{"query":"\x7b stories }"}`, NOT_JSON),
  refused('a NUL between', bytes(`{${QUERY}`, 0, '}'), NOT_JSON),
  refused('a mark of byte order', bytes(0xef, 0xbb, 0xbf, `{${QUERY}}`), NOT_JSON),
  refused('UTF-16', new Uint8Array(Buffer.from(`{${QUERY}}`, 'utf16le')), NOT_JSON),
  refused('an HTML form', 'query=%7Bstories%7BtotalCount%7D%7D', NOT_JSON),
  refused('null', 'null', NO_OPERATION('null came')),
  refused('a number', '3', NO_OPERATION('a number came')),
  refused('a string', '"{ stories { totalCount } }"', NO_OPERATION('a string came')),
  refused('true', 'true', NO_OPERATION('a boolean came')),
  refused('a list of one', `[{${QUERY}}]`, NO_OPERATION('a list came; send one operation at a time')),
  refused(
    'a list of ten',
    `[${Array(10).fill(`{${QUERY}}`).join()}]`,
    NO_OPERATION('a list came; send one operation at a time'),
  ),
  refused('an empty list', '[]', NO_OPERATION('a list came; send one operation at a time')),
  refused('an empty object', '{}', NO_OPERATION('it has none')),
  refused('a query under another name', '{"Query":"{ stories { totalCount } }"}', NO_OPERATION('it has none')),
  refused('a query that is null', '{"query":null}', NO_OPERATION('"query" is no text, or an empty one')),
  refused(
    'a query that is an object',
    '{"query":{"kind":"Document"}}',
    NO_OPERATION('"query" is no text, or an empty one'),
  ),
  refused('a query of spaces', String.raw`{"query":" \n\t"}`, NO_OPERATION('"query" is no text, or an empty one')),
  refused('variables in a list', `{${QUERY},"variables":[1]}`, NO_OPERATION('"variables" is no object')),
  refused('variables as text', `{${QUERY},"variables":"{}"}`, NO_OPERATION('"variables" is no object')),
  refused('extensions as text', `{${QUERY},"extensions":"{}"}`, NO_OPERATION('"extensions" is no object')),
  refused('a number for a name', `{${QUERY},"operationName":1}`, NO_OPERATION('"operationName" is no text')),
  refused('the same key twice', `{${QUERY},${QUERY}}`, TWO_WAYS('the key "query" stands twice in one object')),
  refused(
    'the same key twice, once escaped',
    String.raw`{"query":"{ a }","\u0071uery":"{ b }"}`,
    TWO_WAYS('the key "query" stands twice in one object'),
  ),
  refused(
    'the same key twice far inside',
    `{${QUERY},"variables":{"a":[{"b":{"id":1,"id":2}}]}}`,
    TWO_WAYS('the key "id" stands twice in one object'),
  ),
  refused(
    'the same key twice where nobody looks',
    `{${QUERY},"extensions":{"a":1,"a":1}}`,
    TWO_WAYS('the key "a" stands twice in one object'),
  ),
  refused(
    'two prototypes',
    `{${QUERY},"variables":{"__proto__":1,"__proto__":2}}`,
    TWO_WAYS('the key "__proto__" stands twice in one object'),
  ),
  refused(
    'half a surrogate pair in a variable',
    String.raw`{"query":"{ stories { totalCount } }","variables":{"a":"x\ud800y"}}`,
    TWO_WAYS(String.raw`half a surrogate pair stands in "x\\ud800y"`),
  ),
  refused(
    'the other half',
    String.raw`{"query":"{ stories { totalCount } }","variables":{"a":["\uDC00"]}}`,
    TWO_WAYS(String.raw`half a surrogate pair stands in "\\udc00"`),
  ),
  refused(
    'the halves the wrong way round, in a key',
    String.raw`{"query":"{ stories { totalCount } }","variables":{"\udc00\ud800":1}}`,
    TWO_WAYS(String.raw`half a surrogate pair stands in "\\udc00\\ud800"`),
  ),
  refused(
    'half a surrogate pair in the query',
    String.raw`{"query":"{ search(text: \"\ud800\") { totalCount } }"}`,
    TWO_WAYS(String.raw`half a surrogate pair stands in "\{ search\(text: \\"\\ud800\\"\) \{ totalCount \} \}"`),
  ),
  refused(
    'a number beyond all numbers',
    `{${QUERY},"variables":{"a":1e400}}`,
    TWO_WAYS('"1e400" is beyond what a number holds exactly; send it as text'),
  ),
  refused(
    'a number below all numbers',
    `{${QUERY},"variables":{"a":-1e400}}`,
    TWO_WAYS('"-1e400" is beyond what a number holds exactly; send it as text'),
  ),
  refused(
    'a whole number that would become another',
    `{${QUERY},"variables":{"a":9007199254740993}}`,
    TWO_WAYS('"9007199254740993" is beyond what a number holds exactly; send it as text'),
  ),
  refused(
    'lists in lists',
    `{${QUERY},"variables":{"a":${deep('[', ']', 100_000)}}}`,
    TWO_WAYS('objects and lists are nested more than 50 deep'),
  ),
  refused(
    'objects in objects, where nobody looks',
    `{${QUERY},"extensions":${deep('{"a":', '}', 30_000).replace(':}', ':1}')}}`,
    TWO_WAYS('objects and lists are nested more than 50 deep'),
  ),
  refused('lists that never end', '['.repeat(200_000), NOT_JSON),
  refused('a byte that begins nothing', bytes(`{"query":"{ a }","variables":{"a":"`, 0xff, '"}}'), NOT_UTF8),
  refused('half a character', bytes(`{"query":"{ a }","variables":{"a":"`, 0xc3, '"}}'), NOT_UTF8),
  refused('a character written too long', bytes(`{"query":"{ a }","variables":{"a":"`, 0xc0, 0xaf, '"}}'), NOT_UTF8),
  refused(
    'half a surrogate pair in bytes',
    bytes(`{"query":"{ a }","variables":{"a":"`, 0xed, 0xa0, 0x80, '"}}'),
    NOT_UTF8,
  ),
  refused('Latin-1', bytes(`{"query":"{ a }","variables":{"a":"`, 0xe9, '"}}'), NOT_UTF8),
  limited('a body too large', `{${QUERY},"variables":{"a":"${'x'.repeat(262_144)}"}}`, TOO_LARGE),
  limited('spaces without end', ' '.repeat(400_000), TOO_LARGE),
  told(
    'a number too large for an Int',
    '{"query":"query($n: Int) { stories(first: $n) { totalCount } }","variables":{"n":2147483648}}',
    COERCED,
  ),
  told(
    'an object for a text',
    '{"query":"query($t: String!) { search(text: $t) { pageInfo { hasNextPage } } }","variables":{"t":{"__proto__":{}}}}',
    COERCED,
  ),
  told(
    'a variable from the prototype',
    '{"query":"query($constructor: ID!) { remark(id: $constructor) { id } }","variables":{}}',
    COERCED,
  ),
  told(
    'a variable under __proto__',
    '{"query":"query($id: ID!) { remark(id: $id) { id } }","variables":{"__proto__":{"id":"x"}}}',
    COERCED,
  ),
  {
    ...refused('JSON said to be text', `{${QUERY}}`, NO_OPERATION('the content-type is text/plain')),
    contentType: 'text/plain',
    status: 415,
  },
  {
    ...refused(
      'a form said to be one',
      'query=%7Ba%7D',
      NO_OPERATION('the content-type is application/x-www-form-urlencoded'),
    ),
    contentType: 'application/x-www-form-urlencoded',
    status: 415,
  },
  {
    ...refused('no type at all', bytes(`{${QUERY}}`), NO_OPERATION('no content-type was given')),
    contentType: null,
    status: 415,
  },
  {
    ...refused(
      'JSON said to be in UTF-16',
      `{${QUERY}}`,
      /^JSON in UTF-8 was expected, but it is said to be in utf-16\.$/,
    ),
    contentType: 'application/json; charset=utf-16',
    status: 415,
  },
  {
    ...refused(
      'JSON said to be in UTF-7',
      `{${QUERY}}`,
      /^JSON in UTF-8 was expected, but it is said to be in "UTF-7"\.$/,
    ),
    contentType: 'Application/JSON ;CharSet="UTF-7"',
    status: 415,
  },
  {
    ...refused(
      'a compressed body',
      bytes(0x1f, 0x8b, 0x08, 0x00),
      /^JSON as it is was expected, but it is compressed \(gzip\)\.$/,
    ),
    contentEncoding: 'gzip',
    status: 415,
  },
];
