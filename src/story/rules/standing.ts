import type { RemarkDraft, WordingDraft } from '../../remark/write.js';
import { fault, type Fault } from '../fault.js';
import type { Places } from '../places.js';
import type { Told } from '../tell.js';

/** A remark's standing says how it is known, and so what it must have and can not have. */
export function standingFaults({ remarks }: Told, places: Places): readonly Fault[] {
  const whole = remarks.filter((remark) => places.isWhole(remark));
  return [
    ...whole.flatMap((remark) =>
      standingProblems(remark).map((problem) => fault(places.of(remark, 'standing'), problem)),
    ),
    ...whole.flatMap(({ wordings }) => wordings.flatMap((wording) => formFaults(wording, places))),
  ];
}

function standingProblems({ id, standing, gist, wordings, withdrawn }: RemarkDraft): readonly string[] {
  const isQuoted = wordings.some((wording) => has(wording, 'QUOTED'));
  const problems: readonly (readonly [boolean, string])[] = [
    [standing === 'PRINTED' && !isQuoted, `${id} is PRINTED, but no wording of it has quoted words`],
    [standing === 'REPORTED' && gist === null, `${id} is REPORTED, and needs a gist`],
    [
      standing === 'REPORTED' && wordings.length === 0,
      `${id} is REPORTED, but has no wording; without one it is UNPRINTED`,
    ],
    [standing === 'REPORTED' && isQuoted, `${id} is REPORTED, but words of it are quoted; then it is PRINTED`],
    [standing === 'UNPRINTED' && gist === null, `${id} is UNPRINTED, and needs a gist`],
    [
      standing === 'UNPRINTED' && wordings.length > 0,
      `${id} is UNPRINTED, but has a wording; then it is REPORTED or PRINTED`,
    ],
    [standing === 'WITHDRAWN' && withdrawn === null, `${id} is WITHDRAWN, and needs "withdrawn" with the reason`],
    [standing !== 'WITHDRAWN' && withdrawn !== null, `${id} has "withdrawn", but is ${standing}`],
  ];
  return problems.filter(([isSo]) => isSo).map(([, message]) => message);
}

/** DIRECT is quoted speech, INDIRECT reported speech, MIXED both. */
function formFaults(wording: WordingDraft, places: Places): readonly Fault[] {
  const [isQuoted, isReported] = [has(wording, 'QUOTED'), has(wording, 'REPORTED')];
  const form = isQuoted && isReported ? 'MIXED' : isQuoted ? 'DIRECT' : 'INDIRECT';
  if (form === wording.form || (!isQuoted && !isReported)) return [];
  const parts =
    form === 'MIXED'
      ? 'both quoted and reported segments'
      : form === 'DIRECT'
        ? 'quoted segments only'
        : 'no quoted segment';
  return [fault(places.of(wording, 'form'), `${wording.id} has ${parts}, so its form is ${form}, not ${wording.form}`)];
}

const has = ({ segments }: WordingDraft, kind: 'QUOTED' | 'REPORTED'): boolean =>
  segments.some((segment) => segment.kind === kind);
