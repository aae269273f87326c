import type { ComponentChildren } from 'preact';
import { DateText } from '../parts/date.js';
import { LinkTo } from '../parts/link-to.js';
import { QuotedWords } from '../parts/printed-words.js';
import { SourceLine } from '../parts/source-line.js';
import { LINE_WORDS } from '../parts/vocabulary.js';
import type { Remark } from './remark.js';
import { REMARK } from './words.js';

interface Props {
  readonly remark: Remark;
  readonly locale: string;
}

/** Who and when, then the quoted words, large, and nothing else between the marks; or an honest look where there are none. */
export function Lead({ remark, locale }: Props) {
  const { speaker, said, occasion, kind } = remark;
  return (
    <header class="remark-lead">
      <h1>
        <span class="kind">{REMARK.kinds[kind]}</span> <LinkTo id={speaker.id}>{speaker.name}</LinkTo>
        <span class="when">
          {', '}
          {said === null ? REMARK.undated : <DateText date={said} locale={locale} />}
        </span>
      </h1>
      {occasion !== null && <p class="occasion">{occasion.name}</p>}
      <Words remark={remark} locale={locale} />
    </header>
  );
}

function Words({ remark, locale }: Props): ComponentChildren {
  const { standing, text, wording, gist, withdrawal } = remark;
  if (standing === 'WITHDRAWN') {
    return (
      <div class="no-words">
        <p>{REMARK.standing.WITHDRAWN}</p>
        {withdrawal !== null && (
          <p>
            {REMARK.withdrawn}
            {withdrawal.reason}
            {withdrawal.date !== null && (
              <>
                {' ('}
                <DateText date={withdrawal.date} locale={locale} />)
              </>
            )}
          </p>
        )}
      </div>
    );
  }
  return (
    <>
      {text !== null && wording !== null && <Quoted wording={wording} locale={locale} />}
      {gist !== null && (
        <p class={text === null ? 'gist gist-large' : 'gist'}>
          {LINE_WORDS.gist}
          {gist}
        </p>
      )}
      {text === null && <p class="no-words">{REMARK.standing[standing]}</p>}
    </>
  );
}

/** Longer quotations are set smaller, so that a screen holds them. */
const LONG = 320;

function Quoted({ wording, locale }: { readonly wording: NonNullable<Remark['wording']>; readonly locale: string }) {
  const length = wording.segments.reduce((sum, { text }) => sum + text.length, 0);
  return (
    <figure class="remark-words">
      <blockquote class={length > LONG ? 'quotation quotation-long' : 'quotation quotation-large'}>
        <p lang={wording.language?.tag} dir="auto">
          <QuotedWords segments={wording.segments} />
        </p>
      </blockquote>
      <figcaption>
        {REMARK.asPrinted}
        <SourceLine
          source={wording.source}
          via={wording.via}
          translation={wording.translation.status}
          locale={locale}
        />
      </figcaption>
    </figure>
  );
}
