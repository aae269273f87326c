import type { DatePartsFragment, LinkBasis, StoryEntryFragment } from '../../../client/generated/graphql.js';
import { strongest, type Span } from '../chain/model.js';

/** A row of the drawing: a speaker's, or of those who only ask, of all others together, of the races. */
export type Row = {
  readonly key: string;
  readonly count: number;
  /** How many different speakers stand in it. */
  readonly speakers: number;
} & (
  | { readonly kind: 'speaker'; readonly speaker: { readonly id: string; readonly name: string } }
  | { readonly kind: 'askers' | 'others' | 'races'; readonly speaker: null }
);

/** One remark or race, as the drawing needs it. */
export interface Item {
  readonly id: string;
  readonly row: string;
  readonly kind: 'remark' | 'race';
  readonly span: Span | null;
  /** Whether words of it are quoted; a race is none. */
  readonly isPrinted: boolean;
  readonly answers: readonly Answer[];
}

/** To which remark one responds, and how that is known at best. */
interface Answer {
  readonly to: string;
  readonly basis: LinkBasis;
}

const RACES = 'races';
const ASKERS = 'askers';
const OTHERS = 'others';
/** So many speakers have rows of their own, if they have more than one remark here. */
const MOST_SPEAKERS = 8;

/** The rows, the busiest speakers first, and each entry in one of them. */
export function modelOf(entries: readonly StoryEntryFragment[]): {
  readonly rows: readonly Row[];
  readonly items: readonly Item[];
} {
  const busiest = busiestOf(entries);
  const items = entries.map((entry) => itemOf(entry, busiest));
  const inRow = (key: string): readonly StoryEntryFragment[] => entries.filter((_, at) => items[at]?.row === key);
  const shared = (key: string, kind: 'askers' | 'others' | 'races'): Row => {
    const of = inRow(key);
    return { key, kind, speaker: null, count: of.length, speakers: new Set(of.flatMap(speakerOf)).size };
  };
  const rows = [
    ...busiest.map((speaker): Row => ({
      key: speaker.id,
      kind: 'speaker',
      speaker,
      count: inRow(speaker.id).length,
      speakers: 1,
    })),
    shared(ASKERS, 'askers'),
    shared(OTHERS, 'others'),
    shared(RACES, 'races'),
  ];
  return { rows: rows.filter(({ count }) => count > 0), items };
}

function busiestOf(entries: readonly StoryEntryFragment[]): readonly { readonly id: string; readonly name: string }[] {
  const counts = new Map<string, { readonly id: string; readonly name: string; count: number }>();
  for (const { node } of entries) {
    if (node.__typename !== 'Remark') continue;
    const { id, name } = node.speaker;
    const known = counts.get(id) ?? { id, name, count: 0 };
    counts.set(id, { ...known, count: known.count + 1 });
  }
  return [...counts.values()]
    .filter(({ count }) => count > 1)
    .toSorted((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
    .slice(0, MOST_SPEAKERS);
}

const speakerOf = ({ node }: StoryEntryFragment): readonly string[] =>
  node.__typename === 'Remark' ? [node.speaker.id] : [];

function itemOf({ node, date }: StoryEntryFragment, busiest: readonly { readonly id: string }[]): Item {
  const span = spanOf(date);
  if (node.__typename !== 'Remark')
    return { id: node.id, row: RACES, kind: 'race', span, isPrinted: true, answers: [] };
  const hasRow = busiest.some(({ id }) => id === node.speaker.id);
  return {
    id: node.id,
    row: hasRow ? node.speaker.id : node.remarkKind === 'QUESTION' ? ASKERS : OTHERS,
    kind: 'remark',
    span,
    isPrinted: node.standing === 'PRINTED',
    answers: node.repliesTo.edges.flatMap(({ node: { to, evidence } }) =>
      to.__typename === 'Remark' ? [{ to: to.id, basis: strongest(evidence.map(({ basis }) => basis)) }] : [],
    ),
  };
}

function spanOf(date: DatePartsFragment | null): Span | null {
  if (date === null || (date.earliest === null && date.latest === null)) return null;
  const millis = (time: string | null): number | null => (time === null ? null : Date.parse(time));
  return { earliest: millis(date.earliest), latest: millis(date.latest) };
}
