import { z } from 'zod';
import { at, type TestServer } from '../_kit/server.js';

const distance = z.object({
  race: z.object({ id: z.string() }),
  days: z.object({ least: z.number().nullable(), most: z.number().nullable() }),
  text: z.string(),
  speakerRan: z.boolean().nullable(),
});

const seenEntry = z.object({
  kind: z.string(),
  band: z.string(),
  label: z.string(),
  node: z.object({ id: z.string() }),
  date: z.object({ edtf: z.string() }).nullable(),
  madePublic: z.object({ edtf: z.string() }).nullable(),
  raceBefore: distance.nullable(),
  racesOnTheDay: z.array(distance),
  raceAfter: distance.nullable(),
});
export type SeenEntry = z.infer<typeof seenEntry>;

const seenTimeline = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: seenEntry })),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
  outOfView: z.object({ remarks: z.number(), replies: z.number(), undecided: z.number() }),
  basis: z.object({ sourcesHeld: z.number() }),
});
export type SeenTimeline = z.infer<typeof seenTimeline>;

const DISTANCE = 'race { id } days { least most } text speakerRan';
export const ENTRIES = `edges { cursor node {
  kind band label node { id } date { edtf } madePublic { edtf }
  raceBefore { ${DISTANCE} } racesOnTheDay { ${DISTANCE} } raceAfter { ${DISTANCE} }
} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const WHOLE = `${ENTRIES} outOfView { remarks replies undecided } basis { sourcesHeld }`;

/** A page of the timeline; `given` as it stands between the brackets. */
export async function timeline(server: TestServer, given: string): Promise<SeenTimeline> {
  const { data } = await server.ask(`{ timeline${given === '' ? '' : `(${given})`} { ${WHOLE} } }`);
  return seenTimeline.parse(at(data, 'timeline'));
}

export const idsOf = ({ edges }: SeenTimeline): readonly string[] => edges.map(({ node }) => node.node.id);
