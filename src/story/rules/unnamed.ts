import { groupBy } from '../../values/group.js';
import { fault, type Fault } from '../fault.js';
import type { Places } from '../places.js';
import type { Told } from '../tell.js';

/** "A Norwegian reporter" twice is not known to be one person: somebody known by a description only says one thing. */
export function unnamedFaults({ speakers, remarks }: Told, places: Places): readonly Fault[] {
  const unnamed = new Set(speakers.filter(({ isNamed }) => isNamed === false).map(({ id }) => id));
  const spoken = groupBy(
    remarks.filter(({ speakerId }) => unnamed.has(speakerId)),
    ({ speakerId }) => speakerId,
  );
  return [...spoken.values()].flatMap(([first, ...others]) =>
    others.map((remark) =>
      fault(
        places.of(remark, 'speaker'),
        `${remark.speakerId} is unnamed, and speaks ${first?.id} already; give ${remark.id} a speaker of its own`,
      ),
    ),
  );
}
