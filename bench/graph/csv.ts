import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { EdgeRecord, NodeRecord, Property, Records } from '../../src/graph/records.js';

/** The files of one kind of node or edge, as Neo4j's importer takes them. */
export interface Imported {
  /** `Entity:Remark`, or the type of an edge. */
  readonly kind: string;
  readonly isNode: boolean;
  readonly file: string;
}

/** Parts the elements of a list; no text holds it. */
export const BETWEEN_ELEMENTS = '\u001f';

/** Writes records into one file for each kind. What columns a kind has is settled by its first thousand. */
export async function writeFiles(parts: Iterable<Records>, folder: string): Promise<readonly Imported[]> {
  const tables = new Map<string, Table>();
  const table = (kind: string, isNode: boolean): Table => {
    const known = tables.get(kind);
    if (known !== undefined) return known;
    const made = new Table(kind, isNode, join(folder, `${kind.replaceAll(':', '-')}.csv`));
    tables.set(kind, made);
    return made;
  };
  for (const { nodes, edges } of parts) {
    for (const node of nodes) table(['Entity', ...node.labels].join(':'), true).add(node);
    for (const edge of edges) table(edge.type, false).add(edge);
    await Promise.all([...tables.values()].map((each) => each.flushed()));
  }
  await Promise.all([...tables.values()].map((each) => each.close()));
  return [...tables.values()].map(({ kind, isNode, file }) => ({ kind, isNode, file }));
}

const SAMPLE = 1000;

class Table {
  readonly kind: string;
  readonly isNode: boolean;
  readonly file: string;
  readonly #stream: WriteStream;
  #columns: readonly string[] | null = null;
  #sample: (NodeRecord | EdgeRecord)[] = [];

  constructor(kind: string, isNode: boolean, file: string) {
    this.kind = kind;
    this.isNode = isNode;
    this.file = file;
    this.#stream = createWriteStream(file);
  }

  add(record: NodeRecord | EdgeRecord): void {
    if (this.#columns !== null) {
      this.#stream.write(this.#line(record, this.#columns));
      return;
    }
    this.#sample.push(record);
    if (this.#sample.length >= SAMPLE) this.#begin();
  }

  async flushed(): Promise<void> {
    if (this.#stream.writableNeedDrain) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    if (this.#columns === null) this.#begin();
    this.#stream.end();
    await once(this.#stream, 'finish');
  }

  #begin(): void {
    const types = new Map<string, string>();
    for (const { properties } of this.#sample)
      for (const [name, value] of Object.entries(properties)) types.set(name, typeOf(value));
    if (this.isNode) types.delete('id');
    this.#columns = [...types.keys()];
    const columns = [...types].map(([name, type]) => `${name}:${type}`);
    const ends = this.isNode ? ['id:ID'] : [':START_ID', ':END_ID'];
    this.#stream.write(`${[...ends, ...columns].join(',')}\n`);
    for (const record of this.#sample.splice(0)) this.#stream.write(this.#line(record, this.#columns));
  }

  #line(record: NodeRecord | EdgeRecord, columns: readonly string[]): string {
    const { properties } = record;
    const ends = 'id' in record ? [record.id] : [record.from, record.to];
    const isKnown = (name: string): boolean => columns.includes(name) || ('id' in record && name === 'id');
    const stray = Object.keys(properties).find((name) => !isKnown(name));
    if (stray !== undefined) throw new Error(`${this.kind} has ${stray}, which none of its first ${SAMPLE} had.`);
    return `${[...ends.map(quoted), ...columns.map((name) => cell(properties[name]))].join(',')}\n`;
  }
}

function typeOf(value: Property): string {
  if (isList(value)) return typeof value[0] === 'number' ? 'long[]' : 'string[]';
  return typeof value === 'number' ? 'long' : typeof value;
}

function cell(value: Property | undefined): string {
  if (value === undefined) return '';
  return quoted(isList(value) ? value.join(BETWEEN_ELEMENTS) : String(value));
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const isList = (value: Property): value is readonly string[] | readonly number[] => Array.isArray(value);
