import type { ClaimProperty } from '../claim/kinds.js';
import { undecidable, type Facts, type Ruling } from './facts.js';
import { checkMargin, checkMark, checkRecord } from './mark-rules.js';
import { checkForecast, checkOrder, checkPlace, checkScore, checkStatus } from './order-rules.js';
import { checkDate, checkTitle, checkVenue } from './setting-rules.js';

type Rule = (facts: Facts) => Ruling | null;

/**
 * What a claim says is held against the stored results by a rule for its property. Whatever no rule understands is not decidable:
 * that is the rule, and the others are the exceptions. A claim that supposes something is not decided either, for no result
 * tells whether it came so; what the results say to the rest is told beside.
 */
export function check(facts: Facts): Ruling {
  const { property, value, condition } = facts.claim;
  if (value === null) return undecidable('It is not understood in a form that results could be held against.');
  const ruling = RULES[property]?.(facts) ?? undecidable(REASONS[property] ?? NO_FORM);
  if (condition === null) return ruling;
  const beside = ruling.resultIds.length === 0 ? '' : ` The results: ${ruling.sentence}`;
  return { ...ruling, verdict: 'NOT_DECIDABLE', sentence: `It supposes what no result tells: ${condition}.${beside}` };
}

const RULES: Readonly<Partial<Record<ClaimProperty, Rule>>> = {
  MARK: checkMark,
  MARGIN: checkMargin,
  PLACE: checkPlace,
  STATUS: checkStatus,
  RECORD: checkRecord,
  TITLE: checkTitle,
  HEAD_TO_HEAD: checkScore,
  FORECAST: checkForecast,
  OTHER: checkOrder,
  DATE: checkDate,
  VENUE: checkVenue,
};

const NO_FORM = 'Nothing is held that it could be compared with.';

/** Why no result can decide a claim on these. */
const REASONS: Readonly<Partial<Record<ClaimProperty, string>>> = {
  CAUSE: 'Results tell how a race came out, not why.',
  CONDITION: 'Results do not tell how somebody felt or was.',
  PACING: 'Results do not tell who led or made the pace.',
  CHANCE: 'How often somebody would win is not told by what came out.',
  ATTITUDE: 'Results tell no attitude.',
  AGE: 'Results tell no age.',
  RECORD_HOLDER: 'Who held a record at a time is not told: somebody may have taken it.',
};
