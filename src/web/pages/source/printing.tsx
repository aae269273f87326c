import type { SourceThingsQuery } from '../../../client/generated/graphql.js';
import { addressOf } from '../address.js';
import { DateText } from '../parts/date.js';
import { LinkTo } from '../parts/link-to.js';
import { RemarkWords } from '../parts/remark-line.js';
import { LINE_WORDS } from '../parts/vocabulary.js';
import { SOURCE } from './words.js';

type Wording = NonNullable<SourceThingsQuery['source']>['wordings']['edges'][number]['node'];

/** One remark as this source prints it. */
export function Printing({
  printing,
  isOnlyHere,
  locale,
}: {
  readonly printing: Wording;
  readonly isOnlyHere: boolean;
  readonly locale: string;
}) {
  const { remark, text } = printing;
  const { speaker, said, standing, gist } = remark;
  return (
    <article class={`remark-line remark-${standing.toLowerCase()}`}>
      <p class="remark-head">
        <LinkTo id={speaker.id}>{speaker.name}</LinkTo>,{' '}
        <a href={addressOf(remark.id) ?? '/'}>
          {said === null ? LINE_WORDS.undated : <DateText date={said} locale={locale} />}
        </a>
      </p>
      <RemarkWords remark={{ ...remark, text, gist, wording: printing }} locale={locale} />
      {isOnlyHere && <p class="aside">{SOURCE.only}</p>}
    </article>
  );
}
