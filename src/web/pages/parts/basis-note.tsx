import type { BasisPartsFragment } from '../../../client/generated/graphql.js';
import { dateInWords } from './date.js';
import { HELD_WORDS } from './vocabulary.js';

/** What is held, beside every first, never, longest, best and count. */
export function BasisNote({ basis, locale }: { readonly basis: BasisPartsFragment; readonly locale: string }) {
  const { sourcesHeld, independent, from, to, outlets } = basis;
  const number = new Intl.NumberFormat(locale);
  const names = new Intl.ListFormat(locale).format(outlets.map(({ name }) => name));
  return (
    <p class="held">
      {HELD_WORDS.held(number.format(sourcesHeld), sourcesHeld === 1)}
      {independent !== sourcesHeld && HELD_WORDS.independent(number.format(independent))}
      {from !== null && to !== null && HELD_WORDS.span(dateInWords(from, locale), dateInWords(to, locale))}
      {HELD_WORDS.end}
      {outlets.length > 0 && HELD_WORDS.outlets(names)}
    </p>
  );
}
