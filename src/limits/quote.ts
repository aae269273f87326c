import {
  getVariableValues,
  GraphQLError,
  Kind,
  visit,
  type ArgumentNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { givenBy, type Variables } from './given.js';
import { beyond, MOST_ERRORS } from './limits.js';
import { priceOf } from './price.js';
import { selectingFrom } from './select.js';
import { SIZING } from './sizes.js';

/** An operation of a document that has been checked, as it is about to be run. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they came; null or undefined where none did. */
  readonly variables: Variables | null | undefined;
}

/** What is known of an operation's price: the variables on which it depends, and the prices by their values. */
interface Known {
  readonly sizing: readonly string[];
  readonly prices: Map<string, number>;
}

/** For as long as somebody keeps the operation. */
const known = new WeakMap<OperationDefinitionNode, Known>();
const MOST_KEPT = 50;

/**
 * The price of an operation with its variables; null where the variables can not be read, which running it will say. It is
 * worked out from the variables as the schema reads them, so a value costs the same wherever it stands.
 */
export function quote(asked: Asked): number | null {
  const { sizing, prices } = knownOf(asked);
  const variables = sizing.length === 0 ? {} : coerced(asked);
  if (variables === null) return null;
  const values = sizing.map((name) => sizeOfValue(variables[name])).join();
  const before = prices.get(values);
  if (before !== undefined) return before;
  const given = givenBy(variables);
  const price = priceOf(asked.schema, asked.operation, selectingFrom(asked.schema, asked.document, given), given);
  if (prices.size < MOST_KEPT) prices.set(values, price);
  return price;
}

/** The error to answer with where the price is too high; null where it is not. */
export function tooDear(price: number): GraphQLError | null {
  const excess = beyond('price', price);
  return excess && new GraphQLError(excess.message, { originalError: excess, extensions: { http: { status: 400 } } });
}

function knownOf({ document, operation }: Asked): Known {
  const before = known.get(operation);
  if (before !== undefined) return before;
  const found = { sizing: sizingVariables(document), prices: new Map<string, number>() };
  known.set(operation, found);
  return found;
}

/** The variables that say how much is asked for, or whether. */
function sizingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const note = ({ value }: ArgumentNode): void => {
    if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  visit(document, {
    Field: (field) => field.arguments?.filter(({ name }) => SIZING.has(name.value)).forEach(note),
    Directive: (directive) => directive.arguments?.forEach(note),
  });
  return [...names];
}

function coerced({ schema, operation, variables }: Asked): Variables | null {
  const read = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
    maxErrors: MOST_ERRORS,
  });
  return read.coerced ?? null;
}

const sizeOfValue = (value: unknown): string => String(Array.isArray(value) ? value.length : value);
