import type { DataRemarksFragment, DataThingFragment } from '../../client/generated/graphql.js';
import type { DataLink, DataRemark, DataThing } from '../extract.js';

/** A remark on a list. */
export type ListedRemark = DataRemarksFragment['edges'][number]['node'];

type WithCauses = Pick<ListedRemark, 'id' | 'repliesTo'>;

/** What a remark responds to. */
export const causesOf = ({ repliesTo }: WithCauses): readonly DataThingFragment[] =>
  repliesTo.edges.map(({ node }) => node.to);

/** Its replies to that. */
export const linksUp = ({ id, repliesTo }: WithCauses): readonly DataLink[] =>
  repliesTo.edges.map(({ node: { to, ...reply } }) => ({ ...reply, from: id, to: to.id }));

/** Those things, each once, that are not among the remarks. */
export function besides(remarks: readonly DataRemark[], things: readonly DataThing[]): readonly DataThing[] {
  const here = new Set(remarks.map(({ id }) => id));
  return [...new Map(things.filter(({ id }) => !here.has(id)).map((thing) => [thing.id, thing])).values()];
}
