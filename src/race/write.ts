import { dateProperties } from '../graph/dated.js';
import { edgeRecord, nodeRecord, type Records } from '../graph/records.js';
import { parseDate } from '../values/date.js';
import { searchable } from '../values/fold.js';
import { parseMark } from '../values/mark.js';
import { orderKey } from '../values/order.js';
import {
  disciplineOf,
  type DisciplineCode,
  type Environment,
  type RecordCode,
  type ResultStatus,
  type Round,
} from './kinds.js';

/** A competition as it is to be kept; dates as EDTF. */
export interface CompetitionDraft {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly series: string | null;
  readonly place: string | null;
  readonly dates: string | null;
  readonly note: string | null;
}

/** A race as it is to be kept; its date as EDTF. */
export interface RaceDraft {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly competitionId: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly round: Round | null;
  readonly discipline: DisciplineCode;
  readonly environment: Environment;
  readonly scheduled: boolean;
  readonly note: string | null;
}

/** A result as it is to be kept, made from what sources print; marks as printed. */
export interface ResultDraft {
  readonly id: string;
  readonly raceId: string;
  readonly athleteId: string;
  readonly place: number | null;
  readonly mark: string | null;
  readonly status: ResultStatus;
  readonly records: readonly { readonly code: RecordCode; readonly equal: boolean }[];
  readonly splits: readonly { readonly metres: number; readonly mark: string }[];
  readonly note: string | null;
}

export function competitionRecords({ dates, ...competition }: CompetitionDraft): Records {
  const { id, name, aliases } = competition;
  const node = nodeRecord(id, ['Competition'], {
    ...competition,
    ...dateProperties('dates', dates),
    orderKey: dayKey(id, dates),
    searchText: searchable([name, ...aliases]),
  });
  return { nodes: [node], edges: [] };
}

export function raceRecords({ date, ...race }: RaceDraft): Records {
  const { id, name, aliases, competitionId } = race;
  const node = nodeRecord(id, ['Race'], {
    ...race,
    ...dateProperties('date', date),
    orderKey: dayKey(id, date),
    searchText: searchable([name, ...aliases]),
  });
  return { nodes: [node], edges: competitionId === null ? [] : [edgeRecord('PART_OF', id, competitionId)] };
}

/** A result is of the day of its race, and understood by the distance of its race. */
export function resultRecords(result: ResultDraft, race: RaceDraft): Records {
  const { id, athleteId, raceId, records, splits } = result;
  const mark = result.mark === null ? null : parseMark(result.mark, disciplineOf(race.discipline));
  const node = nodeRecord(id, ['Result'], {
    raceId,
    athleteId,
    place: result.place,
    mark: result.mark,
    markMillis: mark?.millis,
    markPrecision: mark?.precision,
    status: result.status,
    records: records.map(({ code, equal }) => (equal ? `=${code}` : code)),
    splitMetres: splits.map(({ metres }) => metres),
    splitMarks: splits.map((split) => split.mark),
    splitMillis: splits.map((split) => parseMark(split.mark, split).millis),
    note: result.note,
    ...dateProperties('date', race.date),
    orderKey: dayKey(id, race.date),
  });
  return { nodes: [node], edges: [edgeRecord('RAN', athleteId, id), edgeRecord('RAN_IN', id, raceId)] };
}

function dayKey(id: string, edtf: string | null): string {
  const date = edtf === null ? null : parseDate(edtf);
  return orderKey({ id, earliest: date?.earliest ?? null, latest: date?.latest ?? null, published: null });
}
