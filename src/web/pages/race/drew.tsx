import type { RacePageQuery, RepliesDrawnFragment } from '../../../client/generated/graphql.js';
import { EvidenceWords } from '../parts/evidence-words.js';
import { RemarkLine } from '../parts/remark-line.js';
import { StrongestMark } from '../parts/strongest-mark.js';
import { RELATION_WORDS } from '../parts/vocabulary.js';
import { PARTS } from '../parts/words.js';
import type { Race } from './page.js';
import { RACE } from './words.js';

type Reply = RepliesDrawnFragment['edges'][number]['node'];

/** What answers the race or a result of it, each with its evidence; then what is only about it. */
export function Drew({
  race,
  about,
  locale,
}: {
  readonly race: Race;
  readonly about: RacePageQuery['timeline'];
  readonly locale: string;
}) {
  const replies = [
    ...race.replies.edges.map(({ node }) => ({ node, to: race.name })),
    ...race.results.flatMap(({ athlete, mark, replies: drawn }) =>
      drawn.edges.map(({ node }) => ({ node, to: [athlete.name, mark].filter(Boolean).join(', ') })),
    ),
  ];
  const answering = new Set(replies.map(({ node }) => node.from.id));
  const others = about.edges.flatMap(({ node: { node } }) =>
    node.__typename === 'Remark' && !answering.has(node.id) ? [node] : [],
  );
  return (
    <>
      <section>
        <h2>{RACE.drew}</h2>
        {replies.length === 0 && <p>{RACE.drewNone}</p>}
        {replies.map(({ node, to }) => (
          <Answer reply={node} to={to} locale={locale} />
        ))}
      </section>
      {others.length > 0 && (
        <section>
          <h2>{RACE.about}</h2>
          {others.map((remark) => (
            <RemarkLine remark={remark} locale={locale} />
          ))}
          {about.pageInfo.hasNextPage && <p class="aside">{RACE.aboutMore}</p>}
        </section>
      )}
    </>
  );
}

function Answer({
  reply: { from, relation, confidence, evidence },
  to,
  locale,
}: {
  readonly reply: Reply;
  readonly to: string;
  readonly locale: string;
}) {
  return (
    <div>
      <RemarkLine remark={from} locale={locale} />
      <details class="response">
        <summary>
          {RELATION_WORDS[relation]} {to} ({PARTS.confidence[confidence]}) <StrongestMark evidence={evidence} />
        </summary>
        <EvidenceWords evidence={evidence} locale={locale} />
      </details>
    </div>
  );
}
