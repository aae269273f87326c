import { quotationsOf } from '../values/quotation.js';
import type { DataDate, DataRemark, DataThing, Extract } from './extract.js';
import { creditOf, labelOf } from './names.js';
import { xml } from './xml.js';

/** A date as TimelineJS takes it: as many of its parts as are known. */
interface TimelineDate {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  readonly display_date?: string;
}

/**
 * What TimelineJS shows: a slide for each remark, race and event with a date. What has none is counted in the title, for the format
 * has no place for it. Its texts are HTML; only quoted words stand between quotation marks.
 */
export function timelineOf(extract: Extract): object {
  const events = [...extract.remarks, ...extract.others].flatMap(slideOf);
  const undated = extract.remarks.length + extract.others.length - events.length;
  const missing = [
    ...(undated === 0 ? [] : [`${undated} without a known date are not shown.`]),
    ...(extract.cut === null ? [] : [extract.cut]),
  ];
  return {
    title: { text: { headline: xml(extract.title), text: xml(missing.join(' ')) } },
    events,
    scale: 'human',
  };
}

function slideOf(thing: DataRemark | DataThing): readonly object[] {
  const date = dateOf(thing);
  const start = date?.earliest;
  if (date === null || start === null || start === undefined) return [];
  const text = { headline: xml(headlineOf(thing)), text: 'wordings' in thing ? remarkHtml(thing) : '' };
  const end = isSpan(date) && date.latest !== null ? { end_date: partsOf(date.latest, date) } : {};
  return [
    {
      unique_id: thing.id,
      group: GROUPS[thing.__typename],
      start_date: { ...partsOf(start, date), display_date: date.text },
      ...end,
      text,
    },
  ];
}

const GROUPS = { Remark: 'Remarks', Event: 'Events', Race: 'Races', Result: 'Races' } as const;

const headlineOf = (thing: DataThing): string => (thing.__typename === 'Remark' ? thing.speaker.name : labelOf(thing));

function dateOf(thing: DataThing): DataDate | null {
  if (thing.__typename === 'Remark') return thing.said;
  return thing.__typename === 'Result' ? thing.race.date : thing.date;
}

/** A date of which more than one day, month or year may be meant, beyond what its parts say. */
const isSpan = ({ edtf, precision }: DataDate): boolean => edtf.includes('/') || precision === 'SEASON';

/** No more parts than are known: of a month no day, of a year no month. */
function partsOf(moment: string, { precision }: DataDate): TimelineDate {
  const [year = '', month = '', day = ''] = moment
    .slice(0, 10)
    .split('-')
    .map((part) => String(Number(part)));
  if (precision === 'YEAR') return { year };
  return precision === 'MONTH' || precision === 'SEASON' ? { year, month } : { year, month, day };
}

function remarkHtml({ wordings, gist }: DataRemark): string {
  const quotations = wordings.flatMap((wording) =>
    quotationsOf(wording.segments).map(
      (text) => `<blockquote>“${xml(text)}”</blockquote><p>${xml(creditOf(wording))}</p>`,
    ),
  );
  const said = gist === null ? [] : [`<p>In the editor's words: ${xml(gist)}</p>`];
  return [...quotations, ...said].join('');
}
