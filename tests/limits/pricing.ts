import { readFileSync } from 'node:fs';
import { buildSchema, getOperationAST, parse, specifiedRules, validate } from 'graphql';
import { quote, type Asked } from '../../src/limits/quote.js';

export const SCHEMA = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

/** The price of a query that is valid; fails for one that is not. */
export function priceOf(query: string, variables: Asked['variables'] = {}): number {
  return pricing(query)(variables);
}

/** Prices one query with one set of variables after another, as a server does that knows the query already. */
export function pricing(query: string): (variables: Asked['variables']) => number {
  const document = parse(query);
  const [error] = validate(SCHEMA, document, specifiedRules);
  if (error !== undefined) throw new Error(`${query}: ${error.message}`, { cause: error });
  const operation = getOperationAST(document);
  if (operation == null) throw new Error(`There is no operation in ${query}.`);
  return (variables) => {
    const price = quote({ schema: SCHEMA, document, operation, variables });
    if (price === null) throw new Error(`The variables ${JSON.stringify(variables)} do not fit ${query}.`);
    return price;
  };
}
