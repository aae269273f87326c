import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { z } from 'zod';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { idsIn, listOn, PAGE, pageOf, rootList, type List } from '../_kit/lists.js';
import { at, startTestServer, type TestServer } from '../_kit/server.js';

const INGEBRIGTSEN = 'athlete:jakob-ingebrigtsen';
const KERR = 'athlete:josh-kerr';
const GLASGOW = 'event:glasgow-press-conference-2024';
const REMARKS = rootList('remarks');

const whole = z.array(
  z.object({
    node: z.object({
      id: z.string(),
      kind: z.string(),
      standing: z.string(),
      speaker: z.object({ id: z.string() }),
      said: z.object({ earliest: z.string().nullable(), latest: z.string().nullable() }).nullable(),
      about: z.array(z.object({ basis: z.string(), node: z.object({ id: z.string() }) })),
      wordings: z.array(
        z.object({ source: z.object({ id: z.string(), outlet: z.object({ id: z.string() }).nullable() }) }),
      ),
    }),
  }),
);
type Listed = z.infer<typeof whole>[number]['node'];

let story: TestGraph;
let server: TestServer;
/** Every remark of the story, to filter by hand. */
let all: readonly Listed[] = [];

beforeAll(async () => {
  story = await openStoryGraph();
  server = await startTestServer(story);
  const { data } = await server.ask(
    `{ remarks(first: 100) { edges { node {
      id kind standing speaker { id } said { earliest latest } about { basis node { id } } wordings { source { id outlet { id } } }
    } } } }`,
  );
  all = whole.parse(at(data, 'remarks', 'edges')).map(({ node }) => node);
}, 60_000);

afterAll(() => server.close());
afterAll(() => story.close());

const isAbout = (remark: Listed, id: string, bases = ['STATED', 'JUXTAPOSED', 'INFERRED']): boolean =>
  remark.about.some(({ node, basis }) => node.id === id && bases.includes(basis));
const maybeFrom = ({ said }: Listed, day: string): boolean => said !== null && (said.latest ?? '9') >= day;
const maybeTo = ({ said }: Listed, day: string): boolean => said !== null && (said.earliest ?? '').slice(0, 10) <= day;

test.each<readonly [string, string, (remark: Listed) => boolean, readonly string[]]>([
  [
    'said by one',
    `speakers: ["${KERR}"]`,
    ({ speaker }) => speaker.id === KERR,
    ['remark:kerr-yes-men', 'remark:kerr-no-comment'],
  ],
  [
    'said by one of two',
    `speakers: ["athlete:jake-wightman", "athlete:grant-holloway"]`,
    ({ speaker }) => ['athlete:jake-wightman', 'athlete:grant-holloway'].includes(speaker.id),
    ['remark:wightman-dragged-in', 'remark:holloway-careful'],
  ],
  [
    'about one',
    `about: ["${INGEBRIGTSEN}"]`,
    (remark) => isAbout(remark, INGEBRIGTSEN),
    ['remark:kerr-place-of-insecurity'],
  ],
  [
    'about one whom they name',
    `about: ["${INGEBRIGTSEN}"], aboutBasis: [STATED]`,
    (remark) => isAbout(remark, INGEBRIGTSEN, ['STATED']),
    ['remark:ingebrigtsen-not-100'],
  ],
  [
    'about one whom a source, or an editor, understands',
    `about: ["${INGEBRIGTSEN}"], aboutBasis: [JUXTAPOSED, INFERRED]`,
    (remark) => isAbout(remark, INGEBRIGTSEN, ['JUXTAPOSED', 'INFERRED']),
    ['remark:kerr-place-of-insecurity'],
  ],
  [
    'about a race',
    'about: ["race:budapest-2023-1500m-final"]',
    (remark) => isAbout(remark, 'race:budapest-2023-1500m-final'),
    ['remark:ingebrigtsen-next-guy'],
  ],
  ['of a basis, without whom they are about', 'aboutBasis: [STATED]', () => true, ['remark:ali-bragging']],
  [
    'printed by an outlet',
    'outlets: ["outlet:flotrack"]',
    ({ wordings }) => wordings.some(({ source }) => source.outlet?.id === 'outlet:flotrack'),
    ['remark:kerr-fantastic-mile', 'remark:ingebrigtsen-next-guy'],
  ],
  [
    'printed in one of two sources',
    'sources: ["source:rivalry-feature-2024-09", "source:ap-paris-preview"]',
    ({ wordings }) => wordings.some(({ source }) => /rivalry-feature|ap-paris/.test(source.id)),
    ['remark:chavez-post', 'remark:supporters-4-13'],
  ],
  [
    'of a kind',
    'kinds: [HEADLINE, REFUSAL]',
    ({ kind }) => /HEADLINE|REFUSAL/.test(kind),
    ['remark:runners-world-headline', 'remark:kerr-no-comment'],
  ],
  [
    'of a standing',
    'standings: [REPORTED]',
    ({ standing }) => standing === 'REPORTED',
    ['remark:writer-cheruiyot-led'],
  ],
  [
    'from a day',
    'from: "2024-08-04"',
    (remark) => maybeFrom(remark, '2024-08-04'),
    ['remark:kerr-vicious-1500', 'remark:chavez-post'],
  ],
  [
    'up to a day',
    'to: "2023-08-25"',
    (remark) => maybeTo(remark, '2023-08-25'),
    ['remark:kerr-place-of-insecurity', 'remark:ingebrigtsen-not-100'],
  ],
  [
    'within a month',
    'from: "2024-02", to: "2024-02"',
    (remark) => maybeFrom(remark, '2024-02-01') && maybeTo(remark, '2024-02-29'),
    ['remark:ingebrigtsen-98-of-100', 'remark:kerr-no-comment', 'remark:kerr-no-ill-will'],
  ],
  ['with a date at all', 'from: "0001"', ({ said }) => said !== null, ['remark:ingebrigtsen-better-than-silver']],
  [
    'with an open end, long after',
    'from: "2030"',
    ({ said }) => said !== null && said.latest === null,
    ['remark:question-moron'],
  ],
  [
    'with an open start, long before',
    'to: "1999"',
    ({ said }) => said !== null && said.earliest === null,
    ['remark:kerr-best-era'],
  ],
  [
    'that pass everything at once',
    `speakers: ["${INGEBRIGTSEN}", "${KERR}"], about: ["${KERR}", "${INGEBRIGTSEN}"], kinds: [STATEMENT], standings: [PRINTED], sources: ["source:citius-timeline"], from: "2023-11", to: "2024-02"`,
    (remark) =>
      [INGEBRIGTSEN, KERR].includes(remark.speaker.id) &&
      (isAbout(remark, KERR) || isAbout(remark, INGEBRIGTSEN)) &&
      remark.kind === 'STATEMENT' &&
      remark.standing === 'PRINTED' &&
      remark.wordings.some(({ source }) => source.id === 'source:citius-timeline') &&
      maybeFrom(remark, '2023-11-01') &&
      maybeTo(remark, '2024-02-29'),
    ['remark:kerr-yes-men'],
  ],
])('remarks %s are those that the whole list shows to be so', async (_what, filter, passes, among) => {
  const given = `filter: { ${filter} }`;
  const wanted = all.filter(passes).map(({ id }) => id);
  const page = await pageOf(server, REMARKS, `first: 100, ${given}`, `${PAGE} totalCount`);
  expect(page.edges.map(({ node }) => node.id)).toEqual(wanted);
  expect(page.totalCount).toBe(wanted.length);
  expect(wanted).toEqual(expect.arrayContaining([...among]));
  expect(await idsIn(server, REMARKS, `last: 100, order: SAID_DESC, ${given}`)).toEqual(wanted.toReversed());
});

const EMPTY = ['speakers', 'about', 'outlets', 'sources', 'kinds', 'standings'];

describe('an empty list', () => {
  test.each(EMPTY)('of %s lets nothing pass', async (part) => {
    const page = await pageOf(server, REMARKS, `filter: { ${part}: [] }`, `${PAGE} totalCount`);
    expect(page).toMatchObject({ edges: [], totalCount: 0 });
    expect(page.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null });
  });

  it('of bases lets nothing pass that is asked for by whom it is about', async () => {
    expect(await idsIn(server, REMARKS, `filter: { about: ["${KERR}"], aboutBasis: [] }`)).toEqual([]);
  });
});

it('undated remarks stand last, and no date lets them pass', async () => {
  const undated = all.filter(({ said }) => said === null).map(({ id }) => id);
  expect(undated).toEqual(expect.arrayContaining(['remark:ali-bragging', 'remark:supporters-4-13']));
  expect(all.slice(-undated.length).map(({ id }) => id)).toEqual(undated);
  for (const bound of ['from: "0001"', 'to: "2999"'])
    expect(await idsIn(server, REMARKS, `first: 100, filter: { ${bound} }`)).toHaveLength(all.length - undated.length);
});

it('remarks stand by the day on which they may have been said at the earliest, or by the last where the start is open', () => {
  const place = (id: string): number => all.findIndex((remark) => remark.id === id);
  const inOrder = [
    'remark:ingebrigtsen-better-than-silver', // 2022/2024-03-03
    'remark:ingebrigtsen-not-100', // 2023-08-23
    'remark:kerr-place-of-insecurity', // 2023-08-25
    'remark:kerr-yes-men', // 2023-11-11
    'remark:kerr-no-comment', // 2024-02-29
    'remark:kerr-best-era', // ../2024-03-12
    'remark:chavez-post', // 2024-09-29
  ];
  expect(inOrder.map(place)).toEqual(inOrder.map(place).toSorted((a, b) => a - b));
});

describe('a filter on a list under a thing', () => {
  const under: readonly (readonly [string, List, (remark: Listed) => boolean])[] = [
    ['a speaker', listOn('Speaker', INGEBRIGTSEN, 'remarks'), ({ speaker }) => speaker.id === INGEBRIGTSEN],
    ['an event', listOn('Event', GLASGOW, 'remarks'), ({ id }) => atGlasgow.has(id)],
  ];
  let atGlasgow: ReadonlySet<string> = new Set();

  test.each(under)('%s works as on the whole list', async (_what, list, belongs) => {
    atGlasgow = new Set(await idsIn(server, listOn('Event', GLASGOW, 'remarks'), 'first: 100'));
    const own = all.filter(belongs);
    expect(await idsIn(server, list, 'first: 100')).toEqual(own.map(({ id }) => id));
    for (const [filter, passes] of [
      [`about: ["${KERR}"]`, (remark: Listed) => isAbout(remark, KERR)],
      ['standings: [REPORTED]', ({ standing }: Listed) => standing === 'REPORTED'],
      [
        'from: "2024-02-29", to: "2024-02-29"',
        (remark: Listed) => maybeFrom(remark, '2024-02-29') && maybeTo(remark, '2024-02-29'),
      ],
      [`speakers: ["${KERR}"]`, ({ speaker }: Listed) => speaker.id === KERR],
      ['kinds: []', () => false],
    ] as const) {
      const page = await pageOf(server, list, `first: 100, filter: { ${filter} }`, `${PAGE} totalCount`);
      expect(page.edges.map(({ node }) => node.id)).toEqual(own.filter(passes).map(({ id }) => id));
      expect(page.totalCount).toBe(page.edges.length);
    }
  });

  it('holds the three who were asked about Ingebrigtsen in Glasgow', async () => {
    expect(atGlasgow).toEqual(
      new Set(['remark:question-glasgow-2024', 'remark:holloway-careful', 'remark:kerr-no-comment']),
    );
  });

  it('turns round for a speaker', async () => {
    const list = listOn('Speaker', KERR, 'remarks');
    const forwards = await idsIn(server, list, 'first: 100');
    expect(await idsIn(server, list, 'first: 100, order: SAID_DESC')).toEqual(forwards.toReversed());
  });
});
