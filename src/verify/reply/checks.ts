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

function shadowViolations({ id, review, expected, found }: Doubtful): readonly Violation[] {
  const isRejected = review === 'REJECTED';
  if (isRejected && found === null) return [];
  const problem = isRejected
    ? `${id} is REJECTED, and should have no shadow, but has one`
    : found === null
      ? `${id} should have a shadow from ${shown(expected.fromId)} to ${shown(expected.toId)}, but has none`
      : differences(expected, found);
  return problem === null ? [] : [{ promise: 'reply.shadow', id, message: `${problem}.` }];

  function differences(wanted: Shadow, shadow: Shadow): string | null {
    const parts = PARTS.flatMap(([part, name]) => {
      const [expects, finds] = [inOrder(wanted[part]), shadow[part]];
      return JSON.stringify(expects) === JSON.stringify(finds)
        ? []
        : [`${name} should be ${shown(expects)}, but is ${shown(finds)}`];
    });
    return parts.length === 0 ? null : `The shadow of ${id} differs from its reply: ${parts.join('; ')}`;
  }
}

const PARTS: readonly (readonly [keyof Shadow, string])[] = [
  ['fromId', 'its start'],
  ['toId', 'its end'],
  ['toIdKept', 'toId'],
  ['orderKey', 'orderKey'],
  ['relation', 'relation'],
  ['confidence', 'confidence'],
  ['review', 'review'],
  ['bases', 'bases'],
  ['sources', 'sources'],
  ['outlets', 'outlets'],
  ['publishedFrom', 'publishedFrom'],
];

const inOrder = (value: Shadow[keyof Shadow]) =>
  value === null || typeof value === 'string' ? value : value.toSorted();

/** A rejected reply may well be impossible: that is why it was rejected. Dates that can not be read are told elsewhere. */
function timeViolations({ id, review, answered, happened, expected }: Doubtful): readonly Violation[] {
  if (review === 'REJECTED' || answered === null || happened === null) return [];
  if (!isDate(answered) || !isDate(happened)) return [];
  const [answer, cause] = [parseDate(answered), parseDate(happened)];
  if (!surelyBefore(answer, cause)) return [];
  const message = `${expected.fromId} should not come before ${expected.toId}, which it answers, but is dated ${answer.text}, and that ${cause.text}.`;
  return [{ promise: 'reply.time', id, message }];
}
