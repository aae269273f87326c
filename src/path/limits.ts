/** How much is looked at in search of ways. */
export type SearchLimits = {
  /** How many things around each end. */
  readonly budget: number;
  /** From a speaker with more remarks than this nobody walks: so many of them are gone into, the earliest. */
  readonly entering: number;
  /** And of each of these so many replies, in either direction. */
  readonly beside: number;
  /** How many replies of the one speaker to the other are read. */
  readonly direct: number;
  /** How many replies that one thing makes are read. */
  readonly causes: number;
};

/** Whatever is asked, and however large the graph. */
export const LIMITS: SearchLimits = { budget: 1500, entering: 750, beside: 20, direct: 1000, causes: 200 };

export const MOST_WAYS = 10;
export const MOST_STEPS = 1000;
