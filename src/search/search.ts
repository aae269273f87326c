import type { Competition, Race } from '../race/race.js';
import type { SegmentKind } from '../remark/kinds.js';
import type { Remark, Wording } from '../remark/remark.js';
import type { Source } from '../source/source.js';
import type { Speaker } from '../speaker/speaker.js';
import { isSpeaker, type Thing } from '../thing/thing.js';
import type { Page } from '../values/page.js';
import { termOf } from './sought.js';
import { wordsOf, type Word } from './words.js';

/** A page of what was found, the best first. */
export type SearchPage = Page<SearchHit>;

/** A thing that was found, once. */
export interface SearchHit {
  readonly node: Findable;
  readonly score: number;
  /** The thing or its wordings, as far as they hold words that were looked for; the best first. */
  readonly texts: readonly Thing[];
  readonly terms: ReadonlySet<string>;
}

/** What can be looked for. A remark is found by its wordings, too. */
export type Findable = Remark | Speaker | Race | Competition | Source;

/** One text with the words that were looked for; of a wording, one stretch as printed. */
export interface SearchMatch {
  readonly field: 'WORDING' | 'GIST' | 'NAME' | 'ALIAS';
  readonly text: string;
  readonly wording: Wording | null;
  readonly words: readonly Word[];
}

/** False for a withdrawn remark: nobody is led to it by its words. */
export function isFindable(thing: Thing): thing is Findable {
  if (thing.__typename === 'Remark') return thing.standing !== 'WITHDRAWN';
  return isSpeaker(thing) || ['Race', 'Competition', 'Source'].includes(thing.__typename);
}

/** Where the words stand, the text with most of the terms first. */
export function matchesOf({ texts, terms }: SearchHit): readonly SearchMatch[] {
  return texts
    .flatMap(textsOf)
    .map((text) => ({ ...text, words: wordsOf(text.text).filter((word) => terms.has(termOf(word.text))) }))
    .filter(({ words }) => words.length > 0)
    .toSorted((a, b) => termsIn(b) - termsIn(a));
}

const termsIn = ({ words }: SearchMatch): number => new Set(words.map(({ text }) => termOf(text))).size;

type Text = Omit<SearchMatch, 'words'>;

function textsOf(thing: Thing): readonly Text[] {
  if (thing.__typename === 'Wording') {
    return stretchesOf(thing).map((text) => ({ field: 'WORDING', text, wording: thing }));
  }
  if (!isFindable(thing)) return [];
  switch (thing.__typename) {
    case 'Remark':
      return plain('GIST', [thing.gist]);
    case 'Source':
      return plain('NAME', [thing.title]);
    default:
      return [...plain('NAME', [thing.name]), ...plain('ALIAS', thing.aliases)];
  }
}

/** What stands in one piece in the source: inside a quotation, what its editor put in or left out touches the words beside it. */
function stretchesOf({ segmentTexts, segmentKinds }: Wording): readonly string[] {
  const touches = (kind: SegmentKind | undefined): boolean => kind === 'INSERTED' || kind === 'ELLIPSIS';
  return segmentTexts.reduce<readonly string[]>((made, text, place) => {
    const [before, kind] = [segmentKinds[place - 1], segmentKinds[place]];
    const isApart = before === undefined || before === 'REPORTED' || kind === 'REPORTED';
    const isOnePiece = !isApart && (touches(before) || touches(kind));
    return isOnePiece ? made.with(-1, (made.at(-1) ?? '') + text) : [...made, text];
  }, []);
}

function plain(field: Text['field'], texts: readonly (string | null)[]): readonly Text[] {
  return texts.filter((text) => text !== null).map((text) => ({ field, text, wording: null }));
}
