import { Kind, type DirectiveNode, type FieldNode, type ValueNode } from 'graphql';
import type { Arguments, Field } from './sizes.js';

/** The values of an operation's variables, once they have been read by the schema's rules. */
export type Variables = Readonly<Record<string, unknown>>;

/** What stands in the places of a query's arguments, whether it was written there or comes by a variable. */
export interface Given {
  of(node: FieldNode, field: Field): Arguments;
  /** False where `@skip` or `@include` leave the selection out. */
  isSelected(directives: readonly DirectiveNode[] | undefined): boolean;
}

export function givenBy(variables: Variables): Given {
  /** undefined: not given at all, so that a default holds. */
  const valueAt = (node: ValueNode | undefined): unknown => {
    switch (node?.kind) {
      case undefined:
        return undefined;
      case Kind.VARIABLE:
        return variables[node.name.value];
      case Kind.INT:
        return Number(node.value);
      case Kind.BOOLEAN:
        return node.value;
      case Kind.LIST:
        return node.values;
      case Kind.NULL:
        return null;
      default:
        return node;
    }
  };

  const argument = (node: FieldNode | DirectiveNode, name: string): ValueNode | undefined =>
    node.arguments?.find((given) => given.name.value === name)?.value;

  const isTrue = (directive: DirectiveNode): boolean => valueAt(argument(directive, 'if')) === true;

  return {
    of: (node, field) => {
      const valueOf = (name: string): unknown => {
        const value = valueAt(argument(node, name));
        return value === undefined ? field.args.find((known) => known.name === name)?.defaultValue : value;
      };
      return {
        number: (name) => {
          const value = valueOf(name);
          return typeof value === 'number' ? value : null;
        },
        length: (name) => {
          const value = valueOf(name) ?? null;
          if (value === null) return null;
          return Array.isArray(value) ? value.length : 1;
        },
      };
    },
    isSelected: (directives = []) =>
      directives.every((directive) => {
        if (directive.name.value === 'skip') return !isTrue(directive);
        return directive.name.value !== 'include' || isTrue(directive);
      }),
  };
}
