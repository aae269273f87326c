import type { Countable } from '../facets/facets.js';
import { MissingLinkError } from '../graph/errors.js';
import type { Competition, Race } from '../race/race.js';
import type { SegmentKind } from '../remark/kinds.js';
import type { Remark, Wording } from '../remark/remark.js';
import type { OutOfView, View } from '../source/seen.js';
import type { Source } from '../source/source.js';
import type { Speaker } from '../speaker/speaker.js';
import { isSpeaker, readThing, type Thing } from '../thing/thing.js';
import type { Page } from '../values/page.js';
import { isSought, termOf, type Sought } from './sought.js';
import type { Found } from './statements.js';
import { wordsOf, type Word } from './words.js';

/** A page of what was found, the best first. */
export type SearchPage = Page<SearchHit> & Countable & { readonly countOutOfView: () => Promise<OutOfView> };

/** A thing that was found, once. */
export interface SearchHit {
  readonly node: Findable;
  readonly score: number;
  readonly sought: Sought;
  /** Through whose printings it was looked for; null for all. */
  readonly view: View | null;
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

export function hitOf({ score, thing }: Found, { sought, view }: Pick<SearchHit, 'sought' | 'view'>): SearchHit {
  const node = readThing(thing);
  if (isFindable(node)) return { node, score, sought, view };
  throw new MissingLinkError(`What is looked for should be found, but ${thing.id} is ${node.__typename}.`);
}

function isFindable(thing: Thing): thing is Findable {
  return isSpeaker(thing) || ['Remark', 'Race', 'Competition', 'Source'].includes(thing.__typename);
}

/** Whether a view lets a wording through, by the source that prints it. */
export function isInView({ knownFrom }: Wording, { id, outletId }: Source, view: View | null): boolean {
  if (view === null) return true;
  const { outlets, sources, asOf } = view;
  const counts =
    (outlets === null && sources === null) ||
    (outletId !== null && outlets?.includes(outletId) === true) ||
    sources?.includes(id) === true;
  const day = knownFrom?.latest?.slice(0, 'YYYY-MM-DD'.length) ?? null;
  return counts && (asOf === null || (day !== null && day <= asOf));
}

/** Where the words stand, the text with most of the terms first. `wordings` are those of a remark. */
export function matchesIn({ node, sought }: SearchHit, wordings: readonly Wording[]): readonly SearchMatch[] {
  return [...wordings.flatMap(stretchesOf), ...textsOf(node)]
    .map((text) => ({ ...text, words: wordsOf(text.text).filter((word) => isSought(word, sought)) }))
    .filter(({ words }) => words.length > 0)
    .toSorted((a, b) => termsIn(b) - termsIn(a));
}

const termsIn = ({ words }: SearchMatch): number => new Set(words.map(({ text }) => termOf(text))).size;

type Text = Omit<SearchMatch, 'words'>;

function textsOf(thing: Findable): readonly Text[] {
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
function stretchesOf(wording: Wording): readonly Text[] {
  const { segmentTexts, segmentKinds } = wording;
  const touches = (kind: SegmentKind | undefined): boolean => kind === 'INSERTED' || kind === 'ELLIPSIS';
  const stretches = segmentTexts.reduce<readonly string[]>((made, text, place) => {
    const [before, kind] = [segmentKinds[place - 1], segmentKinds[place]];
    const isApart = before === undefined || before === 'REPORTED' || kind === 'REPORTED';
    const isOnePiece = !isApart && (touches(before) || touches(kind));
    return isOnePiece ? made.with(-1, (made.at(-1) ?? '') + text) : [...made, text];
  }, []);
  return stretches.map((text) => ({ field: 'WORDING', text, wording }));
}

function plain(field: Text['field'], texts: readonly (string | null)[]): readonly Text[] {
  return texts.filter((text) => text !== null).map((text) => ({ field, text, wording: null }));
}
