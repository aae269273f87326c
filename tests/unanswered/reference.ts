import type { Looked, Talk } from '../exchange/world.js';
import { aboutWhom, counts, isPrinted, membersOf } from '../exchange/world.js';

/** What nobody answered, as the schema tells it, picked plainly out of all that was said. */
export interface Missing {
  readonly id: string;
  readonly whom: string;
  readonly answer: 'DECLINED' | 'NOT_HELD';
}

export interface Filter {
  readonly about: readonly string[] | null;
  readonly by: readonly string[] | null;
  readonly of: readonly string[] | null;
}

export function missingAnswers(talk: Talk, looked: Looked, filter: Filter): readonly Missing[] {
  const links = talk.replies.filter((reply) => counts(talk, reply, looked));
  return [...talk.remarks.values()].flatMap((remark) => {
    const { id, speakerId = '', standing, kind } = remark;
    if (standing === 'UNPRINTED' || kind === 'QUESTION' || !isPrinted(remark, looked.view)) return [];
    if (filter.by?.includes(speakerId) === false || filter.of?.includes(id) === false) return [];
    const answered = links.filter(({ from, to }) => from === id && talk.remarks.get(to)?.kind !== 'QUESTION');
    const whoms = new Set([
      ...aboutWhom(remark, looked),
      ...answered.map(({ to }) => talk.remarks.get(to)?.speakerId ?? ''),
    ]);
    return [...whoms]
      .filter((whom) => whom !== speakerId && (filter.about?.includes(whom) ?? true))
      .flatMap((whom) => {
        const asking = links.filter(({ to, relation }) => to === id && relation === 'ASKS').map(({ from }) => from);
        const responders = membersOf(whom).filter((member) => member !== speakerId);
        const replies = links.filter(
          ({ from, to }) =>
            (to === id || asking.includes(to)) && responders.includes(talk.remarks.get(from)?.speakerId ?? ''),
        );
        if (replies.some(({ relation }) => relation !== 'DECLINES_TO_ANSWER')) return [];
        return [{ id, whom, answer: replies.length > 0 ? ('DECLINED' as const) : ('NOT_HELD' as const) }];
      });
  });
}

/** Refusals first; within both by the order of the remarks, then by whom they await. */
export const inListedOrder =
  (keys: ReadonlyMap<string, string>) =>
  (a: Missing, b: Missing): number =>
    compare(a.answer, b.answer) || compare(keys.get(a.id) ?? '', keys.get(b.id) ?? '') || compare(a.whom, b.whom);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
