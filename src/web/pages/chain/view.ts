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

/**
 * What is not in the sources held from the outlet or source that the reader chose, told by each remark's printings and each
 * reply's evidence; null where the reader chose none. What leads to a remark does not matter: an outlet may print an answer
 * and not what it answers.
 */
export function missingOf(
  entries: readonly Entry[],
  chosen: { readonly id: string; readonly name: string } | null,
): Missing | null {
  if (chosen === null) return null;
  const isFrom = (source: { readonly id: string; readonly outlet: { readonly id: string } | null }): boolean =>
    source.id === chosen.id || source.outlet?.id === chosen.id;
  const remarks = entries.flatMap(({ node }) => (node.__typename === 'Remark' ? [node] : []));
  const replies = entries.flatMap(({ parents }) => parents.map(({ reply }) => reply));
  const absent = remarks.filter(({ wordings }) => !wordings.some(({ source }) => isFrom(source)));
  const untold = replies.filter(({ evidence }) => !evidence.some(({ source }) => source !== null && isFrom(source)));
  return {
    from: chosen.name,
    remarks: new Set(absent.map(({ id }) => id)),
    replies: new Set(untold.map(({ id }) => id)),
  };
}
