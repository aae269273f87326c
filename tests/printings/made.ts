import type { Wording } from '../../src/remark/remark.js';
import type { SegmentKind } from '../../src/remark/kinds.js';
import { differencesBetween } from '../../src/printings/compare.js';
import { printed, type PrintedStretch } from '../../src/printings/printed.js';

type Segment = string | { readonly [kind in Lowercase<SegmentKind>]?: string };

const KINDS: Readonly<Record<string, SegmentKind>> = {
  quoted: 'QUOTED',
  reported: 'REPORTED',
  inserted: 'INSERTED',
  ellipsis: 'ELLIPSIS',
};

/** A printing of these segments; plain texts are quoted. */
export function wordingOf(segments: readonly Segment[], translation: Wording['translation'] = 'NONE'): Wording {
  const parts = segments.map((segment): readonly [SegmentKind, string] => {
    if (typeof segment === 'string') return ['QUOTED', segment];
    const [[kind, text] = ['quoted', '']] = Object.entries(segment);
    return [KINDS[kind] ?? 'QUOTED', text];
  });
  return {
    __typename: 'Wording',
    id: 'wording:made',
    orderKey: '',
    remarkId: 'remark:made',
    sourceId: 'source:made',
    form: 'DIRECT',
    segmentKinds: parts.map(([kind]) => kind),
    segmentTexts: parts.map(([, text]) => text),
    text: null,
    cue: null,
    locator: null,
    identityBasis: 'STATED',
    identityConfidence: 'HIGH',
    identityNote: null,
    language: null,
    languageBasis: null,
    translation,
    translatedById: null,
    translatedFromId: null,
    knownFrom: null,
  };
}

/** The differences of one printing against another, each in a line. */
export function between(here: Wording, there: Wording, effort = 1_000_000): readonly string[] {
  const isTranslated = [here, there].some(({ translation }) => translation === 'LIKELY');
  return differencesBetween({ here: printed(here), there: printed(there), isTranslated }, { left: effort }).map(
    ({ class: way, here: ours, there: theirs }) => `${way}: ${shown(ours)} <> ${shown(theirs)}`,
  );
}

const shown = (side: readonly PrintedStretch[]): string => side.map(({ text }) => text).join(' | ');
