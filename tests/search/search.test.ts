import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyChange, changeBetween } from '../../src/graph/apply.js';
import { together } from '../../src/graph/records.js';
import { planSearches } from '../../src/search/plan-ahead.js';
import { ALL_KINDS, searchQuestions } from '../../src/search/questions.js';
import { soughtIn } from '../../src/search/sought.js';
import { BEST_BY_WORDS } from '../../src/search/statements.js';
import { speakerRecords } from '../../src/speaker/write.js';
import { change, loadText, openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { startTestServer, type TestServer } from '../_kit/server.js';
import * as asked from './asking.js';
import { hitsIn, idsIn, SEARCH, type More, type Page } from './asking.js';
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

const search = (text: string, more?: More) => asked.search(server, text, more);
const found = (text: string, more?: More) => asked.found(server, text, more);
const marked = (page: Page, id: string) => asked.marked(hitsIn(page), id);
const refusal = async (text: string) =>
  (await server.tryAsk(SEARCH, { text })).errors.map(({ message, path, extensions }) => ({
    message,
    path,
    extensions,
  }));

describe('what fits', () => {
  test('two common words in a row lead to the refusal first', async () => {
    expect((await found('No comment'))[0]).toBe('remark:kerr-no-comment');
  });

  test('words in a row fit better than the same words elsewhere', async () => {
    expect(await found('ember quill')).toEqual(['person:quill-1', 'person:quill-2']);
    expect(await found('quill ember')).toEqual(['person:quill-2', 'person:quill-1']);
  });

  test.each(['Møen', 'moen', 'MØEN', 'Moen', 'sondre nordstad moen', 'Mo\u0308en', '“Møen”', 'gout d’as', "Gout-d'As"])(
    '%s leads to the speaker',
    async (text) => expect((await found(text, { kinds: ['SPEAKER'] }))[0]).toBe('person:mon'),
  );

  test('a name leads to where it stands in the genitive, and the other way round', async () => {
    for (const text of ['Straße', 'strasse', 'Straße’s'])
      expect((await found(text)).toSorted()).toEqual(['person:zoe', 'remark:mon-toll']);
    for (const text of ['mayor', 'mayor’s']) expect(await found(text)).toEqual(['remark:mon-toll']);
  });

  test.each(['acute \u0301', 'ring \u030a', 'stroke \u0338', 'cedilla \u0327'])(
    'Ingebrigtsen leads to the man with an accent on any letter, composed or not: %s',
    async (accent) => {
      for (let place = 1; place <= 'Ingebrigtsen'.length; place += 1) {
        const accented = `${'Ingebrigtsen'.slice(0, place)}${accent.at(-1)}${'Ingebrigtsen'.slice(place)}`;
        for (const text of [accented.normalize('NFC'), accented.normalize('NFD'), accented.toUpperCase()])
          expect((await found(text, { first: 1 }))[0]).toBe('athlete:jakob-ingebrigtsen');
      }
    },
  );

  test.each(['don’t blame', "DON'T BLAME", '‘Don´t’ «blame»'])('%s fits whatever its quotation marks', async (text) => {
    expect((await found(text))[0]).toBe('remark:mon-toll');
  });

  test('things of the asked kinds alone are found', async () => {
    expect((await found('fjordlopet')).toSorted()).toEqual(['competition:fjordlopet', 'race:fjord-final']);
    expect(await found('fjordlopet', { kinds: ['RACE'] })).toEqual(['race:fjord-final']);
    expect(await found('fjordferge dyrere', { kinds: ['SOURCE'] })).toEqual(['source:havnenytt']);
    expect(await found('gangway', { kinds: ['SPEAKER', 'SOURCE'] })).toEqual([]);
    expect(await found('gangway', { kinds: ['REMARK'] })).toEqual(['remark:mon-toll']);
    expect(await found('gangway', { kinds: [] })).toEqual([]);
  });
});

describe('where it fits', () => {
  test('a remark stands once for all its wordings and its gist, the text with most of the words first', async () => {
    const hits = await search('gangway blame');
    expect(idsIn(hits)).toEqual(['remark:mon-toll']);
    expect(marked(hits, 'remark:mon-toll').toSorted()).toEqual([
      'GIST: The <gangway> toll is Straße’s and the mayor’s doing.',
      'WORDING: Don’t <blame> the <Gangway>, Zoe\u0301 [Straße] — it’s <𝒢angway’s> captain, at 3.27...',
      'WORDING: Never <blame> the <gangway>',
      'WORDING: he shouted across the <gangway>',
    ]);
    expect(marked(hits, 'remark:mon-toll')[0]).toContain('<blame>');
    expect(hits.edges[0]?.node.matches.map(({ wording }) => wording?.id ?? null).toSorted()).toEqual(
      [null, 'wording:mon-toll.fergeblad', 'wording:mon-toll.havnenytt', 'wording:mon-toll.havnenytt'].toSorted(),
    );
  });

  test('the marks lie on the words as they are printed, accents and all', async () => {
    expect(marked(await search('zoe'), 'remark:mon-toll')).toEqual([
      'WORDING: Don’t blame the Gangway, <Zoe\u0301> [Straße] — it’s 𝒢angway’s captain, at 3.27...',
    ]);
    expect(marked(await search('3.27 dont don’t it'), 'remark:mon-toll')[0]).toBe(
      'WORDING: <Don’t> blame the Gangway, Zoe\u0301 [Straße] — <it’s> 𝒢angway’s captain, at <3.27>...',
    );
    expect(marked(await search('strasse'), 'person:zoe')).toEqual(['NAME: Zoë <Straße>']);
    expect(marked(await search('moen gout as'), 'person:mon').toSorted()).toEqual([
      'ALIAS: <Møen>',
      'ALIAS: Le <Goût>-d’Ås',
      'NAME: Sondre Nordstad <Møen>',
    ]);
    expect(marked(await search('fjord'), 'competition:fjordlopet')).toEqual(['ALIAS: The <fjord> run']);
    expect(marked(await search('ferge dyrere'), 'source:havnenytt')).toEqual(['NAME: Fjordferge blir <dyrere>']);
  });
});

describe('what is no question', () => {
  test.each(['', ' ', '"', '“”', '*', '?', '!', '—', '\\', '&& || ! ( ) { } [ ] ^ ~ * ? : / + -', '😀'])(
    '%j finds nothing, and is no fault',
    async (text) => {
      expect(await search(text)).toEqual({
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      });
      expect(opened.asked).toEqual([]);
    },
  );

  test.each([
    '*:*',
    'gangwa*',
    '*angway',
    'gangwa?',
    'gangwax~',
    '/gangwa./',
    'searchText:xgangwayx',
    '[gangwaa TO gangwaz]',
    '{gangwaa TO gangwaz}',
    '*:* NOT xgangwayx',
    '-xgangwayx',
  ])('no sign has a meaning of its own: %s', async (text) => {
    expect(await found(text)).not.toContain('remark:mon-toll');
  });

  test.each([
    '+gangway',
    '-gangway',
    'gangway^0',
    'gangway~2',
    '"gangway',
    'gangway"',
    '(gangway',
    'gangway\\',
    '\\gangway\\"',
    'gangway AND',
    'OR gangway',
    'NOT gangway',
    '!gangway',
    'gangway:',
    'gangway && ||',
    '[gangway TO',
    '/gangway',
    'gangway/',
    '\u0000gangway',
  ])('the words among the signs are looked for: %s', async (text) => {
    expect(await found(text)).toContain('remark:mon-toll');
  });

  test('no text at all is a fault', async () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/ abAND\'.<>=@#$%_,;😀'), maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(unit, async (text) => expect((await search(text)).edges.length).toBeLessThanOrEqual(20)),
      { numRuns: 200 },
    );
  }, 60_000);

  test('a text that is too long or holds too many words is refused with what would be right', async () => {
    expect(await refusal('a'.repeat(1001))).toMatchObject([
      {
        message: '"text" should be at most 1000 characters long, but is 1001.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    const words = Array.from({ length: 65 }, (_, turn) => `w${turn}`);
    expect(await refusal(words.join(' '))).toMatchObject([
      { message: '"text" should be at most 64 different words, but has 65.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(await found([...words.slice(1), ...words.slice(1)].join(' '))).toEqual([]);
  });
});

describe('pages', () => {
  const text = 'the race he is not in the world';

  test('give each thing once, the best first, and end', async () => {
    const whole = (await search(text, { first: 100 })).edges;
    expect(whole.length).toBeGreaterThan(30);
    const walked: Page['edges'] = [];
    let after: string | null = null;
    do {
      const next: Page = await search(text, { first: 7, after });
      expect(next.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(next.edges.length).toBe(next.pageInfo.hasNextPage ? 7 : next.edges.length);
      walked.push(...next.edges);
      after = next.pageInfo.hasNextPage ? next.pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked.slice(0, 100)).toEqual(whole);
    expect(new Set(walked.map(({ node }) => node.node.id)).size).toBe(walked.length);
    expect(walked.length).toBeLessThanOrEqual(200);
    const places = walked.map(({ node }) => node);
    for (const [turn, here] of places.slice(1).entries()) {
      const before = places[turn];
      expect(before?.score).toBeGreaterThanOrEqual(here.score);
      if (before?.score === here.score) expect(before.node.id < here.node.id).toBe(true);
    }
  });

  test('of equal scores none is lost between two pages', async () => {
    const twins = Array.from({ length: 30 }, (_, turn) =>
      speakerRecords({
        kind: 'Person',
        id: `person:twin-${turn}`,
        name: 'Twyn',
        aliases: [],
        note: null,
        isNamed: true,
      }),
    );
    await opened.graph.inTransaction((writer) =>
      applyChange(writer, changeBetween({ nodes: [], edges: [] }, together(twins))),
    );
    const ids: string[] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const { edges, pageInfo }: Page = await search('twyn', { first: 4, after });
      ids.push(...edges.map(({ node }) => node.node.id));
      [after, isMore] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(ids).toEqual(twins.flatMap(({ nodes }) => nodes.map(({ id }) => id)).toSorted());
  });

  test('a cursor of another search is refused, one of the same words is taken', async () => {
    const { pageInfo } = await search(text, { first: 2 });
    const ask = (more: object) => server.tryAsk(SEARCH, { text, after: pageInfo.endCursor, ...more });
    for (const more of [{ text: 'the race' }, { kinds: ['REMARK'] }]) {
      const { errors } = await ask(more);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(errors[0]?.message).toContain('belongs to "search of all for the race he is not in the world"');
    }
    expect((await ask({ text: `${text.toUpperCase()}!` })).errors).toEqual([]);
  });
});

describe('what it costs', () => {
  test('a page with things, texts and wordings takes two statements', async () => {
    const answer = await server.ask(SEARCH, { text: 'Ingebrigtsen', first: 100 });
    expect(answer.asked).toEqual(['search.bestByWords', 'remark.wordingsOfRemarks']);
  });

  test('what hangs on all of it takes one more', async () => {
    const answer = await server.ask(/* GraphQL */ `
      {
        search(text: "gangway") {
          edges {
            node {
              node {
                id
                ... on Remark {
                  text
                  speaker {
                    name
                  }
                  wording {
                    source {
                      title
                    }
                  }
                }
              }
            }
          }
        }
      }
    `);
    expect(answer.asked).toEqual(['search.bestByWords', 'thing.byId', 'thing.byId']);
  });
});

test('whatever words a name is made of lead to it, and are marked in it', async () => {
  const given = fc.sample(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(..."abzé0123.,:;'’-_/ø ß½"), minLength: 1, maxLength: 16 }),
    ),
    { numRuns: 400, seed: 7 },
  );
  // Beyond the first plane, the index knows fewer scripts than JavaScript does.
  const plain = given.map((name) => name.replace(/[\u{10000}-\u{10ffff}]/gu, ''));
  const names = plain.map((name, turn) => ({ id: `person:random-${turn}`, name }));
  const records = names.map(({ id, name }) =>
    speakerRecords({ kind: 'Person', id, name, aliases: [], note: null, isNamed: true }),
  );
  await opened.graph.inTransaction((writer) =>
    applyChange(writer, changeBetween({ nodes: [], edges: [] }, together(records))),
  );
  const missed: unknown[] = [];
  for (const { id, name } of names) {
    if (soughtIn(name).terms.size === 0) continue;
    const hits = await search(name, { kinds: ['SPEAKER'], first: 100 });
    if (marked(hits, id).length === 0)
      missed.push({ name, words: soughtIn(name).words, isHit: idsIn(hits).includes(id) });
  }
  expect(missed).toEqual([]);
}, 120_000);

test('what an earlier edition kept to be searched for is written anew by the next loading', async () => {
  await change(opened.graph, "MATCH (wording:Wording) SET wording.searchText = 'mizzen'");
  await change(opened.graph, "MATCH (remark:Remark {id: 'remark:mon-toll'}) SET remark.searchText = 'mizzen'");
  expect(await found('mizzen')).toEqual(['remark:mon-toll']);
  expect(await loadText(opened.graph, ferry('PRINTED'))).toMatchObject({ isLoaded: true });
  expect(await found('mizzen')).toEqual([]);
  expect(await found('Never blame the gangway')).toContain('remark:mon-toll');
});

test('both statements are planned before anybody asks', async () => {
  opened.asked.length = 0;
  await planSearches(opened.graph);
  expect(opened.asked).toEqual(['search.bestByWords', 'search.bestByBeginning']);
});

test('a remark that is withdrawn is no longer found by its words, not even while they are still in the index', async () => {
  expect((await found('quartermaster hawser')).slice(0, 1)).toEqual(['remark:zoe-gone']);
  await change(opened.graph, "MATCH (gone:Remark {id: 'remark:zoe-gone'}) SET gone.standing = 'WITHDRAWN'");
  expect(await found('quartermaster hawser')).toEqual([]);
});

test('the words of a withdrawn remark leave the index', async () => {
  expect(await loadText(opened.graph, ferry('WITHDRAWN'))).toMatchObject({ isLoaded: true });
  const questions = searchQuestions(ALL_KINDS, soughtIn('quartermaster hawser pawned hid'));
  const [row] = await opened.graph.read(BEST_BY_WORDS, { ...questions, most: 10, after: null, take: 10, view: null });
  expect(row).toEqual({ found: [] });
});
