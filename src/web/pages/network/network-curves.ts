import { SIZE, type Place } from './network-layout.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far apart the curves between the same two stand, and how far those between two in the middle bend. */
const APART = 9;
const BEND = 26;

/**
 * A curve from one speaker to another, that ends at the edges of both. `lane` tells the curves between the same two apart: it is 0 for
 * one in the middle of them all, below 0 for those on the one side, above for those on the other.
 */
export function curve(from: Place, to: Place, lane: number): string {
  if (from.id === to.id) return loop(from, lane);
  const [start, end] = [bent(from, to, lane), bent(to, from, lane)];
  const [a, b] = [atEdge(from, start), atEdge(to, end)];
  return `M${say(a)}C${say(start)} ${say(end)} ${say(b)}`;
}

/** Towards where a curve leaves a place on its way to another. */
function bent(place: Place, other: Place, lane: number): Point {
  const [dx, dy] = [other.x - place.x, other.y - place.y];
  if (place.side === 'middle' && other.side === 'middle') {
    const length = Math.hypot(dx, dy);
    // The same side for both ways, whichever way the curve runs.
    const turn = dx + dy > 0 ? 1 : -1;
    const away = lane * BEND * turn;
    return { x: place.x + dx / 4 - (dy / length) * away, y: place.y + dy / 4 + (dx / length) * away };
  }
  if (place.side !== 'middle') return { x: place.x + dx * 0.45, y: place.y + lane * APART };
  const isNear = Math.abs(dx) < SIZE.width / 2 - SIZE.side;
  if (isNear) return { x: place.x + Math.sign(dx) * 70, y: place.y + dy * 0.25 + lane * APART };
  return { x: place.x + Math.sign(dx) * 20 + lane * APART, y: place.y + (dy > 0 ? 130 : -130) };
}

/** Where a curve that leaves towards a point meets the edge of a place, with room for its end. */
function atEdge({ x, y, side }: Place, towards: Point): Point {
  const length = Math.hypot(towards.x - x, towards.y - y) || 1;
  const radius = (side === 'middle' ? SIZE.centre : SIZE.node) + 4;
  return { x: x + ((towards.x - x) / length) * radius, y: y + ((towards.y - y) / length) * radius };
}

/** Of somebody to himself: a loop below him, each wider than the one before. */
function loop({ x, y }: Place, lane: number): string {
  const [wide, deep] = [30 + 14 * lane, 62 + 20 * lane];
  const edge = SIZE.centre + 2;
  return `M${say({ x: x - 6, y: y + edge })}C${say({ x: x - wide, y: y + deep })} ${say({ x: x + wide, y: y + deep })} ${say({ x: x + 6, y: y + edge + 2 })}`;
}

const say = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
