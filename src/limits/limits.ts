/** One limit: what is counted, how much is allowed, and what to do instead of asking for more. */
interface Limit {
  readonly most: number;
  /** Says what was expected and what came. */
  readonly tell: (most: string, came: string) => string;
  readonly instead: string;
}

/**
 * Every limit on one operation and on its answer. docs/limits.md says why each has its value, and a test holds the page and
 * this list together. In the order in which they are looked at.
 */
export const LIMITS = {
  characters: {
    most: 50_000,
    tell: (most, came) => `A query may be ${most} characters long, but this one has ${came}.`,
    instead: 'Pass long values as variables.',
  },
  tokens: {
    most: 2_000,
    tell: (most, came) => `A query may have ${most} names, values and signs, but this one has ${came}.`,
    instead: 'Ask in several requests, and pass long lists as variables.',
  },
  nesting: {
    most: 120,
    tell: (most, came) => `A query may nest brackets ${most} deep, but this one nests them ${came} deep.`,
    instead: 'A chain is a flat list and needs no nesting; from any thing in an answer go on by its id.',
  },
  depth: {
    most: 50,
    tell: (most, came) => `A query may be ${most} fields deep, but this one is ${came} deep.`,
    instead: 'A chain is a flat list and needs no nesting; from any thing in an answer go on by its id.',
  },
  fields: {
    most: 1_000,
    tell: (most, came) => `A query may select ${most} fields, fragments included, but this one selects ${came}.`,
    instead: 'Ask in several requests.',
  },
  rootFields: {
    most: 20,
    tell: (most, came) => `A query may ask ${most} fields of the root, but this one asks ${came}.`,
    instead: 'Ask for many things by their ids with "nodes", or in several requests.',
  },
  aliases: {
    most: 50,
    tell: (most, came) => `A query may have ${most} aliases, fragments included, but this one has ${came}.`,
    instead: 'Ask for many things by their ids with "nodes", or in several requests.',
  },
  directives: {
    most: 50,
    tell: (most, came) => `A query may have ${most} directives, fragments included, but this one has ${came}.`,
    instead: 'Put fields that come or go together into one fragment.',
  },
  price: {
    most: 100_000,
    tell: (most, came) => `A query may have a price of ${most}, but this one has a price of ${came}.`,
    instead:
      'The price is about the number of things in the answer: ask for smaller pages, nest fewer lists, or ask in several requests.',
  },
  bytes: {
    most: 10_000_000,
    tell: (most, came) => `An answer may have ${most} bytes, but this one would have ${came}.`,
    instead: 'Ask for smaller pages, or select fewer fields.',
  },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof LIMITS;

/** How many faults of one query are told at most, while it is checked and while its variables are read. */
export const MOST_ERRORS = 5;

/** More was asked than one operation may have. Never thrown for what an honest query needs: tests/limits/honest. */
export class LimitError extends Error {
  override readonly name = 'LimitError';
  readonly limit: LimitName;

  constructor(limit: LimitName, came: number) {
    const { most, tell, instead } = LIMITS[limit];
    super(`${tell(`at most ${written(most)}`, written(came))} ${instead}`);
    this.limit = limit;
  }
}

/** The error where more came than is allowed; null where it is within the limit. */
export function beyond(limit: LimitName, came: number): LimitError | null {
  return came > LIMITS[limit].most ? new LimitError(limit, came) : null;
}

/** Fragments that double one another make numbers that nobody wants to read. */
const written = (count: number): string => (count > 1e12 ? 'a million million or more' : count.toLocaleString('en'));
