/** The library comes without types: only what is used here, as its parser answers at level 1. */
declare module 'edtf' {
  export interface ParsedMoment {
    readonly type: 'Date' | 'Season';
    /** Year, month from 0, day, hour, minute, second, milliseconds; of a season: year and 21 to 24. */
    readonly values: readonly number[];
    readonly timeZone?: string;
    readonly approximate?: boolean;
    readonly uncertain?: boolean;
    /** A bit for each digit written X: year 1-8, month 16-32, day 64-128. */
    readonly unspecified?: number;
  }
  export interface ParsedInterval {
    readonly type: 'Interval';
    /** A number without end where it is open, null where it is unknown. */
    readonly values: readonly [ParsedMoment | number | null, ParsedMoment | number | null];
  }
  export function parse(
    text: string,
    limits: { readonly level: number; readonly types: readonly string[] },
  ): ParsedMoment | ParsedInterval;
}
