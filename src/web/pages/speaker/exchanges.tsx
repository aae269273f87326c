import { BasisNote } from '../parts/basis-note.js';
import { LinkTo } from '../parts/link-to.js';
import { pathOf } from '../parts/path-of.js';
import type { Network } from './page.js';
import { SPEAKER } from './words.js';

interface Other {
  readonly id: string;
  readonly name: string;
  /** How many replies of the page's speaker to them are held. */
  readonly to: number;
  /** How many of theirs to the page's speaker. */
  readonly from: number;
}

/** With whom somebody exchanged replies, as links to the exchanges. */
export function Exchanges({
  of,
  network,
  locale,
}: {
  readonly of: string;
  readonly network: Network;
  readonly locale: string;
}) {
  const others = othersIn(network, of);
  const number = new Intl.NumberFormat(locale);
  return (
    <section>
      <h2>{SPEAKER.exchanges}</h2>
      {others.length === 0 && <p>{SPEAKER.noExchanges}</p>}
      <ul>
        {others.map(({ id, name, to, from }) => (
          <li>
            <LinkTo id={id}>{name}</LinkTo>:{' '}
            <a href={pathOf('exchange', of, id)}>
              {SPEAKER.answersTo(number.format(to))}, {SPEAKER.answersFrom(number.format(from))}
            </a>
          </li>
        ))}
      </ul>
      <BasisNote basis={network.basis} locale={locale} />
    </section>
  );
}

function othersIn({ edges }: Network, of: string): readonly Other[] {
  const others = new Map<string, Other>();
  for (const { kind, from, to, count } of edges) {
    const other = from.id === of ? to : from;
    if (kind !== 'RESPONDS_TO' || other.id === of) continue;
    const { to: before = 0, from: back = 0 } = others.get(other.id) ?? {};
    const isAnswer = from.id === of;
    others.set(other.id, {
      id: other.id,
      name: other.name,
      to: isAnswer ? before + count : before,
      from: isAnswer ? back : back + count,
    });
  }
  return [...others.values()].toSorted((one, other) => other.to + other.from - one.to - one.from);
}
