import type { Branch } from './forest.js';
import { cutWords, nameOf, pageOf, wordsOf, type Entry } from './names.js';
import type { Choice } from './query.js';
import { responsesInWords, type View } from './view.js';
import { CHAIN } from './words.js';

/** A thing with its place in the tree. */
export interface Treed {
  readonly branch: Branch;
  readonly entry: Entry;
  readonly view: View;
  readonly choice: Choice;
}

export function classOf({ entry: { node }, view: { anchor, missing } }: Treed): string {
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
export function itemAttributes(treed: Treed) {
  const { branch, entry } = treed;
  return {
    role: 'treeitem' as const,
    href: pageOf(branch.id),
    'data-item': branch.id,
    'aria-level': branch.level,
    'aria-posinset': branch.position,
    'aria-setsize': branch.size,
    ...expansionOf(treed),
    'aria-label': labelOf(treed),
    ...(entry.node.id === treed.view.anchor && { 'aria-current': true as const }),
  };
}

/** Open where answers of it are shown; closed where all of them are cut, and can be opened; nothing where it has none. */
function expansionOf({ branch, entry }: Treed): { readonly 'aria-expanded'?: boolean } {
  if (branch.children.length > 0) return { 'aria-expanded': true };
  const isCut = entry.omitted.some(
    ({ side, reason, after }) => side === 'REPLIES' && reason === 'LIMIT' && after !== null,
  );
  return isCut ? { 'aria-expanded': false } : {};
}

/** Everything that the picture says of it, for who hears it. */
function labelOf({ entry, view }: Treed): string {
  const words = wordsOf(entry);
  const { node } = entry;
  const said = words.isQuoted ? cutWords(words, 240) : CHAIN.item.gist(words.text);
  return [
    nameOf(entry, view.locale),
    node.__typename === 'Remark' && words.text !== '' && said,
    node.__typename === 'Remark' && node.standing === 'UNPRINTED' && CHAIN.item.unprinted,
    ...responsesInWords(entry, view),
    view.missing?.remarks.has(node.id) === true && CHAIN.item.missing(view.missing.from),
    ...cutInWords(entry, view.locale),
  ]
    .filter((part) => typeof part === 'string')
    .join('; ');
}

/** How much of it is cut, on which side. */
function cutInWords({ omitted }: Entry, locale: string): readonly string[] {
  const number = new Intl.NumberFormat(locale);
  return omitted
    .filter(({ reason }) => reason === 'LIMIT')
    .map(({ side, count }) =>
      side === 'PARENTS' ? CHAIN.omitted.causes(number.format(count)) : CHAIN.omitted.answers(number.format(count)),
    );
}
