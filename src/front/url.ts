import { readJson } from './json.js';
import { Refusal, unreadable } from './refusal.js';

/** The parameters of an operation in a URL; whatever else stands there is nobody's. */
const NAMES: ReadonlySet<string> = new Set(['query', 'variables', 'operationName', 'extensions']);
const IN_JSON: ReadonlySet<string> = new Set(['variables', 'extensions']);

/**
 * What stands in a URL, or why it is refused: what the usual readers of URLs would quietly settle by themselves, which is a
 * percent sign without its digits, and bytes that are no UTF-8. Of a parameter that stands twice, the first is taken here;
 * GraphQL's server, which reads the URL again, refuses it.
 */
export function readSearch(search: string): Readonly<Record<string, unknown>> | Refusal {
  const asked: Record<string, unknown> = {};
  for (const pair of search.slice(1).split('&')) {
    const [name = '', ...rest] = pair.split('=');
    const key = decoded(name);
    const value = decoded(rest.join('='));
    if (key === null || value === null)
      return unreadable('url', 'A URL in percent-encoded UTF-8 was expected, but it has something that is none.');
    if (!NAMES.has(key)) continue;
    const read = IN_JSON.has(key) ? readJson(value, `"${key}" in the URL`) : value;
    if (read instanceof Refusal) return read;
    asked[key] ??= read;
  }
  return asked;
}

/** null where it is not percent-encoded UTF-8. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
