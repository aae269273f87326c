import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { readChecks } from '../../src/checks/read.js';
import { openShelves } from '../../src/thing/shelves.js';
import { pageRequest } from '../../src/values/page.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

const KERR = 'athlete:josh-kerr';
const INGEBRIGTSEN = 'athlete:jakob-ingebrigtsen';

let opened: TestGraph;
let server: TestServer;
beforeAll(async () => {
  opened = await openStoryGraph();
  server = await startTestServer(opened);
}, 60_000);
afterAll(async () => {
  await server?.close();
  await opened?.close();
});

const QUERY = /* GraphQL */ `
  query ($of: ID!, $first: Int, $after: String, $knownFrom: KnownFrom, $asOf: EDTF) {
    checks(of: $of, first: $first, after: $after, knownFrom: $knownFrom, asOf: $asOf) {
      ... on Checks {
        of {
          id
        }
        assertions {
          claim {
            id
            property
            value
          }
          remark {
            id
          }
          verdict
          results {
            id
          }
          sentence
        }
        remarksLooked
        aside
        outOfView {
          remarks
          replies
          undecided
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        basis {
          sourcesHeld
        }
      }
      ... on UnknownId {
        id
        reason
        nearest
      }
    }
  }
`;

async function checks(of: string, more: object = {}) {
  const { data, asked } = await server.ask(QUERY, { of, first: 100, ...more });
  return { found: at(data, 'checks'), asked };
}

const claimIds = (found: unknown) => listAt(found, 'assertions').map((check) => at(check, 'claim', 'id'));
const verdicts = (found: unknown) =>
  listAt(found, 'assertions').map((check) => [
    at(check, 'remark', 'id'),
    at(check, 'claim', 'property'),
    at(check, 'verdict'),
  ]);
const decided = (found: unknown) => verdicts(found).filter(([, , verdict]) => verdict !== 'NOT_DECIDABLE');

describe('what Kerr asserts', () => {
  test('about who was ahead in Budapest is supported, that he wins in Paris contradicted, all else not decidable', async () => {
    const { found } = await checks(KERR);
    expect(decided(found)).toEqual([
      ['remark:kerr-disrespectful', 'OTHER', 'SUPPORTED'],
      ['remark:kerr-crowned', 'FORECAST', 'CONTRADICTED'],
    ]);
    expect(listAt(found, 'assertions')).toHaveLength(13);
    expect(at(found, 'aside')).toBe(8);
  });

  // 3:29.38 and 3:29:65 in Budapest; in Paris Hocker in 3:27:65 before Kerr in 3:27:79.
  test('is held against the results as the articles print them', async () => {
    const sentence = async (of: string) =>
      listAt((await checks(of)).found, 'assertions')
        .filter((check) => at(check, 'verdict') !== 'NOT_DECIDABLE')
        .map((check) => at(check, 'sentence'));
    expect(await sentence('remark:kerr-disrespectful')).toEqual([
      'Josh Kerr (1st, 3:29.38), Jakob Ingebrigtsen (2nd, 3:29:65).',
    ]);
    expect(await sentence('remark:kerr-crowned')).toEqual(['Cole Hocker (1st, 3:27:65), Josh Kerr (2nd, 3:27:79).']);
  });

  test('that Ingebrigtsen will not win in Paris came so, but supposed something that no result tells', async () => {
    const { found } = await checks('remark:kerr-yes-men');
    const forecast = listAt(found, 'assertions').find((check) => at(check, 'claim', 'property') === 'FORECAST');
    expect(forecast).toMatchObject({
      verdict: 'NOT_DECIDABLE',
      sentence:
        'It supposes what no result tells: that he does not realise that he has weaknesses. The results: Cole Hocker (1st, 3:27:65), Jakob Ingebrigtsen (3:28:24).',
      results: [
        { id: 'result:paris-2024-1500m-final-cole-hocker' },
        { id: 'result:paris-2024-1500m-final-jakob-ingebrigtsen' },
      ],
    });
    expect(verdicts(found).map(([, property]) => property)).toEqual(['CAUSE', 'FORECAST', 'PACING', 'PACING']);
  });
});

describe('what Ingebrigtsen asserts', () => {
  test('no result held decides: chances, causes, how he felt', async () => {
    const { found } = await checks(INGEBRIGTSEN);
    expect(decided(found)).toEqual([]);
    expect(listAt(found, 'assertions')).toHaveLength(19);
    expect(at(found, 'aside')).toBe(4);
  });

  test('that he wins the next time stays open, beside the next race held, which Kerr won', async () => {
    const { found } = await checks('remark:ingebrigtsen-98-of-100');
    const forecast = listAt(found, 'assertions').find((check) =>
      String(at(check, 'claim', 'id')).endsWith('.forecast.kerr'),
    );
    expect(forecast).toMatchObject({
      verdict: 'NOT_DECIDABLE',
      results: [{ id: 'result:bowerman-mile-2024-jakob-ingebrigtsen' }, { id: 'result:bowerman-mile-2024-josh-kerr' }],
    });
  });
});

test('a score that supporters will point out is neither supported nor contradicted by the part that is held', async () => {
  const { found } = await checks('remark:supporters-4-13');
  expect(listAt(found, 'assertions')).toMatchObject([
    {
      verdict: 'NOT_DECIDABLE',
      sentence:
        'It supposes what no result tells: if Kerr beats Ingebrigtsen in the Olympic 1500 m final. The results: 5 races of the two are held by then, of at least 16 claimed: a part decides no score.',
    },
  ]);
});

describe('a page', () => {
  it('follows on another, and together they are the whole, each claim once', async () => {
    const whole = (await checks(KERR)).found;
    const paged: unknown[] = [];
    let [after, aside]: [unknown, number] = [null, 0];
    do {
      const { found } = await checks(KERR, { first: 3, after });
      paged.push(...claimIds(found));
      aside += Number(at(found, 'aside'));
      after = at(found, 'pageInfo', 'hasNextPage') === true ? at(found, 'pageInfo', 'endCursor') : null;
    } while (after !== null);
    expect(paged).toEqual(claimIds(whole));
    expect(aside).toBe(at(whole, 'aside'));
  });

  it('is shorter and goes on where the remarks looked at hold too few claims', async () => {
    const shelves = openShelves(opened.graph);
    const found: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const page = pageRequest('made', { first: 100, after });
      const answer = await readChecks({ graph: opened.graph, shelves }, { of: KERR, page, view: null, budget: 4 });
      if (answer.__typename !== 'Checks') throw new Error('Checks were expected.');
      expect(answer.looked).toBeLessThanOrEqual(4);
      found.push(...answer.assertions.map(({ claim }) => claim.id));
      after = answer.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
      pages += 1;
    } while (after !== null);
    expect(found).toEqual(claimIds((await checks(KERR)).found));
    expect(pages).toBeGreaterThan(3);
  });

  it('takes one statement, one for the basis, and none for what it brought', async () => {
    expect((await checks(KERR)).asked.toSorted()).toEqual(['basis.allHeld', 'checks.claimsToCheck']);
    expect((await checks('remark:kerr-yes-men')).asked.toSorted()).toEqual(['basis.allHeld', 'checks.claimsToCheck']);
  });
});

describe('under a view', () => {
  test('before the race was run, nothing contradicts that he will win it', async () => {
    const { found } = await checks('remark:kerr-crowned', { asOf: '2024-08-05' });
    expect(verdicts(found)).toEqual([['remark:kerr-crowned', 'FORECAST', 'NOT_DECIDABLE']]);
    const later = await checks('remark:kerr-crowned', { asOf: '2024-08-06' });
    expect(verdicts(later.found)).toEqual([['remark:kerr-crowned', 'FORECAST', 'CONTRADICTED']]);
  });

  test('a remark that was not surely known is left out, and counted', async () => {
    const { found } = await checks('remark:kerr-crowned', { asOf: '2024-03-01' });
    expect(verdicts(found)).toEqual([]);
    expect(at(found, 'outOfView')).toEqual({ remarks: 1, replies: 0, undecided: 1 });
  });

  test('a result that these sources do not print decides nothing', async () => {
    const preview = { knownFrom: { sources: ['source:paris-preview-2024-03'] } };
    expect(verdicts((await checks('remark:kerr-crowned', preview)).found)).toEqual([
      ['remark:kerr-crowned', 'FORECAST', 'NOT_DECIDABLE'],
    ]);
    // FloTrack prints the places of both in Budapest, CITIUS MAG only that of the winner.
    const through = async (outlet: string) => decided((await checks(KERR, { knownFrom: { outlets: [outlet] } })).found);
    expect(await through('outlet:flotrack')).toEqual([['remark:kerr-disrespectful', 'OTHER', 'SUPPORTED']]);
    expect(await through('outlet:citius-mag')).toEqual([]);
  });
});

describe('what can not be checked', () => {
  it('is named with the nearest known id', async () => {
    expect((await checks('remark:kerr-yes-man')).found).toMatchObject({
      reason: 'ABSENT',
      nearest: expect.arrayContaining(['remark:kerr-yes-men']),
    });
  });

  it('is of another kind', async () => {
    expect((await checks('race:budapest-2023-1500m-final')).found).toMatchObject({ reason: 'OTHER_KIND' });
  });

  it('asserts nothing', async () => {
    expect((await checks('remark:kerr-no-comment')).found).toMatchObject({
      assertions: [],
      aside: 0,
      remarksLooked: 1,
    });
  });
});
