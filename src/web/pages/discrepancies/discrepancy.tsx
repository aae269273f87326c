import type { DiscrepancyPartsFragment } from '../../../client/generated/graphql.js';
import { ClaimLine } from '../parts/claim-line.js';
import { EvidenceWords } from '../parts/evidence-words.js';
import { ThingLink } from '../parts/thing-link.js';
import { RELATION_WORDS } from '../parts/vocabulary.js';
import { PARTS } from '../parts/words.js';
import { DISCREPANCIES } from './words.js';

/** One disagreement: what it is about, each claim, and the replies between which it lies open. */
export function Discrepancy({
  discrepancy: { kind, property, concerns, claims, claimsLeftOut, preferred, isWithinOne, rivals },
  locale,
}: {
  readonly discrepancy: DiscrepancyPartsFragment;
  readonly locale: string;
}) {
  return (
    <section class="discrepancy">
      <p class="kicker">
        {PARTS.discrepancy[kind]} · {PARTS.property[property]}
      </p>
      <h2>
        <ThingLink thing={concerns} />
      </h2>
      {isWithinOne && <p class="aside">{DISCREPANCIES.within}</p>}
      {preferred === null && claims.length > 0 && <p class="aside">{DISCREPANCIES.open}</p>}
      {claims.map((claim) => (
        <ClaimLine claim={claim} locale={locale} />
      ))}
      {claimsLeftOut > 0 && <p>{DISCREPANCIES.leftOut(new Intl.NumberFormat(locale).format(claimsLeftOut))}</p>}
      {rivals.length > 0 && <h3>{DISCREPANCIES.rivals}</h3>}
      {rivals.map(({ relation, to, review, confidence, evidence }) => (
        <div class="claim">
          <p>
            {RELATION_WORDS[relation]} <ThingLink thing={to} /> ({DISCREPANCIES.review[review]},{' '}
            {PARTS.confidence[confidence]})
          </p>
          <EvidenceWords evidence={evidence} locale={locale} />
        </div>
      ))}
    </section>
  );
}
