import { LinkTo } from './parts/link-to.js';
import type { Found, NotFound } from './page.js';
import { SHELL } from './words.js';

const { unknown } = SHELL;

/** The page for an id that nothing has: what was asked for, and the nearest that are there. */
export function unknownPage({ unknownId, nearest }: NotFound): Found {
  return {
    title: unknown.title,
    description: unknown.said(unknownId),
    canonical: '/',
    isIndexed: false,
    body: (
      <article>
        <h1>{unknown.title}</h1>
        <p>{unknown.said(unknownId)}</p>
        <p>{nearest.length === 0 ? unknown.none : unknown.nearest}</p>
        <ul>
          {nearest.map((id) => (
            <li>
              <LinkTo id={id}>{id}</LinkTo>
            </li>
          ))}
        </ul>
        <p>
          <a href={`/find?text=${encodeURIComponent(inWords(unknownId))}`}>{unknown.find(inWords(unknownId))}</a>
        </p>
      </article>
    ),
  };
}

/** The words of an id, for a search: `kerr yes man` of `remark:kerr-yes-man`. */
const inWords = (id: string): string => id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
