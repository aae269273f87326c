import type { LinkBasis } from '../../../client/generated/graphql.js';
import { BasisMark } from './basis-mark.js';

/** How a reply is known by the best of its evidence; nothing where none is noted. */
export function StrongestMark({ evidence }: { readonly evidence: readonly { readonly basis: LinkBasis }[] }) {
  const bases = evidence.map(({ basis }) => basis);
  const best = (['STATED', 'JUXTAPOSED', 'INFERRED'] as const).find((basis) => bases.includes(basis));
  return best === undefined ? null : <BasisMark basis={best} />;
}
