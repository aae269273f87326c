import DataLoader from 'dataloader';
import { z } from 'zod';
import type { Reader } from './graph.js';
import type { Parameters, Statement } from './statement.js';

/** What belongs to one key, in the order that the statement promises. */
export interface Keyed<Value> {
  readonly key: string;
  readonly values: readonly Value[];
}

/** The row of a statement that answers for many keys at once: `{key, values}`. */
export function keyedRow<Value>(value: z.ZodType<Value>): z.ZodType<Keyed<Value>> {
  return z.object({ key: z.string(), values: z.array(value) });
}

/** What a statement is given that answers for many ids at once. */
export type Keys = { readonly ids: readonly string[] };

/** A statement that answers for many ids at once, and may be told more. */
export type KeyedStatement<Rest extends Parameters, Value> = Statement<Keys & Rest, Keyed<Value>>;

export type Promised<T> = T | Promise<T>;

/**
 * Lists by id, as one request reads them: what is asked for in one turn is read at once, and what stands here, read or put,
 * is given at once and not read again.
 */
export class Shelf<Value> {
  readonly #loader: DataLoader<string, readonly Value[]>;
  readonly #put = new Map<string, readonly Value[]>();

  constructor(read: (ids: readonly string[]) => Promise<readonly Keyed<Value>[]>) {
    this.#loader = new DataLoader(async (ids) => {
      const byKey = new Map((await read(ids)).map(({ key, values }) => [key, values]));
      return ids.map((id) => byKey.get(id) ?? []);
    });
  }

  get(id: string): Promised<readonly Value[]> {
    return this.#put.get(id) ?? this.#loader.load(id);
  }

  /** Puts here what was read elsewhere, for whoever asks for it in this request. */
  put(id: string, values: readonly Value[]): void {
    this.#put.set(id, values);
  }
}

/** The shelf of a statement that needs no more than ids. */
export function shelfOf<Value>(reader: Reader, statement: Statement<Keys, Keyed<Value>>): Shelf<Value> {
  return new Shelf((ids) => reader.read(statement, { ids }));
}

/** Goes on with a value that is here or promised. */
export function then<T, Result>(value: Promised<T>, next: (value: T) => Promised<Result>): Promised<Result> {
  return value instanceof Promise ? value.then(next) : next(value);
}
