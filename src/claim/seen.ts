import { MAKER_IN_VIEW, MAKER_MAYBE_IN_VIEW } from '../source/seen.js';

/*
 * Conditions on what a `maker` asserts, by the parameter `view`: a remark is seen where it is printed; what a source says in
 * its own voice could be read when it was published, and in an article that keeps growing, surely with its last update only.
 */
const OF_THESE = /* cypher */ `($view.outlets IS NULL AND $view.sources IS NULL
      OR coalesce(maker.outletId, '') IN coalesce($view.outlets, []) OR maker.id IN coalesce($view.sources, []))`;
const SURELY = `CASE maker.kind WHEN 'LIVING_ARTICLE' THEN maker.updatedLatest ELSE maker.publishedLatest END`;

export const CLAIM_IN_VIEW = /* cypher */ `($view IS NULL OR CASE WHEN maker:Remark THEN ${MAKER_IN_VIEW} ELSE
    ${OF_THESE} AND ($view.asOf IS NULL OR coalesce(left(${SURELY}, 10), '~') <= $view.asOf) END)`;

export const CLAIM_MAYBE_IN_VIEW = /* cypher */ `($view IS NULL OR CASE WHEN maker:Remark THEN ${MAKER_MAYBE_IN_VIEW} ELSE
    ${OF_THESE} AND ($view.asOf IS NULL OR coalesce(left(maker.publishedEarliest, 10), '') <= $view.asOf) END)`;
