import { Kind, type FragmentDefinitionNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** The names of all fields that are selected anywhere under the field that is resolved. */
export function selectedNames({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  return namesIn(
    fieldNodes.map(({ selectionSet }) => selectionSet),
    fragments,
  );
}

/** The names of all fields anywhere in these selections, through fragments of either kind. */
export function namesIn(
  selected: readonly (SelectionSetNode | undefined)[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): ReadonlySet<string> {
  const names = new Set<string>();
  const entered = new Set<string>();
  const enter = (selections: SelectionSetNode | undefined): void => {
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      if (selection.kind !== Kind.FRAGMENT_SPREAD) enter(selection.selectionSet);
      else if (!entered.has(selection.name.value)) {
        entered.add(selection.name.value);
        enter(fragments[selection.name.value]?.selectionSet);
      }
    }
  };
  for (const selectionSet of selected) enter(selectionSet);
  return names;
}
