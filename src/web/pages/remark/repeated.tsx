import { LinkTo } from '../parts/link-to.js';
import { LINE_WORDS } from '../parts/vocabulary.js';
import { THING_WORDS } from '../parts/words.js';
import type { Remark } from './remark.js';
import { REMARK } from './words.js';

const { repeated: words } = REMARK;

/** Words within it that are not the speaker's own: another's, repeated more or less exactly, or imagined and nobody's at all. */
export function Repeated({ remark: { quotes } }: { readonly remark: Remark }) {
  if (quotes.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      {quotes.map(({ words: repeated, fidelity, remark, attributedTo, note }) => (
        <div class="claim">
          <p>
            <q dir="auto">{repeated}</q>
          </p>
          <p class="claim-detail">
            {words.fidelity[fidelity]}
            {attributedTo !== null && (
              <>
                {'. '}
                {words.inTheMouthOf}
                <LinkTo id={attributedTo.id}>{attributedTo.name}</LinkTo>
              </>
            )}
            {remark !== null && (
              <>
                {'. '}
                {words.of}
                <LinkTo id={remark.id}>{THING_WORDS.remark(remark.speaker.name, remark.said?.text ?? null)}</LinkTo>
              </>
            )}
          </p>
          {note !== null && (
            <p class="claim-detail">
              {LINE_WORDS.note}
              {note}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
