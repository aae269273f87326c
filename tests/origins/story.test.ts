import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { loadText, openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

let story: TestGraph;
let server: TestServer;
beforeAll(async () => {
  story = await openStoryGraph();
  server = await startTestServer(story);
}, 60_000);
afterAll(() => server.close());
afterAll(() => story.close());

const BOTH = 'between: ["athlete:jakob-ingebrigtsen", "athlete:josh-kerr"]';
const SELECTED = `... on Origins {
  between { id } stories { id } accountsLeftOut leftOut undecided
  accounts { claim { printed value } speaker { id } sources { id } readable { edtf } hedges pointsTo { id __typename } }
} ... on UnknownId { id reason nearest }`;

const account = z.object({
  claim: z.object({ printed: z.string(), value: z.string().nullable() }),
  speaker: z.object({ id: z.string() }).nullable(),
  sources: z.array(z.object({ id: z.string() })),
  readable: z.object({ edtf: z.string() }).nullable(),
  hedges: z.array(z.string()),
  pointsTo: z.object({ id: z.string() }).nullable(),
});

async function asked(given = BOTH) {
  const { data } = await server.ask(`{ origins(${given}) { ${SELECTED} } }`);
  return at(data, 'origins');
}

async function accounts(given = BOTH) {
  return z.array(account).parse(listAt(await asked(given), 'accounts'));
}

const saying = async (printed: string) => (await accounts()).find(({ claim }) => claim.printed.includes(printed));

describe('the quarrel of the story', () => {
  test('is told by every one of the five articles, and by one of the two himself', async () => {
    const found = await accounts();
    expect(found).toHaveLength(11);
    const voices = found
      .filter(({ speaker }) => speaker === null)
      .flatMap(({ sources }) => sources.map(({ id }) => id));
    expect([...new Set(voices)].toSorted()).toEqual([
      'source:ap-paris-preview',
      'source:citius-timeline',
      'source:flotrack-2024-08-06',
      'source:paris-preview-2024-03',
      'source:rivalry-feature-2024-09',
    ]);
    expect(found.filter(({ speaker }) => speaker !== null)).toEqual([
      expect.objectContaining({
        claim: {
          printed: 'It’s only created by that moron because he began trash-talking me,',
          value: "Kerr's talk about him",
        },
        speaker: { id: 'athlete:jakob-ingebrigtsen' },
        sources: [{ id: 'source:rivalry-feature-2024-09' }],
        hedges: [],
      }),
    ]);
  });

  test('stands in the order of publication', async () => {
    const order = (await accounts()).map(({ sources }) => sources[0]?.id);
    expect(order.filter((id, place) => id !== order[place - 1])).toEqual([
      'source:paris-preview-2024-03',
      'source:citius-timeline',
      'source:ap-paris-preview',
      'source:flotrack-2024-08-06',
      'source:rivalry-feature-2024-09',
    ]);
    expect((await saying('started in Budapest'))?.readable).toEqual({ edtf: '2024-02-29/2024-03-03' });
    // A living article may have said it from its first day on; when it surely did is not known.
    expect((await saying('From Budapest To Paris'))?.readable).toEqual({ edtf: '2024-03-13/..' });
  });

  test.each([
    ['Maybe it was the time', ['Maybe'], 'event:crowd-gesture-budapest-semifinal'],
    ['Or maybe it when', ['maybe'], 'race:budapest-2023-1500m-final'],
    ['hard to determine', ['hard to determine the exact point'], null],
    ['This is possibly', ['possibly'], null],
    ['started in Budapest last August', [], 'race:budapest-2023-1500m-final'],
    ['for the past eight months', [], null],
  ])('%s … is hedged and points as it is printed', async (printed, hedges, pointsTo) => {
    const found = await saying(printed);
    expect(found?.hedges).toEqual(hedges);
    expect(found?.pointsTo?.id ?? null).toBe(pointsTo);
  });

  test('takes two statements, and one for the basis', async () => {
    const { asked: ran } = await server.ask(
      `{ origins(${BOTH}) { ... on Origins { basis { sourcesHeld } accounts { claim { printed } hedges readable { text } } } } }`,
    );
    expect(ran.toSorted()).toEqual(['basis.allHeld', 'origins.between', 'thing.byId']);
  });

  test('through one outlet, and as of a day, is what that one printed, and surely by then', async () => {
    const through = await asked(`${BOTH}, knownFrom: {outlets: ["outlet:flotrack"]}`);
    expect(listAt(through, 'accounts')).toHaveLength(1);
    expect(through).toMatchObject({ leftOut: 10, undecided: 0 });
    const asOf = await asked(`${BOTH}, asOf: "2024-03-20"`);
    expect(listAt(asOf, 'accounts').map((one) => at(one, 'sources', 0, 'id'))).toEqual([
      'source:paris-preview-2024-03',
    ]);
    expect(asOf).toMatchObject({ leftOut: 10, undecided: 2 });
  });
});

test('those between whom no story is told have no accounts', async () => {
  expect(await asked('between: ["athlete:josh-kerr", "athlete:jake-wightman"]')).toMatchObject({
    stories: [],
    accounts: [],
  });
});

test('an origin told of somebody else, or in a story of others, is of another quarrel', async () => {
  expect(await loadText(story.graph, OTHERS)).toMatchObject({ isLoaded: true });
  expect(await accounts()).toHaveLength(11);
  expect((await accounts('between: ["person:ann", "person:bea"]')).map(({ claim }) => claim.printed)).toEqual([
    'over a boat',
  ]);
  expect(await accounts('between: ["person:ann", "person:bea", "person:cid"]')).toEqual([]);
});

test('an id that leads nowhere, and too few, are told', async () => {
  expect(await asked('between: ["athlete:josh-ker", "athlete:jakob-ingebrigtsen"]')).toMatchObject({
    id: 'athlete:josh-ker',
    reason: 'ABSENT',
    nearest: expect.arrayContaining(['athlete:josh-kerr']),
  });
  expect(await asked('between: ["remark:kerr-flaws", "athlete:jakob-ingebrigtsen"]')).toMatchObject({
    reason: 'OTHER_KIND',
  });
  const { errors } = await server.tryAsk(
    '{ origins(between: ["athlete:josh-kerr", "athlete:josh-kerr"]) { __typename } }',
  );
  expect(errors[0]?.message).toBe('2 to 10 different speakers were expected as "between", but got 1.');
  expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});

const OTHERS = `
story: { id: story:boat, title: Boat, description: A quarrel over a boat., parties: [person:ann, person:bea] }
people:
  person:ann: { name: Ann }
  person:bea: { name: Bea }
  person:cid:
    name: Cid
    claims:
      - { property: ORIGIN, printed: over a bridge, by: source:flotrack-2024-08-06 }
events:
  event:boat:
    kind: OTHER
    name: The quarrel over the boat
    claims:
      - { property: ORIGIN, printed: over a boat, value: the boat, by: source:flotrack-2024-08-06 }
`;
