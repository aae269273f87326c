import type { AthletePageQuery, BasisPartsFragment } from '../../../client/generated/graphql.js';
import { BasisNote } from '../parts/basis-note.js';
import { LinkTo } from '../parts/link-to.js';
import { pathOf } from '../parts/path-of.js';
import { SPEAKER } from './words.js';

interface Opponent {
  readonly id: string;
  readonly name: string;
  readonly races: number;
}

/** Who has a result in the same races held, who most often first. */
export function Opponents({
  of,
  races,
  basis,
  locale,
}: {
  readonly of: string;
  readonly races: AthletePageQuery['races'];
  /** What is held, for the counts; null where that is not told. */
  readonly basis: BasisPartsFragment | null;
  readonly locale: string;
}) {
  const opponents = opponentsIn(races, of);
  if (opponents.length === 0) return null;
  const number = new Intl.NumberFormat(locale);
  return (
    <section>
      <h2>{SPEAKER.opponents}</h2>
      <ul>
        {opponents.map(({ id, name, races: count }) => (
          <li>
            <LinkTo id={id}>{name}</LinkTo>:{' '}
            <a href={`${pathOf('exchange', of, id)}#races`}>{SPEAKER.racesWith(number.format(count), count === 1)}</a>
          </li>
        ))}
      </ul>
      {basis !== null && <BasisNote basis={basis} locale={locale} />}
    </section>
  );
}

function opponentsIn({ edges }: AthletePageQuery['races'], of: string): readonly Opponent[] {
  const met = new Map<string, Opponent>();
  for (const { node } of edges)
    for (const { id, name } of new Map(node.results.map(({ athlete }) => [athlete.id, athlete])).values())
      if (id !== of) met.set(id, { id, name, races: (met.get(id)?.races ?? 0) + 1 });
  return [...met.values()].toSorted((one, other) => other.races - one.races);
}
