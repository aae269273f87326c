import { Kind, type DefinitionNode, type DocumentNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from './fragments.js';

/** How large a query is after every fragment has been put where it is spread. */
export interface Shape {
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** How many fields stand one in another. */
  readonly depth: number;
}

/** The shape of the largest operation or fragment of a document, measure by measure, and the most fields at a root. */
export function shapeOf(document: DocumentNode): Shape & { readonly rootFields: number } {
  const measure = measurer(document);
  return document.definitions.filter(isSelecting).reduce(
    (largest, definition) => {
      const shape = plus(measure.inside(definition.selectionSet), directivesOf(definition));
      const rootFields = definition.kind === Kind.OPERATION_DEFINITION ? measure.root(definition.selectionSet) : 0;
      return {
        fields: Math.max(largest.fields, shape.fields),
        aliases: Math.max(largest.aliases, shape.aliases),
        directives: Math.max(largest.directives, shape.directives),
        depth: Math.max(largest.depth, shape.depth),
        rootFields: Math.max(largest.rootFields, rootFields),
      };
    },
    { ...NOTHING, rootFields: 0 },
  );
}

const NOTHING: Shape = { fields: 0, aliases: 0, directives: 0, depth: 0 };

const plus = (one: Shape, other: Shape): Shape => ({
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
  depth: Math.max(one.depth, other.depth),
});

const isSelecting = (definition: DefinitionNode) =>
  definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION;

function directivesOf(node: { readonly directives?: readonly unknown[] | undefined }): Shape {
  return { ...NOTHING, directives: node.directives?.length ?? 0 };
}

/**
 * Each fragment is measured once, however often it is spread, so that fragments which double one another cost nothing to
 * count. A fragment that leads back to itself counts as empty there; that it may not is said by the check of the query.
 */
function measurer(document: DocumentNode) {
  const fragments = fragmentsOf(document);

  const memorised = <T>(nothing: T, measure: (selections: SelectionSetNode) => T) => {
    const known = new Map<string, T>();
    return (name: string): T => {
      const before = known.get(name);
      if (before !== undefined) return before;
      known.set(name, nothing);
      const fragment = fragments.get(name);
      const measured = fragment === undefined ? nothing : measure(fragment.selectionSet);
      known.set(name, measured);
      return measured;
    };
  };

  const inside = ({ selections }: SelectionSetNode): Shape =>
    selections.reduce((sum, selection) => plus(sum, plus(one(selection), directivesOf(selection))), NOTHING);

  const one = (selection: SelectionNode): Shape => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return insideFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return inside(selection.selectionSet);
    const under = selection.selectionSet === undefined ? NOTHING : inside(selection.selectionSet);
    return {
      fields: under.fields + 1,
      aliases: under.aliases + (selection.alias === undefined ? 0 : 1),
      directives: under.directives,
      depth: under.depth + 1,
    };
  };

  const root = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      return (
        sum +
        (selection.kind === Kind.INLINE_FRAGMENT ? root(selection.selectionSet) : rootOfFragment(selection.name.value))
      );
    }, 0);

  const insideFragment = memorised(NOTHING, inside);
  const rootOfFragment = memorised(0, root);
  return { inside, root };
}
