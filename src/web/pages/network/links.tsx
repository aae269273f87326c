import { addressOf } from '../address.js';
import { DateText } from '../parts/date.js';
import { LinkTo } from '../parts/link-to.js';
import type { Network } from './network.js';
import { NETWORK } from './words.js';

type Edge = Network['edges'][number];

/** The same as the drawing, in a table. */
export function Links({ network: { nodes, edges }, locale }: { readonly network: Network; readonly locale: string }) {
  const names = new Map(nodes.map(({ speaker }) => [speaker.id, speaker.name]));
  const number = new Intl.NumberFormat(locale);
  return (
    <div class="network-scroll" role="region" aria-label={NETWORK.table} tabIndex={0}>
      <table>
        <caption>{NETWORK.table}</caption>
        <thead>
          <tr>
            {[NETWORK.from, NETWORK.kind, NETWORK.to, NETWORK.count, NETWORK.first, NETWORK.last].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {edges.map(({ kind, from, to, count, inferred, undated, first, last }) => (
            <tr>
              <td>
                <LinkTo id={from.id}>{names.get(from.id) ?? from.id}</LinkTo>
              </td>
              <td>{NETWORK.kinds[kind]}</td>
              <td>
                <LinkTo id={to.id}>{names.get(to.id) ?? to.id}</LinkTo>
              </td>
              <td>
                {number.format(count)}
                {inferred > 0 && NETWORK.inferred(number.format(inferred))}
                {undated > 0 && NETWORK.undated(number.format(undated))}
              </td>
              <td>
                <Day remark={first} locale={locale} />
              </td>
              <td>
                <Day remark={last} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Day({ remark, locale }: { readonly remark: Edge['first']; readonly locale: string }) {
  if (remark === null || remark.said === null) return <>{NETWORK.unknownDay}</>;
  return (
    <a href={addressOf(remark.id) ?? '/'}>
      <DateText date={remark.said} locale={locale} />
    </a>
  );
}
