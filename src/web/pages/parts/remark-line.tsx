import type { RemarkLineFragment } from '../../../client/generated/graphql.js';
import { addressOf } from '../address.js';
import { DateText } from './date.js';
import { LinkTo } from './link-to.js';
import { Quotation } from './quotation.js';
import { SourceLine } from './source-line.js';
import { LINE_WORDS, STANDING_WORDS } from './vocabulary.js';

interface Props {
  readonly remark: RemarkLineFragment;
  readonly locale: string;
}

/** A remark in a list: who and when, its quoted words or its gist, and who prints them. Long words are cut by the eye alone. */
export function RemarkLine({ remark, locale }: Props) {
  const { id, speaker, said } = remark;
  return (
    <article class={`remark-line remark-${remark.standing.toLowerCase()}`}>
      <p class="remark-head">
        <LinkTo id={speaker.id}>{speaker.name}</LinkTo>
        {', '}
        <a href={addressOf(id) ?? '/'}>
          {said === null ? LINE_WORDS.undated : <DateText date={said} locale={locale} />}
        </a>
      </p>
      <RemarkWords remark={remark} locale={locale} />
    </article>
  );
}

/** What is held of a remark's words: quoted and with who prints them, else the gist, else that there are none. */
export function RemarkWords({ remark, locale }: Props) {
  const { text, gist, wording, standing } = remark;
  const isQuoted = text !== null && wording !== null;
  return (
    <>
      {isQuoted && <Quotation segments={wording.segments} language={wording.language?.tag ?? null} />}
      {!isQuoted && gist !== null && (
        <p class="gist">
          {LINE_WORDS.gist}
          {gist}
        </p>
      )}
      {!isQuoted && gist === null && standing !== 'WITHDRAWN' && <p class="gist">{LINE_WORDS.noWords}</p>}
      {!isQuoted && <p class="standing">{STANDING_WORDS[standing]}</p>}
      {wording !== null && (
        <p class="printed-by">
          <SourceLine
            source={wording.source}
            via={wording.via}
            translation={isQuoted ? wording.translation.status : null}
            locale={locale}
          />
        </p>
      )}
    </>
  );
}
