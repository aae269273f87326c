import { inHtml } from './notebook.mjs';

/** @typedef {string | number | { readonly text: string, readonly address: string }} Cell What stands in a cell; also a link. */

/**
 * A table for the page; the same is printed.
 *
 * @param {string} caption
 * @param {readonly string[]} heads
 * @param {readonly (readonly Cell[])[]} rows
 */
export function table(caption, heads, rows) {
  console.log(`\n${caption}\n`);
  for (const row of [heads, ...rows]) console.log(row.map(inText).join(' | '));
  return `
    <div class="scroll" role="region" aria-label="${inHtml(caption)}" tabindex="0">
      <table>
        <caption>${inHtml(caption)}</caption>
        <thead><tr>${heads.map((head) => `<th scope="col">${inHtml(head)}</th>`).join('')}</tr></thead>
        <tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</tbody>
      </table>
    </div>`;
}

/** @param {Cell} cell */
const inText = (cell) => (typeof cell === 'object' ? cell.text : String(cell));

/** @param {Cell} value */
function cell(value) {
  if (typeof value === 'number') return `<td class="number">${value}</td>`;
  if (typeof value === 'string') return `<td>${inHtml(value)}</td>`;
  return `<td><a href="${inHtml(value.address)}">${inHtml(value.text)}</a></td>`;
}
