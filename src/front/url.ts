import { readJson } from './json.js';
import { Refusal, noOperation } from './refusal.js';

/** The parameters of an operation in a URL; whatever else stands there is nobody's. */
const NAMES: ReadonlySet<string> = new Set(['query', 'variables', 'operationName', 'extensions']);
const IN_JSON: ReadonlySet<string> = new Set(['variables', 'extensions']);

/**
 * The operation that stands in a URL, or why it is refused. What the usual readers of URLs would settle quietly is refused
 * here: a percent sign without its digits, bytes that are no UTF-8 (they would be replaced), a parameter that stands twice.
 */
export function readSearch(search: string): Readonly<Record<string, unknown>> | Refusal {
  const asked: Record<string, unknown> = {};
  for (const pair of search.slice(1).split('&')) {
    const [name = '', ...rest] = pair.split('=');
    const key = decoded(name);
    const value = decoded(rest.join('='));
    if (key === null || value === null) return unreadable();
    if (!NAMES.has(key)) continue;
    if (key in asked) return noOperation('url', `"${key}" stands twice in the URL`);
    const read = IN_JSON.has(key) && value !== '' ? readJson(value, `"${key}" in the URL`) : value;
    if (read instanceof Refusal) return read;
    asked[key] = read;
  }
  return asked;
}

/** null where it is not percent-encoded UTF-8. */
function decoded(part: string): string | null {
  if (!PLAIN.test(part)) return null;
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** What is beyond ASCII has to be encoded; as it is, everybody reads it as something else. */
const PLAIN = /^[\x21-\x7e]*$/;

function unreadable(): Refusal {
  const message = 'A URL in percent-encoded UTF-8 was expected, but it has something that is none.';
  return new Refusal({ status: 400, code: 'BAD_USER_INPUT', message, reason: 'url' });
}
