import type { SourcePartsFragment, TranslationStatus, ViaLineFragment } from '../../../client/generated/graphql.js';
import { DateText } from './date.js';
import { LinkTo } from './link-to.js';
import { sourceName } from './source-name.js';
import { LINE_WORDS, TRANSLATION_WORDS } from './vocabulary.js';

/** Who prints it and when, through whom it had the words, and whether they are a translation. */
export function SourceLine({
  source,
  via = [],
  translation = null,
  locale,
}: {
  readonly source: SourcePartsFragment;
  readonly via?: readonly ViaLineFragment[];
  /** Null where no quotation stands beside it. */
  readonly translation?: TranslationStatus | null;
  readonly locale: string;
}) {
  const translated = translation === null ? null : TRANSLATION_WORDS[translation];
  return (
    <span class="source-line">
      <LinkTo id={source.id}>{sourceName(source)}</LinkTo>
      {source.published !== null && (
        <>
          , <DateText date={source.published} locale={locale} />
        </>
      )}
      {via.length > 0 && (
        <>
          , {LINE_WORDS.via}
          {via.map((through, index) => (
            <>
              {index > 0 && ', '}
              <Through via={through} />
            </>
          ))}
        </>
      )}
      {translated !== null && <span class="translated"> · {translated}</span>}
    </span>
  );
}

function Through({ via }: { readonly via: ViaLineFragment }) {
  return <LinkTo id={via.id}>{via.__typename === 'Source' ? sourceName(via) : via.speaker.name}</LinkTo>;
}
