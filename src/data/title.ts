/** What an extract is called, for people: in a feed's title, a file's head, a time line. */
export const TITLE = {
  remark: (speaker: string): string => `A remark of ${speaker}`,
  chain: (anchor: string): string => `The chain around ${anchor}`,
  speaker: (speaker: string): string => `What ${speaker} said, in the sources held`,
  story: 'Every remark in the sources held',
} as const;

/** What every format says of an extract that is not whole. */
export const CUT = {
  remarks: (held: number, total: number): string =>
    `CUT SHORT: the first ${held} of ${total} remarks are here. The command line reads as many as it is told to (--most).`,
  chain: (held: number, total: number, isExact: boolean): string =>
    `CUT SHORT: ${held} of ${isExact ? '' : 'at least '}${total} things of the chain are here. The command line reads as many as it is told to (--most).`,
  replies: (left: number): string => `CUT SHORT: ${left} replies are not here.`,
} as const;
