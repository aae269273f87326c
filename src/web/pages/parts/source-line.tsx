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
              <Through via={through} of={source} />
            </>
          ))}
        </>
      )}
      {translated !== null && <span class="translated"> · {translated}</span>}
    </span>
  );
}

/** By its outlet like every source; a show of the very outlet that prints the words goes by its title. */
function Through({ via, of }: { readonly via: ViaLineFragment; readonly of: SourcePartsFragment }) {
  if (via.__typename === 'Remark') return <LinkTo id={via.id}>{via.speaker.name}</LinkTo>;
  const isOfTheSame = via.outlet !== null && via.outlet.id === of.outlet?.id;
  return <LinkTo id={via.id}>{isOfTheSame ? (via.title ?? sourceName(via)) : sourceName(via)}</LinkTo>;
}
