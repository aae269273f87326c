import type { z } from 'zod';
import { isDate, parseDate, surelyBefore } from '../../values/date.js';
import { check, shown, type Check, type Violation } from '../check.js';
import { DOUBTFUL_REPLIES, MOST_EVIDENCE, SHADOWS_OF_NO_REPLY, type Shadow } from './statements.js';

type Doubtful = z.infer<typeof DOUBTFUL_REPLIES.row>;

export const REPLY_CHECKS: readonly Check[] = [
  check({
    kind: 'Reply',
    statement: DOUBTFUL_REPLIES,
    judge: (reply) => [
      ...orderViolations(reply),
      ...evidenceViolations(reply),
      ...shadowViolations(reply),
      ...timeViolations(reply),
    ],
  }),
  check({ kind: 'Remark', statement: SHADOWS_OF_NO_REPLY, judge: (shadow) => [strayShadow(shadow)] }),
];

export function strayShadow(shadow: {
  readonly id: string | null;
  readonly toId: string | null;
  readonly replyId: string | null;
}): Violation {
  const { id, toId, replyId } = shadow;
  const message = `The shadow from ${shown(id)} to ${shown(toId)} should lead from a remark and be that of a reply, but its replyId is ${shown(replyId)}.`;
  return { promise: 'shadow.reply', id: replyId ?? id ?? '', message };
}

function orderViolations({ id, isOrdered, orderKey, fromKey }: Doubtful): readonly Violation[] {
  const message = `The orderKey of ${id} should be "${fromKey}|${id}", but is ${shown(orderKey)}.`;
  return isOrdered ? [] : [{ promise: 'thing.order', id, message }];
}

function evidenceViolations({ id, evidence }: Doubtful): readonly Violation[] {
  const message = `${id} should rest on 1 to ${MOST_EVIDENCE} pieces of evidence, but rests on ${evidence}.`;
  return evidence > 0 && evidence <= MOST_EVIDENCE ? [] : [{ promise: 'reply.evidence', id, message }];
}

function shadowViolations(reply: Doubtful): readonly Violation[] {
  const { id, review, expected, found } = reply;
  const problem =
    review === 'REJECTED'
      ? found && `${id} is REJECTED, and should have no shadow, but has one`
      : found === null
        ? `${id} should have a shadow from ${shown(expected.fromId)} to ${shown(expected.toId)}, but has none`
        : differences(reply, found);
  return problem === null ? [] : [{ promise: 'reply.shadow', id, message: `${problem}.` }];
}

/** null where there is none. What follows from the sources is left out where it is not clear which they are. */
function differences({ id, expected, isSourced }: Doubtful, found: Shadow): string | null {
  const parts = PARTS.filter(([, , needsSources]) => isSourced || !needsSources).flatMap(([part, name]) => {
    const [wanted, is] = [distinct(expected[part]), found[part]];
    return JSON.stringify(wanted) === JSON.stringify(is)
      ? []
      : [`${name} should be ${shown(wanted)}, but is ${shown(is)}`];
  });
  return parts.length === 0 ? null : `The shadow of ${id} differs from its reply: ${parts.join('; ')}`;
}

/** The parts of a shadow, as they are called, and whether they come from the sources of the evidence. */
const PARTS: readonly (readonly [part: keyof Shadow, name: string, needsSources?: true])[] = [
  ['fromId', 'its start'],
  ['toId', 'its end'],
  ['toIdKept', 'toId'],
  ['fromSpeakerId', 'fromSpeakerId'],
  ['toSpeakerId', 'toSpeakerId'],
  ['fromKey', 'fromKey'],
  ['orderKey', 'orderKey'],
  ['relation', 'relation'],
  ['confidence', 'confidence'],
  ['review', 'review'],
  ['bases', 'bases'],
  ['sources', 'sources', true],
  ['outlets', 'outlets', true],
  ['publishedFrom', 'publishedFrom', true],
];

const distinct = (value: Shadow[keyof Shadow]) =>
  value === null || typeof value === 'string' ? value : [...new Set(value)].toSorted();

/** A rejected reply may well be impossible: that is why it was rejected. Dates that can not be read are told elsewhere. */
function timeViolations({ id, review, answered, happened, expected }: Doubtful): readonly Violation[] {
  if (review === 'REJECTED' || answered === null || happened === null) return [];
  if (!isDate(answered) || !isDate(happened)) return [];
  const [answer, cause] = [parseDate(answered), parseDate(happened)];
  if (!surelyBefore(answer, cause)) return [];
  const message = `${expected.fromId} should not come before ${expected.toId}, which it answers, but is dated ${answer.text}, and that ${cause.text}.`;
  return [{ promise: 'reply.time', id, message }];
}
