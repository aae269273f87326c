import { ClaimLine } from '../parts/claim-line.js';
import { PARTS } from '../parts/words.js';
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
      {discrepancies.map(({ property, claims, preferred }) => (
        <div class="discrepancy" key={property}>
          <h3>{words.on(PARTS.property[property])}</h3>
          {claims.map((claim) => (
            <ClaimLine claim={claim} locale={locale} />
          ))}
          {preferred === null && <p class="aside">{words.open}</p>}
        </div>
      ))}
    </section>
  );
}
