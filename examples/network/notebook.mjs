import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** @type {string[]} */
const shown = [];

/**
 * Puts something below the code that makes it. A cell does so at most once, by a line that begins with `show(`.
 *
 * @param {string} html
 */
export function show(html) {
  shown.push(html);
}

/**
 * Writes a script as a page: a cell for each `// %%`, with its comment as prose, its code, and what it showed.
 *
 * @param {URL} script
 * @param {string} path
 */
export function writeNotebook(script, path) {
  const [, ...cells] = readFileSync(script, 'utf8').split(/^\/\/ %% /m);
  const style = readFileSync(new URL('notebook.css', import.meta.url), 'utf8');
  const title = titleOf(cells[0] ?? '');
  writeFileSync(
    path,
    `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${inHtml(title)}</title>
  <style>${style}</style>
</head>
<body>
<main>
${cells.map((cell, place) => section(cell, place === 0 ? 'h1' : 'h2')).join('\n')}
</main>
</body>
</html>
`,
  );
  console.log(`\nWritten: ${resolve(path)}`);
}

/** @param {string} cell */
const titleOf = (cell) => cell.slice(0, cell.indexOf('\n'));

/**
 * @param {string} cell
 * @param {'h1' | 'h2'} heading
 */
function section(cell, heading) {
  const title = titleOf(cell);
  const lines = cell.slice(title.length + 1).split('\n');
  const code = lines.findIndex((line) => !line.startsWith('// '));
  const prose = lines.slice(0, code).map((line) => line.slice('// '.length));
  const output = /^show\(/m.test(cell) ? (shown.shift() ?? '') : '';
  return [
    '<section>',
    `<${heading}>${inHtml(title)}</${heading}>`,
    `<p>${inHtml(prose.join(' '))}</p>`,
    output === '' ? '' : `<div class="output">${output}</div>`,
    codeOf(lines.slice(code).join('\n').trim()),
    '</section>',
  ].join('\n');
}

/** @param {string} code */
const codeOf = (code) =>
  code === '' ? '' : `<details><summary>The code</summary><pre><code>${inHtml(code)}</code></pre></details>`;

/** @param {string} text */
export function inHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
