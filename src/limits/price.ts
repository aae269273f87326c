import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Given } from './given.js';
import { pageUnder, sizeOf, type Field } from './sizes.js';
import type { Selecting } from './select.js';

/**
 * What a query costs before it is run: about the number of things in its answer. Each thing counts one, and each ten plain
 * fields of a thing one more; a list counts as often as it has members, by the arguments of its field or, where it is not
 * paged, by what is usual; lists within lists multiply. Where a thing may be of several kinds, the dearest counts.
 */
export function priceOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  select: Selecting,
  given: Given,
): number {
  const root = schema.getRootType(operation.operation);
  return root == null ? 0 : Math.ceil(pricer(schema, select, given)([operation], root, null) / A_THING);
}

const A_FIELD = 1;
const A_THING = 10 * A_FIELD;

type Nodes = readonly (FieldNode | OperationDefinitionNode)[];
type PriceOfThing = (nodes: Nodes, type: GraphQLCompositeType, page: number | null) => number;

/** Prices one thing of a type by all that the nodes select of it; the same question is answered once. */
function pricer(schema: GraphQLSchema, select: Selecting, given: Given): PriceOfThing {
  const known = new Map<string, number>();
  const numbers = new Map<object, number>();
  const numberOf = (node: object): number => {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    return number;
  };

  const ofThing: PriceOfThing = (nodes, type, page) => {
    if (isAbstractType(type)) {
      return schema.getPossibleTypes(type).reduce((most, kind) => Math.max(most, ofThing(nodes, kind, page)), 0);
    }
    const question = `${type.name} ${page} ${nodes.map(numberOf).join()}`;
    const before = known.get(question);
    if (before !== undefined) return before;
    let sum = 0;
    for (const selected of select(nodes, type).values()) sum += ofField(selected, type, page);
    known.set(question, sum);
    return sum;
  };

  const ofField = (nodes: readonly FieldNode[], parent: GraphQLObjectType, page: number | null): number => {
    const [node] = nodes;
    const field = node === undefined ? undefined : fieldOf(schema, parent, node.name.value);
    if (node === undefined || field === undefined) return A_FIELD;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return A_FIELD;
    const args = given.of(node, field);
    return sizeOf(field, args, page) * (A_THING + ofThing(nodes, type, pageUnder(field, args)));
  };

  return ofThing;
}

function fieldOf(schema: GraphQLSchema, parent: GraphQLObjectType, name: string): Field | undefined {
  if (isObjectType(parent) && parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return parent.getFields()[name];
}
