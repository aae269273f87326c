import type { ChainEntryPartsFragment, DatePartsFragment, LinkBasis } from '../../../client/generated/graphql.js';

type Node = ChainEntryPartsFragment['node'];

/** One thing of the chain as the picture needs it. */
export interface Item {
  readonly id: string;
  readonly kind: 'remark' | 'event' | 'race';
  /** Whose row it stands in: a speaker's id; null for what nobody says. */
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

/** What the picture draws of one entry. `anchor` is the id from which the chain was walked. */
export function itemOf({ node, parents }: ChainEntryPartsFragment, anchor: string): Item {
  return {
    id: node.id,
    kind: KINDS[node.__typename],
    lane: node.__typename === 'Remark' ? node.speaker.id : null,
    span: spanOf(dateOf(node)),
    isAnchor: node.id === anchor,
    parents: parents.map(({ to, isPrimary, reply }) => ({
      to,
      isPrimary,
      replyId: reply.id,
      basis: strongest(reply.evidence.map(({ basis }) => basis)),
    })),
  };
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
