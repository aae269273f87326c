import type { SearchLimits } from './limits.js';
import { distancesFrom, type Net } from './net.js';
import type { Searched } from './path.js';
import type { GatheredSide, GatheredThing } from './statements.js';

/**
 * Up to which distance all was looked at. A walk that ended before its budget met everything, else everything that is nearer
 * than the last thing it met. A speaker who was gone into only in part is known alone; and so is one of two who answered one
 * another, for then nothing was walked.
 */
export function depthOf(
  { budget, causes }: SearchLimits,
  net: Net,
  side: GatheredSide,
  things: readonly GatheredThing[],
): number {
  const isCut = things.some((thing) => thing[8].length >= causes);
  if (side.entered > 0 || side.isAtOnce || isCut) return 0;
  if (side.reached < budget || side.last === null) return Infinity;
  return Math.max(0, (distancesFrom(net, side.id).get(side.last) ?? 1) - 1);
}

export function searchedOf(side: GatheredSide, depth: number): Searched {
  const isSpeaker = side.labels.includes('Speaker');
  return {
    things: side.reached + side.entered + side.beside + side.direct,
    depth: depth === Infinity ? null : depth,
    remarks: isSpeaker ? side.remarks : null,
    entered: isSpeaker ? enteredOf(side) : null,
  };
}

const enteredOf = ({ isAtOnce, direct, entered, remarks, reached }: GatheredSide): number =>
  isAtOnce ? direct : entered > 0 ? entered : Math.min(remarks, reached);
