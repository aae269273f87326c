import { PARTS } from './words.js';

/** Links to the page after this one, and back to the first: the same address with another cursor in its query. */
export function More({
  path,
  query,
  pageInfo: { hasNextPage, endCursor },
}: {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}) {
  const isLater = query.has('after');
  if (!hasNextPage && !isLater) return null;
  return (
    <nav class="more" aria-label={PARTS.moreOf}>
      {isLater && <a href={withAfter(path, query, null)}>{PARTS.first}</a>}
      {hasNextPage && (
        <a href={withAfter(path, query, endCursor)} rel="next">
          {PARTS.more}
        </a>
      )}
    </nav>
  );
}

function withAfter(path: string, query: URLSearchParams, after: string | null): string {
  const next = new URLSearchParams(query);
  next.delete('after');
  if (after !== null) next.set('after', after);
  return next.size === 0 ? path : `${path}?${next.toString()}`;
}
