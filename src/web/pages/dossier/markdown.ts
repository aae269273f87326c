import type { Contents } from './contents.js';
import { DOSSIER } from './words.js';

/** The document as Markdown with footnotes. What anybody said or wrote stays letter for letter when it is rendered. */
export function asMarkdown({ asOf, items }: Contents): string {
  let count = 0;
  const notes: string[] = [];
  const sections = items.map(({ heading, quoted, instead, note, address, footnotes }, place) => {
    const marks = footnotes.map(({ line, url }) => {
      count += 1;
      notes.push(`[^${count}]: ${literal(line)}${url === null ? '' : ` <${url}>`}`);
      return `[^${count}]`;
    });
    const words =
      quoted === null
        ? literal(instead ?? '')
        : `> ${quoted.map((words) => `“${quotedLines(words)}”`).join(DOSSIER.between)}`;
    return [
      `## ${place + 1}. ${literal(heading)}`,
      `${words}${marks.join('')}`,
      ...(note === '' ? [] : [`**${DOSSIER.noteHead}**${literal(note).replaceAll('\n', '  \n')}`]),
      `${DOSSIER.address}<${address}>`,
    ].join('\n\n');
  });
  const parts = [`# ${DOSSIER.documentTitle}`, literal(asOf), DOSSIER.scope, ...sections, notes.join('\n')];
  return `${parts.join('\n\n')}\n`;
}

const quotedLines = (words: string): string => literal(words).replaceAll('\n', '\n> ');

/** Nothing in it is taken for a sign of Markdown's, or for HTML. */
const literal = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>()#+\-!|~]/gu, '\\$&');
