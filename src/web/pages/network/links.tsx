import { addressOf } from '../address.js';
import { DateText } from '../parts/date.js';
import { LinkTo } from '../parts/link-to.js';
import type { Network } from './network.js';
import { pairsOf, type Edge, type Pair } from './pairs.js';
import { edgesInWords, pairAddress } from './told.js';
import { NETWORK } from './words.js';

/** The same as the drawing, in a table: a row for each two, and in it both ways. */
export function Links({ network: { nodes, edges }, locale }: { readonly network: Network; readonly locale: string }) {
  const names = new Map(nodes.map(({ speaker }) => [speaker.id, speaker.name]));
  return (
    <div class="network-scroll" role="region" aria-label={NETWORK.table} tabIndex={0}>
      <table class="network-table">
        <caption>{NETWORK.table}</caption>
        <thead>
          <tr>
            {[NETWORK.two, NETWORK.there, NETWORK.back, NETWORK.first, NETWORK.last].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairsOf(edges).map((pair) => (
            <Row key={`${pair.a} ${pair.b}`} pair={pair} names={names} locale={locale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Shown {
  readonly pair: Pair;
  readonly names: ReadonlyMap<string, string>;
  readonly locale: string;
}

function Row({ pair, names, locale }: Shown) {
  const { a, b, there, back } = pair;
  const all = [...there, ...back];
  return (
    <tr>
      <th scope="row">
        <LinkTo id={a}>{names.get(a) ?? a}</LinkTo>
        {a !== b && (
          <>
            {' '}
            {NETWORK.and} <LinkTo id={b}>{names.get(b) ?? b}</LinkTo>
            <br />
            <a class="network-exchange" href={pairAddress(pair)}>
              {NETWORK.exchange}
            </a>
          </>
        )}
      </th>
      <td>{a === b ? NETWORK.himself(edgesInWords(there, locale)) : wayIn(there, locale)}</td>
      <td>{a === b ? '' : wayIn(back, locale)}</td>
      <td>
        <Day remark={edgeMost(all, 'first')} locale={locale} />
      </td>
      <td>
        <Day remark={edgeMost(all, 'last')} locale={locale} />
      </td>
    </tr>
  );
}

const wayIn = (edges: readonly Edge[], locale: string): string =>
  edges.length === 0 ? NETWORK.nothing : edgesInWords(edges, locale);

/** The first or last of all that leads either way; null where no date is held. */
function edgeMost(edges: readonly Edge[], end: 'first' | 'last'): Edge['first'] {
  const key = (remark: Edge['first']): string => remark?.said?.earliest ?? remark?.said?.latest ?? '';
  const inOrder = edges
    .map((edge) => edge[end])
    .filter((remark) => key(remark) !== '')
    .toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
  return inOrder.at(end === 'first' ? 0 : -1) ?? null;
}

function Day({ remark, locale }: { readonly remark: Edge['first']; readonly locale: string }) {
  if (remark === null || remark.said === null) return <>{NETWORK.unknownDay}</>;
  return (
    <a href={addressOf(remark.id) ?? '/'}>
      <DateText date={remark.said} locale={locale} />
    </a>
  );
}
