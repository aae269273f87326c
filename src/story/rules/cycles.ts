import type { ReplyDraft } from '../../reply/write.js';
import { groupBy } from '../../values/group.js';
import { fault, type Fault } from '../fault.js';
import type { Places } from '../places.js';
import type { Told } from '../tell.js';

/**
 * Nothing answers what answers it. Walk from every remark along the replies that are not rejected, deeper and deeper; a
 * reply that leads back into the walk closes a ring, and the walk since there is the ring. What was walked to its end is
 * not walked again.
 */
export function cycleFaults({ replies }: Told, places: Places): readonly Fault[] {
  const answered = groupBy(
    replies.filter(({ review }) => review !== 'REJECTED'),
    ({ fromId }) => fromId,
  );
  const done = new Set<string>();
  return [...answered.keys()]
    .flatMap((start) => ringsFrom(start, answered, done))
    .map(({ ring, closing }) => {
      const shown =
        ring.length > MOST_SHOWN ? [...ring.slice(0, MOST_SHOWN), `… ${ring.length - MOST_SHOWN} more …`] : ring;
      return fault(
        places.of(closing, 'to'),
        `replies close a ring: ${[...shown, ring[0]].join(' → ')}; one of them should be REJECTED`,
      );
    });
}

const MOST_SHOWN = 12;

interface Ring {
  readonly ring: readonly string[];
  readonly closing: ReplyDraft;
}

function ringsFrom(
  start: string,
  answered: ReadonlyMap<string, readonly ReplyDraft[]>,
  done: Set<string>,
): readonly Ring[] {
  const rings: Ring[] = [];
  const walk: { readonly at: string; readonly ahead: ReplyDraft[] }[] = [];
  const step = (at: string): void => void walk.push({ at, ahead: [...(answered.get(at) ?? [])] });
  if (!done.has(start)) step(start);
  for (let here = walk.at(-1); here !== undefined; here = walk.at(-1)) {
    const next = here.ahead.shift();
    if (next === undefined) {
      done.add(here.at);
      walk.pop();
      continue;
    }
    const back = walk.findIndex(({ at }) => at === next.toId);
    if (back >= 0) rings.push({ ring: walk.slice(back).map(({ at }) => at), closing: next });
    else if (!done.has(next.toId)) step(next.toId);
  }
  return rings;
}
