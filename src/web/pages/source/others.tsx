import { BasisNote } from '../parts/basis-note.js';
import { dateInWords } from '../parts/date.js';
import { sourceName } from '../parts/source-name.js';
import type { Coverage, Source } from './page.js';
import { SOURCE } from './words.js';

/** How much of what it prints stands nowhere else, and who else prints the rest. */
export function Others({
  source,
  coverage: { columns, totals, basis },
  locale,
}: {
  readonly source: Source;
  readonly coverage: Coverage;
  readonly locale: string;
}) {
  const number = new Intl.NumberFormat(locale);
  const own = source.outlet?.id ?? source.id;
  const only = columns.find(({ id }) => id === own)?.onlyHere ?? 0;
  return (
    <section>
      <h2>{SOURCE.others}</h2>
      <p>{SOURCE.onlyHere(number.format(only), number.format(totals.remarks))}</p>
      <ul>
        {columns
          .filter(({ id }) => id !== own)
          .map(({ id, remarks, outlet, source: other }) => (
            <li>
              <a href={`/compare?a=${encodeURIComponent(own)}&b=${encodeURIComponent(id)}`}>
                {SOURCE.share(number.format(remarks), outlet?.name ?? (other === null ? id : datedName(other, locale)))}
              </a>
            </li>
          ))}
      </ul>
      <p>
        <a href={`/compare?a=${encodeURIComponent(own)}`}>{SOURCE.compare}</a>
      </p>
      <BasisNote basis={basis} locale={locale} />
    </section>
  );
}

/** A source without an outlet by its name and date: there are several without a title. */
function datedName(source: NonNullable<Coverage['columns'][number]['source']>, locale: string): string {
  const name = sourceName(source);
  return source.published === null ? name : `${name}, ${dateInWords(source.published, locale)}`;
}
