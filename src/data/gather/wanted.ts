import type { Ask } from '../../client/ask.js';
import { NearestIdsDocument, type RemarkOrder } from '../../client/generated/graphql.js';
import type { Extract, Unknown } from '../extract.js';
import type { Scope } from '../formats.js';

/** What is to be taken, and how much of it at most. */
export interface Wanted {
  readonly ask: Ask;
  readonly scope: Scope;
  readonly id: string;
  /** How many remarks, or things of a chain, at most. */
  readonly most: number;
  /** Which of a list come first, and stay where it is cut; left out: those that were said first. */
  readonly order?: RemarkOrder;
  /** Is told after each page how many there are so far, and of how many. */
  readonly onPage?: (held: number, total: number) => void;
}

/** How many to ask for next: a page, or no more than are still wanted. */
export const pageOf = (usual: number, left: number): number => Math.max(1, Math.min(usual, left));

/** What every extract bears. */
export const named = ({ scope, id }: Wanted, title: string): Pick<Extract, 'scope' | 'id' | 'title'> => ({
  scope,
  id,
  title,
});

/** That nothing has the id, and what is nearest to it. */
export async function unknown({ ask, id }: Wanted): Promise<Unknown> {
  const { chain } = await ask(NearestIdsDocument, { id });
  return { unknownId: id, nearest: chain.__typename === 'UnknownId' ? chain.nearest : [] };
}
