import { BasisMark } from '../parts/basis-mark.js';
import { EvidenceWords } from '../parts/evidence-words.js';
import { ThingLink } from '../parts/thing-link.js';
import { Fact } from './facts.js';
import type { Remark } from './remark.js';
import { REMARK } from './words.js';

/** Whom it names; and apart from these, whom only others say it means. */
export function About({ remark: { about, standing }, locale }: { readonly remark: Remark; readonly locale: string }) {
  const named = about.filter(({ basis }) => basis === 'STATED');
  const meant = about.filter(({ basis }) => basis !== 'STATED');
  return (
    <>
      <Fact name={REMARK.facts.names}>
        {named.length === 0
          ? namesNobody(standing)
          : named.map((whom, index) => (
              <>
                {index > 0 && ', '}
                <ThingLink thing={whom.node} />
              </>
            ))}
      </Fact>
      {meant.length > 0 && (
        <Fact name={REMARK.facts.meant}>
          <ul class="plain">
            {meant.map((whom) => (
              <li key={whom.node.id}>
                <ThingLink thing={whom.node} /> <BasisMark basis={whom.basis} />
                {whom.note !== null && ` ${whom.note}`}
                {whom.evidence.length > 0 && <EvidenceWords evidence={whom.evidence} locale={locale} />}
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </>
  );
}

/** Where no words are held, nobody can know whom they name. */
const namesNobody = (standing: Remark['standing']): string =>
  standing === 'PRINTED' ? REMARK.facts.namesNobody : REMARK.facts.noWordsHeld;
