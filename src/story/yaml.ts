import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { fault, type Fault, type Place } from './fault.js';

/** Keys and list positions from the top of a file. */
export type Path = readonly (string | number)[];

/** A file of YAML as plain values, and where each of them stands. */
export interface YamlFile {
  readonly file: string;
  /** Maps, lists and strings; every string as it is written, so that 2024 is no number and 8:03.40 keeps its nought. */
  readonly value: unknown;
  /** The place of a value, or of the nearest thing around it; of its key where the value is a map or a list. */
  readonly placeOf: (path: Path) => Place;
  readonly placeOfKey: (path: Path) => Place;
  /** Whether a value is written without quotation marks, and so may mean a number, or true. */
  readonly isPlain: (path: Path) => boolean;
  readonly faults: readonly Fault[];
  /** false when the syntax is broken, so that nothing can be concluded from what is missing. */
  readonly isWhole: boolean;
}

export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    stringKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const syntax = [...document.errors, ...document.warnings].map((error) =>
    fault(placeAt(error.pos[0]), told(error, text)),
  );
  emptyNulls(document);
  const aliases = aliasesIn(document).map(({ offset, message }) => fault(placeAt(offset), message));
  const empty = document.contents === null || isScalar(document.contents);
  const missing = empty ? [fault(placeAt(0), 'expected sections like "remarks:", got no map')] : [];
  const isWhole = document.errors.every(({ code }) => code === 'DUPLICATE_KEY') && aliases.length === 0 && !empty;
  return {
    file,
    value: isWhole ? document.toJS() : {},
    placeOf: (path) => placeAt(offsetOf(document, path, 'value')),
    placeOfKey: (path) => placeAt(offsetOf(document, path, 'key')),
    isPlain: (path) => isPlainScalar(document.getIn(path, true)),
    faults: [...syntax, ...aliases, ...missing],
    isWhole,
  };
}

function told({ code, message, pos }: YAMLError, text: string): string {
  if (code !== 'DUPLICATE_KEY') return `expected YAML, but: ${message}`;
  const [key = ''] = /^[^\n]*?(?=:(?:\s|$))/.exec(text.slice(pos[0])) ?? [];
  return `key "${key}" stands here a second time`;
}

/** A story writes everything out: a shortcut would leave faults without a place of their own. */
function aliasesIn(document: Document): readonly { readonly offset: number; readonly message: string }[] {
  const found: { readonly offset: number; readonly message: string }[] = [];
  visit(document, {
    Alias: (_key, { range, source }) => {
      found.push({ offset: range?.[0] ?? 0, message: `expected it written out, got the alias "*${source}"` });
    },
  });
  return found;
}

/** All other plain words are strings; these three say that there is nothing. */
function emptyNulls(document: Document): void {
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && isPlainScalar(node) && ['', '~', 'null'].includes(String(node.value))) node.value = null;
    },
  });
}

const isPlainScalar = (node: unknown): boolean => isScalar(node) && node.type === 'PLAIN';

/** Walks as far as the path leads. A map's or a list's own place is that of the key which holds it. */
function offsetOf(document: Document, path: Path, wanted: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (pair === undefined) return offset;
      const holder = isScalar(pair.value) && !(isLast && wanted === 'key') ? pair.value : pair.key;
      offset = startOf(holder) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | null {
  return (isMap(node) || isSeq(node) || isScalar(node)) && node.range ? node.range[0] : null;
}
