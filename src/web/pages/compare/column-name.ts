import type { ColumnPartsFragment } from '../../../client/generated/graphql.js';
import { sourceName } from '../parts/source-name.js';

/** What a column is called; its id where nothing of it prints a remark held. */
export function nameIn(columns: readonly ColumnPartsFragment[], id: string): string {
  const column = columns.find((one) => one.id === id);
  return column === undefined ? id : columnName(column);
}

/** Its outlet; else its title, with the id that tells two articles without a title apart. */
export function columnName({ id, outlet, source }: ColumnPartsFragment): string {
  if (outlet !== null) return outlet.name;
  return source === null ? id : `${sourceName(source)} (${id.slice(id.indexOf(':') + 1)})`;
}
