import { BadInputError } from '../values/bad-input.js';
import type { UncertainDate } from '../values/date.js';
import type { View } from './seen.js';

interface AskedView {
  readonly knownFrom?: AskedPrintings | null | undefined;
  readonly asOf?: UncertainDate | null | undefined;
}

interface AskedPrintings {
  readonly outlets?: readonly string[] | null;
  readonly sources?: readonly string[] | null;
}

/** Through whose printings, and as of when, a caller wants to look; null where he wants all that is held. */
export function viewOf({ knownFrom, asOf }: AskedView): View | null {
  if (asOf != null && asOf.latest === null) {
    throw new BadInputError(`A date with an end was expected as "asOf", but "${asOf.edtf}" has none.`, ['asOf']);
  }
  const view = {
    outlets: sorted(knownFrom?.outlets),
    sources: sorted(knownFrom?.sources),
    asOf: asOf?.latest?.slice(0, 'YYYY-MM-DD'.length) ?? null,
  };
  return Object.values(view).every((part) => part === null) ? null : view;
}

/** So that the same view is told as the same. */
const sorted = (ids: readonly string[] | null | undefined): readonly string[] | null =>
  ids == null ? null : [...new Set(ids)].toSorted();
