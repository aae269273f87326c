import type { Contents } from './contents.js';
import { DOSSIER } from './words.js';

/** The document as a page by itself, without script or style, with a note at its foot for each printing. */
export function asHtml({ asOf, items }: Contents): string {
  let count = 0;
  const notes: string[] = [];
  const sections = items.map(({ heading, quoted, instead, note, address, footnotes }) => {
    const marks = footnotes.map(({ line, url }) => {
      count += 1;
      const link = url === null ? '' : ` ${DOSSIER.sourceAddress}<a href="${literal(url)}">${literal(url)}</a>`;
      notes.push(`<li id="note-${count}">${literal(line)}${link} <a href="#mark-${count}">↩</a></li>`);
      return `<sup><a id="mark-${count}" href="#note-${count}">${count}</a></sup>`;
    });
    const words =
      quoted === null
        ? `<p>${literal(instead ?? '')}${marks.join(' ')}</p>`
        : `<blockquote><p>${quoted.map((words) => `“${literal(words)}”`).join(DOSSIER.between)}${marks.join(' ')}</p></blockquote>`;
    return [
      `<li><h2>${literal(heading)}</h2>`,
      words,
      note === '' ? '' : `<p><strong>${DOSSIER.noteHead}</strong>${literal(note).replaceAll('\n', '<br>')}</p>`,
      `<p>${DOSSIER.address}<a href="${literal(address)}">${literal(address)}</a></p></li>`,
    ].join('\n');
  });
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${DOSSIER.documentTitle}</title></head><body>`,
    `<h1>${DOSSIER.documentTitle}</h1><p>${literal(asOf)}</p><p>${DOSSIER.scope}</p>`,
    `<ol>${sections.join('\n')}</ol>`,
    `<h2>${DOSSIER.sources}</h2><ol>${notes.join('\n')}</ol></body></html>\n`,
  ].join('\n');
}

/** Nothing in it is taken for a sign of HTML's. */
const literal = (text: string): string => text.replaceAll(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0)};`);
