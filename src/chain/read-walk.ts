import { replyOrderKey } from '../reply/order-key.js';
import { groupBy } from '../values/group.js';
import { partOf, type Entity } from '../graph/entity.js';
import type { Brings, WalkRow } from './statements.js';
import type { Direction, Walk, WalkedReply, WalkedThing } from './walk.js';

/** The walk that a row tells. What was found whole has no levels yet: they follow from the replies. */
export function readWalk(row: WalkRow): Walk {
  const things: WalkedThing[] = [];
  const replies: WalkedReply[] = [];
  for (const [id, orderKey, matches, answers, passingAnswers, made] of row.things) {
    things.push({ id, orderKey, matches, answers, passingAnswers: passingAnswers ?? answers });
    for (const [replyId, to, relation, confidence, review, passes] of made) {
      const key = replyOrderKey(orderKey, replyId);
      replies.push({ id: replyId, from: id, to, orderKey: key, relation, confidence, review, passes });
    }
  }
  const { anchorLabels, results } = row;
  const levels = row.isWhole ? wholeLevels(things, replies, results) : cutLevels(things, row);
  return { anchorLabels, results, ...levels, things, replies };
}

type Levels = Pick<Walk, 'above' | 'below'>;

/** The things stand in the order of the walk: the anchor, what is above it level by level, what stands beside it, what is below. */
function cutLevels(things: readonly WalkedThing[], { above, below, results }: WalkRow): Levels {
  const [anchor = '', ...others] = things.map(({ id }) => id);
  const aboveIt = others.splice(0, sum(above.sizes) - 1);
  const besideIt = others.splice(0, results.length);
  const sizesBelow = below.sizes.slice(1);
  return {
    above: { levels: [[anchor], ...cut(aboveIt, above.sizes.slice(1))], isCut: above.isCut },
    below: { levels: [[anchor, ...besideIt], ...cut(others, sizesBelow)], isCut: below.isCut },
  };
}

function cut(ids: readonly string[], sizes: readonly number[]): readonly (readonly string[])[] {
  let from = 0;
  return sizes.map((size) => {
    from += size;
    return ids.slice(from - size, from);
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function wholeLevels(
  things: readonly WalkedThing[],
  replies: readonly WalkedReply[],
  results: readonly string[],
): Levels {
  const keys = new Map(things.map(({ id, orderKey }) => [id, orderKey]));
  const start = things.slice(0, 1).map(({ id }) => id);
  const inside = replies.filter(({ to }) => keys.has(to));
  const causes = groupBy(inside, ({ from }) => from);
  const answers = groupBy(inside, ({ to }) => to);
  const byKey = (a: string, b: string): number => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1);
  const from = (starts: readonly string[], next: (id: string) => readonly string[]): Direction => {
    const seen = new Set(starts);
    const levels = [starts];
    for (let level = starts; level.length > 0; levels.push(level)) {
      const found = new Set(level.flatMap(next).filter((id) => !seen.has(id)));
      for (const id of found) seen.add(id);
      level = [...found].toSorted(byKey);
    }
    return { levels, isCut: false };
  };
  return {
    above: from(start, (id) => (causes.get(id) ?? []).map(({ to }) => to)),
    below: from([...start, ...results], (id) => (answers.get(id) ?? []).map((reply) => reply.from)),
  };
}

/** What stands on the things of a chain and on what they name, where the first statement brought it. */
export interface Brought {
  readonly things: ReadonlyMap<string, Entity>;
  readonly named: readonly Entity[];
}

export function broughtBy({ isWhole, things, named }: WalkRow, brings: Brings | null): Brought | null {
  if (!isWhole || brings === null) return null;
  const found = things.flatMap(([id, , , , , , part]): [string, Entity][] =>
    part === null ? [] : [[id, partOf(part[0], part[1], brings.targets)]],
  );
  return {
    things: new Map(found),
    named: named.map(([labels, values]) => partOf(labels, values, brings.named)),
  };
}
