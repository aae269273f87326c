import type { StoryFile } from './format.js';
import type { Path } from './yaml.js';

/** One file being told: its content, and the way to remember where each thing stood. */
export interface Telling {
  readonly content: StoryFile;
  readonly keep: <T extends object>(thing: T, path: Path) => T;
  /** The language of a source of any file; null when it is not told. */
  readonly languageOf: (source: string) => string | null;
}
