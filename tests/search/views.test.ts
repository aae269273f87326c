import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

let story: TestGraph;
let server: TestServer;
beforeAll(async () => {
  story = await openStoryGraph();
  server = await startTestServer(story);
}, 60_000);
afterAll(async () => {
  await server.close();
  await story.close();
});

const FLOTRACK = 'knownFrom: {outlets: ["outlet:flotrack"]}';
const BEFORE_MARCH = 'asOf: "2024-02"';

/** Who prints the words that were found of each remark, and what the view kept from being found. */
async function found(text: string, given: string) {
  const { data } = await server.ask(
    `query ($text: String!) { search(text: $text, kinds: [REMARK], first: 100, ${given}) {
      edges { node { node { id } matches { wording { source { id outlet { id } } knownFrom { latest } } } } }
      outOfView { remarks replies undecided }
    } }`,
    { text },
  );
  const hits = listAt(data, 'search', 'edges').map((edge) => at(edge, 'node'));
  return {
    ids: hits.map((hit) => String(at(hit, 'node', 'id'))),
    wordings: hits.flatMap((hit) => listAt(hit, 'matches')).map((match) => at(match, 'wording')),
    out: at(data, 'search', 'outOfView'),
  };
}

test.each(['weaknesses', 'world champion', 'the next guy', 'pacemaker'])(
  'what one outlet did not print of “%s” is not found through it, and is counted',
  async (text) => {
    const all = await found(text, 'after: null');
    const theirs = await found(text, FLOTRACK);
    expect(all.out).toEqual({ remarks: 0, replies: 0, undecided: 0 });
    expect(theirs.ids.every((id) => all.ids.includes(id))).toBe(true);
    expect(theirs.out).toEqual({ remarks: all.ids.length - theirs.ids.length, replies: 0, undecided: 0 });
    const printers = theirs.wordings
      .filter((wording) => wording !== null)
      .map((one) => at(one, 'source', 'outlet', 'id'));
    expect(printers.filter((outlet) => outlet !== 'outlet:flotrack')).toEqual([]);
  },
);

test('what was surely printed only later is not found as of a day, and is counted', async () => {
  const all = await found('world champion', 'after: null');
  const then = await found('world champion', BEFORE_MARCH);
  expect(then.ids.length).toBeLessThan(all.ids.length);
  expect(at(then.out, 'remarks')).toBe(all.ids.length - then.ids.length);
  const days = then.wordings.filter((wording) => wording !== null).map((one) => String(at(one, 'knownFrom', 'latest')));
  expect(days.filter((day) => day.slice(0, 10) > '2024-02-29')).toEqual([]);
});

test('suggestions keep to a view, too', async () => {
  const suggested = async (given: string): Promise<readonly string[]> => {
    const { data } = await server.ask(`{ suggest(text: "you must be surr", kinds: [REMARK]${given}) { node { id } } }`);
    return listAt(data, 'suggest').map((hit) => String(at(hit, 'node', 'id')));
  };
  expect(await suggested('')).toContain('remark:kerr-yes-men');
  expect(await suggested(', knownFrom: {outlets: ["outlet:ap"]}')).not.toContain('remark:kerr-yes-men');
});
