/** @typedef {import('./lines.mjs').Parent['reply']} Reply */

/** @type {Readonly<Record<Reply['relation'], string>>} */
export const RELATION = {
  RESPONDS: 'Responds to',
  AGREES: 'Agrees with',
  DISAGREES: 'Disagrees with',
  DISPUTES_FACT: 'Disputes a fact in the words of',
  CHALLENGES: 'Challenges',
  DERIDES: 'Derides',
  PRAISES: 'Praises',
  ANSWERS: 'Answers',
  ASKS: 'Asks about',
  CLARIFIES: 'Clarifies the words of',
  QUALIFIES: 'Qualifies the words of',
  RESTATES: 'Restates the words of',
  RETRACTS: 'Retracts the words of',
  APOLOGISES: 'Apologises for',
  DECLINES_TO_ANSWER: 'Declines to answer',
  ALLUDES: 'Alludes to',
};

/**
 * How a reply is known, and from which sources.
 *
 * @type {Readonly<Record<Reply['evidence'][number]['basis'], (sources: string) => string>>}
 */
export const BASIS = {
  STATED: (sources) => `a source says so: ${sources}`,
  JUXTAPOSED: (sources) => `only set side by side: ${sources}`,
  INFERRED: (sources) => `our reading${sources === '' ? '' : ` of ${sources}`}, no source says so`,
};

/** @type {Readonly<Record<NonNullable<import('./lines.mjs').Printing['translation']>['status'], string | null>>} */
export const TRANSLATION = {
  NONE: null,
  LIKELY: 'probably a translation',
  STATED: 'a translation',
  UNKNOWN: 'whether it is a translation is not known',
};

/**
 * What a source without outlet and title is called.
 *
 * @type {Readonly<Record<import('./lines.mjs').Printing['source']['kind'], string>>}
 */
export const SOURCE = {
  ARTICLE: 'an untitled article',
  LIVING_ARTICLE: 'an untitled running article',
  INTERVIEW: 'an interview',
  PODCAST: 'a podcast',
  BROADCAST: 'a broadcast',
  FILM: 'a film',
  VIDEO: 'a video',
  POST: 'a post',
  PRESS_RELEASE: 'a press release',
  OTHER: 'a source',
};
