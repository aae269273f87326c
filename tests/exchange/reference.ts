import type { MadeReply } from '../chain/made.js';
import { aboutWhom, counts, type Looked, type Talk } from './world.js';

/** An exchange as the schema tells it, picked plainly out of all that was said. */
export interface Expected {
  readonly id: string;
  readonly side: number;
  readonly kind: 'REPLY' | 'ABOUT' | 'OPENING';
  readonly isAbout: boolean;
  readonly replies: readonly string[];
  readonly answer: 'ANSWERED' | 'DECLINED' | 'NOT_HELD';
}

export type Sides = readonly [readonly string[], readonly string[]];

export function turnsOf(talk: Talk, sides: Sides, looked: Looked): ReadonlyMap<string, Expected> {
  const sideOf = (id: string): number =>
    sides.findIndex((side) => side.includes(talk.remarks.get(id)?.speakerId ?? ''));
  const links = talk.replies.filter((reply) => counts(talk, reply, looked));
  const across = links.filter(({ from, to }) => sideOf(from) >= 0 && sideOf(to) >= 0 && sideOf(from) !== sideOf(to));
  const turns = new Map<string, Expected>();
  for (const [id, remark] of talk.remarks) {
    const side = sideOf(id);
    if (side < 0) continue;
    const others = sides[1 - side] ?? [];
    const isAbout = aboutWhom(remark, looked).some((whom) => others.includes(whom));
    const replies = across.filter(({ from }) => from === id).map((reply) => reply.id);
    const isAnswered = across.some(({ to }) => to === id);
    if (replies.length === 0 && !isAbout && !isAnswered) continue;
    const kind = replies.length > 0 ? 'REPLY' : isAbout ? 'ABOUT' : 'OPENING';
    turns.set(id, { id, side, kind, isAbout, replies: replies.toSorted(), answer: answerTo(talk, id, others, links) });
  }
  return turns;
}

/** Whether some of these answer a remark, or a question that asks about it. */
function answerTo(
  { remarks }: Talk,
  id: string,
  others: readonly string[],
  links: readonly MadeReply[],
): Expected['answer'] {
  const asking = links.filter(({ to, relation }) => to === id && relation === 'ASKS').map(({ from }) => from);
  const answers = links.filter(
    ({ from, to }) => (to === id || asking.includes(to)) && others.includes(remarks.get(from)?.speakerId ?? ''),
  );
  if (answers.some(({ relation }) => relation !== 'DECLINES_TO_ANSWER')) return 'ANSWERED';
  return answers.length > 0 ? 'DECLINED' : 'NOT_HELD';
}

/** Of those whose causes on the other side all stand, the one with the smallest key comes next. */
export function inOrder(
  turns: readonly Expected[],
  { replies }: Talk,
  keys: ReadonlyMap<string, string>,
): readonly string[] {
  const ids = turns.map(({ id }) => id);
  const causes = (id: string): readonly string[] => {
    const made = turns.find((turn) => turn.id === id)?.replies ?? [];
    return replies.filter((reply) => made.includes(reply.id) && ids.includes(reply.to)).map(({ to }) => to);
  };
  const placed: string[] = [];
  while (placed.length < ids.length) {
    const next = ids
      .filter((id) => !placed.includes(id) && causes(id).every((cause) => placed.includes(cause)))
      .toSorted((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1))[0];
    if (next === undefined) throw new Error('The replies run in a ring.');
    placed.push(next);
  }
  return placed;
}
