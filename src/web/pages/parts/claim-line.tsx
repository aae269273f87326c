import type { ClaimPartsFragment } from '../../../client/generated/graphql.js';
import { printedIn, type Printed } from './asserted.js';
import { claimValue } from './claim-value.js';
import { DateText } from './date.js';
import { LinkTo } from './link-to.js';
import { SourceLine } from './source-line.js';
import { CLAIM_WORDS } from './words.js';

/** One claim: as it is printed, as it is understood, by whom, and why it is preferred or set aside. */
export function ClaimLine({ claim, locale }: { readonly claim: ClaimPartsFragment; readonly locale: string }) {
  const { printed, value, rank, reason, condition, validAt, locator } = claim;
  return (
    <div class={`claim claim-${rank.toLowerCase()}`}>
      <p>
        <q dir="auto">{printed}</q>
        {rank === 'PREFERRED' && <strong class="rank"> {CLAIM_WORDS.preferred}</strong>}
        {rank === 'DEPRECATED' && <em class="rank"> {CLAIM_WORDS.setAside}</em>}
      </p>
      <p class="claim-detail">
        <ClaimMaker claim={claim} locale={locale} />
        {locator !== null && `, ${locator}`}
        {' · '}
        {value === null
          ? CLAIM_WORDS.notUnderstood
          : `${CLAIM_WORDS.understood}${claimValue(claim.property, value, locale)}`}
        {condition !== null && ` · ${CLAIM_WORDS.supposes}${condition}`}
        {validAt !== null && (
          <>
            {' · '}
            {CLAIM_WORDS.at}
            <DateText date={validAt} locale={locale} />
          </>
        )}
      </p>
      {reason !== null && (
        <p class="claim-detail">
          {CLAIM_WORDS.why}
          {reason}
        </p>
      )}
    </div>
  );
}

function ClaimMaker({ claim, locale }: { readonly claim: ClaimPartsFragment; readonly locale: string }) {
  const { madeBy } = claim;
  if (madeBy.__typename === 'Source') return <SourceLine source={madeBy} locale={locale} />;
  const found = printedIn(claim, madeBy);
  return (
    <>
      <LinkTo id={madeBy.id}>{CLAIM_WORDS.asserts(madeBy.speaker.name)}</LinkTo>
      {found !== null && (
        <>
          {madeKnownBy(found)}
          <SourceLine source={found.wording.source} locale={locale} />
        </>
      )}
    </>
  );
}

const madeKnownBy = ({ isQuoted }: Printed): string =>
  isQuoted === null ? CLAIM_WORDS.printedBy : isQuoted ? CLAIM_WORDS.quotedBy : CLAIM_WORDS.toldBy;
