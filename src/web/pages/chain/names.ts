import type { ChainEntryPartsFragment } from '../../../client/generated/graphql.js';
import { addressOf, chainAddressOf } from '../address.js';
import { dateInWords } from '../parts/date.js';
import { closed, quotedInMarks } from '../parts/printed-words.js';
import { dateOf } from './model.js';
import { CHAIN } from './words.js';

export type Entry = ChainEntryPartsFragment;

/** What a thing is called in one line: who and when, or its own name. */
export function nameOf({ node }: Pick<Entry, 'node'>, locale: string): string {
  const date = dateOf(node);
  const when = date === null ? CHAIN.undated : dateInWords(date, locale);
  switch (node.__typename) {
    case 'Remark':
      return CHAIN.item.says(node.speaker.name, when);
    case 'Result':
      return `${node.athlete.name}, ${node.race.name}`;
    default:
      return node.name;
  }
}

/** What a thing says. */
export interface Words {
  /** Quoted words stand in it between quotation marks, each quotation of the source between its own. */
  readonly text: string;
  readonly isQuoted: boolean;
  /** The language of quoted words; null where it is not known. */
  readonly language: string | null;
}

/** Quoted words, else the gist without; an event's name; empty where nothing is held of it. */
export function wordsOf({ node }: Entry): Words {
  if (node.__typename !== 'Remark')
    return { text: node.__typename === 'Event' ? node.name : '', isQuoted: false, language: null };
  const { text, gist, wording } = node;
  if (text === null || wording === null) return { text: gist ?? '', isQuoted: false, language: null };
  return { text: quotedInMarks(wording.segments), isQuoted: true, language: wording.language?.tag ?? null };
}

/** Its page; the chain around it where it has none of its own. */
export function pageOf(id: string): string {
  return addressOf(id) ?? chainAddressOf(id);
}

/** As much of quoted words as fits: a quotation that is cut is closed again. */
export function cutWords({ text, isQuoted }: Words, most: number): string {
  return isQuoted ? closed(cut(text, most)) : cut(text, most);
}

/** As much of a text as fits into so many signs, cut between words where it can be. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const short = text.slice(0, most - 1);
  const space = short.lastIndexOf(' ');
  return `${(space > most / 2 ? short.slice(0, space) : short).replace(/[\s,;:.]+$/, '')}…`;
}
