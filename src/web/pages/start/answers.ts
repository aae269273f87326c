import { askBy } from '../../../client/ask.js';
import { PastedWordsDocument, SuggestionsDocument } from '../../../client/generated/graphql.js';
import { overHttp } from '../../../client/over-http.js';
import { lineOf, type Line } from './found.js';

/** From so many words on, a text may be a quotation that somebody pasted. */
const PASTED = 4;

/** What a text may lead to: whose words it is first, where it may be a quotation. */
export async function answersTo(text: string): Promise<readonly Line[]> {
  const ask = askBy(overHttp('/graphql'));
  if (text.trim().split(/\s+/u).length < PASTED) {
    const { suggest } = await ask(SuggestionsDocument, { text });
    return suggest.map(({ node }) => lineOf(node));
  }
  const { quote, suggest } = await ask(PastedWordsDocument, { text });
  const lines = [...quote.candidates.map(({ remark }) => lineOf(remark)), ...suggest.map(({ node }) => lineOf(node))];
  return lines.filter(({ id }, index) => lines.findIndex((line) => line.id === id) === index);
}
