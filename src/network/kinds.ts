/** What leads from one speaker to another. */
export const NETWORK_KINDS = ['RESPONDS_TO', 'TALKS_ABOUT', 'QUOTES'] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];
