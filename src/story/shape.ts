import type { z } from 'zod';
import type { Fault } from './fault.js';
import { storyFile, type StoryFile } from './format.js';
import { faultsOf, plainPath, valueAt } from './issues.js';
import { changed, DROPPED, pathKey, type Changed, type Changes } from './part.js';
import type { Path, YamlFile } from './yaml.js';

/** A file with the form of a story, as far as it has it. */
export interface ShapedFile {
  readonly yaml: YamlFile;
  readonly content: StoryFile;
  /** From a path in the content to the same part of the file. */
  readonly inFile: (path: Path) => Path;
  readonly faults: readonly Fault[];
  /** The entries of which something had to be left out: what is missing in them says nothing. */
  readonly damaged: ReadonlySet<string>;
}

/**
 * Checks a file against the format and keeps all that is good, so that one fault does not hide the others. What a fault
 * touches is left out; where that was needed, what it stood in is left out too, and so on outwards until the rest fits.
 */
export function shape(yaml: YamlFile): ShapedFile {
  const changes = new Map(recasts(yaml));
  const first = storyFile.safeParse(changed(yaml.value, changes).value).error?.issues ?? [];
  const faults = first.flatMap((issue) => faultsOf(issue, yaml, changed(yaml.value, changes).value));
  const damaged = new Set<string>();
  for (;;) {
    const part = changed(yaml.value, changes);
    const { data, error } = storyFile.safeParse(part.value);
    if (data !== undefined)
      return { yaml, content: data, inFile: part.before, faults: [...yaml.faults, ...faults], damaged };
    for (const path of error.issues.flatMap((issue) => touched(issue, part))) {
      changes.set(pathKey(path), path.length === 0 ? {} : DROPPED);
      if (path[1] !== undefined) damaged.add(String(path[1]));
    }
  }
}

/** A number, true or false, where the format wants one and the file has it without quotation marks. */
function recasts(yaml: YamlFile): Changes {
  const issues = storyFile.safeParse(yaml.value).error?.issues ?? [];
  const found = issues.map(({ code, path, ...issue }): readonly [string, unknown] => {
    const place = plainPath(path);
    const text = valueAt(yaml.value, place);
    const isWanted = code === 'invalid_type' && 'expected' in issue && typeof text === 'string' && yaml.isPlain(place);
    return [pathKey(place), isWanted ? recast(text, String(issue.expected)) : undefined];
  });
  return new Map(found.filter(([, value]) => value !== undefined));
}

function recast(text: string, expected: string): unknown {
  if (expected === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return expected === 'number' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** What is to be left out for an issue: the thing that is wrong, or what lacks something. */
function touched(issue: z.core.$ZodIssue, part: Changed): readonly Path[] {
  const path = plainPath(issue.path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => part.before([...path, key]));
  return [part.before(valueAt(part.value, path) === undefined ? path.slice(0, -1) : path)];
}
