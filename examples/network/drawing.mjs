import { linkHorizontal } from 'd3-shape';
import { inHtml } from './notebook.mjs';

/** @typedef {import('./replies.mjs').Reply} Reply */
/** @typedef {import('./replies.mjs').End} End */

const THREAD = 7;
const GAP = 15;
const LEFT = 420;
const RIGHT = 760;
const WIDTH = 1240;
const TOP = 40;

/** @type {Readonly<Record<import('./replies.mjs').Known, string>>} */
const LOOKS = {
  STATED: 'a source says so',
  JUXTAPOSED: 'set side by side',
  INFERRED: 'a reading of the editors',
};

const curve = linkHorizontal();

/**
 * Who responds on the left, to whom or what on the right, and a thread for each reply.
 *
 * @param {readonly Reply[]} replies
 */
export function drawing(replies) {
  const right = ordered(
    sidesOf(replies, ({ to }) => to),
    sidesOf(replies, ({ from }) => from),
  );
  const left = ordered(
    sidesOf(replies, ({ from }) => from),
    right,
  );
  const starts = places(left, right);
  const ends = places(right, left);
  const height = Math.max(starts.height, ends.height);
  const busiest = left.slice(0, 2).map(({ end }) => end.id);

  const threads = replies.map((reply) => {
    const path = curve({
      source: [LEFT + 12, starts.of.get(reply) ?? 0],
      target: [RIGHT - 12, ends.of.get(reply) ?? 0],
    });
    const speaker = ['first', 'second'][busiest.indexOf(reply.from.id)] ?? 'others';
    const title = `${reply.source.label} → ${reply.target.label}: ${LOOKS[reply.known]}`;
    return `<path class="thread ${speaker} ${reply.known.toLowerCase()}" d="${path}"><title>${inHtml(title)}</title></path>`;
  });

  return `
    <figure>
      <ul class="legend">${Object.entries(LOOKS).map(legend).join('')}</ul>
      <div class="scroll" role="region" aria-label="The drawing" tabindex="0">
        <svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Who responds to whom. The table below says the same.">
          <text class="head" x="${LEFT}" y="20" text-anchor="end">Who responds</text>
          <text class="head" x="${RIGHT}" y="20">To whom or what</text>
          ${threads.join('\n')}
          ${left.map((side) => name(side, starts.middle.get(side) ?? 0, LEFT, 'end')).join('\n')}
          ${right.map((side) => name(side, ends.middle.get(side) ?? 0, RIGHT, 'start')).join('\n')}
        </svg>
      </div>
      <figcaption>A thread for each of the ${replies.length} replies held. The two who respond most often have colours.</figcaption>
    </figure>`;
}

/**
 * One end of threads, and all of those.
 *
 * @typedef {{ readonly end: End, readonly replies: readonly Reply[] }} Side
 */

/**
 * The ends on one side, those with the most threads first.
 *
 * @param {readonly Reply[]} replies
 * @param {(reply: Reply) => End} endOf
 * @returns {readonly Side[]}
 */
function sidesOf(replies, endOf) {
  /** @type {Map<string, { end: End, replies: Reply[] }>} */
  const sides = new Map();
  for (const reply of replies) {
    const end = endOf(reply);
    const side = sides.get(end.id);
    if (side === undefined) sides.set(end.id, { end, replies: [reply] });
    else side.replies.push(reply);
  }
  return [...sides.values()].toSorted((one, other) => other.replies.length - one.replies.length);
}

/**
 * Of as many threads, those first whose threads come from higher up: so fewer cross.
 *
 * @param {readonly Side[]} sides
 * @param {readonly Side[]} opposite
 */
function ordered(sides, opposite) {
  /** @param {Side} side */
  const height = ({ replies }) => replies.reduce((sum, reply) => sum + rankIn(opposite, reply), 0) / replies.length;
  return sides.toSorted((one, other) => other.replies.length - one.replies.length || height(one) - height(other));
}

/**
 * @param {readonly Side[]} sides
 * @param {Reply} reply
 */
const rankIn = (sides, reply) => sides.findIndex(({ replies }) => replies.includes(reply));

/**
 * How far down each thread begins, and each name stands. The threads of one end lie in the order of their other ends, so that they do
 * not cross at once.
 *
 * @param {readonly Side[]} sides
 * @param {readonly Side[]} opposite
 */
function places(sides, opposite) {
  /** @type {Map<Reply, number>} */
  const of = new Map();
  /** @type {Map<Side, number>} */
  const middle = new Map();
  let down = TOP;
  for (const side of sides) {
    const threads = side.replies.toSorted((one, other) => rankIn(opposite, one) - rankIn(opposite, other));
    for (const [place, reply] of threads.entries()) of.set(reply, down + place * THREAD);
    middle.set(side, down + ((threads.length - 1) * THREAD) / 2);
    down += (threads.length - 1) * THREAD + GAP;
  }
  return { of, middle, height: down };
}

/**
 * @param {Side} side
 * @param {number} y
 * @param {number} x
 * @param {'start' | 'end'} anchor
 */
function name({ end, replies }, y, x, anchor) {
  return `<text x="${x}" y="${y}" dy="0.35em" text-anchor="${anchor}">${inHtml(end.name)} <tspan class="count">${replies.length}</tspan></text>`;
}

/** @param {readonly [string, string]} look */
function legend([known, words]) {
  const line = `<path class="thread others ${known.toLowerCase()}" d="M0 4H44"/>`;
  return `<li><svg class="sample" viewBox="0 0 44 8" aria-hidden="true">${line}</svg> ${words}</li>`;
}
