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

/** The copy that an archive took of the source, at the very sentence. */
export function ArchivedCopy({ wording: { source, segments } }: { readonly wording: Printing['wording'] }) {
  if (source.archivedUrl === null) return <>{words.noArchived}</>;
  return (
    <a href={sentenceAddress(source.archivedUrl, longestQuoted(segments))} rel="external">
      {words.archived}
    </a>
  );
}

/** A link to the very sentence, where the source's address is held; to say more would be a guess. */
export function Original({ wording: { source, segments } }: { readonly wording: Printing['wording'] }) {
  if (source.url === null) return <>{words.noAddress}</>;
  return (
    <a href={sentenceAddress(source.url, longestQuoted(segments))} rel="external">
      {words.sentence}
    </a>
  );
}

/** The words by which a sentence is found best; empty where none are quoted. */
function longestQuoted(segments: Printing['wording']['segments']): string {
  const quoted = segments.filter(({ kind }) => kind === 'QUOTED').map(({ text }) => text);
  return quoted.toSorted((one, other) => other.length - one.length)[0] ?? '';
}
