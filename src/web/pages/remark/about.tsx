import { BasisMark } from '../parts/basis-mark.js';
import { EvidenceWords } from '../parts/evidence-words.js';
import { LinkTo } from '../parts/link-to.js';
import { Fact } from './facts.js';
import type { Remark } from './remark.js';
import { REMARK } from './words.js';

type Whom = Remark['about'][number];

/** Whom it names; and apart from these, whom only others say it means. */
export function About({ remark: { about }, locale }: { readonly remark: Remark; readonly locale: string }) {
  const named = about.filter(({ basis }) => basis === 'STATED');
  const meant = about.filter(({ basis }) => basis !== 'STATED');
  return (
    <>
      <Fact name={REMARK.facts.names}>
        {named.length === 0
          ? REMARK.facts.namesNobody
          : named.map((whom, index) => (
              <>
                {index > 0 && ', '}
                <LinkTo id={whom.node.id}>{nameOf(whom)}</LinkTo>
              </>
            ))}
      </Fact>
      {meant.length > 0 && (
        <Fact name={REMARK.facts.meant}>
          <ul class="plain">
            {meant.map((whom) => (
              <li key={whom.node.id}>
                <LinkTo id={whom.node.id}>{nameOf(whom)}</LinkTo> <BasisMark basis={whom.basis} />
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

/** What has no name of its own, as a remark or a result, is called by its id. */
const nameOf = ({ node }: Whom): string => ('name' in node ? node.name : node.id);
