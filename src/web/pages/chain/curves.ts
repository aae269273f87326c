import type { LinkBasis } from '../../../client/generated/graphql.js';
import type { Layout } from './layout.js';
import type { Item } from './model.js';
import { obstaclesOf, type Obstacles } from './obstacles.js';
import { portsOfBox, portsOfRace, type Port } from './ports.js';
import { routeBetween } from './routes.js';

/** One reply as a curve, from what was said before to what responds to it. */
export interface Curve {
  readonly replyId: string;
  readonly path: string;
  readonly basis: LinkBasis;
  /** Whether the tree hangs on it; the others are extra arcs. */
  readonly isPrimary: boolean;
}

/** Every reply between two things that are shown; those on which the tree hangs choose their way first. */
export function curvesOf(items: readonly Item[], layout: Layout): readonly Curve[] {
  const obstacles = obstaclesOf(layout);
  const taken = new Map<string, number>();
  const replies = items.flatMap((item) => item.parents.map((parent) => ({ item, parent })));
  return replies
    .toSorted((a, b) => Number(b.parent.isPrimary) - Number(a.parent.isPrimary))
    .flatMap(({ item, parent: { to, basis, isPrimary, replyId } }) => {
      const ends = endsOf(to, item.id, obstacles, layout);
      if (ends === null) return [];
      return [{ replyId, basis, isPrimary, path: routeBetween({ ...ends, obstacles, taken }) }];
    });
}

/** From where and to where a curve may lead; null where one of both is not drawn. */
function endsOf(
  cause: string,
  answer: string,
  obstacles: Obstacles,
  { races, top }: Layout,
): { readonly from: readonly Port[]; readonly to: readonly Port[]; readonly own: readonly string[] } | null {
  const [from, to] = [obstacles.byId.get(cause), obstacles.byId.get(answer)];
  const race = races.find(({ id }) => id === cause);
  if (to === undefined) return null;
  if (from !== undefined)
    return { from: portsOfBox(from, to, 'out'), to: portsOfBox(to, from, 'in'), own: [cause, answer] };
  if (race === undefined) return null;
  const line = { ...to, left: race.x, right: race.x };
  return { from: portsOfRace(race, to, top), to: portsOfBox(to, line, 'in'), own: [answer] };
}
