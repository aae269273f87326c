import { h, type ComponentType } from 'preact';
import type { ISLANDS } from '../browser/islands.js';

/**
 * A part of a page that comes alive in the browser. The server renders it like everything else; the browser takes it over by its
 * name (`browser/islands.ts`). What it is given has to survive JSON, and is all that it knows.
 */
export function Island<Props extends object>({
  name,
  of,
  given,
}: {
  readonly name: keyof typeof ISLANDS;
  readonly of: ComponentType<Props>;
  readonly given: Props;
}) {
  return (
    <div data-island={name} data-given={JSON.stringify(given)}>
      {h(of, given)}
    </div>
  );
}
