import { leadsAmong } from '../claim/differing.js';
import { CLAIMS_TO_COMPARE, MARK_DIFFERING } from '../claim/statements.js';
import { discrepancyKey } from '../claim/weight.js';
import type { Writer } from '../graph/graph.js';
import { RIVALS_OF_STORY } from '../reply/statements.js';

/**
 * Marks where claims differ on the things about which a story claims something, or did before, and which of its remarks have
 * rival replies. Another story may claim something else about the same thing, so this is settled in the graph, when all is
 * written; what is marked already is left alone.
 */
export async function settleDiscrepancies(writer: Writer, story: string, things: readonly string[]): Promise<void> {
  const claims = await writer.read(CLAIMS_TO_COMPARE, { ids: [...new Set(things)].toSorted() });
  const leads = leadsAmong(claims.filter(({ isOfRivals }) => !isOfRivals));
  const remarks = await writer.read(RIVALS_OF_STORY, { story });
  const marks = [
    ...claims.map(({ id, differs }) => ({ id, differs, wanted: leads.get(id) ?? null })),
    ...remarks.map(({ id, differs, isRival, isDecided }) => ({
      id,
      differs,
      wanted: isRival ? discrepancyKey('REPLY_TARGET', { isOpen: !isDecided, concernsId: id, id }) : null,
    })),
  ].flatMap(({ id, differs, wanted }) => (differs === wanted ? [] : [{ id, differs: wanted }]));
  if (marks.length > 0) await writer.write(MARK_DIFFERING, { marks });
}
