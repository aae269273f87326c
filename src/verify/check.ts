import type { Reader } from '../graph/graph.js';
import type { Statement } from '../graph/statement.js';
import type { ThingKind } from '../story/story.js';
import type { PromiseName } from './promises.js';

/** A promise that is broken: which, where, and in a sentence what was expected and what is. */
export interface Violation {
  readonly promise: PromiseName;
  /** Of a thing; of a guard or a nameless node, whatever names it. */
  readonly id: string;
  readonly message: string;
}

/** Whatever has an id after the first of these and up to the second. */
export type Stretch = { readonly after: string; readonly upTo: string };

/** A look at all things of one kind within a stretch of ids. It takes as long as there are such things, and no longer. */
export interface Check {
  readonly name: string;
  readonly kind: ThingKind;
  run(reader: Reader, stretch: Stretch): Promise<readonly Violation[]>;
}

/**
 * A check by a statement, whose rows are judged one by one. What is found is looked at again, and told when it is still
 * there: a statement does not see one moment of the graph, so somebody who writes meanwhile can make it see half a change.
 */
export function check<Row>(parts: {
  readonly kind: ThingKind;
  readonly statement: Statement<Stretch, Row>;
  readonly judge: (row: Row) => readonly Violation[];
}): Check {
  const { kind, statement, judge } = parts;
  const look = async (reader: Reader, stretch: Stretch) => (await reader.read(statement, stretch)).flatMap(judge);
  return {
    name: statement.name,
    kind,
    run: async (reader, stretch) => {
      const found = await look(reader, stretch);
      if (found.length === 0) return found;
      const still = new Set((await look(reader, stretch)).map(sameness));
      return found.filter((violation) => still.has(sameness(violation)));
    },
  };
}

const sameness = ({ promise, id, message }: Violation): string => JSON.stringify([promise, id, message]);

/** The sentence for each promise that a statement looks after; the statement says which are `broken`. */
export type Sentences<Name extends PromiseName, Row> = { readonly [name in Name]: (row: Row) => string };

/** Tells what the statement has found broken. */
export function told<Name extends PromiseName, Row extends { readonly id: string; readonly broken: readonly Name[] }>(
  sentences: Sentences<Name, Row>,
): (row: Row) => readonly Violation[] {
  return (row) => row.broken.map((promise) => ({ promise, id: row.id, message: sentences[promise](row) }));
}

/** A violation where two values differ; none where they are the same. Lists are compared member by member. */
export function unlessSame(
  promise: PromiseName,
  id: string,
  what: string,
  { expected, found }: { readonly expected: unknown; readonly found: unknown },
): readonly Violation[] {
  if (expected === found || JSON.stringify(expected) === JSON.stringify(found)) return [];
  return [{ promise, id, message: `${what} should be ${shown(expected)}, but is ${shown(found)}.` }];
}

/** A value as it stands in a sentence, on one line; of a long text, its beginning. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'absent';
  if (Array.isArray(value)) return value.length === 0 ? 'empty' : value.map(shown).join(', ');
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}

const LONGEST = 200;
