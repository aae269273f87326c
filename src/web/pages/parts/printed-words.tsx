import type { SegmentKind } from '../../../client/generated/graphql.js';
import { cutAt, type Stretch } from './stretches.js';

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
 * was put in or left out told apart. The stretches named in `marked` are marked.
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
          {index > 0 && ' '}
          {isQuoted && '“'}
          {run.map((segment, place) => (
            <>
              {place > 0 && isApart(run[place - 1], segment) && ' '}
              <Part segment={segment} marked={marked.filter((stretch) => stretch.segment === segment.index)} />
            </>
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

/** What stands together inside or outside of quotation marks: reported words end a quotation, all else goes on in it. */
function runsOf(segments: readonly Segment[]): readonly Run[] {
  return segments.reduce<readonly Run[]>((runs, { text, kind }, index) => {
    const isQuoted = kind !== 'REPORTED';
    const last = runs.at(-1);
    const segment = { text, kind, index };
    return last?.isQuoted === isQuoted
      ? [...runs.slice(0, -1), { isQuoted, segments: [...last.segments, segment] }]
      : [...runs, { isQuoted, segments: [segment] }];
  }, []);
}

/** Two stretches of one kind were apart in print; a mark within a quotation stands where it stood. */
const isApart = (before: Segment | undefined, after: Segment): boolean =>
  before?.kind === after.kind && !/\s$/.test(before.text) && !/^\s/.test(after.text);
