import type { RemarkDraft } from '../../remark/write.js';
import { runsOf } from '../../values/quotation.js';
import { fault, type Fault } from '../fault.js';
import type { Places } from '../places.js';
import type { Told } from '../tell.js';

/** Only quoted words stand in quotation marks, and only words of a remark are quoted from it. */
export function wordsFaults({ remarks }: Told, places: Places): readonly Fault[] {
  const whole = remarks.filter((remark) => places.isWhole(remark));
  return [
    ...whole.flatMap((remark) => gistFaults(remark, places)),
    ...whole.flatMap((remark) => quoteFaults(remark, places)),
  ];
}

/** Marks that open or close a quotation; an apostrophe is none of them. A straight single mark opens after a space. */
const QUOTATION_MARK = /["“”„«»‹›‘]|(?<=^|[\s([])'/;

function gistFaults(remark: RemarkDraft, places: Places): readonly Fault[] {
  const mark = QUOTATION_MARK.exec(remark.gist ?? '')?.[0];
  return mark === undefined
    ? []
    : [
        fault(
          places.of(remark, 'gist'),
          `the gist of ${remark.id} has the quotation mark ${mark}, but is no quotation`,
        ),
      ];
}

function quoteFaults(remark: RemarkDraft, places: Places): readonly Fault[] {
  const printed = remark.wordings.flatMap(({ segments }) => runsOf(segments)).filter(({ isReported }) => !isReported);
  return remark.quotes.flatMap((quote) => {
    const { words, fidelity, remarkId } = quote;
    const stands = printed.some(({ text }) => text.includes(words));
    return [
      ...(stands
        ? []
        : [fault(places.of(quote, 'words'), `"${words}" does not stand in the quoted words of ${remark.id}`)]),
      ...(fidelity === 'IMAGINED' && remarkId !== null
        ? [fault(places.of(quote, 'remark'), `words that are IMAGINED are nobody's remark, but ${remarkId} is named`)]
        : []),
      ...(fidelity !== 'IMAGINED' && remarkId === null
        ? [
            fault(
              places.of(quote),
              `words quoted in ${remark.id} as ${fidelity} need "remark", whose words they are; only IMAGINED ones have none`,
            ),
          ]
        : []),
    ];
  });
}
