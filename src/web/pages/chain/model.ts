import type { ChainEntryPartsFragment, DatePartsFragment, LinkBasis } from '../../../client/generated/graphql.js';

type Node = ChainEntryPartsFragment['node'];

/** One thing of the chain as the picture needs it. */
export interface Item {
  readonly id: string;
  readonly kind: 'remark' | 'event' | 'race';
  /** Whose row it stands in: a speaker's id, or the one of all who only ask; null for what nobody says. */
  readonly lane: string | null;
  readonly span: Span | null;
  readonly isAnchor: boolean;
  readonly parents: readonly Parent[];
}

/** When it was, in milliseconds; an end that is not known is null. */
export interface Span {
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** One reply that it makes. */
export interface Parent {
  readonly to: string;
  readonly basis: LinkBasis;
  readonly isPrimary: boolean;
  readonly replyId: string;
}

/** The row of those of whom nothing but questions is shown. Like no id, it has no kind before a colon. */
export const ASKERS = 'askers';

/** What the picture draws of a chain's entries. `anchor` is the id from which the chain was walked. */
export function itemsOf(entries: readonly ChainEntryPartsFragment[], anchor: string): readonly Item[] {
  const told = new Set(
    entries.flatMap(({ node }) => (node.__typename === 'Remark' && node.kind !== 'QUESTION' ? [node.speaker.id] : [])),
  );
  const laneOf = (node: Node): string | null => {
    if (node.__typename !== 'Remark') return null;
    return told.has(node.speaker.id) ? node.speaker.id : ASKERS;
  };
  return entries.map(({ node, parents }) => ({
    id: node.id,
    kind: KINDS[node.__typename],
    lane: laneOf(node),
    span: spanOf(dateOf(node)),
    isAnchor: node.id === anchor,
    parents: parents.map(({ to, isPrimary, reply }) => ({
      to,
      isPrimary,
      replyId: reply.id,
      basis: strongest(reply.evidence.map(({ basis }) => basis)),
    })),
  }));
}

const KINDS: Readonly<Record<Node['__typename'], Item['kind']>> = {
  Remark: 'remark',
  Event: 'event',
  Race: 'race',
  Result: 'race',
};

/** When a thing was: a remark when it was said, a result when its race was; null where it is not known at all. */
export function dateOf(node: Node): DatePartsFragment | null {
  switch (node.__typename) {
    case 'Remark':
      return node.said;
    case 'Result':
      return node.race.date;
    default:
      return node.date;
  }
}

function spanOf(date: DatePartsFragment | null): Span | null {
  if (date === null || (date.earliest === null && date.latest === null)) return null;
  return { earliest: millis(date.earliest), latest: millis(date.latest) };
}

const millis = (time: string | null): number | null => (time === null ? null : Date.parse(time));

/** How a link is known at best: a source's own word goes before what an editor set side by side or read into it. */
export function strongest(bases: readonly LinkBasis[]): LinkBasis {
  if (bases.includes('STATED')) return 'STATED';
  return bases.includes('JUXTAPOSED') ? 'JUXTAPOSED' : 'INFERRED';
}
