import type { Asked } from '../page.js';
import { BasisNote } from '../parts/basis-note.js';
import { LinkTo } from '../parts/link-to.js';
import { More } from '../parts/more.js';
import type { Coverage } from './page.js';
import { ComparedRow } from './row.js';
import { COMPARE } from './words.js';

/** What only one of the two has, what only the other, and what both; each under a heading of its own. */
export function Compared({
  coverage,
  pair,
  names,
  asked: { locale, query },
}: {
  readonly coverage: Coverage;
  readonly pair: readonly string[];
  readonly names: readonly string[];
  readonly asked: Asked;
}) {
  const { rows, totals, outOfView, pageInfo, basis } = coverage;
  const number = new Intl.NumberFormat(locale);
  const shared = totals.printed - totals.inOneColumn;
  const both = rows.filter(({ onlyIn }) => onlyIn === null);
  return (
    <>
      <p>
        {COMPARE.total({ all: number.format(totals.printed), shared: number.format(shared) })}{' '}
        {COMPARE.others(number.format(outOfView.remarks))}
        {!totals.isComplete && ` ${COMPARE.notComplete}`}
      </p>
      <BasisNote basis={basis} locale={locale} />
      <BySpeaker coverage={coverage} pair={pair} names={names} number={number} />
      <div class="two">
        {pair.map((id, side) => {
          const only = rows.filter(({ onlyIn }) => onlyIn === id);
          return (
            <List
              title={COMPARE.only(names[side] ?? id, number.format(only.length))}
              rows={only}
              sides={[id]}
              locale={locale}
            />
          );
        })}
      </div>
      <List title={COMPARE.both(number.format(both.length))} rows={both} sides={pair} locale={locale} />
      <More path="/compare" query={query} pageInfo={pageInfo} />
    </>
  );
}

function List({
  title,
  rows,
  sides,
  locale,
}: {
  readonly title: string;
  readonly rows: Coverage['rows'];
  /** Whose printings are shown. */
  readonly sides: readonly string[];
  readonly locale: string;
}) {
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 && <p>{COMPARE.none}</p>}
      {rows.map((row) => (
        <ComparedRow row={row} sides={sides} locale={locale} />
      ))}
    </section>
  );
}

function BySpeaker({
  coverage: { columns },
  pair,
  names,
  number,
}: {
  readonly coverage: Coverage;
  readonly pair: readonly string[];
  readonly names: readonly string[];
  readonly number: Intl.NumberFormat;
}) {
  const sides = pair.map((id) => columns.find((column) => column.id === id)?.bySpeaker ?? []);
  const speakers = new Map(sides.flat().map(({ speaker }) => [speaker.id, speaker]));
  return (
    <table class="numbers">
      <caption>{COMPARE.table}</caption>
      <thead>
        <tr>
          <th scope="col">{COMPARE.speaker}</th>
          {names.map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...speakers.values()].map(({ id, name }) => (
          <tr>
            <th scope="row">
              <LinkTo id={id}>{name}</LinkTo>
            </th>
            {sides.map((side) => {
              const { remarks = 0, onlyHere = 0 } = side.find(({ speaker }) => speaker.id === id) ?? {};
              return <td>{COMPARE.counts(number.format(remarks), number.format(onlyHere))}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
