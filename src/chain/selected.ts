import { Kind, type FragmentDefinitionNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** The names of all fields that are selected anywhere under the field that is resolved. */
export function selectedNames({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  return namesIn(
    fieldNodes.map(({ selectionSet }) => selectionSet),
    fragments,
  );
}

/**
 * The names of all fields anywhere in these selections, through fragments of either kind; and beside each name the same
 * behind the field that it is selected of, as `reply.to`.
 */
export function namesIn(
  selected: readonly (SelectionSetNode | undefined)[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): ReadonlySet<string> {
  const names = new Set<string>();
  const entered = new Set<string>();
  const enter = (selections: SelectionSetNode | undefined, of: string): void => {
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const { value: name } = selection.name;
        names.add(name).add(`${of}.${name}`);
        enter(selection.selectionSet, name);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        enter(selection.selectionSet, of);
      } else {
        const { value: name } = selection.name;
        const place = `${of} ${name}`;
        if (entered.has(place)) continue;
        entered.add(place);
        enter(fragments[name]?.selectionSet, of);
      }
    }
  };
  for (const selectionSet of selected) enter(selectionSet, '');
  return names;
}
