import type { RaceLineFragment } from '../../../client/generated/graphql.js';
import { DateText } from './date.js';
import { LinkTo } from './link-to.js';
import { LINE_WORDS } from './vocabulary.js';

/** A race by its name, and its day as far as it is known. */
export function RaceLine({
  race: { id, name, date },
  locale,
}: {
  readonly race: RaceLineFragment;
  readonly locale: string;
}) {
  return (
    <span class="race-line">
      <LinkTo id={id}>{name}</LinkTo>, {date === null ? LINE_WORDS.undated : <DateText date={date} locale={locale} />}
    </span>
  );
}
