import type { ClaimPartsFragment } from '../../../client/generated/graphql.js';
import { ClaimLine } from '../parts/claim-line.js';
import { PARTS } from '../parts/words.js';
import type { Race } from './page.js';
import { RACE } from './words.js';

/** What the sources claim of the race itself, and of each who ran, one property after the other; closed until somebody asks. */
export function Claims({ race, locale }: { readonly race: Race; readonly locale: string }) {
  const groups = [
    { of: RACE.claimsOfRace, claims: race.claims },
    ...race.results.map(({ athlete, claims }) => ({ of: athlete.name, claims })),
  ].filter(({ claims }) => claims.length > 0);
  if (groups.length === 0) return null;
  const number = new Intl.NumberFormat(locale);
  return (
    <section>
      <h2>{RACE.claims}</h2>
      {groups.map(({ of, claims }) => (
        <details class="claims">
          <summary>
            {of} ({RACE.claimCount(number.format(claims.length), claims.length === 1)})
          </summary>
          {[...byProperty(claims)].map(([property, some]) => (
            <>
              <h3>{PARTS.property[property]}</h3>
              {some.map((claim) => (
                <ClaimLine claim={claim} locale={locale} />
              ))}
            </>
          ))}
        </details>
      ))}
    </section>
  );
}

function byProperty(
  claims: readonly ClaimPartsFragment[],
): ReadonlyMap<ClaimPartsFragment['property'], readonly ClaimPartsFragment[]> {
  const groups = new Map<ClaimPartsFragment['property'], ClaimPartsFragment[]>();
  for (const claim of claims) groups.set(claim.property, [...(groups.get(claim.property) ?? []), claim]);
  return groups;
}
