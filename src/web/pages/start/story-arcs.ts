import type { LinkBasis } from '../../../client/generated/graphql.js';
import { SIZE, type Mark } from './story-parts.js';
import type { Item } from './story-model.js';

/** One answer as a curve, from the mark of what was said to the mark of what answers it. */
interface Arc {
  readonly from: string;
  readonly to: string;
  readonly basis: LinkBasis;
  readonly path: string;
}

/** Every answer between two marks; and how many lead to remarks that have none here. */
export function arcsOf(
  items: readonly Item[],
  marks: readonly Mark[],
): { readonly arcs: readonly Arc[]; readonly apart: number } {
  const markOf = new Map(marks.map((mark) => [mark.id, mark]));
  const answers = items.flatMap(({ id, answers: made }) => made.map(({ to, basis }) => ({ answer: id, to, basis })));
  const arcs = answers.flatMap(({ answer, to, basis }) => {
    const [said, answering] = [markOf.get(to), markOf.get(answer)];
    if (said === undefined || answering === undefined) return [];
    return [{ from: to, to: answer, basis, path: curve(said, answering) }];
  });
  return { arcs, apart: answers.length - arcs.length };
}

/** Within a row a bow above it; from row to row a wave. It ends at the edge of the answer's mark. */
function curve(said: Mark, answer: Mark): string {
  if (said.row === answer.row) {
    const rise = Math.min(54, 14 + Math.abs(answer.x - said.x) / 5);
    const [top, bottom] = [Math.min(said.y, answer.y) - rise, SIZE.radius + 1];
    return `M${say(said.x)} ${say(said.y - bottom)}C${say(said.x)} ${say(top)} ${say(answer.x)} ${say(top)} ${say(answer.x)} ${say(answer.y - bottom)}`;
  }
  const edge = Math.sign(answer.y - said.y) * (SIZE.radius + 1);
  const [from, to] = [said.y + edge, answer.y - edge];
  const middle = (from + to) / 2;
  return `M${say(said.x)} ${say(from)}C${say(said.x)} ${say(middle)} ${say(answer.x)} ${say(middle)} ${say(answer.x)} ${say(to)}`;
}

const say = (value: number): number => Math.round(value * 10) / 10;
