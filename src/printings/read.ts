import type { Reader } from '../graph/graph.js';
import type { Remark } from '../remark/remark.js';
import type { View } from '../source/seen.js';
import type { Shelves } from '../thing/shelves.js';
import { nearestTo, type UnknownId } from '../thing/unknown-id.js';
import { BadInputError } from '../values/bad-input.js';
import { wordingsOf, type Wordings } from './printings.js';

interface Asked {
  readonly againstId: string | null;
  readonly view: View | null;
}

interface Reading {
  readonly graph: Reader;
  readonly shelves: Shelves;
}

/** The printings of a remark that a caller names. Two statements: the remark, and its printings. */
export async function readWordings(
  { graph, shelves }: Reading,
  { of, ...asked }: Asked & { readonly of: string },
): Promise<Wordings | UnknownId> {
  const [thing] = await Promise.all([shelves.thing(of), shelves.printingsIn(asked.view).get(of)]);
  if (thing?.__typename === 'Remark') return wordingsOfRemark(shelves, thing, asked);
  return {
    __typename: 'UnknownId',
    id: of,
    reason: thing === null ? 'ABSENT' : 'OTHER_KIND',
    nearest: await nearestTo(graph, of, ['Remark']),
  };
}

/** The printings of a remark that is at hand: of many at once, one statement. */
export async function wordingsOfRemark(
  shelves: Shelves,
  remark: Remark,
  { againstId, view }: Asked,
): Promise<Wordings> {
  const found = await shelves.printingsIn(view).get(remark.id);
  const ids = found.filter(({ isInView }) => isInView).map(({ wording }) => wording.id);
  if (againstId !== null && !ids.includes(againstId)) throw noPrinting(againstId, remark.id, ids);
  return wordingsOf(remark, found, { againstId, view });
}

function noPrinting(id: string, remark: string, ids: readonly string[]): BadInputError {
  const known = ids.slice(0, MOST_NAMED).join(', ');
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : '';
  const which = ids.length === 0 ? 'of which none is in view' : `which are ${known}${more}`;
  return new BadInputError(`One of the printings of ${remark} was expected as "against", ${which}, but got "${id}".`, [
    'against',
  ]);
}

const MOST_NAMED = 10;
