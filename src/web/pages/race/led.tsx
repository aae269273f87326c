import { RemarkLine } from '../parts/remark-line.js';
import type { Before } from './page.js';
import { RACE } from './words.js';

/** What those who ran said before it, where no other race held came between. */
export function Led({
  id,
  before,
  locale,
}: {
  readonly id: string;
  readonly before: Before | null;
  readonly locale: string;
}) {
  const entries = (before?.edges ?? []).filter(({ node }) => node.raceAfter?.race.id === id);
  return (
    <section>
      <h2>{RACE.led}</h2>
      <p class="aside">{RACE.ledRule}</p>
      {entries.length === 0 && <p>{RACE.ledNone}</p>}
      {entries.map(({ node: { node, raceAfter } }) =>
        node.__typename === 'Remark' ? (
          <div>
            <p class="distance">{raceAfter?.text}</p>
            <RemarkLine remark={node} locale={locale} />
          </div>
        ) : null,
      )}
      {before?.pageInfo.hasPreviousPage === true && <p class="aside">{RACE.ledMore}</p>}
    </section>
  );
}
