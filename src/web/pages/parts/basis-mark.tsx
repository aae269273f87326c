import type { LinkBasis } from '../../../client/generated/graphql.js';
import { BASIS_WORDS } from './vocabulary.js';

/** How a link is known, always in the same words and the same look: colour is never the only sign. */
export function BasisMark({ basis }: { readonly basis: LinkBasis }) {
  return <span class={`basis basis-${basis.toLowerCase()}`}>{BASIS_WORDS[basis]}</span>;
}
