import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse, print, visit, type ASTNode } from 'graphql';
import { z } from 'zod';
import { LIMITS } from '../limits/limits.js';

/** The documents that are trusted: those of our own pages and of the client, each under the hash of its text. */
export interface Manifest {
  /** All of them as JSON: each text under its hash, as `sha256:…`. */
  readonly text: string;
  /** The text of a document; null where the hash is none of the manifest's. With `sha256:` before it or without. */
  textOf(hash: string): string | null;
  /** Whether a text is one of the documents, whatever its white space and the order in which its fields stand. */
  has(text: string): boolean;
}

const PREFIX = 'sha256:';
const written = z.record(z.templateLiteral([PREFIX, z.string().regex(/^[0-9a-f]{64}$/)]), z.string());

const FILES = ['../client/generated', '../client/questions/generated'].map(
  (folder) => new URL(`${folder}/persisted-documents.json`, import.meta.url),
);

/** Reads what is generated beside the types of the documents. */
export function readManifest(): Manifest {
  const documents = new Map(
    FILES.flatMap((file) => Object.entries(written.parse(JSON.parse(readFileSync(file, 'utf8'))))),
  );
  const known = new Set([...documents.values()].map(sameForAll));
  return {
    text: `${JSON.stringify(Object.fromEntries(documents), null, 2)}\n`,
    textOf: (hash) => documents.get(hash.startsWith(PREFIX) ? hash : `${PREFIX}${hash}`) ?? null,
    has: (text) => known.has(sameForAll(text)),
  };
}

/** The hash of what a document says; of an unreadable one, a hash that no readable one has. */
function sameForAll(text: string): string {
  return createHash('sha256').update(inOneOrder(text)).digest('hex');
}

function inOneOrder(text: string): string {
  try {
    const document = parse(text, { noLocation: true, maxTokens: LIMITS.tokens.most });
    return print(
      visit(document, {
        Document: { leave: (node) => ({ ...node, definitions: ordered(node.definitions) }) },
        SelectionSet: { leave: (node) => ({ ...node, selections: ordered(node.selections) }) },
        Field: { leave: (node) => ({ ...node, arguments: ordered(node.arguments ?? []) }) },
      }),
    );
  } catch {
    return '';
  }
}

function ordered<N extends ASTNode>(nodes: readonly N[]): readonly N[] {
  return nodes
    .map((node) => ({ node, text: print(node) }))
    .toSorted((one, other) => (one.text < other.text ? -1 : 1))
    .map(({ node }) => node);
}
