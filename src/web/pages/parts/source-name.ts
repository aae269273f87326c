import type { SourceKind } from '../../../client/generated/graphql.js';
import { SOURCE_WORDS, UNTITLED_WORDS } from './vocabulary.js';

/** As much of a source as its name needs. */
export interface Named {
  readonly title: string | null;
  readonly kind: SourceKind;
  readonly outlet: { readonly name: string } | null;
}

/** What a source is called in a line: its outlet, else its title, else what it is. */
export function sourceName({ title, kind, outlet }: Named): string {
  return outlet?.name ?? title ?? UNTITLED_WORDS[kind] ?? SOURCE_WORDS[kind];
}
