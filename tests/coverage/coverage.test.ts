import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
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
  query (
    $of: ID
    $between: [ID!]
    $filter: RemarkFilter
    $first: Int
    $after: String
    $knownFrom: KnownFrom
    $asOf: EDTF
  ) {
    coverage(
      of: $of
      between: $between
      filter: $filter
      first: $first
      after: $after
      knownFrom: $knownFrom
      asOf: $asOf
    ) {
      ... on Coverage {
        columns {
          id
          outlet {
            id
          }
          source {
            id
          }
          remarks
          onlyHere
          bySpeaker {
            speaker {
              id
            }
            remarks
            onlyHere
          }
        }
        columnsMore
        rows {
          remark {
            id
            speaker {
              id
            }
          }
          cells {
            columnId
            wordings {
              id
              source {
                id
              }
            }
          }
          onlyIn
        }
        totals {
          remarks
          printed
          inOneColumn
          isComplete
        }
        outOfView {
          remarks
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

async function coverage(variables: object) {
  const { data, asked } = await server.ask(QUERY, { first: 100, ...variables });
  return { found: at(data, 'coverage'), asked };
}

const rowIn = (found: unknown, id: string) => listAt(found, 'rows').find((row) => at(row, 'remark', 'id') === id);
const columnsOf = (row: unknown) =>
  listAt(row, 'cells')
    .map((cell) => at(cell, 'columnId'))
    .toSorted();
const remarksIn = (found: unknown) => listAt(found, 'rows').map((row) => at(row, 'remark', 'id'));

describe('what Kerr and Ingebrigtsen say to and about one another', () => {
  // Read from the articles: which of the five print the words.
  test.each([
    [
      'remark:kerr-yes-men',
      ['outlet:citius-mag', 'outlet:flotrack', 'source:ap-paris-preview', 'source:paris-preview-2024-03'],
    ],
    [
      'remark:ingebrigtsen-blindfold',
      ['outlet:citius-mag', 'outlet:flotrack', 'source:ap-paris-preview', 'source:paris-preview-2024-03'],
    ],
    ['remark:ingebrigtsen-98-of-100', ['outlet:citius-mag', 'outlet:flotrack', 'source:paris-preview-2024-03']],
    ['remark:kerr-place-of-insecurity', ['outlet:citius-mag', 'source:rivalry-feature-2024-09']],
    ['remark:kerr-no-comment', ['outlet:citius-mag', 'source:paris-preview-2024-03']],
    ['remark:kerr-no-ill-will', ['outlet:citius-mag']],
    ['remark:ingebrigtsen-pedestal', ['outlet:flotrack']],
    ['remark:ingebrigtsen-moron', ['source:rivalry-feature-2024-09']],
    ['remark:kerr-praise-before', []],
  ])('%s is printed by %j', async (id, columns) => {
    const { found } = await coverage({ between: [KERR, INGEBRIGTSEN] });
    const row = rowIn(found, id);
    expect(columnsOf(row)).toEqual(columns);
    expect(at(row, 'onlyIn')).toBe(columns.length === 1 ? columns[0] : null);
  });

  test('is printed most by CITIUS MAG, eight of the one and six of the other; totals are those of the rows', async () => {
    const { found } = await coverage({ between: [KERR, INGEBRIGTSEN] });
    const rows = listAt(found, 'rows');
    for (const column of listAt(found, 'columns')) {
      const here = rows.filter((row) => columnsOf(row).includes(at(column, 'id')));
      expect(at(column, 'remarks')).toBe(here.length);
      expect(at(column, 'onlyHere')).toBe(here.filter((row) => at(row, 'onlyIn') === at(column, 'id')).length);
      for (const count of listAt(column, 'bySpeaker')) {
        const own = here.filter((row) => at(row, 'remark', 'speaker', 'id') === at(count, 'speaker', 'id'));
        expect(at(count, 'remarks')).toBe(own.length);
      }
    }
    expect(listAt(found, 'columns')[0]).toMatchObject({
      id: 'outlet:citius-mag',
      outlet: { id: 'outlet:citius-mag' },
      source: null,
      bySpeaker: [
        { speaker: { id: KERR }, remarks: 8 },
        { speaker: { id: INGEBRIGTSEN }, remarks: 6 },
      ],
    });
    expect(at(found, 'totals')).toEqual({ remarks: 23, printed: 22, inOneColumn: 14, isComplete: true });
  });

  test('an article without an outlet stands as itself', async () => {
    const { found } = await coverage({ between: [KERR, INGEBRIGTSEN] });
    expect(listAt(found, 'columns')).toContainEqual(
      expect.objectContaining({
        id: 'source:ap-paris-preview',
        outlet: null,
        source: { id: 'source:ap-paris-preview' },
      }),
    );
  });

  test('takes two statements, one for the basis, and two to bring the things of the page', async () => {
    const { asked } = await coverage({ between: [KERR, INGEBRIGTSEN] });
    expect(asked.filter((name) => name !== 'thing.byId').toSorted()).toEqual([
      'basis.allHeld',
      'coverage.printingsOfRemarks',
      'coverage.remarksBetween',
    ]);
    expect(asked.filter((name) => name === 'thing.byId').length).toBeLessThanOrEqual(2);
  });

  test('can be paged, and the totals are those of the whole on each page', async () => {
    const whole = (await coverage({ between: [KERR, INGEBRIGTSEN] })).found;
    const paged: unknown[] = [];
    let after: unknown = null;
    do {
      const { found } = await coverage({ between: [KERR, INGEBRIGTSEN], first: 7, after });
      expect(at(found, 'totals')).toEqual(at(whole, 'totals'));
      expect(at(found, 'columns')).toEqual(at(whole, 'columns'));
      paged.push(...remarksIn(found));
      after = at(found, 'pageInfo', 'hasNextPage') === true ? at(found, 'pageInfo', 'endCursor') : null;
    } while (after !== null);
    expect(paged).toEqual(remarksIn(whole));
  });
});

describe('under a view', () => {
  test('only what these print is there, and what is left out is counted', async () => {
    const { found } = await coverage({ between: [KERR, INGEBRIGTSEN], knownFrom: { outlets: ['outlet:flotrack'] } });
    expect(listAt(found, 'columns').map((column) => at(column, 'id'))).toEqual(['outlet:flotrack']);
    expect(at(found, 'totals', 'remarks')).toBe(6);
    expect(at(found, 'outOfView', 'remarks')).toBe(17);
  });

  test('as of a day, only what was surely printed by then', async () => {
    const { found } = await coverage({ filter: { speakers: [KERR] }, asOf: '2024-03-10' });
    // The preview of March 2024 was surely published by the third, and prints five of what it prints of him by then.
    expect(listAt(found, 'columns').map((column) => at(column, 'id'))).toContain('source:paris-preview-2024-03');
    expect(listAt(found, 'columns').map((column) => at(column, 'id'))).not.toContain('outlet:flotrack');
    const all = (await coverage({ filter: { speakers: [KERR] } })).found;
    expect(Number(at(found, 'totals', 'remarks')) + Number(at(found, 'outOfView', 'remarks'))).toBe(
      at(all, 'totals', 'remarks'),
    );
  });
});

describe('which remarks', () => {
  test('those of a chain are the remarks that the chain lists', async () => {
    const of = 'race:budapest-2023-1500m-final';
    const { found, asked } = await coverage({ of });
    const chain = await server.ask(
      `{ chain(of: "${of}", up: 1000, down: 1000, perNode: 100, first: 1000) { ... on Chain { entries { node { ... on Remark { id } } } } } }`,
    );
    const listed = listAt(chain.data, 'chain', 'entries').flatMap((entry) => at(entry, 'node', 'id') ?? []);
    expect(remarksIn(found).toSorted()).toEqual(listed.toSorted());
    expect(asked).toContain('chain.walk');
  });

  test.each([
    [{ speakers: [KERR] }],
    [{ about: [INGEBRIGTSEN], aboutBasis: ['STATED'] }],
    [{ sources: ['source:ap-paris-preview', 'source:flotrack-2024-08-06'], kinds: ['STATEMENT'] }],
    [{ outlets: ['outlet:citius-mag'], from: '2024-01' }],
    [{ speakers: [KERR, INGEBRIGTSEN], about: [KERR, INGEBRIGTSEN], to: '2024-02' }],
    [{}],
  ])('those that pass %j are those that remarks lists, in its order', async (filter) => {
    const listed = await server.ask(
      'query ($filter: RemarkFilter) { remarks(filter: $filter, first: 100) { edges { node { id } } } }',
      { filter },
    );
    const { found } = await coverage({ filter });
    expect(remarksIn(found)).toEqual(listAt(listed.data, 'remarks', 'edges').map((edge) => at(edge, 'node', 'id')));
    expect(at(found, 'totals', 'isComplete')).toBe(true);
  });
});

describe('what can not be covered', () => {
  it.each([
    [{ of: 'remark:kerr-yes-man' }, 'ABSENT', 'remark:kerr-yes-men'],
    [{ of: KERR }, 'OTHER_KIND', null],
    [{ between: [KERR, 'athlete:jakob-ingebrigtsn'] }, 'ABSENT', INGEBRIGTSEN],
  ])('%j is named: %s', async (given, reason, nearest) => {
    const { found } = await coverage(given);
    expect(at(found, 'reason')).toBe(reason);
    if (nearest !== null) expect(listAt(found, 'nearest')).toContain(nearest);
  });

  it.each([
    [{}, 'One of "of", "between" and "filter" was expected, but 0 were given.'],
    [{ of: KERR, filter: {} }, 'One of "of", "between" and "filter" was expected, but 2 were given.'],
    [{ between: [KERR] }, `"between" should be 2 to 4 different ids of speakers, but got ["${KERR}"].`],
  ])('%j is refused', async (given, message) => {
    const { errors } = await server.tryAsk(QUERY, given);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
