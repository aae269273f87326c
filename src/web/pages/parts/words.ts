import type {
  BestHeld,
  ClaimProperty,
  Confidence,
  DiscrepancyKind,
  ResultStatus,
} from '../../../client/generated/graphql.js';

/** The text of what several pages are made of. */
export const PARTS = {
  /** Between two stretches of a printing: the source goes on in other words, or in another paragraph. */
  between: ' … ',
  more: 'The next ones',
  first: 'From the beginning',
  moreOf: 'Further pages',
  questions: { asked: 'Answering a question', volunteered: 'Said unasked' },
  confidence: {
    HIGH: 'sure',
    MEDIUM: 'likely',
    LOW: 'doubtful',
  } satisfies Readonly<Record<Confidence, string>>,
  status: {
    FINISHED: 'finished',
    DNF: 'did not finish',
    DNS: 'did not start',
    DQ: 'disqualified',
    ENTERED: 'entered',
    UNKNOWN: 'not known how it ended',
  } satisfies Readonly<Record<ResultStatus, string>>,
  best: {
    BEST: 'best held so far',
    EQUAL: 'equals the best held',
    NOT_BEST: 'not the best held',
    UNDECIDED: 'undecided by what is held',
    NO_MARK: 'no mark held',
  } satisfies Readonly<Record<BestHeld, string>>,
  discrepancy: {
    RESULT: 'Results',
    TIME_AND_PLACE: 'Times and places',
    ATTRIBUTION: 'Who said it',
    REPLY: 'What it responds to',
    WORDING: 'Which words',
    ACCOUNT: 'How it came about',
    EXPECTATION: 'What would happen',
    NAME: 'Names',
    OTHER: 'Other things',
  } satisfies Readonly<Record<DiscrepancyKind, string>>,
  property: {
    NAME: 'name',
    DATE: 'date',
    VENUE: 'place',
    MARK: 'mark',
    MARGIN: 'margin',
    PLACE: 'place in the race',
    STATUS: 'how it ended',
    RECORD: 'record',
    PREVIOUS_RECORD: 'record before',
    RECORD_HOLDER: 'holder of the record',
    RECORD_ORDER: 'order of the records',
    TITLE: 'title',
    AGE: 'age',
    HEAD_TO_HEAD: 'score between the two',
    CHANCE: 'chance',
    FORECAST: 'forecast',
    PACING: 'pacemaking',
    CONDITION: 'condition',
    CAUSE: 'cause',
    SPEAKER: 'speaker',
    REPLY_TARGET: 'what it responds to',
    WORDING: 'words',
    ATTITUDE: 'attitude',
    ORIGIN: 'where it began',
    ANSWERED: 'whether it was answered',
    OTHER: 'another thing',
  } satisfies Readonly<Record<ClaimProperty, string>>,
} as const;

/** What things without a name of their own are called. */
export const THING_WORDS = {
  remark: (speaker: string, said: string | null): string => `what ${speaker} said, ${said ?? 'undated'}`,
  wording: (speaker: string): string => `a printing of what ${speaker} said`,
} as const;

/** What stands around a claim. */
export const CLAIM_WORDS = {
  understood: 'understood as ',
  notUnderstood: 'not understood',
  asserts: (speaker: string): string => `${speaker}, in a remark`,
  quotedBy: ', quoted by ',
  printedBy: ', printed by ',
  toldBy: ', in the words of ',
  about: (date: string): string => `about ${date}`,
  between: (from: string, to: string): string => `between ${from} and ${to}`,
  preferred: 'preferred',
  setAside: 'set aside',
  why: 'Why: ',
  supposes: 'Supposing: ',
  at: 'As of ',
} as const;
