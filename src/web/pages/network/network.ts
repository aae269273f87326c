import type { NetworkPageQuery } from '../../../client/generated/graphql.js';

/** The network as the page shows it. */
export type Network = Extract<NetworkPageQuery['network'], { __typename: 'Network' }>;
