import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';
import { ENTRIES, idsOf, timeline, type SeenEntry } from './asking.js';

/** What the five articles tell, read from them by hand. */
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

async function entry(id: string): Promise<SeenEntry> {
  for (let after = ''; ;) {
    const { edges, pageInfo } = await timeline(server, `first: 100 ${after}`);
    const found = edges.find(({ node }) => node.node.id === id);
    if (found !== undefined) return found.node;
    if (!pageInfo.hasNextPage) throw new Error(`${id} is not in the timeline.`);
    after = `after: "${pageInfo.endCursor}"`;
  }
}

describe('how far a remark is from a race', () => {
  test('Kerr announces the most vicious 1500 on the day of the semifinal, two days before the final', async () => {
    const { raceBefore, racesOnTheDay, raceAfter } = await entry('remark:kerr-vicious-1500');
    expect(raceAfter).toEqual({
      race: { id: 'race:paris-2024-1500m-final' },
      days: { least: -2, most: -2 },
      text: 'two days before the final: 1500 m, Olympic Games, Paris 2024',
      speakerRan: true,
    });
    expect(racesOnTheDay.map(({ race, speakerRan }) => [race.id, speakerRan])).toEqual([
      ['race:paris-2024-1500m-semifinal', true],
    ]);
    expect(raceBefore).toMatchObject({ race: { id: 'race:bowerman-mile-2024' }, days: { least: 71, most: 71 } });
  });

  test('Ingebrigtsen speaks of a blindfold four days after Kerr’s two miles, in which no result of his is held', async () => {
    const { raceBefore } = await entry('remark:ingebrigtsen-blindfold');
    expect(raceBefore).toEqual({
      race: { id: 'race:millrose-2024-two-miles' },
      days: { least: 4, most: 4 },
      text: 'four days after the race: Two miles, Millrose Games 2024',
      speakerRan: null,
    });
  });

  test('the words on the next guy come on the day of the 5000 m, four days after the 1500 m', async () => {
    const { raceBefore, racesOnTheDay } = await entry('remark:ingebrigtsen-next-guy');
    expect(raceBefore).toMatchObject({
      text: 'four days after the final: 1500 m, World Championships, Budapest 2023',
      speakerRan: true,
    });
    expect(racesOnTheDay.map(({ text }) => text)).toEqual([
      'on the day of the final: 5000 m, World Championships, Budapest 2023',
    ]);
  });

  test('a remark of which only a last day is known is told from races behind it, at least', async () => {
    const { raceBefore, raceAfter } = await entry('remark:ingebrigtsen-98-of-100');
    expect(raceBefore).toBeNull();
    expect(raceAfter).toMatchObject({
      days: { least: null, most: -10 },
      text: 'at least ten days before the race: Two miles, Millrose Games 2024',
    });
  });

  test('the press conference before the Bowerman Mile may be of its day, so that race is on neither side', async () => {
    const { raceBefore, racesOnTheDay, raceAfter } = await entry('remark:kerr-fantastic-mile');
    expect([raceBefore, racesOnTheDay]).toEqual([null, []]);
    expect(raceAfter?.text).toBe(
      'between 71 and 95 days before the semi-final: 1500 m, semifinal, Olympic Games, Paris 2024',
    );
  });

  test('what is no remark has no race beside it', async () => {
    const { raceBefore, racesOnTheDay, raceAfter, madePublic } = await entry('event:zurich-press-conference-2023');
    expect([raceBefore, racesOnTheDay, raceAfter, madePublic]).toEqual([null, [], null, null]);
  });
});

describe('dates', () => {
  test('are told as exactly as they are known', async () => {
    expect(await entry('result:birmingham-2015-two-miles-mo-farah')).toMatchObject({
      kind: 'RECORD',
      label: 'in 2015',
    });
    expect(await entry('event:stavanger-aftenblad-interview-2024-02')).toMatchObject({
      label: 'on or before 1 February 2024',
      band: 'DATED',
    });
    expect(await entry('remark:ali-bragging')).toMatchObject({ label: 'undated', band: 'UNDATED', date: null });
  });

  test('a remark became public when a source says so, else between its day and the first printing held', async () => {
    expect((await entry('remark:ingebrigtsen-98-of-100')).madePublic).toEqual({ edtf: '2024-02-01' });
    expect((await entry('remark:kerr-flaws')).madePublic).toEqual({ edtf: '2024-01-18/2024-03-03' });
    // Only the living article prints these, and from when it did is not known.
    expect((await entry('remark:kerr-place-of-insecurity')).madePublic).toEqual({ edtf: '2023-08-25/..' });
  });
});

describe('filters', () => {
  test('the final of Budapest draws its results and what is said of it, in order', async () => {
    const seen = await timeline(server, 'first: 100, filter: { races: ["race:budapest-2023-1500m-final"] }');
    expect(idsOf(seen)).toEqual([
      'remark:ingebrigtsen-not-100',
      'race:budapest-2023-1500m-final',
      'result:budapest-2023-1500m-final-jakob-ingebrigtsen',
      'result:budapest-2023-1500m-final-josh-kerr',
      'remark:ingebrigtsen-disappointing',
      'remark:ingebrigtsen-next-guy',
      'remark:question-revenge-2023',
      'remark:kerr-disrespectful',
      'remark:kerr-yes-men',
      'remark:kerr-flaws',
      'remark:runners-world-headline',
      'remark:ingebrigtsen-tricky-one',
      'remark:some-on-lost-finals',
    ]);
  });

  test('Kerr’s races that are held are eight, and three of his results bear a record or a best', async () => {
    const races = await timeline(server, 'first: 100, filter: { speakers: ["athlete:josh-kerr"], kinds: [RACE] }');
    expect(idsOf(races)).toEqual([
      'race:zurich-2023-1500m',
      'race:budapest-2023-1500m-semifinal',
      'race:budapest-2023-1500m-final',
      'race:millrose-2024-two-miles',
      'race:glasgow-2024-3000m-final',
      'race:bowerman-mile-2024',
      'race:paris-2024-1500m-semifinal',
      'race:paris-2024-1500m-final',
    ]);
    const records = await timeline(server, 'first: 100, filter: { speakers: ["athlete:josh-kerr"], kinds: [RECORD] }');
    expect(idsOf(records)).toEqual([
      'result:budapest-2023-1500m-final-josh-kerr',
      'result:millrose-2024-two-miles-josh-kerr',
      'result:bowerman-mile-2024-josh-kerr',
    ]);
    const plain = await timeline(server, 'first: 100, filter: { speakers: ["athlete:josh-kerr"], kinds: [RESULT] }');
    expect(plain.edges).toHaveLength(5);
  });

  test('what FloTrack published stands beside what it prints', async () => {
    const seen = await timeline(
      server,
      'first: 100, filter: { outlets: ["outlet:flotrack"], kinds: [PUBLICATION, REMARK] }',
    );
    expect(idsOf(seen)).toEqual(expect.arrayContaining(['source:flotrack-2024-08-06', 'remark:kerr-yes-men']));
    expect(idsOf(seen)).not.toContain('remark:kerr-no-comment');
    expect(seen.edges.filter(({ node }) => node.kind === 'PUBLICATION')).toHaveLength(3);
  });

  test('the undated stand behind all that is dated, and alone when they are asked for', async () => {
    const seen = await timeline(server, 'first: 100, filter: { band: UNDATED }');
    expect(idsOf(seen)).toEqual([
      'remark:ali-bragging',
      'remark:supporters-4-13',
      'event:ingebrigtsen-kerr-rivalry',
      'source:various-outlets-kerr',
    ]);
    expect(idsOf(await timeline(server, 'last: 4'))).toEqual(idsOf(seen));
    expect((await timeline(server, 'last: 1, filter: { band: DATED }')).edges[0]?.node.band).toBe('DATED');
  });

  test('an empty list lets nothing pass', async () => {
    for (const part of ['speakers: []', 'races: []', 'outlets: []', 'kinds: []'])
      expect((await timeline(server, `filter: { ${part} }`)).edges).toEqual([]);
  });
});

describe('a view', () => {
  test('of FloTrack leaves out what it does not print, and counts it', async () => {
    const all = await timeline(server, 'first: 100, filter: { kinds: [REMARK] }');
    const seen = await timeline(
      server,
      'first: 100, filter: { kinds: [REMARK] }, knownFrom: { outlets: ["outlet:flotrack"] }',
    );
    expect(all.pageInfo.hasNextPage).toBe(false);
    expect(seen.edges.length + seen.outOfView.remarks).toBe(all.edges.length);
    expect(idsOf(seen)).not.toContain('remark:kerr-no-comment');
    expect([all.basis.sourcesHeld, seen.basis.sourcesHeld]).toEqual([5, 1]);
  });

  test('as of 13 March 2024 holds the preview of early March, and no race that was still to come', async () => {
    const seen = await timeline(server, 'last: 100, asOf: "2024-03-13"');
    expect(idsOf(seen)).toContain('race:glasgow-2024-3000m-final');
    expect(idsOf(seen)).not.toContain('race:bowerman-mile-2024');
    expect(idsOf(seen)).toContain('remark:ingebrigtsen-blindfold');
    // The living article grew: what it alone prints may have stood there on its first day, or not.
    expect(seen.outOfView.undecided).toBeGreaterThan(0);
    expect(idsOf(seen)).not.toContain('remark:kerr-place-of-insecurity');
  });
});

test('a page takes one statement, and one more for all races around its remarks', async () => {
  const { asked } = await server.ask(`{ timeline(first: 100) { ${ENTRIES} } }`);
  expect(asked).toEqual(['timeline.stretch', 'timeline.racesAround']);
  const plain = await server.ask('{ timeline(last: 100) { edges { node { node { id } label } } } }');
  expect(plain.asked).toEqual(['timeline.stretchBackwards']);
});

test('a cursor of another list is refused', async () => {
  const { data } = await server.ask('{ remarks(first: 1) { pageInfo { endCursor } } }');
  const cursor = JSON.stringify(data).match(/"endCursor":"([^"]*)"/)?.[1];
  const { errors } = await server.tryAsk(`{ timeline(after: "${cursor}") { pageInfo { endCursor } } }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
