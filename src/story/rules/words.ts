import type { RemarkDraft, WordingDraft } from '../../remark/write.js';
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
  const printed = remark.wordings.flatMap(quotations);
  return remark.quotes.flatMap((quote) => {
    const { words, fidelity, remarkId } = quote;
    const stands = printed.some((quotation) => quotation.includes(words));
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

/** The stretches between quotation marks: segments that touch one another joined, a new stretch where the reporter breaks in. */
function quotations({ segments }: WordingDraft): readonly string[] {
  return segments.reduce<readonly string[]>((stretches, { kind, text }, place) => {
    if (kind === 'REPORTED') return stretches;
    const before = segments[place - 1]?.kind;
    const isNew = before === undefined || before === 'REPORTED' || (before === 'QUOTED' && kind === 'QUOTED');
    return isNew ? [...stretches, text] : [...stretches.slice(0, -1), `${stretches.at(-1)}${text}`];
  }, []);
}
