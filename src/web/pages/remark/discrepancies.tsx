import { LinkTo } from '../parts/link-to.js';
import { SourceLine } from '../parts/source-line.js';
import type { Remark } from './remark.js';
import { REMARK } from './words.js';

const { discrepancies: words } = REMARK;

/** Where the sources disagree on the remark itself: each claim as printed, and which one is preferred and why. */
export function Discrepancies({
  remark: { discrepancies },
  locale,
}: {
  readonly remark: Remark;
  readonly locale: string;
}) {
  if (discrepancies.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      {discrepancies.map(({ property, claims, preferred, reason }) => (
        <div class="discrepancy" key={property}>
          <h3>{words.on(property.toLowerCase().replaceAll('_', ' '))}</h3>
          <ul>
            {claims.map((claim) => (
              <li key={claim.id}>
                <q dir="auto">{claim.printed}</q>{' '}
                {claim.madeBy.__typename === 'Source' ? (
                  <SourceLine source={claim.madeBy} locale={locale} />
                ) : (
                  <LinkTo id={claim.madeBy.id}>{claim.madeBy.speaker.name}</LinkTo>
                )}
                {claim.locator !== null && `, ${claim.locator}`}
                {claim.id === preferred?.id && <span class="tag">{words.preferred}</span>}
              </li>
            ))}
          </ul>
          <p>{preferred === null ? words.open : reason}</p>
        </div>
      ))}
    </section>
  );
}
