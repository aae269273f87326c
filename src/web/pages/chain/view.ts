import type { ChainPageQuery } from '../../../client/generated/graphql.js';
import { strongest } from './model.js';
import { nameOf, type Entry } from './names.js';
import { BASIS_WORDS, RELATION_WORDS } from '../parts/vocabulary.js';

export type Chain = Extract<ChainPageQuery['chain'], { __typename: 'Chain' }>;

/** What one outlet or source does not have of what is shown. */
export interface Missing {
  /** The outlet's or source's name. */
  readonly from: string;
  readonly remarks: ReadonlySet<string>;
  readonly replies: ReadonlySet<string>;
}

/** The entries of the page, and what a reader chose to see of them. */
export interface View {
  readonly anchor: string;
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly missing: Missing | null;
  readonly locale: string;
}

/** What it responds to, in words, with how each link is known; empty where it responds to nothing shown. */
export function responsesInWords({ parents }: Entry, { byId, locale }: View): readonly string[] {
  return parents.flatMap(({ to, reply }) => {
    const target = byId.get(to);
    if (target === undefined) return [];
    const basis = BASIS_WORDS[strongest(reply.evidence.map((one) => one.basis))];
    return [`${RELATION_WORDS[reply.relation]} ${nameOf(target, locale)} (${basis})`];
  });
}

/** What is not in the sources held from the outlet or source that the reader chose; null where the reader chose none. */
export function missingOf(
  { entries }: Chain,
  { narrowed, anchor }: ChainPageQuery,
  chosen: { readonly id: string; readonly name: string } | null,
  anchorId: string,
): Missing | null {
  if (chosen === null || narrowed?.__typename !== 'Chain') return null;
  const inView = new Set(narrowed.entries.flatMap(({ node }) => ('id' in node ? [node.id] : [])));
  const told = new Set(narrowed.entries.flatMap(({ parents }) => parents.map(({ reply }) => reply.id)));
  // The chain always shows its anchor, so its own printings tell whether the outlet has it.
  const printings = anchor !== null && anchor !== undefined && 'wordings' in anchor ? anchor.wordings : [];
  const hasAnchor = printings.some(({ source }) => source.id === chosen.id || source.outlet?.id === chosen.id);
  if (printings.length > 0 && !hasAnchor) inView.delete(anchorId);
  const replies = entries.flatMap(({ parents }) => parents.map(({ reply }) => reply.id));
  return {
    from: chosen.name,
    remarks: new Set(
      entries.flatMap(({ node }) => (node.__typename === 'Remark' && !inView.has(node.id) ? [node.id] : [])),
    ),
    replies: new Set(replies.filter((id) => !told.has(id))),
  };
}
