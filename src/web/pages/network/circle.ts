/** A point of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half the drawing's width and height. */
export const MIDDLE = 320;
const RADIUS = 220;

/** Places on a circle, in order, the first at the top: the same network is always drawn alike. */
export function circle(count: number): readonly Point[] {
  return Array.from({ length: count }, (_, place) => {
    const angle = (place / count) * 2 * Math.PI - Math.PI / 2;
    return { x: round(MIDDLE + RADIUS * Math.cos(angle)), y: round(MIDDLE + RADIUS * Math.sin(angle)) };
  });
}

/** A curve from one place to another, bent to its right, so that the way back lies beside it; a loop where both are one. */
export function bow(from: Point, to: Point): string {
  if (from === to) return `M${from.x} ${from.y}c-30 -50 30 -50 0 0`;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const bent = { x: round((from.x + to.x) / 2 - dy * BEND), y: round((from.y + to.y) / 2 + dx * BEND) };
  return `M${from.x} ${from.y}Q${bent.x} ${bent.y} ${to.x} ${to.y}`;
}

const BEND = 0.12;
const round = (value: number): number => Math.round(value * 10) / 10;
