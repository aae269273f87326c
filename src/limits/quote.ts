import {
  getVariableValues,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { givenBy } from './given.js';
import { beyond, MOST_ERRORS } from './limits.js';
import { priceOf } from './price.js';
import { selectingFrom } from './select.js';

/** An operation of a document that has been checked, as it is about to be run. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they came; null or undefined where none did. */
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
}

/** Prices of operations that cost the same with any variables, for as long as somebody keeps the operation. */
const fixed = new WeakMap<OperationDefinitionNode, number>();

/**
 * The price of an operation with its variables; null where the variables can not be read, which running it will say. It is
 * worked out from the variables as the schema reads them, so a value costs the same wherever it stands.
 */
export function quote({ schema, document, operation, variables }: Asked): number | null {
  const known = fixed.get(operation);
  if (known !== undefined) return known;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
    maxErrors: MOST_ERRORS,
  });
  if (coerced === undefined) return null;
  const given = givenBy(coerced);
  const price = priceOf(schema, operation, selectingFrom(schema, document, given), given);
  if (!given.isByVariables) fixed.set(operation, price);
  return price;
}

/** The error to answer with where the price is too high; null where it is not. */
export function tooDear(price: number): GraphQLError | null {
  const excess = beyond('price', price);
  return excess && new GraphQLError(excess.message, { originalError: excess, extensions: { http: { status: 400 } } });
}
