import type { z } from 'zod';

/** What may be handed to the database as a parameter. */
export type Parameter =
  string | number | boolean | null | readonly Parameter[] | { readonly [name: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;

/**
 * A named Cypher text with the type of its parameters and the reader of its rows. The name goes with it to the database,
 * to logs, errors and tests.
 */
export interface Statement<Given extends Parameters, Row> {
  readonly name: string;
  readonly text: string;
  readonly row: z.ZodType<Row>;
  readonly given?: Given;
}

/** Says the type of a statement's parameters: a missing or misspelt one does not compile. Holds no value. */
export function given<Given extends Parameters>(): Given | undefined {
  return undefined;
}

export function statement<Given extends Parameters, Row>(parts: {
  readonly name: string;
  readonly given: Given | undefined;
  readonly row: z.ZodType<Row>;
  readonly text: string;
}): Statement<Given, Row> {
  return { name: parts.name, text: parts.text, row: parts.row };
}
