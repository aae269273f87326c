import { z } from 'zod';

/**
 * A text as a possibly damaged graph has it: `verify` has to tell of what is wrong, and can not stop at it. What is no text
 * is read as one, and then differs from what is expected.
 */
export const loose = z.unknown().transform((found) => (found == null ? null : looseText(found)));

/** Texts, likewise; an absent list is an empty one. */
export const looseList = z
  .unknown()
  .transform((found): readonly string[] =>
    found == null ? [] : Array.isArray(found) ? found.map(looseText) : [looseText(found)],
  );

/** A number; null where there is none. */
export const looseNumber = z.unknown().transform((found) => (typeof found === 'number' ? found : null));

/** Numbers, likewise; an absent list is an empty one. */
export const looseNumbers = z
  .unknown()
  .transform((found): readonly number[] => (Array.isArray(found) ? found.map(Number) : []));

const looseText = (found: unknown): string => (typeof found === 'string' ? found : JSON.stringify(found));
