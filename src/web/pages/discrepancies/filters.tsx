import { sourceName } from '../parts/source-name.js';
import { PARTS } from '../parts/words.js';
import type { HeldSource } from './page.js';
import { DISCREPANCIES } from './words.js';

/** The filters, as a form that works by itself and makes an address that lasts. */
export function Filters({
  query,
  sources,
}: {
  readonly query: URLSearchParams;
  readonly sources: readonly HeldSource[];
}) {
  return (
    <form class="filters" action="/discrepancies">
      <label>
        {DISCREPANCIES.kind}
        <select name="kind">
          <option value="">{DISCREPANCIES.any}</option>
          {Object.entries(PARTS.discrepancy).map(([kind, name]) => (
            <option value={kind} selected={query.get('kind') === kind}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {DISCREPANCIES.source}
        <select name="source">
          <option value="">{DISCREPANCIES.any}</option>
          {sources.map((source) => (
            <option value={source.id} selected={query.get('source') === source.id}>
              {sourceName(source)}, {source.published?.text ?? source.retrieved?.text ?? ''}
            </option>
          ))}
        </select>
      </label>
      <label>
        {DISCREPANCIES.of}
        <input name="of" value={query.get('of') ?? ''} />
      </label>
      <button>{DISCREPANCIES.apply}</button>
    </form>
  );
}
