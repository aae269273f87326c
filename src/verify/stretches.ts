import type { Reader } from '../graph/graph.js';
import { THING_KINDS, type ThingKind } from '../story/story.js';
import { groupBy } from '../values/group.js';
import { isId } from '../values/id.js';
import type { Stretch, Violation } from './check.js';
import { END_OF_STRETCH, IDS_BY_LABELS } from './statements.js';

/** A stretch of ids and what stands there: how many things of each kind, and what is wrong with ids and labels. */
export interface Contents extends Stretch {
  readonly kinds: ReadonlyMap<ThingKind, number>;
  readonly violations: readonly Violation[];
}

/** Small enough for a short transaction and little memory, large enough that asking costs nothing beside the answer. */
const SIZE = 10_000;

/** All ids in stretches, one after another, each found by the index where the last one ended. */
export async function* stretches(reader: Reader): AsyncGenerator<Contents> {
  for (let after = ''; ;) {
    const [end] = await reader.read(END_OF_STRETCH, { after, size: SIZE });
    const upTo = end?.upTo ?? null;
    if (upTo === null) return;
    yield await contentsOf(reader, { after, upTo });
    after = upTo;
  }
}

async function contentsOf(reader: Reader, stretch: Stretch): Promise<Contents> {
  const groups = await reader.read(IDS_BY_LABELS, stretch);
  const ids = groups.flatMap((group) => group.ids);
  const counts = groups.flatMap(({ labels, ids: { length } }) =>
    THING_KINDS.filter((kind) => labels.includes(kind)).map((kind) => ({ kind, length })),
  );
  const kinds = new Map(
    [...groupBy(counts, ({ kind }) => kind)].map(([kind, parts]) => [
      kind,
      parts.reduce((sum, { length }) => sum + length, 0),
    ]),
  );
  return {
    ...stretch,
    kinds,
    violations: [
      ...groups.flatMap(({ labels, ids: those }) => (isOneKind(labels) ? [] : those.map((id) => unclear(id, labels)))),
      ...ids.filter((id) => !isId(id)).map(unfit),
      ...repeated(ids).map(twice),
    ],
  };
}

const SPEAKERS: readonly string[] = ['Athlete', 'Person', 'Outlet', 'Group'] satisfies readonly ThingKind[];

/** Labels that a thing bears beside its kind. */
const BESIDE: readonly string[] = ['Entity', 'Speaker', 'Held', 'Differing'];

function isOneKind(labels: readonly string[]): boolean {
  const [kind, ...others] = labels.filter((label) => !BESIDE.includes(label));
  const isKnown = THING_KINDS.some((known) => known === kind);
  return isKnown && others.length === 0 && labels.includes('Speaker') === SPEAKERS.includes(kind ?? '');
}

function repeated(ids: readonly string[]): readonly string[] {
  const distinct = new Set(ids);
  if (distinct.size === ids.length) return [];
  return [...groupBy(ids, (id) => id)].filter(([, { length }]) => length > 1).map(([id]) => id);
}

const unclear = (id: string, labels: readonly string[]): Violation => ({
  promise: 'thing.kind',
  id,
  message:
    `${id} should be an Entity of one kind, of ${THING_KINDS.join(', ')}, and a Speaker if it is one of the first four, ` +
    `but its labels are ${labels.toSorted().join(', ')}.`,
});

const unfit = (id: string): Violation => ({
  promise: 'thing.id',
  id,
  message: `An id should look like remark:kerr-yes-men, but is "${id}".`,
});

const twice = (id: string): Violation => ({
  promise: 'thing.unique',
  id,
  message: `The id ${id} should be that of one thing, but several have it.`,
});
