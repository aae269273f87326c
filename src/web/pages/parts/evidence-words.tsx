import type { EvidencePartsFragment } from '../../../client/generated/graphql.js';
import { BasisMark } from './basis-mark.js';
import { SourceLine } from './source-line.js';
import { LINE_WORDS } from './vocabulary.js';

/** What a link rests on: how it is known, in which printed words, of which source, and why where an editor reads it so. */
export function EvidenceWords({
  evidence,
  locale,
}: {
  readonly evidence: readonly EvidencePartsFragment[];
  readonly locale: string;
}) {
  if (evidence.length === 0) return <p class="evidence">{LINE_WORDS.noEvidence}</p>;
  return (
    <ul class="evidence">
      {evidence.map(({ id, basis, words, source, locator, note }) => (
        <li key={id}>
          <BasisMark basis={basis} />{' '}
          {source !== null && (
            <>
              <SourceLine source={source} locale={locale} />
              {locator !== null && `, ${locator}`}
            </>
          )}
          {words !== null && (
            <>
              : <q dir="auto">{words}</q>
            </>
          )}
          {note !== null && (
            <span class="note">
              {' '}
              {LINE_WORDS.note}
              {note}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
