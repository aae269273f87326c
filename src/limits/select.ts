import {
  isAbstractType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from './fragments.js';
import type { Given } from './given.js';

/** What is selected of a thing of one kind: the nodes of each field by the name that it bears in the answer, merged as GraphQL does. */
export type Selecting = (
  nodes: readonly (FieldNode | OperationDefinitionNode)[],
  type: GraphQLObjectType,
) => ReadonlyMap<string, readonly FieldNode[]>;

export function selectingFrom(schema: GraphQLSchema, document: DocumentNode, given: Given): Selecting {
  const fragments = fragmentsOf(document);

  const holdsFor = (condition: NamedTypeNode | undefined, type: GraphQLObjectType): boolean => {
    if (condition === undefined || condition.name.value === type.name) return true;
    const named = schema.getType(condition.name.value);
    return isAbstractType(named) && schema.isSubType(named, type);
  };

  return (nodes, type) => {
    const selected = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (!given.isSelected(selection.directives)) continue;
        if (selection.kind === Kind.FIELD) {
          const name = (selection.alias ?? selection.name).value;
          const before = selected.get(name);
          if (before === undefined) selected.set(name, [selection]);
          else before.push(selection);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          if (holdsFor(selection.typeCondition, type)) collect(selection.selectionSet);
        } else if (!spread.has(selection.name.value)) {
          spread.add(selection.name.value);
          const fragment = fragments.get(selection.name.value);
          if (fragment !== undefined && holdsFor(fragment.typeCondition, type)) collect(fragment.selectionSet);
        }
      }
    };
    for (const { selectionSet } of nodes) if (selectionSet !== undefined) collect(selectionSet);
    return selected;
  };
}
