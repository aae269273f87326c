import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

/** Held against the five articles by reading: what each prints of the same remark. */
let story: TestGraph;
let server: TestServer;
beforeAll(async () => {
  story = await openStoryGraph();
  server = await startTestServer(story);
}, 60_000);
afterAll(() => server.close());
afterAll(() => story.close());

const stretch = z.object({
  text: z.string(),
  kind: z.string(),
  segment: z.number(),
  range: z.object({ start: z.number(), end: z.number() }),
});
const printing = z.object({
  wording: z.object({ id: z.string(), segments: z.array(z.object({ text: z.string(), kind: z.string() })) }),
  isAgainst: z.boolean(),
  credit: z.string(),
  sameWordsAs: z.object({ id: z.string() }).nullable(),
  differences: z.array(
    z.object({
      class: z.string(),
      here: z.array(stretch),
      there: z.array(stretch),
      sentence: z.string(),
      with: z.array(z.object({ id: z.string() })),
    }),
  ),
  differencesLeftOut: z.number(),
  only: z.array(stretch),
});
type Printing = z.infer<typeof printing>;

const SELECTED = `remark { id } against { id segments { text kind } } sources independent leftOut undecided
  printings {
    wording { id segments { text kind } } isAgainst credit sameWordsAs { id } differencesLeftOut
    differences { class sentence with { id } here { ...Stretch } there { ...Stretch } }
    only { ...Stretch }
  }`;
const STRETCH = 'fragment Stretch on PrintedStretch { text kind segment range { start end } }';

async function printingsOf(
  id: string,
  more = '',
): Promise<{ readonly all: unknown; readonly printings: readonly Printing[] }> {
  const { data } = await server.ask(`{ wordings(of: "${id}" ${more}) { ... on Wordings { ${SELECTED} } } } ${STRETCH}`);
  return { all: at(data, 'wordings'), printings: z.array(printing).parse(listAt(data, 'wordings', 'printings')) };
}

async function printingIn(id: string, wording: string, more = ''): Promise<Printing> {
  const { printings } = await printingsOf(id, more);
  const found = printings.find((one) => one.wording.id === wording);
  if (found === undefined)
    throw new Error(`${wording} is not among ${printings.map((one) => one.wording.id).join(', ')}.`);
  return found;
}

/** Quoted words in quotation marks, all else by its kind. */
const shown = (side: Printing['only']): string =>
  side.map(({ text, kind }) => (kind === 'QUOTED' ? `“${text}”` : `${kind}: ${text}`)).join(' | ');
const told = ({ differences }: Printing): readonly string[] =>
  differences.map(({ class: way, here, there }) => `${way} ${shown(here)} <> ${shown(there)}`);

describe('the yes-men answer', () => {
  const ID = 'remark:kerr-yes-men';

  test('an agency splices two sentences and leaves one out without a mark', async () => {
    const found = told(await printingIn(ID, 'wording:kerr-yes-men.ap-paris-preview'));
    expect(found).toContain('SILENT_CUT  <> “you have”');
    expect(found).toContain('SILENT_CUT  <> “You’ve won so many races, you’ve run fantastic all season”');
    expect(found).toContain('SPLICED “weaknesses and I” <> “weaknesses.’ I”');
    expect(found).toContain('PUNCTUATION “many ‘yes men’ that” <> “many yes-men that”');
    expect(
      found.filter((one) => !/^(SILENT_CUT|SPLICED|PUNCTUATION|SPELLING “You”|QUOTATION_BOUNDS)/.test(one)),
    ).toEqual([]);
  });

  test('of the ego, it leaves out a hedge, two commas, and shortens a word', async () => {
    expect(told(await printingIn(ID, 'wording:kerr-yes-men.ap-paris-preview-ego'))).toEqual([
      'HEDGE  <> “a little bit”',
      'PUNCTUATION “now but” <> “now, but”',
      'PUNCTUATION “will because” <> “will, because”',
      "SPELLING “ego's” <> “ego is”",
      expect.stringMatching(/^QUOTATION_BOUNDS {2}<> “He was paced in 2021/),
    ]);
  });

  test('FloTrack has the second paragraph with a capital and a comma more', async () => {
    const found = await printingIn(ID, 'wording:kerr-yes-men.flotrack-2024-08-06');
    expect(told(found).filter((one) => !one.startsWith('QUOTATION_BOUNDS'))).toEqual([
      'SPELLING “World” <> “world”',
      'SPELLING “1,500” <> “1500”',
    ]);
    expect(found.differences.map(({ sentence }) => sentence)).toContain(
      'FloTrack prints “World” where CITIUS MAG prints “world”.',
    );
  });

  test('big weaknesses are printed in one article only, and two more are witnesses of one podcast', async () => {
    const { all } = await printingsOf(ID);
    expect(at(all, 'sources')).toBe(4);
    expect(at(all, 'independent')).toBe(2);
    const irish = await printingIn(ID, 'wording:kerr-yes-men.paris-preview-2024-03');
    expect(shown(irish.only)).toBe(
      '“big weaknesses” | REPORTED: arising from his ego, but may not be aware of them as he’s surrounded by',
    );
    expect(irish.differences.find(({ class: way }) => way === 'SPLICED')?.with).toEqual([
      { id: 'remark:kerr-disrespectful' },
      { id: 'remark:kerr-flaws' },
    ]);
  });
});

test('the next guy: a name put in, a sentence and a half cut without a mark, and two commas', async () => {
  const ID = 'remark:ingebrigtsen-next-guy';
  expect(told(await printingIn(ID, 'wording:ingebrigtsen-next-guy.paris-preview-2024-03'))).toEqual([
    'SPELLING “if” <> “If”',
    'INSERTED INSERTED: [Kerr] <> ',
    'SILENT_CUT  <> “That’s how I see the race. Obviously”',
    'SPELLING “If” <> “if”',
    'PUNCTUATION “fall, then” <> “fall then”',
    'PUNCTUATION “race, and” <> “race and”',
    'SPLICED  <> ',
  ]);
  expect(told(await printingIn(ID, 'wording:ingebrigtsen-next-guy.flotrack-2024-08-06'))).toEqual([]);
});

test('the blindfold: a mark of omission where nothing is left out, a word that a translation may lack, another distance', async () => {
  const ID = 'remark:ingebrigtsen-blindfold';
  const irish = await printingIn(ID, 'wording:ingebrigtsen-blindfold.paris-preview-2024-03');
  expect(told(irish)).toContain('MARKED_CUT ELLIPSIS: ... <> ');
  expect(irish.differences.map(({ sentence }) => sentence)).toContain(
    'source:paris-preview-2024-03 prints a mark of omission where CITIUS MAG prints nothing between the same words.',
  );
  const flotrack = told(await printingIn(ID, 'wording:ingebrigtsen-blindfold.flotrack-2024-08-06'));
  expect(flotrack).toContain('LIKELY_TRANSLATION  <> “done”');
  expect(flotrack).toContain(
    'QUOTATION_BOUNDS REPORTED: he would have beaten Kerr blindfolded in that race <> “would have beaten him in that race”',
  );
  expect(told(await printingIn(ID, 'wording:ingebrigtsen-blindfold.ap-paris-preview'))).toEqual([
    'NUMBER REPORTED: he could beat Kerr blindfolded at 3,000 meters <> ',
  ]);
});

test('flaws: two words in another order, and where the quotation begins', async () => {
  const found = told(await printingIn('remark:kerr-flaws', 'wording:kerr-flaws.paris-preview-2024-03'));
  expect(found).toContain('REORDERED “do I” <> “I do”');
  expect(found).toContain('QUOTATION_BOUNDS REPORTED: but <> “He also”');
});

test('98 of 100: a figure stands at another place, and the desperate attempt in one article only', async () => {
  const found = await printingIn(
    'remark:ingebrigtsen-98-of-100',
    'wording:ingebrigtsen-98-of-100.paris-preview-2024-03',
  );
  expect(told(found)).toContain('REORDERED “98 out of 100 times” <> “98 out of 100 times”');
  expect(shown(found.only)).toContain('“desperate attempt”');
});

test('the negation stands outside the quotation marks of the feature', async () => {
  const found = await printingIn('remark:ingebrigtsen-not-100', 'wording:ingebrigtsen-not-100.rivalry-feature-2024-09');
  expect(told(found)).toContain('QUOTATION_BOUNDS REPORTED: this wasn’t <> “Obviously, not”');
});

test('the pacemaker comment as Kerr repeats it: another word, and a contraction in full', async () => {
  expect(
    told(await printingIn('remark:ingebrigtsen-pacemaker', 'wording:ingebrigtsen-pacemaker.citius-timeline')),
  ).toEqual([
    'OTHER “pacer drops” <> “pacemakers drop”',
    "SPELLING “I am” <> “I'm”",
    'QUOTATION_BOUNDS  <> “So every race is practice”',
  ]);
});

test('against another printing the same difference is told from the other side', async () => {
  const more = 'against: "wording:kerr-yes-men.ap-paris-preview-ego"';
  const found = told(await printingIn('remark:kerr-yes-men', 'wording:kerr-yes-men.citius-timeline', more));
  expect(found).toContain('HEDGE “a little bit” <> ');
});

describe('credit', () => {
  test.each([
    ['remark:ingebrigtsen-next-guy', 'wording:ingebrigtsen-next-guy.citius-timeline', 'SAME_WORDS_NO_CREDIT'],
    ['remark:ingebrigtsen-next-guy', 'wording:ingebrigtsen-next-guy.paris-preview-2024-03', 'NONE_HELD_BEFORE'],
    ['remark:ingebrigtsen-next-guy', 'wording:ingebrigtsen-next-guy.flotrack-2024-08-06', 'SAME_WORDS_NO_CREDIT'],
    ['remark:ingebrigtsen-98-of-100', 'wording:ingebrigtsen-98-of-100.flotrack-2024-08-06', 'SAME_WORDS_NO_CREDIT'],
    ['remark:ingebrigtsen-98-of-100', 'wording:ingebrigtsen-98-of-100.citius-timeline', 'CREDITED'],
    ['remark:ingebrigtsen-pacemaker', 'wording:ingebrigtsen-pacemaker.ap-paris-preview', 'NONE_HELD_BEFORE'],
    ['remark:ingebrigtsen-blindfold', 'wording:ingebrigtsen-blindfold.ap-paris-preview', 'NOTHING_QUOTED'],
  ])('of %s in %s: %s', async (id, wording, credit) => {
    expect((await printingIn(id, wording)).credit).toBe(credit);
  });

  test('FloTrack prints the next guy after the article of March, whose dates leave no doubt', async () => {
    const found = await printingIn('remark:ingebrigtsen-next-guy', 'wording:ingebrigtsen-next-guy.flotrack-2024-08-06');
    expect(found.sameWordsAs).toEqual({ id: 'wording:ingebrigtsen-next-guy.paris-preview-2024-03' });
  });
});

describe('whatever is asked', () => {
  test('every stretch is letter for letter where it says, and sentences quote only what is quoted', async () => {
    const { data } = await server.ask('{ remarks(first: 100) { edges { node { id wordings { id } } } } }');
    const ids = listAt(data, 'remarks', 'edges')
      .filter((edge) => listAt(edge, 'node', 'wordings').length > 1)
      .map((edge) => String(at(edge, 'node', 'id')));
    expect(ids.length).toBeGreaterThan(15);
    for (const id of ids) {
      const { all, printings } = await printingsOf(id);
      const against = z.array(z.object({ text: z.string(), kind: z.string() })).parse(at(all, 'against', 'segments'));
      for (const { wording, differences, only } of printings) {
        const sides = [
          [wording.segments, [...only, ...differences.flatMap(({ here }) => here)]],
          [against, differences.flatMap(({ there }) => there)],
        ] as const;
        for (const [segments, stretches] of sides) {
          for (const { text, kind, segment, range } of stretches) {
            expect([segments[segment]?.text.slice(range.start, range.end), segments[segment]?.kind]).toEqual([
              text,
              kind,
            ]);
          }
        }
        const quoted = [...wording.segments, ...against]
          .filter(({ kind }) => kind === 'QUOTED')
          .map(({ text }) => text);
        for (const { sentence } of differences) {
          for (const [, words = ''] of sentence.matchAll(/“([^”]*)”/g)) {
            expect(quoted.some((text) => text.includes(words))).toBe(true);
          }
        }
      }
    }
  });

  test('two statements, and one more for the basis; of many remarks at once, two', async () => {
    const { asked } = await server.ask(
      '{ wordings(of: "remark:kerr-yes-men") { ... on Wordings { independent basis { sourcesHeld } printings { differences { class } } } } }',
    );
    expect(asked.toSorted()).toEqual(['basis.allHeld', 'printings.ofRemarks', 'thing.byId']);
    const many = await server.ask('{ remarks(first: 50) { edges { node { wordingDiff { independent } } } } }');
    expect(many.asked).toEqual(['remark.list', 'printings.ofRemarks']);
  });

  test('an id that is none, or of something else, is told with the nearest', async () => {
    const ask = async (id: string) =>
      at((await server.ask(`{ wordings(of: "${id}") { ... on UnknownId { reason nearest } } }`)).data, 'wordings');
    expect(await ask('remark:kerr-yes-man')).toMatchObject({ reason: 'ABSENT', nearest: ['remark:kerr-yes-men'] });
    expect(await ask('athlete:josh-kerr')).toMatchObject({ reason: 'OTHER_KIND' });
  });

  test('a printing of something else can not be compared with', async () => {
    const { errors } = await server.tryAsk(
      '{ wordings(of: "remark:kerr-no-comment", against: "wording:kerr-flaws.citius-timeline") { __typename } }',
    );
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toBe(
      'One of the printings of remark:kerr-no-comment was expected as "against", which are ' +
        'wording:kerr-no-comment.paris-preview-2024-03, wording:kerr-no-comment.citius-timeline, but got "wording:kerr-flaws.citius-timeline".',
    );
  });

  test('a remark that nobody printed has no printings', async () => {
    const { all } = await printingsOf('remark:kerr-praise-before');
    expect(all).toMatchObject({ against: null, printings: [], sources: 0, independent: 0 });
  });
});

describe('a view', () => {
  test('of one source shows its printings alone, compared with each other', async () => {
    const { all, printings } = await printingsOf('remark:kerr-yes-men', 'knownFrom: {outlets: ["outlet:flotrack"]}');
    expect(printings.map(({ wording }) => wording.id).toSorted()).toEqual([
      'wording:kerr-yes-men.flotrack-2024-08-06',
      'wording:kerr-yes-men.flotrack-2024-08-06-lead',
    ]);
    expect(all).toMatchObject({ sources: 1, independent: 1, leftOut: 6, undecided: 0 });
  });

  test('as of early March has the article that was surely out, and the living one is undecided from its own day on', async () => {
    const early = await printingsOf('remark:ingebrigtsen-next-guy', 'asOf: "2024-03-05"');
    expect(early.printings.map(({ wording }) => wording.id)).toEqual([
      'wording:ingebrigtsen-next-guy.paris-preview-2024-03',
    ]);
    expect(early.all).toMatchObject({ leftOut: 3, undecided: 0 });
    const later = await printingsOf('remark:ingebrigtsen-next-guy', 'asOf: "2024-06-01"');
    expect(later.all).toMatchObject({ leftOut: 3, undecided: 2 });
  });
});
