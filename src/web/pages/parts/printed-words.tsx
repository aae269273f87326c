import { quotationsOf, runsOf, type Segment } from '../../../values/quotation.js';
import { cutAt, type Stretch } from './stretches.js';
import { PARTS } from './words.js';

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
  const quoted = runsOf(segments).filter(({ isQuoted }) => isQuoted);
  return <PrintedWords segments={quoted.flatMap(({ segments: run }) => run)} />;
}

/** The same as plain text, for what can hold no marks of its own, as a label; empty where nothing is quoted. */
export const quotedInMarks = (segments: readonly Segment[]): string =>
  quotationsOf(segments)
    .map((quotation) => `“${quotation}”`)
    .join(PARTS.between);

/** What was cut short of such a text, with the quotation that the cut left open closed again. */
export function closed(short: string): string {
  return short.lastIndexOf('“') > short.lastIndexOf('”') ? `${short}”` : short;
}
