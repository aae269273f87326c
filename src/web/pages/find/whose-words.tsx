import type { QuoteCandidatePartsFragment, WhoseWordsQuery } from '../../../client/generated/graphql.js';
import { BasisMark } from '../parts/basis-mark.js';
import { BasisNote } from '../parts/basis-note.js';
import { RemarkLine } from '../parts/remark-line.js';
import { SourceLine } from '../parts/source-line.js';
import { TargetLine } from '../parts/target-line.js';
import { FIND } from './words.js';

/** Whose words a phrase is, in the sources held: never that it was not said. */
export function WhoseWords({ quote, locale }: { readonly quote: WhoseWordsQuery['quote']; readonly locale: string }) {
  const { verdict, candidates, similar, basis } = quote;
  return (
    <section>
      <h2>{FIND.whose}</h2>
      <p class="verdict">{FIND.verdicts[verdict]}</p>
      <BasisNote basis={basis} locale={locale} />
      {candidates.map((candidate) => (
        <Candidate key={candidate.remark.id} candidate={candidate} locale={locale} />
      ))}
      {similar.length > 0 && <h3>{FIND.similar}</h3>}
      {similar.map(({ remark }) => (
        <RemarkLine key={remark.id} remark={remark} locale={locale} />
      ))}
    </section>
  );
}

function Candidate({
  candidate: { remark, certainty, isVerbatim, differences, first, respondsTo, answers },
  locale,
}: {
  readonly candidate: QuoteCandidatePartsFragment;
  readonly locale: string;
}) {
  return (
    <div class="candidate">
      <p>
        <span class="tag">{FIND.certainty[certainty]}</span> {isVerbatim && <span class="tag">{FIND.verbatim}</span>}
      </p>
      <RemarkLine remark={remark} locale={locale} />
      {differences.length > 0 && <p>{FIND.differs}</p>}
      <ul>
        {differences.map(({ kind, theirs, ours }) => (
          <li>{kind === 'ELSEWHERE' ? FIND.elsewhere : FIND.difference(theirs.join(' '), ours.join(' '))}</li>
        ))}
      </ul>
      {first.wording !== null && (
        <p>
          {FIND.first}
          <SourceLine source={first.wording.source} locale={locale} />
        </p>
      )}
      {respondsTo.length > 0 && <h3>{FIND.responds}</h3>}
      {respondsTo.map(({ id, to, evidence }) => (
        <div key={id}>
          {evidence[0] !== undefined && <BasisMark basis={evidence[0].basis} />}
          <TargetLine target={to} locale={locale} />
        </div>
      ))}
      <p>{FIND.answered(answers)}</p>
    </div>
  );
}
