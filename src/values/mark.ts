import { BadInputError } from './bad-input.js';

/** How finely a mark was taken, or printed. Marks of different precision are not compared blindly. */
export const MARK_PRECISIONS = ['SECOND', 'TENTH', 'HUNDREDTH', 'THOUSANDTH'] as const;
export type MarkPrecision = (typeof MARK_PRECISIONS)[number];

export interface Mark {
  readonly millis: number;
  readonly precision: MarkPrecision;
}

/**
 * The time that a printed mark means. Plain forms are 3:29.38, 27:27, 59.2 and 1:03:13.5. Three groups without a point
 * are printed in two senses: hours, minutes and seconds (1:03:13), or minutes, seconds and hundredths with a colon for
 * the point (8:03:40). They are told apart so:
 *
 * - With the distance given, by speed: nobody covers it faster than 13 metres a second, or slower than one in two.
 * - Without it, a last group over 59 must be hundredths, and so it is where the first is over 2, as no race meant here
 *   takes three hours. What is left, 1:43:25, is refused: it needs the distance.
 *
 * A margin like ".14" is not a mark.
 */
export function parseMark(text: string, given: { readonly metres?: number } = {}): Mark {
  const readings = readingsOf(text);
  const [only] = readings;
  if (only === undefined)
    throw new BadInputError(`A mark should look like 3:29.38, 27:27 or 1:03:13, but got "${text}".`);
  if (readings.length === 1) return only;
  const { metres } = given;
  const possible = readings.filter(({ millis }) => metres !== undefined && isHuman(metres / (millis / 1000)));
  const [chosen] = possible;
  if (chosen !== undefined && possible.length === 1) return chosen;
  const heard = metres === undefined ? 'none was given' : `${metres} metres decide nothing`;
  throw new BadInputError(
    `A mark like "${text}" should come with the distance, to tell hours from minutes, but ${heard}.`,
  );
}

/** Whether a text is a mark, if only once its distance is known. */
export function isMark(text: string): boolean {
  return readingsOf(text).length > 0;
}

const isHuman = (metresPerSecond: number): boolean => metresPerSecond > 0.5 && metresPerSecond < 13;

const POINTED = /^(?:(?:(\d{1,2}):(?=\d\d:))?(\d{1,3}):(?=\d\d))?(\d{1,2})(?:\.(\d{1,3}))?$/;
const THREE_GROUPS = /^(\d{1,2}):([0-5]\d):(\d\d)$/;
const SPOKEN = /^(\d{1,3}) minutes? and ([0-5]?\d) seconds?$/;

function readingsOf(text: string): readonly Mark[] {
  const groups = THREE_GROUPS.exec(text);
  if (groups !== null) return threeGroups(Number(groups[1]), Number(groups[2]), Number(groups[3]));
  const spoken = SPOKEN.exec(text);
  if (spoken !== null) return [mark({ minutes: Number(spoken[1]), seconds: Number(spoken[2]) })];
  const [, hours, minutes, seconds = '', fraction = ''] = POINTED.exec(text) ?? [];
  const isWhole = seconds !== '' && (minutes !== undefined ? Number(seconds) < 60 : fraction !== '');
  if (!isWhole || (hours !== undefined && Number(minutes) > 59)) return [];
  return [mark({ hours: Number(hours ?? 0), minutes: Number(minutes ?? 0), seconds: Number(seconds), fraction })];
}

function threeGroups(first: number, second: number, third: number): readonly Mark[] {
  const hundredths = mark({ minutes: first, seconds: second, fraction: String(third).padStart(2, '0') });
  return third > 59 || first > 2 || first === 0
    ? [hundredths]
    : [hundredths, mark({ hours: first, minutes: second, seconds: third })];
}

interface Clock {
  readonly hours?: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly fraction?: string;
}

function mark({ hours = 0, minutes, seconds, fraction = '' }: Clock): Mark {
  return {
    millis: ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number(fraction.padEnd(3, '0')),
    precision: MARK_PRECISIONS[fraction.length] ?? 'THOUSANDTH',
  };
}
