import { LinkTo } from '../parts/link-to.js';
import type { Exchange } from './page.js';
import { EXCHANGE } from './words.js';

const { columns } = EXCHANGE;
const COLUMNS = ['remarks', 'replies', 'about', 'openings', 'asked', 'volunteered', 'withoutReply'] as const;

/** Each side in numbers. Names stand above and kinds at the left, so that it fits a narrow screen. */
export function Totals({ totals, sides, locale }: Pick<Exchange, 'totals' | 'sides'> & { readonly locale: string }) {
  const number = new Intl.NumberFormat(locale);
  return (
    <table class="numbers">
      <caption>
        {EXCHANGE.totals}
        {!totals.isExact && `. ${EXCHANGE.atLeast}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{EXCHANGE.side}</th>
          {sides.map(({ party }) => (
            <th scope="col">
              <LinkTo id={party.id}>{party.name}</LinkTo>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {COLUMNS.map((column) => (
          <tr>
            <th scope="row">{columns[column]}</th>
            {totals.sides.map((side) => (
              <td>{number.format(side[column])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
