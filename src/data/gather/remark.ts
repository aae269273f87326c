import { DataOfRemarkDocument } from '../../client/generated/graphql.js';
import type { Extract, Unknown } from '../extract.js';
import { CUT, TITLE } from '../title.js';
import { besides, causesOf, linksUp } from './links.js';
import { named, unknown, type Wanted } from './wanted.js';

/** One remark, what it responds to and what responded to it. */
export async function ofRemark(wanted: Wanted): Promise<Extract | Unknown> {
  const { remark } = await wanted.ask(DataOfRemarkDocument, { id: wanted.id });
  if (remark === null) return unknown(wanted);
  const { repliesTo, replies } = remark;
  const answers = replies.edges.map(({ node: { from, ...reply } }) => ({ ...reply, from: from.id, to: remark.id }));
  const left = repliesTo.totalCount - repliesTo.edges.length + replies.totalCount - replies.edges.length;
  return {
    ...named(wanted, TITLE.remark(remark.speaker.name)),
    remarks: [remark],
    others: besides([remark], [...causesOf(remark), ...replies.edges.map(({ node }) => node.from)]),
    links: [...linksUp(remark), ...answers],
    cut: left > 0 ? CUT.replies(left) : null,
  };
}
