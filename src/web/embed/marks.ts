import { sayingOf, type Earlier } from './changes.js';
import type { Entry, Extent, Snapshot } from './content.js';
import { canonical, hashOf } from './version.js';

/** What the address of a frame kept of a chain. */
export interface Had {
  /** Whether it was kept of as much of the chain as an extent reaches. */
  isOf(extent: Extent): boolean;
  readonly entries: readonly Earlier[];
}

/**
 * What an address can keep of a chain, where words have no room: how far it reached, and of each entry its id, the beginning of the
 * hash of what it says, and that of all of it. So a frame can tell later which entries were added, taken away or altered, though not
 * from what.
 */
export const marksOf = ({ extent, entries }: Pick<Snapshot, 'extent' | 'entries'>): string =>
  [reachOf(extent), ...entries.map((entry) => `${entry.id}~${sayingMark(entry)}${wholeMark(entry)}`)].join('*');

/** The reverse; what can not be read is nobody's mark. */
export function hadBy(marks: string): Had {
  const [reach = '', ...others] = marks.split('*');
  return { isOf: (extent) => reachOf(extent) === reach, entries: others.slice(0, MOST).flatMap(earlierBy) };
}

function earlierBy(mark: string): readonly Earlier[] {
  const { id, saying, whole } = MARK.exec(mark)?.groups ?? {};
  if (id === undefined) return [];
  const saysTheSame = (entry: Entry): boolean => sayingMark(entry) === saying;
  return [{ id, name: null, told: null, saysTheSame, isTheSame: (entry) => wholeMark(entry) === whole }];
}

const MOST = 50;
const DIGITS = 8;
const MARK = /^(?<id>[^~]{1,200})~(?<saying>[0-9a-f]{8})(?<whole>[0-9a-f]{8})$/;

const reachOf = ({ up, down, inferred }: Extent): string => `${up}.${down}${inferred ? '.inferred' : ''}`;
const sayingMark = (entry: Entry): string => hashOf(sayingOf(entry)).slice(0, DIGITS);
const wholeMark = (entry: Entry): string => hashOf(canonical(entry)).slice(0, DIGITS);
