import { unreadable } from './refusal.js';

/** Far above what an operation's variables need; whatever walks a value may call itself this often. */
const DEEPEST = 50;

/**
 * Reads JSON of which everybody reads the same, or tells what is wrong with it. `JSON.parse` does the reading; what it
 * would quietly settle by itself is refused: the same key twice in one object (the last one wins), half a surrogate pair
 * (it would be replaced on its way to the database), a number that JavaScript can not hold (another one is taken).
 */
export function readJson(text: string, what: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const [place] = /at position \d+/.exec(String(error)) ?? [];
    const fault = place === undefined ? 'is none' : `has a fault in JSON ${place}`;
    return unreadable('json', `JSON was expected, but ${what} ${fault}.`);
  }
  const fault = faultOf(text);
  if (fault === null) return value;
  return unreadable('json', `JSON that means one thing only was expected, but in ${what} ${fault}.`);
}

/** Goes once through text that is known to be JSON; null when all is well. */
function faultOf(text: string): string | null {
  /** Only an escape can hide half a pair: the bytes were UTF-8. */
  const mayHide = /\\u[dD]/.test(text);
  /** The keys of each object that is open, and null for each list. */
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const end = endOfString(text, at);
        const isKey = text.charCodeAt(pastSpace(text, end + 1)) === COLON;
        const keys = isKey ? (open.at(-1) ?? null) : null;
        const fault = keys === null && !mayHide ? null : faultOfString(text.slice(at, end + 1), keys);
        if (fault !== null) return fault;
        at = end;
        break;
      }
      case OPENING_BRACE:
      case OPENING_BRACKET:
        open.push(text.charCodeAt(at) === OPENING_BRACE ? new Set() : null);
        if (open.length > DEEPEST) return `objects and lists are nested more than ${DEEPEST} deep`;
        break;
      case CLOSING_BRACE:
      case CLOSING_BRACKET:
        open.pop();
        break;
      default: {
        if (!isNumberStart(text.charCodeAt(at))) break;
        const number = numberAt(text, at);
        if (!isHeld(number)) return `${shown(number)} is beyond what a number holds exactly; send it as text`;
        at += number.length - 1;
      }
    }
  }
  return null;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;

/** `keys` are those of its object before it, where the string is a key; otherwise null. */
function faultOfString(literal: string, keys: Set<string> | null): string | null {
  const read = literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1);
  if (HALF_A_PAIR.test(read)) return `half a surrogate pair stands in ${shown(read)}`;
  if (keys === null) return null;
  if (keys.has(read)) return `the key ${shown(read)} stands twice in one object`;
  keys.add(read);
  return null;
}

const HALF_A_PAIR = /\p{Surrogate}/u;

function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
}

function pastSpace(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

const isNumberStart = (code: number): boolean => code === 0x2d || (code >= 0x30 && code <= 0x39);

function numberAt(text: string, at: number): string {
  NUMBER.lastIndex = at;
  return NUMBER.exec(text)?.[0] ?? '';
}

const NUMBER = /[-+.\deE]+/y;

/** Whole numbers are held exactly up to 2^53, and no number beyond about 1.8e308 at all. */
function isHeld(number: string): boolean {
  const value = Number(number);
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

/** At most a line of what came, with everything odd in it escaped. */
const shown = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
