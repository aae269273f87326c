/**
 * Whether a claim under the name `claim` is in the view `$view`: its source is one of those whose printings count, and was
 * surely published by the day asked for. What a remark claims is in view with the remark, and not asked here.
 */
export const CLAIM_IN_VIEW = /* cypher */ `($view IS NULL OR EXISTS {
    MATCH (claim)-[:MADE_BY]->(source:Source)
    WHERE ($view.outlets IS NULL AND $view.sources IS NULL
        OR source.outletId IN coalesce($view.outlets, [])
        OR source.id IN coalesce($view.sources, []))
      AND ($view.asOf IS NULL OR coalesce(source.publishedLatest, '~') <= $view.asOf)
  })`;
