import type { NetworkKind } from '../../../client/generated/graphql.js';

/** The text of the network's page. */
export const NETWORK = {
  title: (names: string): string => `Who speaks to whom around ${names}`,
  description: 'Who answers, talks about and quotes whom, how often, and since when, in the sources held.',
  picture: 'The network as a drawing. The table below says the same.',
  table: 'Who does what to whom',
  from: 'Who',
  kind: 'does what',
  to: 'to whom',
  count: 'How often',
  first: 'First held',
  last: 'Last held',
  inferred: (count: string): string => `, ${count} of them our reading`,
  undated: (count: string): string => `, ${count} without a date`,
  leftOut: (speakers: string, links: string): string =>
    `Left out of this drawing: ${speakers} speakers and ${links} links.`,
  uncounted: (links: string, isExact: boolean): string =>
    `Not counted yet: ${isExact ? '' : 'at least '}${links} links of later remarks.`,
  more: 'Go on with them',
  stated: 'Only what a source says',
  all: 'Also what is our reading',
  none: 'In the sources held, nobody answers, talks about or quotes anybody here.',
  unknownDay: 'not known',
  kinds: {
    RESPONDS_TO: 'responds to',
    TALKS_ABOUT: 'talks about',
    QUOTES: 'quotes',
  } satisfies Readonly<Record<NetworkKind, string>>,
} as const;
