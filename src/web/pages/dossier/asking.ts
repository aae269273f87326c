import { askBy } from '../../../client/ask.js';
import { DossierPageDocument } from '../../../client/generated/graphql.js';
import { overHttp } from '../../../client/over-http.js';
import type { Held, Remark } from './contents.js';

const ask = askBy(overHttp('/graphql'));

/** How many remarks are asked for at once. */
const AT_ONCE = 50;

/** What is held of these remarks now. Those that are not there are left out. Rejects where no answer comes. */
export async function askHeld(ids: readonly string[]): Promise<Held> {
  const held = new Map<string, Remark>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const { nodes } = await ask(DossierPageDocument, { ids: ids.slice(start, start + AT_ONCE) });
    for (const node of nodes) if (node?.__typename === 'Remark') held.set(node.id, node);
  }
  return held;
}
