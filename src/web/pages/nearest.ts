import { NearestIdsDocument } from '../../client/generated/graphql.js';
import type { Asked, NotFound } from './page.js';

/** What is told where nothing has an id: the ids that look most like it. */
export async function notFound({ ask }: Asked, id: string): Promise<NotFound> {
  const { chain } = await ask(NearestIdsDocument, { id });
  return { unknownId: id, nearest: chain.__typename === 'UnknownId' ? chain.nearest : [] };
}
