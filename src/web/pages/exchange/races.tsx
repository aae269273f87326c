import { BasisNote } from '../parts/basis-note.js';
import { ClaimLine } from '../parts/claim-line.js';
import { RaceLine } from '../parts/race-line.js';
import type { HeadToHead } from './page.js';
import { EXCHANGE } from './words.js';

/** The races held in which both ran, and what sources claim of their score; no score is counted. */
export function Races({
  races: { heldOf, races, claims, basis },
  locale,
}: {
  readonly races: HeadToHead;
  readonly locale: string;
}) {
  return (
    <section>
      <h2 id="races">{EXCHANGE.headToHead}</h2>
      <p>{heldOf.text}</p>
      <ol>
        {races.map(({ race, sentence }) => (
          <li>
            <RaceLine race={race} locale={locale} />. {sentence}
          </li>
        ))}
      </ol>
      {claims.map((claim) => (
        <ClaimLine claim={claim} locale={locale} />
      ))}
      <BasisNote basis={basis} locale={locale} />
    </section>
  );
}
