import { folded } from './fold.js';

/** The key by which named things are ordered: the name without case and accents, then the id. */
export function nameKey(name: string, id: string): string {
  return `${folded(name).text}|${id}`;
}
