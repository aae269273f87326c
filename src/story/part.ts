import type { Path } from './yaml.js';

/** What is to become of the part at a path: another value, or `DROPPED`. */
export const DROPPED = Symbol('dropped');
export type Changes = ReadonlyMap<string, unknown>;

export const pathKey = (path: Path): string => JSON.stringify(path);

/** A value with some of its parts changed, and the way back: where a part of it stood before list items were dropped. */
export interface Changed {
  readonly value: unknown;
  readonly before: (path: Path) => Path;
}

export function changed(value: unknown, changes: Changes): Changed {
  const kept = new WeakMap<object, readonly number[]>();
  const made = build(value, [], changes, kept);
  return {
    value: made,
    before: (path) => {
      let here: unknown = made;
      return path.map((step) => {
        const place = Array.isArray(here) && typeof step === 'number' ? (kept.get(here)?.[step] ?? step) : step;
        here = isHolder(here) ? Reflect.get(here, step) : undefined;
        return place;
      });
    },
  };
}

function build(value: unknown, path: Path, changes: Changes, kept: WeakMap<object, readonly number[]>): unknown {
  const change = changes.get(pathKey(path));
  if (change !== undefined) return change;
  if (!isHolder(value)) return value;
  const parts = Object.keys(value).flatMap((key) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const part = build(Reflect.get(value, key), [...path, step], changes, kept);
    return part === DROPPED ? [] : [[step, part] as const];
  });
  if (!Array.isArray(value)) return Object.fromEntries(parts);
  const list = parts.map(([, part]) => part);
  kept.set(
    list,
    parts.map(([step]) => Number(step)),
  );
  return list;
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;
