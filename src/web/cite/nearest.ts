import type { Ask } from '../../client/ask.js';
import { NearestIdsDocument, WordingIdsDocument } from '../../client/generated/graphql.js';

/**
 * The printings that look most like one that is not there. A printing's id is made of its remark's and its source's, so those
 * of the remark are offered, or of the remarks whose ids look most like it.
 */
export async function nearestWordings(ask: Ask, wordingId: string): Promise<readonly string[]> {
  const [name = ''] = wordingId.replace(/^wording:/, '').split('.');
  const remark = `remark:${name}`;
  const { chain } = await ask(NearestIdsDocument, { id: remark });
  const remarks = chain.__typename === 'UnknownId' ? chain.nearest.filter((id) => id.startsWith('remark:')) : [remark];
  const { nodes } = await ask(WordingIdsDocument, { remarks });
  return nodes
    .flatMap((node) => (node !== null && 'wordings' in node ? node.wordings.map(({ id }) => id) : []))
    .slice(0, MOST);
}

/** As many as somebody reads. */
const MOST = 12;
