import type { Reader } from '../graph/graph.js';
import { NO_FILTER } from './filter.js';
import { DETAILS, WALK, type Wants } from './statements.js';

/**
 * Lets the database plan the two statements of a chain before anybody asks: planning takes seconds the first time and
 * nothing afterwards. No thing has the id that is asked for, so nothing is walked.
 */
export async function planChains(reader: Reader): Promise<void> {
  const id = 'nothing';
  const [up, down, breadth, budget] = [1, 1, 1, 1];
  await reader.read(WALK, {
    id,
    few: 1,
    up,
    down,
    breadth,
    budget,
    afterAnswer: '',
    afterCause: '',
    results: true,
    filter: NO_FILTER,
    view: null,
    brings: null,
  });
  await reader.read(DETAILS, {
    anchor: id,
    ids: [],
    replyIds: [],
    causeIds: [],
    wants: NONE,
    names: [],
    properties: { targets: ['id'], wordings: ['id'], evidence: ['id'], claims: ['id'], named: ['id'] },
    filter: NO_FILTER,
    view: null,
    most: 1,
    budget: 1,
  });
}

/** Nothing but the skeleton. */
export const NONE: Wants = {
  wordings: false,
  standing: false,
  via: false,
  conflated: false,
  quotes: false,
  about: false,
  addressees: false,
  same: false,
  evidence: false,
  prompted: false,
  causes: false,
  warnings: false,
  claimsMade: false,
  claimsOn: false,
  totals: false,
  outOfView: false,
};
