import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStoryGraph, loadText, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';
import { marked, suggest, SUGGEST, type More } from './asking.js';
import { ferry } from './ferry.js';

let opened: TestGraph;
let server: TestServer;
beforeAll(async () => {
  opened = await openStoryGraph();
  expect(await loadText(opened.graph, ferry('PRINTED'))).toMatchObject({ isLoaded: true });
  server = await startTestServer(opened);
});
afterAll(async () => {
  await server?.close();
  await opened?.close();
});

const suggested = async (text: string, more?: More): Promise<readonly string[]> =>
  (await suggest(server, text, more)).map(({ node }) => node.id);

describe('while somebody types', () => {
  test.each([
    ['inge', 'athlete:jakob-ingebrigtsen'],
    ['Íngé', 'athlete:jakob-ingebrigtsen'],
    ['jakob ing', 'athlete:jakob-ingebrigtsen'],
    ['jakob Ingebrigtsen', 'athlete:jakob-ingebrigtsen'],
    ['ker', 'athlete:josh-kerr'],
    ['josh kerr', 'athlete:josh-kerr'],
    ['Josh Kerr’s', 'athlete:josh-kerr'],
    ['sondre nordstad mø', 'person:mon'],
    ['fjordlo', 'competition:fjordlopet'],
    ['fjordløpet fin', 'race:fjord-final'],
    ['fjordferge blir dy', 'source:havnenytt'],
    ['no comm', 'remark:kerr-no-comment'],
    ['never blame the gang', 'remark:mon-toll'],
    ['Don’t blame the Gangway, Zoé', 'remark:mon-toll'],
  ])('%s leads first to %s', async (text, id) => {
    expect((await suggested(text))[0]).toBe(id);
  });

  test('only the last word may go on, and none may lack', async () => {
    expect(await suggested('sond nordstad moen')).toEqual([]);
    expect(await suggested('moen sond')).toEqual(['person:mon']);
    expect(await suggested('sondre nordstad xmo')).toEqual([]);
    expect(await suggested('ordstad')).toEqual([]);
  });

  test('a remark is not looked for by one or two letters that only begin a word', async () => {
    expect(await suggested('qu', { kinds: ['REMARK'] })).toEqual([]);
    expect(await suggested('quar', { kinds: ['REMARK'] })).toEqual(['remark:zoe-gone']);
    expect(await suggested('the quartermaster p', { kinds: ['REMARK'] })).toEqual(['remark:zoe-gone']);
  });

  test('names come before remarks, whole ones first, and each thing once', async () => {
    const hits = await suggest(server, 'kerr', { first: 20 });
    const kinds = hits.map(({ node }) => (node.__typename === 'Remark' ? 'remark' : 'name'));
    expect(kinds.toSorted()).toEqual(kinds);
    expect(new Set(kinds).size).toBe(2);
    expect(new Set(hits.map(({ node }) => node.id)).size).toBe(20);
    const scores = hits.map(({ score }) => score);
    expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
  });

  test('the words that begin so are marked', async () => {
    expect(marked(await suggest(server, 'zoe stra'), 'person:zoe')).toEqual(['NAME: <Zoë> <Straße>']);
    expect(marked(await suggest(server, 'never blam'), 'remark:mon-toll')).toEqual([
      'WORDING: <Never> <blame> the gangway',
      'WORDING: Don’t <blame> the Gangway, Zoe\u0301 [Straße] — it’s 𝒢angway’s captain, at 3.27...',
    ]);
  });

  test('only things of the asked kinds are suggested', async () => {
    expect(await suggested('fjord', { kinds: ['RACE'] })).toEqual(['race:fjord-final']);
    expect(await suggested('fjord', { kinds: [] })).toEqual([]);
  });

  test.each(['', ' ', '"', '*', '?*', '\\', '—', '😀'])('%j suggests nothing, and is no fault', async (text) => {
    expect(await suggested(text)).toEqual([]);
    expect(opened.asked).toEqual([]);
  });

  test.each(['gangw*', 'gangw~', '/gangw/', 'gangw AND', 'NOT gangw', 'gang:w', 'x:gangw', '[a TO gangw]'])(
    'no sign has a meaning of its own: %s',
    async (text) => {
      const plain = await suggested(text.replace(/[^a-zA-Z:]+/g, ' '));
      expect(await suggested(text)).toEqual(plain);
    },
  );

  test('one letter is enough, and brings no more than was asked for', async () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    for (const letter of letters) expect((await suggested(letter, { first: 20 })).length).toBeLessThanOrEqual(20);
    expect(await suggested('k', { first: 1 })).toHaveLength(1);
  });

  test.each([0, 21, -1])('%d is no number of suggestions', async (first) => {
    const { errors } = await server.tryAsk(SUGGEST, { text: 'ker', first });
    expect(errors).toMatchObject([
      { message: `"first" should be 1 to 20, but got ${first}.`, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('one statement finds the things, and a second the words of the remarks among them', async () => {
    expect((await server.ask('{ suggest(text: "inge") { node { id } } }')).asked).toEqual(['search.bestByBeginning']);
    const { asked } = await server.ask(SUGGEST, { text: 'kerr', first: 20 });
    expect(asked).toEqual(['search.bestByBeginning', 'remark.wordingsOfRemarks']);
  });
});
