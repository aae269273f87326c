import type { ColumnPartsFragment } from '../../../client/generated/graphql.js';
import { columnName } from './column-name.js';
import { COMPARE } from './words.js';

/** Which two: a form that works by itself. */
export function Choice({
  columns,
  query,
}: {
  readonly columns: readonly ColumnPartsFragment[];
  readonly query: URLSearchParams;
}) {
  return (
    <form class="filters" action="/compare">
      {(['a', 'b'] as const).map((name) => (
        <label>
          {name === 'a' ? COMPARE.first : COMPARE.second}
          <select name={name}>
            <option value="">{COMPARE.choose}</option>
            {columns.map((column) => (
              <option value={column.id} selected={query.get(name) === column.id}>
                {columnName(column)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button>{COMPARE.apply}</button>
    </form>
  );
}
