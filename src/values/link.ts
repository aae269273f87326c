/** How a link between two things is known: a source states it, a source sets the two side by side, or an editor infers it. */
export const LINK_BASES = ['STATED', 'JUXTAPOSED', 'INFERRED'] as const;
export type LinkBasis = (typeof LINK_BASES)[number];

export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a person might dispute about a link, said beside it. `note` is null when nothing needs saying. */
export interface Link {
  readonly basis: LinkBasis;
  readonly confidence: Confidence;
  readonly note: string | null;
}
