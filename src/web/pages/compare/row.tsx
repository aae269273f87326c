import { addressOf } from '../address.js';
import { AsPrinted } from '../parts/as-printed.js';
import { DateText } from '../parts/date.js';
import { LinkTo } from '../parts/link-to.js';
import { LINE_WORDS } from '../parts/vocabulary.js';
import type { Coverage } from './page.js';

type Row = Coverage['rows'][number];

/** One remark as each of these columns prints it; never in the words of a third. */
export function ComparedRow({
  row: { remark, cells },
  sides,
  locale,
}: {
  readonly row: Row;
  readonly sides: readonly string[];
  readonly locale: string;
}) {
  const { id, speaker, said, gist } = remark;
  const printings = sides.map((side) => cells.find(({ columnId }) => columnId === side)?.wordings ?? []);
  return (
    <article class="compared">
      <h3 class="remark-head">
        <LinkTo id={speaker.id}>{speaker.name}</LinkTo>
        {', '}
        <a href={addressOf(id) ?? '/'}>
          {said === null ? LINE_WORDS.undated : <DateText date={said} locale={locale} />}
        </a>
      </h3>
      {gist !== null && (
        <p class="gist">
          {LINE_WORDS.gist}
          {gist}
        </p>
      )}
      <div class={sides.length > 1 ? 'two' : undefined}>
        {printings.map((wordings) => (
          <div>
            {wordings.map((wording) => (
              <AsPrinted wording={wording} locale={locale} />
            ))}
          </div>
        ))}
      </div>
    </article>
  );
}
