import type { Reader } from '../graph/graph.js';
import type { View } from '../source/seen.js';
import { BadInputError } from '../values/bad-input.js';
import { MOST_SUGGESTED, typingQuestions, type Kind } from './questions.js';
import { hitOf, type SearchHit } from './search.js';
import type { Sought } from './sought.js';
import { BEST_BY_BEGINNING } from './statements.js';

export interface SuggestionRequest {
  readonly sought: Sought;
  readonly kinds: readonly Kind[];
  readonly first: number;
  readonly view: View | null;
}

/** What a text that is being typed may lead to, the best first; one statement. */
export async function suggestions(reader: Reader, request: SuggestionRequest): Promise<readonly SearchHit[]> {
  const { sought, kinds, first, view } = request;
  if (first < 1 || first > MOST_SUGGESTED) {
    throw new BadInputError(`"first" should be 1 to ${MOST_SUGGESTED}, but got ${first}.`, ['first']);
  }
  if (sought.terms.size === 0) return [];
  const [row] = await reader.read(BEST_BY_BEGINNING, {
    questions: typingQuestions(kinds, sought),
    take: first,
    view,
  });
  return (row?.found ?? []).map((found) => hitOf(found, { sought, view }));
}
