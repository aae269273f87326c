/** The three looks of a line, as classes name them. */
export const LOOKS = ['stated', 'juxtaposed', 'inferred'] as const;

/** Each look of a line has an end of its own, for who does not see colours: an arrow, a diamond, an open arrow. */
export const ENDS: Readonly<Record<(typeof LOOKS)[number], string>> = {
  stated: 'M0,0 L8,4 L0,8 z',
  juxtaposed: 'M0,4 L4,0 L8,4 L4,8 z',
  inferred: 'M1,1 L7,4 L1,7',
};
