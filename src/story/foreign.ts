import { nearest } from '../values/near.js';
import type { Declared } from './declared.js';
import { fault, type Fault, type Place } from './fault.js';
import type { Places } from './places.js';
import { referencesOf, type Reference } from './rules/references.js';
import type { ThingKind } from './story.js';
import type { Told } from './tell.js';

/** An id that stands in a story and is not defined by it. */
export interface ForeignId {
  readonly id: string;
  /** What it may be where it stands. */
  readonly kinds: readonly ThingKind[];
  /** As "the speaker of remark:kerr-yes-men". */
  readonly role: string;
  readonly place: Place;
  /** Ids of the story that may have been meant. */
  readonly near: readonly string[];
}

/**
 * References that lead to a thing of the wrong kind, or lead to one thing twice from one place, are faults. Those that
 * lead to nothing in the story may lead to something that is in the graph already: whoever has a graph can ask it.
 */
export function sortedReferences(
  told: Told,
  places: Places,
  declared: readonly Declared[],
): { readonly faults: readonly Fault[]; readonly foreign: readonly ForeignId[] } {
  const kinds = new Map(declared.toReversed().map(({ id, kind }) => [id, kind])); // the first of an id counts
  const references = referencesOf(told);
  const wrong = references.flatMap(({ id, kinds: expected, role, holder, inside }) => {
    const kind = kinds.get(id);
    return kind === undefined || expected.includes(kind)
      ? []
      : [fault(places.of(holder, ...inside), wrongKind(role, expected, id, kind))];
  });
  const foreign = references
    .filter(({ id }) => !kinds.has(id))
    .map(({ id, kinds: expected, role, holder, inside }) => {
      const near = nearest(id, kinds.keys());
      return { id, kinds: expected, role, place: places.of(holder, ...inside), near };
    });
  return { faults: [...wrong, ...namedTwice(references, places)], foreign };
}

/** What is left of the foreign ids as faults, once it is known what else there is. */
export function unknownIdFaults(
  foreign: readonly ForeignId[],
  known: ReadonlyMap<string, ThingKind>,
): readonly Fault[] {
  return foreign.flatMap(({ id, kinds, role, place, near }) => {
    const kind = known.get(id);
    if (kind === undefined)
      return [fault(place, `unknown id ${id} as ${role}`, nearest(id, new Set([...near, ...known.keys()])))];
    return kinds.includes(kind) ? [] : [fault(place, wrongKind(role, kinds, id, kind))];
  });
}

const wrongKind = (role: string, expected: readonly ThingKind[], id: string, kind: ThingKind): string =>
  `expected ${expected.join(' or ')} as ${role}, got ${id}, which is ${kind}`;

/** A list that leads to the same thing twice says nothing more by it. */
function namedTwice(references: readonly Reference[], places: Places): readonly Fault[] {
  const seen = new Map<object, Set<string>>();
  return references.flatMap(({ id, role, holder, inside }) => {
    if (typeof inside[1] !== 'number') return [];
    const named = seen.get(holder) ?? new Set<string>();
    seen.set(holder, named);
    const key = `${inside[0]} ${id}`;
    if (named.has(key)) return [fault(places.of(holder, ...inside), `${id} stands here a second time as ${role}`)];
    named.add(key);
    return [];
  });
}
