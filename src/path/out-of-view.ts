import type { OutOfView } from '../source/seen.js';
import type { Net } from './net.js';
import type { GatheredThing } from './statements.js';

/** Of what was looked at: remarks that are not in view and that no reply in view touches, and replies that are not in view. */
export function outOfViewIn({ steps }: Net, things: readonly GatheredThing[]): OutOfView {
  const isTouched = (id: string): boolean => (steps.get(id) ?? []).some(({ kind }) => kind === 'REPLY');
  const remarks = things.filter(
    ([id, , speakerId, , , , isInView]) => speakerId !== null && !isInView && !isTouched(id),
  );
  const replies = things.flatMap((thing) => thing[8]).filter(([, , , , isTold, isInView]) => isTold && !isInView);
  return {
    remarks: remarks.length,
    replies: replies.length,
    undecided: remarks.filter((thing) => thing[7]).length + replies.filter((reply) => reply[6]).length,
  };
}
