import { ChainFurtherDocument, type ChainFurtherQuery } from '../../../client/generated/graphql.js';
import type { Ask } from '../../../client/ask.js';
import type { Entry } from './names.js';
import { ENTRIES, type Choice } from './query.js';
import type { Chain } from './view.js';

/** What a page shows of a chain: its entries, and the cursors behind which it goes on. */
export interface Opened {
  readonly entries: readonly Entry[];
  readonly next: readonly string[];
}

type Further = Extract<ChainFurtherQuery['chain'], { __typename: 'Chain' }>;
type Omission = Entry['omitted'][number];

/** The chain with what the reader opened of it, each opened place after the one before. */
export async function openedChain(chain: Chain, { id, open }: Choice, ask: Ask): Promise<Opened> {
  const further = await Promise.all(
    open.map(async (after) => {
      const { chain: behind } = await ask(ChainFurtherDocument, { of: id, first: ENTRIES, after });
      return { after, behind };
    }),
  );
  return further.reduce<Opened>(
    (now, { after, behind }) => (behind.__typename === 'Chain' ? joined(now, after, behind) : now),
    { entries: chain.entries, next: nextOf(chain) },
  );
}

const nextOf = ({ pageInfo: { hasNextPage, endCursor } }: Pick<Further, 'pageInfo'>): readonly string[] =>
  hasNextPage && endCursor !== null ? [endCursor] : [];

/** What was shown, with what stands behind one cursor. A thing that comes again keeps its place, and gains what it brings. */
function joined({ entries, next }: Opened, after: string, behind: Further): Opened {
  const again = new Map(behind.entries.map((entry) => [entry.node.id, entry]));
  const known = new Set(entries.map(({ node }) => node.id));
  const fresh = freshReplies(entries, behind.entries);
  const goesOn = nextOf(behind);
  return {
    entries: [
      ...entries.map((entry) => {
        const more = again.get(entry.node.id);
        const omitted = entry.omitted.flatMap((omission) =>
          less(omission, { fresh: fresh(entry.node.id, omission.side), more, after, goesOn: goesOn[0] ?? null }),
        );
        return { ...entry, omitted, parents: [...entry.parents, ...newParents(entry, more)] };
      }),
      ...behind.entries.filter(({ node }) => !known.has(node.id)),
    ],
    next: [...next.filter((cursor) => cursor !== after), ...goesOn],
  };
}

/** Its links that were not shown before; the tree goes on hanging where it hung. */
function newParents({ parents }: Entry, more: Entry | undefined): Entry['parents'] {
  const shown = new Set(parents.map(({ reply }) => reply.id));
  const isHung = parents.some(({ isPrimary }) => isPrimary);
  return (more?.parents ?? [])
    .filter(({ reply }) => !shown.has(reply.id))
    .map((link) => (isHung ? { ...link, isPrimary: false } : link));
}

/** How many replies on a side of a thing are shown now that were not before. */
function freshReplies(
  before: readonly Entry[],
  behind: readonly Entry[],
): (id: string, side: Omission['side']) => number {
  const shown = new Set(before.flatMap(({ parents }) => parents.map(({ reply }) => reply.id)));
  const links = behind.flatMap(({ node, parents }) =>
    parents.filter(({ reply }) => !shown.has(reply.id)).map(({ to }) => ({ from: node.id, to })),
  );
  return (id, side) => links.filter(({ from, to }) => id === (side === 'PARENTS' ? from : to)).length;
}

/** What is still cut of what was cut, and where it goes on now; nothing where all of it is shown. */
function less(
  omission: Omission,
  given: {
    readonly fresh: number;
    readonly more: Entry | undefined;
    readonly after: string;
    readonly goesOn: string | null;
  },
): readonly Omission[] {
  if (omission.reason !== 'LIMIT') return [omission];
  const count = omission.count - given.fresh;
  if (count <= 0) return [];
  if (omission.after !== given.after) return [{ ...omission, count }];
  const later = given.more?.omitted.find(({ side, reason }) => side === omission.side && reason === 'LIMIT');
  return [{ ...omission, count, after: later?.after ?? given.goesOn ?? omission.after }];
}
