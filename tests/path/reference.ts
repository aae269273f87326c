import { isPrinted, isTold, type World } from '../chain/reference.js';
import type { MadeReply } from '../chain/made.js';

/**
 * Ways as the schema tells them, found plainly: all ways of the least length are listed and sorted. Slow, without a database, and
 * written without a look at how they are found in earnest.
 */
export interface PlainWays {
  /** null where nothing connects the two. */
  readonly length: number | null;
  /** The things on each way, the best way first. */
  readonly ways: readonly (readonly string[])[];
}

interface Neighbour {
  readonly id: string;
  /** 0 is the weakest; null where there is nothing to dispute. */
  readonly strength: number | null;
}

export function plainWays(world: World, from: string, to: string, statedOnly: boolean): PlainWays {
  const around = neighboursIn(world, [from, to], statedOnly);
  for (let length = 0; length <= world.things.length + 2; length += 1) {
    const ways = waysOf(around, from, to, length);
    if (ways.length > 0) return { length, ways: ways.toSorted(better(world)).map((way) => way.map(({ id }) => id)) };
  }
  return { length: null, ways: [] };
}

type Around = (id: string) => readonly Neighbour[];
type Walked = readonly Neighbour[];

/** All ways of exactly so many steps; of the least number no way can come back to where it was. */
function waysOf(around: Around, from: string, to: string, length: number): readonly Walked[] {
  let walked: readonly Walked[] = [[{ id: from, strength: null }]];
  const seen = new Set([from]);
  for (let step = 0; step < length; step += 1) {
    walked = walked.flatMap((way) =>
      around(way.at(-1)?.id ?? '')
        .filter(({ id }) => !seen.has(id))
        .map((next) => [...way, next]),
    );
    for (const way of walked) seen.add(way.at(-1)?.id ?? '');
  }
  return walked.filter((way) => way.at(-1)?.id === to);
}

function neighboursIn(world: World, ends: readonly string[], statedOnly: boolean): Around {
  const { things } = world;
  const replies = world.replies.filter(
    (reply) =>
      reply.review !== 'REJECTED' &&
      isTold(world, reply) &&
      (!statedOnly || (reply.bases ?? ['STATED']).includes('STATED')),
  );
  const isThere = (id: string): boolean => things.some((thing) => thing.id === id);
  const race = things.find(({ is }) => is === 'Race');
  return (id) => {
    const near = new Map<string, number | null>();
    for (const reply of replies.filter(({ from, to }) => from === id || to === id)) {
      const other = reply.from === id ? reply.to : reply.from;
      if (isThere(other)) near.set(other, Math.max(near.get(other) ?? 0, strengthOf(reply)));
    }
    for (const thing of things) {
      if (thing.is === 'Remark') {
        const speaker = thing.speakerId ?? 'athlete:ann';
        const isTouched = replies.some(({ from, to }) => from === thing.id || to === thing.id);
        const isShown = isPrinted(thing, world.filter.view) || isTouched;
        if (ends.includes(speaker) && isShown && id === speaker) near.set(thing.id, SURE);
        if (ends.includes(speaker) && isShown && id === thing.id) near.set(speaker, SURE);
      }
      if (thing.is === 'Result' && race !== undefined) {
        if (id === thing.id) near.set(race.id, null);
        if (id === race.id) near.set(thing.id, null);
      }
    }
    return [...near].map(([other, strength]) => ({ id: other, strength }));
  };
}

/** How a made graph tells who said a remark: it is stated, and sure. */
const SURE = 22;

function strengthOf({ confidence = 'HIGH', bases = ['STATED'] }: MadeReply): number {
  const basis = bases.includes('STATED') ? 2 : bases.includes('JUXTAPOSED') ? 1 : 0;
  return { LOW: 0, MEDIUM: 10, HIGH: 20 }[confidence] + basis;
}

/** Fewer of the weakest links; of equally many, fewer of the next; then the earlier things, one by one. */
const better =
  ({ orderKeys }: World) =>
  (a: Walked, b: Walked): number => {
    for (const strength of [0, 1, 2, 10, 11, 12, 20, 21, 22]) {
      const [here, there] = [a, b].map((way) => way.filter((step) => step.strength === strength).length);
      if (here !== there) return (here ?? 0) - (there ?? 0);
    }
    for (const [place, { id }] of a.entries()) {
      const [here, there] = [orderKeys.get(id) ?? '', orderKeys.get(b[place]?.id ?? '') ?? ''];
      if (here !== there) return here < there ? -1 : 1;
    }
    return 0;
  };
