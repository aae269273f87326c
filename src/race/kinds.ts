export const ROUNDS = [
  'FINAL',
  'A_FINAL',
  'B_FINAL',
  'SEMI_FINAL',
  'QUARTER_FINAL',
  'ROUND_1',
  'QUALIFICATION',
  'GROUP',
  'PRELIMINARY',
  'REPECHAGE',
  'EXTRA_RACE',
  'NOT_KNOWN',
] as const;
export type Round = (typeof ROUNDS)[number];

export const ENVIRONMENTS = ['OUTDOOR', 'INDOOR', 'UNKNOWN'] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

export const RESULT_STATUSES = ['FINISHED', 'DNF', 'DNS', 'DQ', 'ENTERED', 'UNKNOWN'] as const;
export type ResultStatus = (typeof RESULT_STATUSES)[number];

export const RECORD_CODES = ['WR', 'WB', 'WL', 'AR', 'NR', 'CR', 'OR', 'MR', 'DLR', 'PB', 'SB'] as const;
export type RecordCode = (typeof RECORD_CODES)[number];

export const SURFACES = ['TRACK', 'ROAD', 'CROSS_COUNTRY', 'OTHER'] as const;
export type Surface = (typeof SURFACES)[number];

/** Metres are exact, the miles' too, so that 1500 m and the mile can be set beside one another. */
export interface Discipline {
  readonly code: DisciplineCode;
  readonly metres: number;
  readonly surface: Surface;
  readonly name: string;
}

/** Our own codes: "10K" is a road race in one code list of the sport and a track race in another, so none is borrowed. */
const TABLE = {
  TRACK_60_HURDLES: [60, 'TRACK', '60 m hurdles'],
  TRACK_800: [800, 'TRACK', '800 m'],
  TRACK_1500: [1500, 'TRACK', '1500 m'],
  TRACK_MILE: [1609.344, 'TRACK', 'mile'],
  TRACK_2000: [2000, 'TRACK', '2000 m'],
  TRACK_3000: [3000, 'TRACK', '3000 m'],
  TRACK_TWO_MILES: [3218.688, 'TRACK', 'two miles'],
  TRACK_5000: [5000, 'TRACK', '5000 m'],
  TRACK_10000: [10000, 'TRACK', '10,000 m'],
  ROAD_10K: [10000, 'ROAD', '10 km road'],
  HALF_MARATHON: [21097.5, 'ROAD', 'half marathon'],
  MARATHON: [42195, 'ROAD', 'marathon'],
} as const satisfies Record<string, readonly [number, Surface, string]>;

export type DisciplineCode = keyof typeof TABLE;

export const DISCIPLINE_CODES = Object.keys(TABLE).filter((code): code is DisciplineCode => code in TABLE);

export function disciplineOf(code: DisciplineCode): Discipline {
  const [metres, surface, name] = TABLE[code];
  return { code, metres, surface, name };
}
