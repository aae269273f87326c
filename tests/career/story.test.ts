import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { z } from 'zod';
import { change, openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, startTestServer, type TestServer } from '../_kit/server.js';

/** What the five articles tell of the two, read from them by hand. */
let opened: TestGraph;
let server: TestServer;
beforeAll(async () => {
  opened = await openStoryGraph();
  server = await startTestServer(opened);
});
afterAll(async () => {
  await server?.close();
  await opened?.close();
});
jest.setTimeout(60_000);

const ids = z.array(z.object({ id: z.string() }));
const remarks = z
  .object({ totalCount: z.number(), edges: z.array(z.object({ node: z.object({ id: z.string() }) })) })
  .transform(({ totalCount, edges }) => ({ totalCount, ids: edges.map(({ node }) => node.id) }));
const seenCareer = z.object({
  resultsHeld: z.number(),
  resultsOutOfView: z.number(),
  isWhole: z.boolean(),
  basis: z.object({ sourcesHeld: z.number() }),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  steps: z.array(
    z.object({
      result: z.object({ id: z.string(), mark: z.string().nullable(), place: z.number().nullable() }),
      bestHeld: z.string(),
      best: ids,
      orderUndecided: ids,
      orderUndecidedCount: z.number(),
      isPersonalBest: z.boolean().nullable(),
      untilNext: z
        .object({
          from: z.object({ edtf: z.string() }),
          to: z.object({ edtf: z.string() }).nullable(),
          next: ids,
          said: remarks,
          saidAbout: remarks,
        })
        .nullable(),
    }),
  ),
});

const CAREER = `... on UnknownId { id reason nearest } ... on Career {
  resultsHeld resultsOutOfView isWhole basis { sourcesHeld } pageInfo { hasNextPage endCursor }
  steps {
    result { id mark place } bestHeld best { id } orderUndecided { id } orderUndecidedCount isPersonalBest
    untilNext {
      from { edtf } to { edtf } next { id }
      said { totalCount edges { node { id } } } saidAbout { totalCount edges { node { id } } }
    }
  } }`;

const asked = (given: string): string => `{ career(${given}) { ${CAREER} } }`;

async function career(given: string) {
  const { data } = await server.ask(asked(given));
  return seenCareer.parse(at(data, 'career'));
}

async function step(given: string, result: string) {
  const found = (await career(given)).steps.find((each) => each.result.id === `result:${result}`);
  if (found === undefined) throw new Error(`${result} is not in the career.`);
  return found;
}

const KERR = 'of: "athlete:josh-kerr", first: 100';
const JAKOB = 'of: "athlete:jakob-ingebrigtsen", first: 100';

describe('Kerr', () => {
  test('has eight starts held, in order', async () => {
    const { steps, resultsHeld, isWhole, basis } = await career(KERR);
    expect(
      steps.map(({ result }) => [result.id.replace('result:', '').replace('-josh-kerr', ''), result.mark]),
    ).toEqual([
      ['zurich-2023-1500m', null],
      ['budapest-2023-1500m-semifinal', null],
      ['budapest-2023-1500m-final', '3:29.38'],
      ['millrose-2024-two-miles', '8:00.67'],
      ['glasgow-2024-3000m-final', '7:42.98'],
      ['bowerman-mile-2024', '3:45.34'],
      ['paris-2024-1500m-semifinal', null],
      ['paris-2024-1500m-final', '3:27:79'],
    ]);
    expect([resultsHeld, isWhole, basis.sourcesHeld]).toEqual([8, true, 5]);
  });

  test('has his best held over 1500 m first from Budapest, then from Paris, whatever the colon', async () => {
    const { steps } = await career(`${KERR}, disciplines: [TRACK_1500]`);
    expect(steps.map(({ bestHeld, best }) => [bestHeld, ...best.map(({ id }) => id)])).toEqual([
      ['NO_MARK'],
      ['NO_MARK'],
      ['BEST', 'result:budapest-2023-1500m-final-josh-kerr'],
      ['NO_MARK', 'result:budapest-2023-1500m-final-josh-kerr'],
      ['BEST', 'result:paris-2024-1500m-final-josh-kerr'],
    ]);
  });

  test('no source calls a mark of his a personal best: Budapest was his season’s best', async () => {
    const { steps } = await career(KERR);
    expect(steps.map(({ isPersonalBest }) => isPersonalBest)).toEqual(steps.map(() => null));
  });

  test('between Millrose and Glasgow he says no comment, and three remarks are about him', async () => {
    const { untilNext } = await step(KERR, 'millrose-2024-two-miles-josh-kerr');
    expect(untilNext).toEqual({
      from: { edtf: '2024-02-11' },
      to: { edtf: '2024-03-01' },
      next: [{ id: 'race:glasgow-2024-3000m-final' }],
      said: { totalCount: 1, ids: ['remark:kerr-no-comment'] },
      saidAbout: {
        totalCount: 3,
        ids: ['remark:ingebrigtsen-blindfold', 'remark:question-millrose-2024', 'remark:wightman-dragged-in'],
      },
    });
  });

  test('between Budapest and Millrose he speaks four times, the podcast among them', async () => {
    const { untilNext } = await step(KERR, 'budapest-2023-1500m-final-josh-kerr');
    expect(untilNext?.said.ids).toEqual([
      'remark:kerr-place-of-insecurity',
      'remark:kerr-disrespectful',
      'remark:kerr-yes-men',
      'remark:kerr-flaws',
    ]);
    expect(untilNext?.next).toEqual([{ id: 'race:millrose-2024-two-miles' }]);
  });

  test('after the last race held the days have no end', async () => {
    const { untilNext } = await step(KERR, 'paris-2024-1500m-final-josh-kerr');
    expect([untilNext?.to, untilNext?.next]).toEqual([null, []]);
  });
});

describe('Ingebrigtsen', () => {
  test('ran both European records in a year without a day: the quicker is the best held, the slower undecided', async () => {
    const quicker = await step(JAKOB, 'european-record-1500m-3-27-14-jakob-ingebrigtsen');
    const slower = await step(JAKOB, 'european-record-1500m-3-27-95-jakob-ingebrigtsen');
    expect([quicker.bestHeld, slower.bestHeld]).toEqual(['BEST', 'UNDECIDED']);
    expect(slower.orderUndecided.map(({ id }) => id)).toContain(quicker.result.id);
    expect(slower.orderUndecidedCount).toBe(5);
  });

  test('was not at his best held in the finals that he lost', async () => {
    const budapest = await step(JAKOB, 'budapest-2023-1500m-final-jakob-ingebrigtsen');
    expect([budapest.bestHeld, budapest.best]).toEqual([
      'NOT_BEST',
      [{ id: 'result:tokyo-2021-1500m-final-jakob-ingebrigtsen' }],
    ]);
    expect((await step(JAKOB, 'paris-2024-1500m-final-jakob-ingebrigtsen')).bestHeld).toBe('NOT_BEST');
  });

  test('ran a mile that is printed to a tenth, surely slower than his 3:43.73', async () => {
    const mile = await step(JAKOB, 'bowerman-mile-2024-jakob-ingebrigtsen');
    expect([mile.result.mark, mile.bestHeld]).toEqual(['3:45.6', 'NOT_BEST']);
  });
});

test('a source that says so makes a personal best, by a flag or by a claim, unless it is held to be wrong', async () => {
  const flag = 'result:paris-2024-1500m-final-josh-kerr';
  await change(opened.graph, `MATCH (result:Result {id: '${flag}'}) SET result.records = ['PB']`);
  await change(
    opened.graph,
    `MATCH (claim:Claim {concernsId: 'result:glasgow-2024-3000m-final-josh-kerr', property: 'MARK'})
     SET claim.property = 'RECORD', claim.value = 'PB 3000 m'`,
  );
  const { steps } = await career(KERR);
  expect(steps.map(({ isPersonalBest }) => isPersonalBest)).toEqual([null, null, null, null, true, null, null, true]);
  await change(
    opened.graph,
    `MATCH (claim:Claim {concernsId: 'result:glasgow-2024-3000m-final-josh-kerr', value: 'PB 3000 m'}) SET claim.rank = 'DEPRECATED'`,
  );
  expect((await career(KERR)).steps[4]?.isPersonalBest).toBeNull();
});

describe('a view', () => {
  test('of FloTrack holds the results on which it claims something, and counts the others', async () => {
    const { steps, resultsHeld, resultsOutOfView } = await career(
      `${KERR}, knownFrom: { outlets: ["outlet:flotrack"] }`,
    );
    expect(resultsHeld + resultsOutOfView).toBe(8);
    expect(steps.map(({ result }) => result.id)).toContain('result:bowerman-mile-2024-josh-kerr');
    // FloTrack tells that he won in Budapest, not his mark.
    const budapest = steps.find(({ result }) => result.id === 'result:budapest-2023-1500m-final-josh-kerr');
    expect([budapest?.bestHeld, budapest?.untilNext?.said.ids]).toEqual([
      'NO_MARK',
      ['remark:kerr-disrespectful', 'remark:kerr-yes-men'],
    ]);
  });

  test('as of March 2024 knows of no race in May', async () => {
    const { steps } = await career(`${KERR}, asOf: "2024-03-13"`);
    expect(steps.at(-1)?.result.id).toBe('result:glasgow-2024-3000m-final-josh-kerr');
  });
});

describe('asking', () => {
  test('pages hold each start once', async () => {
    const whole = await career(JAKOB);
    const walked: string[] = [];
    for (let after = ''; ;) {
      const page = await career(`of: "athlete:jakob-ingebrigtsen", first: 7 ${after}`);
      walked.push(...page.steps.map(({ result }) => result.id));
      if (!page.pageInfo.hasNextPage) break;
      after = `after: "${page.pageInfo.endCursor}"`;
    }
    expect(walked).toEqual(whole.steps.map(({ result }) => result.id));
    expect(walked).toHaveLength(26);
  });

  test('an unknown athlete leads to the nearest, and an outlet is none', async () => {
    expect(at((await server.ask(asked('of: "athlete:jos-kerr"'))).data, 'career')).toEqual({
      id: 'athlete:jos-kerr',
      reason: 'ABSENT',
      nearest: ['athlete:josh-kerr'],
    });
    expect(at((await server.ask(asked('of: "outlet:flotrack"'))).data, 'career', 'reason')).toBe('OTHER_KIND');
  });

  test('an athlete without a result has a career without starts', async () => {
    expect(await career('of: "athlete:narve-nordas"')).toMatchObject({ steps: [], resultsHeld: 0, isWhole: true });
  });

  test('the number of statements does not hang on the number of starts', async () => {
    const many = await server.ask(asked(JAKOB));
    expect(many.asked.toSorted()).toEqual([
      'basis.allHeld',
      'career.resultsHeld',
      'career.saidAbout.count',
      'career.saidAbout.list',
      'career.saidBy.count',
      'career.saidBy.list',
      'claim.onThings',
    ]);
  });
});
