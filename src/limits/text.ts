import { Lexer, Source, TokenKind } from 'graphql';
import { beyond, type LimitError } from './limits.js';

/**
 * What is looked at before a query is parsed: its length, how many tokens it has, and how deep its brackets nest. So the
 * parser, which calls itself for each bracket, can not run out of stack, and what follows has little to chew on.
 * Null: within the limits, or no query at all, which the parser will say better.
 */
export function excessOfText(query: string): LimitError | null {
  return beyond('characters', query.length) ?? excessOfTokens(query);
}

function excessOfTokens(query: string): LimitError | null {
  const { tokens, nesting } = counted(query);
  return beyond('tokens', tokens) ?? beyond('nesting', nesting);
}

function counted(query: string): { readonly tokens: number; readonly nesting: number } {
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  let open = 0;
  let nesting = 0;
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      tokens += 1;
      if (OPENING.has(kind)) nesting = Math.max(nesting, (open += 1));
      else if (CLOSING.has(kind)) open -= 1;
    }
  } catch {
    // A sign that belongs to no query: what stands before it counts, and the parser says what is wrong with it.
  }
  return { tokens, nesting };
}

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);
