import type { Reader } from '../graph/graph.js';
import { MOST_ANSWERED, NOT_HELD, STATED } from './statements.js';

/** Lets the database plan what looks for missing answers before anybody does. Nothing is looked through. */
export async function planUnanswered(reader: Reader): Promise<void> {
  const nobody = { of: [], about: null, by: null, statedOnly: false, view: null, mostResponses: 1 };
  const nothing = { ...nobody, mode: 'OF' as const, from: '', take: 1, budget: 1 };
  await reader.read(STATED, { ...nobody, most: 1, mostMembers: 1 });
  await reader.read(NOT_HELD, { ...nothing, afterWhom: '', mostMembers: 1 });
  await reader.read(MOST_ANSWERED, { ...nothing, before: 0, afterKey: '' });
}
