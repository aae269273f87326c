import type { SourceThingsQuery } from '../../../client/generated/graphql.js';
import { addressOf } from '../address.js';
import { AsPrinted } from '../parts/as-printed.js';
import { DateText } from '../parts/date.js';
import { LinkTo } from '../parts/link-to.js';
import { LINE_WORDS } from '../parts/vocabulary.js';
import { SOURCE } from './words.js';

type Wording = NonNullable<SourceThingsQuery['source']>['wordings']['edges'][number]['node'];

/** One remark as this source prints it, in its own words where it quotes none. */
export function Printing({
  printing,
  isOnlyHere,
  locale,
}: {
  readonly printing: Wording;
  readonly isOnlyHere: boolean;
  readonly locale: string;
}) {
  const { id, speaker, said } = printing.remark;
  return (
    <article class="compared">
      <h3 class="remark-head">
        <LinkTo id={speaker.id}>{speaker.name}</LinkTo>,{' '}
        <a href={addressOf(id) ?? '/'}>
          {said === null ? LINE_WORDS.undated : <DateText date={said} locale={locale} />}
        </a>
      </h3>
      <AsPrinted wording={printing} locale={locale} />
      {isOnlyHere && <p class="aside">{SOURCE.only}</p>}
    </article>
  );
}
