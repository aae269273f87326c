import { LinkTo } from '../parts/link-to.js';
import { SourceLine } from '../parts/source-line.js';
import type { Speaker } from './page.js';
import { SPEAKER } from './words.js';

/** Who it is, as far as that is held: other names, country or role, members, what an outlet published. */
export function Who({ speaker, locale }: { readonly speaker: Speaker; readonly locale: string }) {
  const { aliases, note } = speaker;
  return (
    <>
      {speaker.__typename === 'Athlete' && speaker.country !== null && (
        <p>
          {SPEAKER.country}
          {speaker.country}
        </p>
      )}
      {speaker.__typename === 'Person' && speaker.role !== null && <p>{speaker.role}</p>}
      {speaker.__typename === 'Person' && !speaker.isNamed && <p>{SPEAKER.notNamed}</p>}
      {aliases.length > 0 && (
        <p class="aside">
          {SPEAKER.also}
          {new Intl.ListFormat(locale).format(aliases)}.
        </p>
      )}
      {note !== null && (
        <p class="aside">
          {SPEAKER.note}
          {note}
        </p>
      )}
      {speaker.__typename === 'Group' && speaker.members.length > 0 && (
        <section>
          <h2>{SPEAKER.members}</h2>
          <ul>
            {speaker.members.map(({ id, name }) => (
              <li>
                <LinkTo id={id}>{name}</LinkTo>
              </li>
            ))}
          </ul>
        </section>
      )}
      {speaker.__typename === 'Outlet' && speaker.sources.totalCount > 0 && (
        <Published sources={speaker.sources} locale={locale} />
      )}
    </>
  );
}

type Sources = Extract<Speaker, { __typename: 'Outlet' }>['sources'];

function Published({ sources: { edges, totalCount }, locale }: { readonly sources: Sources; readonly locale: string }) {
  return (
    <section>
      <h2>{SPEAKER.sources}</h2>
      <ul>
        {edges.map(({ node }) => (
          <li>
            <SourceLine source={node} locale={locale} />
            {node.title !== null && `: ${node.title}`}
          </li>
        ))}
      </ul>
      {totalCount > edges.length && <p>{SPEAKER.sourcesMore(new Intl.NumberFormat(locale).format(totalCount))}</p>}
    </section>
  );
}
