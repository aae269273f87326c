/**
 * Text is kept letter for letter or refused, never altered. Refused: control characters, line breaks among them (one
 * stretch of print never spans lines); half a surrogate pair; code points that are no characters. A writing direction
 * may be opened (an embedding, an override, an isolate) only if it is closed again, so that no words can reorder those
 * around them. All else stays: accents composed or not, invisible joiners, direction marks.
 *
 * The answer is a sentence naming the first unfit character and its place, counted from 1; null when all is fit.
 */
export function unfitCharacter(text: string): string | null {
  const open: { readonly closer: number; readonly fault: string }[] = [];
  let place = 0;
  for (const character of text) {
    place += 1;
    const code = character.codePointAt(0) ?? 0;
    const kind = unfitKind(code);
    if (kind !== null) return sentence(kind, code, place);
    const closer = CLOSER_OF.get(code);
    if (closer !== undefined) open.push({ closer, fault: sentence('an unclosed writing direction', code, place) });
    if (CLOSERS.has(code) && open.pop()?.closer !== code)
      return sentence('a stray end of a writing direction', code, place);
  }
  return open[0]?.fault ?? null;
}

function unfitKind(code: number): string | null {
  if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) return 'a line break';
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return 'a control character';
  if (code >= 0xd800 && code <= 0xdfff) return 'half a surrogate pair';
  if ((code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe) return 'a code point that is no character';
  return null;
}

function sentence(kind: string, code: number, place: number): string {
  return `Text should be plain characters on one line, but character ${place} is U+${code.toString(16).toUpperCase().padStart(4, '0')}, ${kind}.`;
}

const POP_DIRECTION = 0x202c;
const POP_ISOLATE = 0x2069;
const CLOSERS = new Set([POP_DIRECTION, POP_ISOLATE]);
const CLOSER_OF = new Map([
  ...[0x202a, 0x202b, 0x202d, 0x202e].map((opener) => [opener, POP_DIRECTION] as const),
  ...[0x2066, 0x2067, 0x2068].map((opener) => [opener, POP_ISOLATE] as const),
]);
