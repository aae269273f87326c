import type { Place } from './fault.js';
import type { ShapedFile } from './shape.js';
import type { Path } from './yaml.js';

/**
 * Where the things of a story stand in its files. Kept beside the things and not in them, so that a story is the same
 * wherever its lines stand.
 */
export class Places {
  readonly #origins = new WeakMap<object, { readonly file: ShapedFile; readonly path: Path }>();

  /** Remembers where a thing was read, and gives it back. */
  keep<T extends object>(thing: T, file: ShapedFile, path: Path): T {
    this.#origins.set(thing, { file, path });
    return thing;
  }

  /** The place of a thing, or of what stands inside it under these keys. */
  of(thing: object, ...inside: Path): Place {
    const { file, path } = this.#origin(thing);
    return file.yaml.placeOf(file.inFile([...path, ...inside]));
  }

  /** Whether the entry in which a thing stands was read whole, so that what it lacks is lacking. */
  isWhole(thing: object): boolean {
    const { file, path } = this.#origin(thing);
    return !file.damaged.has(String(path[1]));
  }

  #origin(thing: object): { readonly file: ShapedFile; readonly path: Path } {
    const origin = this.#origins.get(thing);
    if (origin === undefined)
      throw new Error(`The origin of ${JSON.stringify(thing).slice(0, 80)} should have been kept.`);
    return origin;
  }
}
