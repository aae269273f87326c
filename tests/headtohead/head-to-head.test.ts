import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { loadText, openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';
import { MEETINGS } from './meetings.js';

const KERR = 'athlete:josh-kerr';
const INGEBRIGTSEN = 'athlete:jakob-ingebrigtsen';
const MADE = ['athlete:ann', 'athlete:bea'] as const;
const BUDAPEST = 'race:budapest-2023-1500m-final';

let opened: TestGraph;
let server: TestServer;
beforeAll(async () => {
  opened = await openStoryGraph();
  expect(await loadText(opened.graph, MEETINGS)).toMatchObject({ isLoaded: true });
  server = await startTestServer(opened);
}, 60_000);
afterAll(async () => {
  await server?.close();
  await opened?.close();
});

const QUERY = /* GraphQL */ `
  query ($athletes: [ID!]!, $first: Int, $after: String, $knownFrom: KnownFrom, $asOf: EDTF) {
    headToHead(athletes: $athletes, first: $first, after: $after, knownFrom: $knownFrom, asOf: $asOf) {
      ... on HeadToHead {
        heldOf {
          text
          races
          notRun
          claimedAtLeast
          isComplete
          racesOutOfView
          racesUndecided
          claimsOutOfView
        }
        races {
          race {
            id
          }
          ahead {
            id
          }
          aheadBy
          sentence
          claims {
            id
          }
          drew {
            remark {
              id
            }
            respondsBy {
              id
            }
            isAbout
          }
          drewMore
          outOfView {
            remarks
            replies
            undecided
          }
        }
        claims {
          value
          condition
          madeBy {
            __typename
          }
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

async function between(athletes: readonly string[], more: object = {}) {
  const { data, asked } = await server.ask(QUERY, { athletes, ...more });
  return { found: at(data, 'headToHead'), asked };
}

const races = (found: unknown) => listAt(found, 'races');
const idsIn = (found: unknown) => races(found).map((race) => at(race, 'race', 'id'));
const raceIn = (found: unknown, id: string) => races(found).find((race) => at(race, 'race', 'id') === id);
const order = (found: unknown) => races(found).map((race) => [at(race, 'ahead', 'id') ?? null, at(race, 'aheadBy')]);
/** Each remark, whether it responds to the race, and whether it is about it. */
const drawn = (found: unknown, id: string) =>
  listAt(raceIn(found, id), 'drew').map((drew) => [
    at(drew, 'remark', 'id'),
    listAt(drew, 'respondsBy').length > 0,
    at(drew, 'isAbout'),
  ]);

describe('Kerr and Ingebrigtsen', () => {
  test('are held in five races, of at least sixteen', async () => {
    const { found } = await between([KERR, INGEBRIGTSEN]);
    expect(idsIn(found)).toEqual([
      'race:budapest-2023-1500m-semifinal',
      BUDAPEST,
      'race:bowerman-mile-2024',
      'race:paris-2024-1500m-semifinal',
      'race:paris-2024-1500m-final',
    ]);
    expect(at(found, 'heldOf')).toEqual({
      text: '5 races held, of at least 16 claimed.',
      races: 5,
      notRun: 0,
      claimedAtLeast: 16,
      isComplete: true,
      racesOutOfView: 0,
      racesUndecided: 0,
      claimsOutOfView: 0,
    });
  });

  // Read from the articles: beat him in the semifinal; 3:29.38 to 3:29:65; 3:45.34-3:45.6; edged him out; 3:27:79 to 3:28:24.
  test('were ahead of one another as the articles tell', async () => {
    const { found } = await between([KERR, INGEBRIGTSEN]);
    expect(order(found)).toEqual([
      [INGEBRIGTSEN, 'PLACE'],
      [KERR, 'PLACE'],
      [KERR, 'PLACE'],
      [null, null],
      [KERR, 'MARK'],
    ]);
    expect(races(found).map((race) => at(race, 'sentence'))).toEqual([
      'Jakob Ingebrigtsen (1st) was ahead of Josh Kerr.',
      'Josh Kerr (1st, 3:29.38) was ahead of Jakob Ingebrigtsen (2nd, 3:29:65), by 0.27 s.',
      'Josh Kerr (1st, 3:45.34) was ahead of Jakob Ingebrigtsen (2nd, 3:45.6), by 0.17 to 0.35 s.',
      'Undecided by the results held: Josh Kerr (neither place nor mark), Jakob Ingebrigtsen (neither place nor mark).',
      'Josh Kerr (2nd, 3:27:79) was ahead of Jakob Ingebrigtsen (3:28:24), by 0.45 s.',
    ]);
  });

  test('where the results do not decide, the claim of a source stands beside them', async () => {
    const { found } = await between([KERR, INGEBRIGTSEN]);
    expect(listAt(raceIn(found, 'race:paris-2024-1500m-semifinal'), 'claims')).toEqual([
      { id: 'claim:paris-2024-1500m-semifinal-jakob-ingebrigtsen.other.ap-paris-preview' },
    ]);
  });

  test('the score is a claim, told with what it supposes, by a source and by those for whom it speaks; none is counted', async () => {
    const { found } = await between([INGEBRIGTSEN, KERR]);
    const told = { value: '4-13', condition: 'if Kerr beats Ingebrigtsen in the Olympic 1500 m final' };
    expect(listAt(found, 'claims')).toEqual([
      { ...told, madeBy: { __typename: 'Source' } },
      { ...told, madeBy: { __typename: 'Remark' } },
    ]);
  });

  test('the final in Budapest drew what both said of it', async () => {
    const { found } = await between([KERR, INGEBRIGTSEN]);
    expect(drawn(found, BUDAPEST)).toEqual([
      ['remark:ingebrigtsen-not-100', true, true],
      ['remark:ingebrigtsen-disappointing', true, true],
      ['remark:ingebrigtsen-next-guy', true, true],
      ['remark:kerr-disrespectful', false, true],
      ['remark:kerr-yes-men', true, true],
      ['remark:kerr-flaws', false, true],
      ['remark:ingebrigtsen-tricky-one', true, true],
    ]);
  });

  test('take one statement, one for what the races drew and one for the basis; things are read in batches', async () => {
    const { asked } = await between([KERR, INGEBRIGTSEN]);
    expect(asked.toSorted()).toEqual([
      'basis.allHeld',
      'headtohead.drawnByRaces',
      'headtohead.racesOfTwo',
      ...asked.filter((name) => name === 'thing.byId'),
    ]);
    expect(asked.filter((name) => name === 'thing.byId').length).toBeLessThanOrEqual(3);
  });

  test('can be paged: each race once, in order', async () => {
    const whole = idsIn((await between([KERR, INGEBRIGTSEN])).found);
    const paged: unknown[] = [];
    let after: unknown = null;
    do {
      const { found } = await between([KERR, INGEBRIGTSEN], { first: 2, after });
      paged.push(...idsIn(found));
      after = at(found, 'pageInfo', 'hasNextPage') === true ? at(found, 'pageInfo', 'endCursor') : null;
    } while (after !== null);
    expect(paged).toEqual(whole);
  });
});

test('Nuguse and Kerr are held in three races; that a source claims one win each since Budapest contradicts nothing', async () => {
  const { found } = await between(['athlete:yared-nuguse', KERR]);
  expect(idsIn(found)).toEqual(['race:zurich-2023-1500m', 'race:glasgow-2024-3000m-final', 'race:bowerman-mile-2024']);
  expect(races(found).map((race) => at(race, 'ahead', 'id'))).toEqual(['athlete:yared-nuguse', KERR, KERR]);
  expect(at(found, 'heldOf', 'text')).toBe('3 races held, of at least 1 claimed.');
});

describe('under a view', () => {
  test('an outlet tells of the races of which it prints anything, and of what its printings link', async () => {
    const { found } = await between([KERR, INGEBRIGTSEN], { knownFrom: { outlets: ['outlet:flotrack'] } });
    expect(idsIn(found)).toEqual([BUDAPEST, 'race:bowerman-mile-2024']);
    expect(at(found, 'heldOf')).toMatchObject({
      races: 2,
      racesOutOfView: 3,
      claimsOutOfView: 2,
      claimedAtLeast: null,
    });
    // It prints the winner of the final, and neither mark nor the gap; and it announces the final in Paris, whose outcome it can not tell.
    expect(races(found).map((race) => at(race, 'sentence'))).toEqual([
      'Josh Kerr (1st) was ahead of Jakob Ingebrigtsen (2nd).',
      'Josh Kerr (1st, 3:45.34) was ahead of Jakob Ingebrigtsen (2nd, 3:45.6), by 0.17 to 0.35 s.',
    ]);
    // FloTrack prints these of what the final drew; that he was asked about it in May is told by another.
    expect(drawn(found, BUDAPEST)).toEqual([
      ['remark:ingebrigtsen-not-100', true, true],
      ['remark:ingebrigtsen-next-guy', false, true],
      ['remark:kerr-disrespectful', false, true],
      ['remark:kerr-yes-men', true, true],
    ]);
    expect(at(raceIn(found, BUDAPEST), 'outOfView')).toEqual({ remarks: 3, replies: 3, undecided: 0 });
  });

  test('as of a day only races surely run by then are told', async () => {
    const { found } = await between([KERR, INGEBRIGTSEN], { asOf: '2024-01-01' });
    expect(idsIn(found)).toEqual(['race:budapest-2023-1500m-semifinal', BUDAPEST]);
    expect(at(found, 'heldOf')).toMatchObject({ races: 2, racesOutOfView: 3, racesUndecided: 0, claimsOutOfView: 2 });
  });

  test('what may have been run by then, but not surely, is counted', async () => {
    const { found } = await between(MADE, { asOf: '2024-01-15' });
    expect(idsIn(found)).toEqual(['race:a-unfinished', 'race:d-by-mark']);
    expect(at(found, 'heldOf')).toMatchObject({ races: 2, racesOutOfView: 2, racesUndecided: 2 });
  });

  test('what it leaves out of what a race drew is counted', async () => {
    const { found } = await between(MADE, { asOf: '2024-01-15' });
    expect(drawn(found, 'race:d-by-mark')).toEqual([['remark:ann-about-d', false, true]]);
    expect(at(raceIn(found, 'race:d-by-mark'), 'outOfView')).toEqual({ remarks: 1, replies: 1, undecided: 0 });
  });
});

describe('two made runners', () => {
  test('did not finish, were too near, ran without a place, without a date; what one did not start does not count', async () => {
    const { found } = await between(MADE);
    expect(idsIn(found)).toEqual(['race:a-unfinished', 'race:e-too-near', 'race:d-by-mark', 'race:g-undated']);
    expect(order(found)).toEqual([
      ['athlete:bea', 'STATUS'],
      [null, null],
      ['athlete:bea', 'MARK'],
      [null, null],
    ]);
    expect(at(found, 'heldOf')).toMatchObject({ text: '4 races held.', races: 4, notRun: 2, claimedAtLeast: null });
    expect(races(found).map((race) => at(race, 'sentence'))).toEqual([
      'Bea (12th) was ahead of Ann (DNF).',
      'Undecided by the results held: Ann (4:00.10), Bea (4:00.1).',
      'Bea (3:59.9) was ahead of Ann (4:00.10), by 0.11 to 0.29 s.',
      'Undecided by the results held: Ann (neither place nor mark), Bea (neither place nor mark).',
    ]);
  });

  test('what a race drew from them comes with its replies; what others said of it does not', async () => {
    const { found } = await between(MADE);
    expect(drawn(found, 'race:d-by-mark')).toEqual([
      ['remark:ann-about-d', true, true],
      ['remark:bea-about-d', false, true],
    ]);
  });
});

describe('what can not be compared', () => {
  it('is named with the nearest known id', async () => {
    const { found } = await between([KERR, 'athlete:jakob-ingebrigtsn']);
    expect(found).toMatchObject({ id: 'athlete:jakob-ingebrigtsn', reason: 'ABSENT' });
    expect(listAt(found, 'nearest')[0]).toBe(INGEBRIGTSEN);
  });

  it('is of another kind', async () => {
    const { found } = await between(['outlet:citius-mag', KERR]);
    expect(found).toMatchObject({ id: 'outlet:citius-mag', reason: 'OTHER_KIND' });
  });

  it.each([[[KERR]], [[KERR, KERR]], [[KERR, INGEBRIGTSEN, 'athlete:ann']], [[]]])(
    'are not two: %j',
    async (athletes) => {
      const { errors } = await server.tryAsk(QUERY, { athletes });
      expect(errors).toMatchObject([
        {
          message: `"athletes" should be two different ids, but got ${JSON.stringify(athletes)}.`,
          extensions: { code: 'BAD_USER_INPUT', argument: ['athletes'] },
        },
      ]);
    },
  );
});
