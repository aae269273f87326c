import { excessOfText } from '../limits/text.js';
import type { Manifest } from './manifest.js';
import type { Operation } from './operation.js';
import { Refusal } from './refusal.js';

/**
 * Lets only the documents of the manifest through, by their text or by their hash (`documentId`, or
 * `extensions.persistedQuery.sha256Hash`). What is no operation at all passes: it is refused further on, in fitting words.
 */
export function onlyTrusted(manifest: Manifest): (operation: Operation) => Operation | Refusal {
  return (operation) => {
    const { asked } = operation;
    if (!isObject(asked)) return operation;
    const { query } = asked;
    if (typeof query === 'string') return excessOfText(query) !== null || manifest.has(query) ? operation : UNTRUSTED;
    const hash = hashIn(asked);
    if (hash === null) return operation;
    const text = manifest.textOf(hash);
    return text === null ? UNTRUSTED : withText(operation, asked, text);
  };
}

const UNTRUSTED = new Refusal({
  status: 403,
  code: 'FORBIDDEN',
  message:
    'One of the documents of the manifest at /trusted was expected, as text or by its hash, but another came: this server runs only those (REJOINDER_TRUSTED_ONLY).',
  reason: 'untrusted',
});

type Asked = Readonly<Record<string, unknown>>;

function hashIn({ documentId, extensions }: Asked): string | null {
  if (typeof documentId === 'string') return documentId;
  const persisted = isObject(extensions) ? extensions['persistedQuery'] : null;
  const hash = isObject(persisted) ? persisted['sha256Hash'] : null;
  return typeof hash === 'string' ? hash : null;
}

/** The same operation as if its text had been sent. */
function withText(operation: Operation, { variables, operationName }: Asked, query: string): Operation {
  const asked = {
    query,
    ...(variables !== undefined && { variables }),
    ...(operationName != null && { operationName }),
  };
  if (operation.method === 'POST') return { ...operation, body: asked, asked };
  const search = new URLSearchParams(
    Object.entries(asked).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  return { ...operation, search: `?${search.toString()}`, asked };
}

const isObject = (value: unknown): value is Asked =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
