/** Longer quotations are named by their first and last words, as the addresses would grow too long. */
const WHOLE = 12;
const END = 5;

/**
 * The address of the very words in a page: browsers scroll to them and mark them (URL fragment text directives). What a page
 * prints otherwise than its source is held here is not found; then the page opens at its top.
 */
export function sentenceAddress(url: string, words: string): string {
  const all = words.split(/\s+/u).filter((word) => word !== '');
  if (all.length === 0) return url;
  const text =
    all.length <= WHOLE
      ? encoded(all.join(' '))
      : `${encoded(all.slice(0, END).join(' '))},${encoded(all.slice(-END).join(' '))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** A hyphen, a comma and an ampersand have a meaning of their own there. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
