import type { RemarkKind } from '../remark/kinds.js';
import { runsOf } from '../values/quotation.js';
import { fault, type Fault } from './fault.js';
import type { Places } from './places.js';
import { placeWording } from './sources/place-wording.js';
import { located, occurrences, placeIn, textOf, type SourceText, type Span } from './sources/source-text.js';
import { remainders, stretchesIn } from './sources/stretches.js';
import type { Story, Uncovered } from './story.js';

export interface SourcesCheck {
  readonly faults: readonly Fault[];
  /** Oddities of the texts themselves: quotation marks without a partner. */
  readonly oddities: readonly Fault[];
  readonly counts: Readonly<Record<string, number>>;
}

type Texts = ReadonlyMap<string, SourceText>;

/**
 * Proves a story against the texts it was read from: every segment, every linking word, every claim and cue stands
 * there letter for letter; and everything the texts print in quotation marks is somebody's remark, or explained.
 */
export function checkSources(story: Story, places: Places, texts: Texts): SourcesCheck {
  const placed = placedWordings(story, places, texts);
  const printed = printedFaults(story, places, texts);
  const stretches = [...texts].map(([sourceId, text]) =>
    stretchFaults(sourceId, text, placed.covers.get(sourceId) ?? [], story.uncovered),
  );
  const entries = story.uncovered.flatMap((entry) => uncoveredFaults(entry, places, texts, placed.covers));
  const open = stretches.flatMap(({ faults }) => faults);
  return {
    faults: [...placed.faults, ...printed.faults, ...open, ...entries],
    oddities: [...texts.values()].flatMap(unbalancedMarks),
    counts: {
      texts: texts.size,
      wordings: placed.wordings,
      segments: placed.segments,
      'linking words, claims and cues': printed.count,
      'stretches in quotation marks': stretches.reduce((sum, { count }) => sum + count, 0),
      'of them open': open.length,
      explanations: story.uncovered.length,
    },
  };
}

/** Shown as they are rather than quoted. */
const SHOWN_WHOLE: ReadonlySet<RemarkKind> = new Set(['HEADLINE', 'CAPTION', 'POST']);

interface PlacedWordings {
  readonly covers: ReadonlyMap<string, readonly Span[]>;
  readonly faults: readonly Fault[];
  readonly wordings: number;
  readonly segments: number;
}

function placedWordings(
  { remarks, replies, claims, evidence, sources }: Story,
  places: Places,
  texts: Texts,
): PlacedWordings {
  const printed = [
    ...remarks.flatMap(({ wordings }) => wordings),
    ...replies.flatMap((reply) => reply.evidence),
    ...evidence,
    ...claims,
  ];
  const headings = new Set(printed.flatMap(({ locator }) => (locator === null ? [] : [locator])));
  const covers = new Map<string, Span[]>();
  const voices = new Map(sources.map((source) => [source.id, new Set([...source.authors, source.outletId])]));
  const printings = remarks.flatMap((remark) => remark.wordings.map((wording) => ({ remark, wording })));
  const wordings = printings.filter(({ wording }) => texts.has(wording.sourceId)).map(({ wording }) => wording);
  const faults = printings.flatMap(({ remark, wording }) => {
    const source = texts.get(wording.sourceId);
    if (source === undefined) return [];
    const isOwnVoice = SHOWN_WHOLE.has(remark.kind) || voices.get(wording.sourceId)?.has(remark.speakerId) === true;
    const section = located(source, wording.locator, headings);
    const placing = placeWording({ text: source.text, segments: wording.segments, section, isOwnVoice });
    if ('problem' in placing) {
      const words = shown(wording.segments[placing.segment]?.text ?? '');
      return [fault(places.of(wording, 'segments', placing.segment), `"${words}" of ${wording.id} ${placing.problem}`)];
    }
    const spans = placing.spans.filter((_, index) => wording.segments[index]?.kind !== 'REPORTED');
    covers.set(wording.sourceId, [...(covers.get(wording.sourceId) ?? []), ...spans]);
    return [];
  });
  return {
    covers,
    faults,
    wordings: wordings.length,
    segments: wordings.reduce((sum, { segments }) => sum + segments.length, 0),
  };
}

/** Linking words, claims and cues: short, and printed somewhere in their source, or in the remark that makes the claim. */
function printedFaults(
  story: Story,
  places: Places,
  texts: Texts,
): { readonly faults: readonly Fault[]; readonly count: number } {
  const remarks = new Map(story.remarks.map((remark) => [remark.id, remark]));
  const items = [
    ...[...story.replies.flatMap(({ evidence }) => evidence), ...story.evidence].map((item) => ({
      holder: item,
      key: 'words',
      words: item.words,
      by: item.sourceId,
    })),
    ...story.remarks.flatMap(({ wordings }) =>
      wordings.map((wording) => ({ holder: wording, key: 'cue', words: wording.cue, by: wording.sourceId })),
    ),
    ...story.claims.map((claim) => ({ holder: claim, key: 'printed', words: claim.printed, by: claim.madeById })),
  ];
  const checked = items.flatMap(({ holder, key, words, by }) => {
    const prints =
      by === null
        ? undefined
        : (texts.get(by)?.text ?? remarks.get(by)?.wordings.flatMap(({ segments }) => runsOf(segments)));
    if (words === null || prints === undefined) return [];
    const stands =
      typeof prints === 'string' ? prints.includes(words) : prints.some(({ text }) => text.includes(words));
    return [
      stands
        ? null
        : fault(places.of(holder, key), `"${shown(words)}" (${key} of ${holder.id}) does not stand in ${by}`),
    ];
  });
  return { faults: checked.filter((item) => item !== null), count: checked.length };
}

function stretchFaults(sourceId: string, source: SourceText, covers: readonly Span[], uncovered: readonly Uncovered[]) {
  const { stretches } = stretchesIn(source);
  const explained = uncovered
    .filter((entry) => entry.sourceId === sourceId)
    .flatMap((entry) => spansOf(entry.words, source, stretches));
  const faults = stretches.flatMap((stretch) => {
    const gaps = remainders(source.text, stretch, [...covers, ...explained]);
    if (gaps.length === 0) return [];
    const isWhole = gaps.length === 1 && gaps[0]?.start === stretch.start && gaps[0].end === stretch.end;
    return gaps.map((gap) =>
      fault(
        placeIn(source, gap.start),
        `"${textOf(source.text, gap)}" stands in quotation marks, and no wording covers ${isWhole ? 'it' : 'this part'}`,
      ),
    );
  });
  return { faults, count: stretches.length };
}

/** An explanation explains something: its words stand in quotation marks, and nowhere does a wording cover all of them. */
function uncoveredFaults(
  entry: Uncovered,
  places: Places,
  texts: Texts,
  covers: PlacedWordings['covers'],
): readonly Fault[] {
  const source = texts.get(entry.sourceId);
  if (source === undefined) return [];
  const spans = spansOf(entry.words, source, stretchesIn(source).stretches);
  if (spans.length === 0)
    return [
      fault(
        places.of(entry, 'words'),
        `"${shown(entry.words)}" does not stand in quotation marks in ${entry.sourceId}`,
      ),
    ];
  const open = spans.filter((span) => remainders(source.text, span, covers.get(entry.sourceId) ?? []).length > 0);
  return open.length > 0
    ? []
    : [
        fault(
          places.of(entry, 'words'),
          `"${shown(entry.words)}" is explained as nobody's remark, but a wording covers it`,
        ),
      ];
}

function spansOf(words: string, { text }: SourceText, stretches: readonly Span[]): readonly Span[] {
  return stretches.flatMap(({ start, end }) =>
    occurrences(text, words, start, end).map((at) => ({ start: at, end: at + words.length })),
  );
}

function unbalancedMarks(source: SourceText): readonly Fault[] {
  return stretchesIn(source).unbalanced.map((at) =>
    fault(placeIn(source, at), `the quotation mark ${source.text[at]} has no partner in its paragraph`),
  );
}

const MOST_SHOWN = 70;
const shown = (words: string): string => (words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN)}…` : words);
