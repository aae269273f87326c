import type { SegmentKind } from '../../../client/generated/graphql.js';
import { cutAt, type Stretch } from './stretches.js';
import { PARTS } from './words.js';

/** One stretch of a printing, as the API gives it. */
export interface Segment {
  readonly text: string;
  readonly kind: SegmentKind;
}

interface Run {
  readonly isQuoted: boolean;
  readonly segments: readonly (Segment & { readonly index: number })[];
}

/**
 * A printing exactly as its source has it: quoted words between quotation marks, the reporter's own words outside of them, what
 * was put in or left out told apart. Where the source has other words between two stretches, a mark outside of all quotation marks
 * says so: two quotations are never joined to one. The stretches named in `marked` are marked.
 */
export function PrintedWords({
  segments,
  marked = [],
}: {
  readonly segments: readonly Segment[];
  readonly marked?: readonly Stretch[];
}) {
  return (
    <>
      {runsOf(segments).map(({ isQuoted, segments: run }, index) => (
        <>
          {index > 0 && <span class="stretch-between">{PARTS.between}</span>}
          {isQuoted && '“'}
          {run.map((segment) => (
            <Part segment={segment} marked={marked.filter((stretch) => stretch.segment === segment.index)} />
          ))}
          {isQuoted && '”'}
        </>
      ))}
    </>
  );
}

function Part({ segment: { text, kind }, marked }: { readonly segment: Segment; readonly marked: readonly Stretch[] }) {
  const pieces = cutAt(text, marked).map((piece) => (piece.isMarked ? <mark>{piece.text}</mark> : piece.text));
  return kind === 'QUOTED' ? <>{pieces}</> : <span class={`stretch-${kind.toLowerCase()}`}>{pieces}</span>;
}

/** The quoted words of a printing alone, each quotation between marks of its own. */
export function QuotedWords({ segments }: { readonly segments: readonly Segment[] }) {
  const quoted = runsOf(segments).filter(({ segments: run }) => run.some(({ kind }) => kind === 'QUOTED'));
  return <PrintedWords segments={quoted.flatMap(({ segments: run }) => run)} />;
}

/** The same as plain text, for what can hold no marks of its own, as a label; empty where nothing is quoted. */
export function quotedInMarks(segments: readonly Segment[]): string {
  return runsOf(segments)
    .filter(({ isQuoted, segments: run }) => isQuoted && run.some(({ kind }) => kind === 'QUOTED'))
    .map(({ segments: run }) => `“${run.map(({ text }) => text).join('')}”`)
    .join(PARTS.between);
}

/** What was cut short of such a text, with the quotation that the cut left open closed again. */
export function closed(short: string): string {
  return short.lastIndexOf('“') > short.lastIndexOf('”') ? `${short}”` : short;
}

/** What stands together inside or outside of quotation marks: two quoted segments in a row are two quotations. */
function runsOf(segments: readonly Segment[]): readonly Run[] {
  return segments.reduce<readonly Run[]>((runs, { text, kind }, index) => {
    const isQuoted = kind !== 'REPORTED';
    const last = runs.at(-1);
    const segment = { text, kind, index };
    const goesOn =
      last?.isQuoted === true && isQuoted && !(kind === 'QUOTED' && segments[index - 1]?.kind === 'QUOTED');
    return goesOn && last !== undefined
      ? [...runs.slice(0, -1), { isQuoted, segments: [...last.segments, segment] }]
      : [...runs, { isQuoted, segments: [segment] }];
  }, []);
}
