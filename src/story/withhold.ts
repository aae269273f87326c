import type { EvidenceDraft } from '../reply/write.js';
import type { Story } from './story.js';

/**
 * The story without what would tell the words of a withdrawn remark in another place: what it asserts, how it was worded
 * according to others, and the linking words of whatever supports its links. The links themselves stay, with who
 * supports them. What another remark repeats of it is that remark's own speech, and stays too.
 */
export function withholdWords(story: Story): Story {
  const withdrawn = new Map(
    story.remarks.filter(({ standing }) => standing === 'WITHDRAWN').map((remark) => [remark.id, remark]),
  );
  if (withdrawn.size === 0) return story;
  const behindAbout = new Set(
    [...withdrawn.values()].flatMap(({ about }) => about.flatMap(({ evidence }) => evidence)),
  );
  /** Whether the words hold a stretch that some printing of the remark holds. */
  const tells = (words: string | null, id: string): boolean =>
    withdrawn
      .get(id)
      ?.wordings.some(({ segments }) => segments.some(({ text }) => words?.includes(text.trim()) === true)) === true;
  return {
    ...story,
    claims: story.claims.filter(
      ({ madeById, concernsId, property }) =>
        !withdrawn.has(madeById) && !(property === 'WORDING' && withdrawn.has(concernsId)),
    ),
    evidence: story.evidence.map((evidence) => (behindAbout.has(evidence.id) ? wordless(evidence) : evidence)),
    replies: story.replies.map((reply) => ({
      ...reply,
      evidence: reply.evidence.map((evidence) =>
        withdrawn.has(reply.fromId) || tells(evidence.words, reply.toId) ? wordless(evidence) : evidence,
      ),
    })),
  };
}

const wordless = (evidence: EvidenceDraft): EvidenceDraft => ({ ...evidence, words: null });
