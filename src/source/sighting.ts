import { parseDate } from '../values/date.js';
import type { SourceKind } from './kinds.js';
import type { Sighting } from './seen.js';

interface Published {
  readonly id: string;
  readonly kind: SourceKind;
  readonly outletId: string | null;
  readonly published: string | null;
  readonly updated: string | null;
}

/**
 * From when what stands in a source could be read there, where no printing says more. An article that keeps growing may have
 * printed it with its last update only; it surely stood there by then, for the text that was read holds it.
 */
export function publicationOf({ id, kind, outletId, published, updated }: Published): Sighting {
  const first = dayOf(published, 'earliest');
  const last = kind === 'LIVING_ARTICLE' ? dayOf(updated, 'latest') : dayOf(published, 'latest');
  return { sourceId: id, outletId, earliest: first, latest: last };
}

/** The same of one printing, whose own date is nearer. */
export function sightingOf(publication: Sighting, knownFrom: string | null): Sighting {
  return {
    ...publication,
    earliest: dayOf(knownFrom, 'earliest') ?? publication.earliest,
    latest: knownFrom === null ? publication.latest : dayOf(knownFrom, 'latest'),
  };
}

function dayOf(edtf: string | null, end: 'earliest' | 'latest'): string | null {
  return edtf === null ? null : parseDate(edtf)[end];
}
