import { NearestIdsDocument } from '../../client/generated/graphql.js';
import type { Asked, NotFound } from './page.js';

/** What is told where nothing has an id: the ids that look most like it. */
export async function notFound({ ask }: Asked, id: string): Promise<NotFound> {
  const { chain, discrepancies } = await ask(NearestIdsDocument, { id });
  const nearest = [chain, discrepancies].flatMap((found) => (found.__typename === 'UnknownId' ? found.nearest : []));
  return { unknownId: id, nearest: [...new Set(nearest)] };
}
