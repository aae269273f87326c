import { slugOf } from '../values/id.js';

/**
 * Parts of things have ids made from those of the things they join, so that nobody has to think of one and the same file
 * always gives the same. Two parts that join the same things need an id of their own, written in the file.
 */
export const wordingId = (remark: string, source: string): string => `wording:${slugOf(remark)}.${slugOf(source)}`;

export const replyId = (from: string, to: string): string => `reply:${slugOf(from)}.${slugOf(to)}`;

/** Of a reply. */
export const evidenceId = (reply: string, source: string | undefined): string =>
  `evidence:${slugOf(reply)}.${source === undefined ? 'editor' : slugOf(source)}`;

/** Of whom or what a remark is about. */
export const aboutEvidenceId = (remark: string, node: string, source: string | undefined): string =>
  `evidence:${slugOf(remark)}.about-${slugOf(node)}.${source === undefined ? 'editor' : slugOf(source)}`;

export const claimId = (concerns: string, property: string, by: string): string =>
  `claim:${slugOf(concerns)}.${property.toLowerCase().replaceAll('_', '-')}.${slugOf(by)}`;
