import { dateInWords } from '../parts/date.js';
import type { Branch } from './forest.js';
import { SIZE, type Box, type RaceMark, type Shape } from './layout.js';
import { dateOf } from './model.js';
import { cut, nameOf, pageOf, wordsOf, type Entry } from './names.js';
import { responsesInWords, type View } from './view.js';
import { CHAIN } from './words.js';

/** A thing with its place in the tree. */
export interface Treed {
  readonly branch: Branch;
  readonly entry: Entry;
  readonly view: View;
}

/**
 * A remark or an event: a box whose left edge is its date, with a bar where that is uncertain.
 * Its short text stands beside the link, for who sees it; who hears it is told all of it by the link's label.
 */
export function BoxMark({ box, shape, ...treed }: Treed & { readonly box: Box; readonly shape: Shape }) {
  const { entry, view } = treed;
  const { node } = entry;
  const { text, isQuoted } = wordsOf(entry);
  const { x, y, bar } = box;
  const date = dateOf(node);
  const when = date === null ? CHAIN.undated : dateInWords(date, view.locale);
  const isNamed = shape === 'tree' && node.__typename === 'Remark';
  return (
    <>
      <a {...itemAttributes(treed)} class={classOf(treed)}>
        {bar !== null && <rect class="bar" x={bar.from} y={y + SIZE.height} width={bar.to - bar.from} height={5} />}
        <rect class="box" x={x} y={y} width={SIZE.box} height={SIZE.height} rx={3} />
      </a>
      <g class="entry-text" aria-hidden="true">
        <text class="box-head" x={x + 8} y={y + 17}>
          {cut(isNamed ? node.speaker.name : when, 24)}
        </text>
        <text class={isQuoted ? 'box-words' : 'box-words box-gist'} x={x + 8} y={y + 35}>
          {isQuoted ? `“${cut(text, 22)}”` : cut(text, 25)}
        </text>
      </g>
    </>
  );
}

/** A race: an upright line through all rows, with its name at its top. */
export function RaceLineMark({
  race: { x, labelY },
  bottom,
  ...treed
}: Treed & { readonly race: RaceMark; readonly bottom: number }) {
  return (
    <>
      <a {...itemAttributes(treed)} class={classOf(treed)}>
        <line class="race" x1={x} x2={x} y1={labelY} y2={bottom} />
        <rect class="race-flag" x={x} y={labelY} width={2 * SIZE.box - SIZE.gap} height={SIZE.head - 3} />
      </a>
      <text class="race-name entry-text" aria-hidden="true" x={x + 6} y={labelY + 14}>
        {cut(nameOf(treed.entry, treed.view.locale), 52)}
      </text>
    </>
  );
}

function classOf({ entry: { node }, view: { anchor, missing } }: Treed): string {
  const isUnprinted = node.__typename === 'Remark' && node.standing === 'UNPRINTED';
  return [
    'entry',
    node.id === anchor && 'entry-anchor',
    isUnprinted && 'entry-unprinted',
    missing?.remarks.has(node.id) === true && 'entry-missing',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What makes it an item of the tree. It is a link as well, so that Enter opens it with no script. */
function itemAttributes(treed: Treed) {
  const { branch, entry } = treed;
  return {
    role: 'treeitem' as const,
    href: pageOf(branch.id),
    'data-item': branch.id,
    'aria-level': branch.level,
    'aria-posinset': branch.position,
    'aria-setsize': branch.size,
    ...(branch.children.length > 0 && { 'aria-expanded': true }),
    'aria-label': labelOf(treed),
    ...(entry.node.id === treed.view.anchor && { 'aria-current': true as const }),
  };
}

/** Everything that the picture says of it, for who hears it. */
function labelOf({ entry, view }: Treed): string {
  const { text, isQuoted } = wordsOf(entry);
  const { node } = entry;
  const said = isQuoted ? `“${cut(text, 240)}”` : CHAIN.item.gist(text);
  return [
    nameOf(entry, view.locale),
    node.__typename === 'Remark' && text !== '' && said,
    node.__typename === 'Remark' && node.standing === 'UNPRINTED' && CHAIN.item.unprinted,
    ...responsesInWords(entry, view),
    view.missing?.remarks.has(node.id) === true && CHAIN.item.missing(view.missing.from),
  ]
    .filter((part) => typeof part === 'string')
    .join('; ');
}
