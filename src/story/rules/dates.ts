import { parseDate, surelyBefore, type UncertainDate } from '../../values/date.js';
import { fault, type Fault } from '../fault.js';
import type { Places } from '../places.js';
import type { Told } from '../tell.js';

/** Whatever is said of time must be possible; only what can not be is a fault, what is merely unlikely is not. */
export function dateFaults(told: Told, places: Places): readonly Fault[] {
  return [...repliesOutOfOrder(told, places), ...printedTooEarly(told, places), ...publicTooEarly(told, places)];
}

/** An answer is not given before what it answers has happened. */
function repliesOutOfOrder(told: Told, places: Places): readonly Fault[] {
  const when = momentsOf(told);
  const remarks = new Map(told.remarks.map((remark) => [remark.id, remark]));
  return told.replies.flatMap((reply) => {
    const answer = remarks.get(reply.fromId);
    const date = dated(answer?.said ?? answer?.madePublic ?? null);
    const cause = when.get(reply.toId) ?? null;
    if (reply.review === 'REJECTED' || date === null || cause === null || !surelyBefore(date, cause)) return [];
    const message = `${reply.fromId} (${date.text}) comes surely before ${reply.toId} (${cause.text}), which it answers`;
    return [fault(places.of(reply, 'to'), message)];
  });
}

/** Nothing is printed before it was said, nor known from a source before the source was published. */
function printedTooEarly({ remarks, sources }: Told, places: Places): readonly Fault[] {
  const published = new Map(sources.map((source) => [source.id, dated(source.published)]));
  return remarks.flatMap((remark) => {
    const said = dated(remark.said);
    return remark.wordings.flatMap((wording) => {
      const knownFrom = dated(wording.knownFrom);
      const printed = published.get(wording.sourceId) ?? null;
      const read = knownFrom ?? printed;
      const early = read !== null && said !== null && surelyBefore(read, said);
      const unpublished = knownFrom !== null && printed !== null && surelyBefore(knownFrom, printed);
      const advice = knownFrom === null ? '; an entry that a living source adds later needs "knownFrom"' : '';
      return [
        ...(early
          ? [
              fault(
                places.of(wording, 'knownFrom'),
                `${wording.id} could be read ${read.text}, surely before it was said, ${said.text}${advice}`,
              ),
            ]
          : []),
        ...(unpublished
          ? [
              fault(
                places.of(wording, 'knownFrom'),
                `${wording.id} is known from ${knownFrom.text}, surely before its source was published, ${printed.text}`,
              ),
            ]
          : []),
      ];
    });
  });
}

/** Nothing becomes public before it is said. */
function publicTooEarly({ remarks }: Told, places: Places): readonly Fault[] {
  return remarks.flatMap((remark) => {
    const [said, madePublic] = [dated(remark.said), dated(remark.madePublic)];
    if (said === null || madePublic === null || !surelyBefore(madePublic, said)) return [];
    return [
      fault(
        places.of(remark, 'public'),
        `${remark.id} became public ${madePublic.text}, surely before it was said, ${said.text}`,
      ),
    ];
  });
}

/** When everything that can be answered happened. A result is of the day of its race. */
function momentsOf({ remarks, events, races, results }: Told): ReadonlyMap<string, UncertainDate | null> {
  const ofRaces = new Map(races.map(({ id, date }) => [id, dated(date)]));
  return new Map([
    ...remarks.map(({ id, said }) => [id, dated(said)] as const),
    ...events.map(({ id, date }) => [id, dated(date)] as const),
    ...ofRaces,
    ...results.map(({ id, raceId }) => [id, ofRaces.get(raceId) ?? null] as const),
  ]);
}

const dated = (edtf: string | null): UncertainDate | null => (edtf === null ? null : parseDate(edtf));
