import { readFileSync } from 'node:fs';

/** A block of code on docs/client.md, and what the block after it says that it prints; null where it is only to be read. */
export interface CodeOnPage {
  /** Where it stands on the page, from 1. */
  readonly place: number;
  readonly language: 'js' | 'ts';
  readonly code: string;
  readonly prints: string | null;
}

const BLOCK = /^```(js|ts)\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```\n)?/gm;

/** All blocks of code on the page. */
export function codeOnPage(): readonly CodeOnPage[] {
  const page = readFileSync(new URL('../../docs/client.md', import.meta.url), 'utf8');
  return [...page.matchAll(BLOCK)].map(([, language, code = '', prints = null], index) => ({
    place: index + 1,
    language: language === 'ts' ? 'ts' : 'js',
    code,
    prints,
  }));
}
