import { z } from 'zod';
import type { Path } from './yaml.js';

/** The keys that a format knows at a path, for offering the one that was meant. */
export function knownKeys(format: unknown, path: Path): readonly string[] {
  const here = bare(format);
  const [step, ...rest] = path;
  if (step === undefined) return keysOf(here);
  if (here instanceof z.ZodArray) return knownKeys(here.element, rest);
  if (here instanceof z.ZodRecord) return knownKeys(here.valueType, rest);
  if (here instanceof z.ZodObject) return knownKeys(here.shape[step], rest);
  return [];
}

function keysOf(format: unknown): readonly string[] {
  if (format instanceof z.ZodUnion) return format.options.flatMap((option) => keysOf(bare(option)));
  return format instanceof z.ZodObject ? Object.keys(format.shape) : [];
}

/** The format under what says only that it may be left out. */
function bare(format: unknown): unknown {
  const isWrapped =
    format instanceof z.ZodOptional || format instanceof z.ZodDefault || format instanceof z.ZodPrefault;
  return isWrapped ? bare(format.unwrap()) : format;
}
