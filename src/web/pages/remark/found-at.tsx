import type { SourceKind } from '../../../client/generated/graphql.js';
import { LinkTo } from '../parts/link-to.js';
import { sentenceAddress } from '../parts/sentence-address.js';
import { sourceName } from '../parts/source-name.js';
import { LINE_WORDS } from '../parts/vocabulary.js';
import type { Printing } from './remark.js';
import { REMARK } from './words.js';

const { printings: words } = REMARK;

/** Where it can be heard or seen, as far as the sources held tell: the recording through which a source had it, and its time code. */
export function Recording({ wording: { via } }: { readonly wording: Printing['wording'] }) {
  const recordings = via.flatMap((one) => (one.__typename === 'Source' && RECORDED.has(one.kind) ? [one] : []));
  return (
    <>
      {recordings.map(({ id, url, note, ...named }) => (
        <p class="printing-facts">
          {words.recording}
          {url === null ? (
            <LinkTo id={id}>{named.title ?? sourceName(named)}</LinkTo>
          ) : (
            <a href={url} rel="external">
              {named.title ?? sourceName(named)}
            </a>
          )}
          {note !== null && `. ${LINE_WORDS.note}${note}`}
        </p>
      ))}
    </>
  );
}

const RECORDED: ReadonlySet<SourceKind> = new Set(['PODCAST', 'BROADCAST', 'VIDEO', 'FILM']);

/** A link to the very sentence, where the source's address is held; to say more would be a guess. */
export function Original({ wording: { source, segments } }: { readonly wording: Printing['wording'] }) {
  if (source.url === null) return <>{words.noAddress}</>;
  const quoted = segments.filter(({ kind }) => kind === 'QUOTED').map(({ text }) => text);
  const longest = quoted.toSorted((one, other) => other.length - one.length)[0] ?? '';
  return (
    <a href={sentenceAddress(source.url, longest)} rel="external">
      {words.sentence}
    </a>
  );
}
