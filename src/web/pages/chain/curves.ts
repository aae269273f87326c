import { linkHorizontal, linkVertical } from 'd3-shape';
import type { LinkBasis } from '../../../client/generated/graphql.js';
import { SIZE, type Layout } from './layout.js';
import type { Item } from './model.js';

/** One reply as a curve, from what was said before to what responds to it. */
export interface Curve {
  readonly replyId: string;
  readonly path: string;
  readonly basis: LinkBasis;
  /** Whether the tree hangs on it; the others are extra arcs. */
  readonly isPrimary: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const across = linkHorizontal<unknown, Place>().x(xOf).y(yOf);
const down = linkVertical<unknown, Place>().x(xOf).y(yOf);

function xOf({ x }: Place): number {
  return x;
}

function yOf({ y }: Place): number {
  return y;
}

/** Every reply between two things that are shown. */
export function curvesOf(items: readonly Item[], { boxes, races }: Layout): readonly Curve[] {
  const boxOf = new Map<string, Place>(boxes.map((box) => [box.id, box]));
  const lineOf = new Map(races.map(({ id, x }) => [id, x]));
  return items.flatMap(({ id, parents }) =>
    parents.flatMap(({ to, basis, isPrimary, replyId }) => {
      const answer = boxOf.get(id);
      if (answer === undefined) return [];
      const path = pathTo(answer, boxOf.get(to), lineOf.get(to));
      return path === null ? [] : [{ replyId, path, basis, isPrimary }];
    }),
  );
}

/** From a box's right side to the answer's left; from above or below where the answer begins before that; from a race's line. */
function pathTo(answer: Place, box: Place | undefined, line: number | undefined): string | null {
  const middle = SIZE.height / 2;
  if (line !== undefined) {
    const from = { x: line, y: answer.y - SIZE.head / 2 };
    const x = answer.x - line < SIZE.gap ? answer.x + SIZE.gap : answer.x;
    return across({ source: from, target: { x, y: x === answer.x ? answer.y + middle : answer.y } });
  }
  if (box === undefined) return null;
  if (answer.x >= box.x + SIZE.box)
    return across({
      source: { x: box.x + SIZE.box, y: box.y + middle },
      target: { x: answer.x, y: answer.y + middle },
    });
  const isBelow = answer.y > box.y;
  return down({
    source: { x: box.x + SIZE.box / 2, y: isBelow ? box.y + SIZE.height : box.y },
    target: { x: answer.x + SIZE.box / 3, y: isBelow ? answer.y : answer.y + SIZE.height },
  });
}
