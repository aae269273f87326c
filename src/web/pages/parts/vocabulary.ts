import type {
  LinkBasis,
  RemarkLineFragment,
  ReplyRelation,
  SourceKind,
  TranslationStatus,
} from '../../../client/generated/graphql.js';

/** What the API's own terms are called on every page; one place, so that the same thing has the same name everywhere. */
export const BASIS_WORDS: Readonly<Record<LinkBasis, string>> = {
  STATED: 'a source says so',
  JUXTAPOSED: 'set side by side',
  INFERRED: 'our reading',
};

/** What a remark does to the one before: “Kerr challenges …”. */
export const RELATION_WORDS: Readonly<Record<ReplyRelation, string>> = {
  RESPONDS: 'responds to',
  AGREES: 'agrees with',
  DISAGREES: 'disagrees with',
  DISPUTES_FACT: 'disputes a fact in',
  CHALLENGES: 'challenges',
  DERIDES: 'makes light of',
  PRAISES: 'speaks well of',
  ANSWERS: 'answers',
  ASKS: 'asks about',
  CLARIFIES: 'makes clear',
  QUALIFIES: 'qualifies',
  RESTATES: 'says again',
  RETRACTS: 'takes back',
  APOLOGISES: 'apologises for',
  DECLINES_TO_ANSWER: 'declines to answer',
  ALLUDES: 'alludes to',
};

/** What a source is. */
export const SOURCE_WORDS: Readonly<Record<SourceKind, string>> = {
  ARTICLE: 'an article',
  LIVING_ARTICLE: 'an article that is kept up to date',
  INTERVIEW: 'an interview',
  PODCAST: 'a podcast',
  BROADCAST: 'a broadcast',
  FILM: 'a film',
  VIDEO: 'a video',
  POST: 'a post',
  PRESS_RELEASE: 'a press release',
  OTHER: 'a source',
};

/** The same where neither a title nor an outlet stands in the text that is held, and it has to be said. */
export const UNTITLED_WORDS: Readonly<Partial<Record<SourceKind, string>>> = {
  ARTICLE: 'an untitled article',
  LIVING_ARTICLE: 'an untitled running article',
};

/** Beside a quotation, whether its words are a translation; null where it need not be said. */
export const TRANSLATION_WORDS: Readonly<Record<TranslationStatus, string | null>> = {
  NONE: null,
  LIKELY: 'probably translated (our reading)',
  STATED: 'translated',
  UNKNOWN: null,
};

/** How a remark without quoted words came to be known. */
export const STANDING_WORDS: Readonly<Record<RemarkLineFragment['standing'], string>> = {
  PRINTED: '',
  REPORTED: 'Reported only: no words of it are quoted in the sources held.',
  UNPRINTED: 'Not printed: known only from what responds to it.',
  WITHDRAWN: 'Withdrawn: its words are withheld.',
};

/** What stands around the things of a line. */
export const LINE_WORDS = {
  gist: 'In the editor’s words: ',
  noWords: 'No words of it are held.',
  withheld: 'Withdrawn: its words are withheld.',
  undated: 'undated',
  via: 'through ',
  by: 'by ',
  notHeld: 'not held itself',
  says: (name: string): string => `${name}: `,
  note: 'Editor’s note: ',
  noEvidence: 'No evidence is noted.',
} as const;

/** What a count, a first or a never rests on. */
export const HELD_WORDS = {
  held: (count: string, isOne: boolean): string => `In ${count} ${isOne ? 'source' : 'sources'} held`,
  independent: (count: string): string => `, ${count} of them independent`,
  span: (from: string, to: string): string => `, from ${from} to ${to}`,
  end: '. ',
  outlets: (names: string): string => `The outlets known among them: ${names}.`,
} as const;
