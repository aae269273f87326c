import type { NetworkKind } from '../../../client/generated/graphql.js';

/** The text of the network's page. */
export const NETWORK = {
  title: (names: string): string => `Who speaks to whom around ${names}`,
  description: 'Who answers, talks about and quotes whom, how often, and since when, in the sources held.',
  told: 'Those asked about stand in the middle. A curve leads from who speaks to whom it is about; each leads to what the two said to each other.',
  picture: 'The network as a drawing. The table below says the same.',
  region: 'The network as a drawing; it scrolls sideways',
  keys: 'Point at a speaker to bring out his curves. With the keyboard: up and down go through a column, left and right to the next, Enter opens the speaker.',
  legend: 'What the curves mean',
  width: 'the wider, the more often',
  way: (one: string, other: string, does: string): string => `${one} to ${other}: ${does}`,
  table: 'Who does what to whom, and how often',
  two: 'Who and whom',
  there: 'The first to the second',
  back: 'The second to the first',
  and: 'and',
  exchange: 'What they said to each other',
  himself: (does: string): string => `to their own words: ${does}`,
  nothing: 'nothing held',
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
