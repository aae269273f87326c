import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from '@jest/globals';
import { inReadingOrder, printFault } from '../../src/story/fault.js';
import { readStory, storyOf, type StoryReading } from '../../src/story/read.js';
import { checkSources, type SourcesCheck } from '../../src/story/sources-check.js';
import { readTexts } from '../../src/story/sources/read-texts.js';
import { sourceText } from '../../src/story/sources/source-text.js';
import type { Story } from '../../src/story/story.js';

const folder = fileURLToPath(new URL('parliament/', import.meta.url));
const texts = `${folder}texts/`;

type Edit = readonly [string, string];

/** The files of a folder by name, with one edit, which must find its place. */
function filesOf(from: string, ending: string, edit: Edit | null): ReadonlyMap<string, string> {
  const names = readdirSync(from).filter((name) => name.endsWith(ending));
  const files = names.map((name) => [name, readFileSync(from + name, 'utf8')] as const);
  if (edit !== null) expect(files.some(([, text]) => text.includes(edit[0]))).toBe(true);
  return new Map(files.map(([name, text]) => [name, edit === null ? text : text.replace(edit[0], () => edit[1])]));
}

function read(edit: Edit | null): StoryReading & { readonly story: Story } {
  const reading = storyOf(filesOf(folder, '.yaml', edit));
  const { story } = reading;
  if (story === null) throw new Error(reading.faults.map(printFault).join('\n'));
  return { ...reading, story };
}

function checked(storyEdit: Edit | null, textEdit: Edit | null): SourcesCheck {
  const { story, places } = read(storyEdit);
  const files = filesOf(texts, '.txt', textEdit);
  const held = story.texts.map(({ sourceId, file }) => [sourceId, sourceText(file, files.get(file) ?? '')] as const);
  return checkSources(story, places, new Map(held));
}

const printed = (check: SourcesCheck): readonly string[] => inReadingOrder(check.faults).map(printFault);

describe('the story of a toll in a parliament', () => {
  it('is read from its folder without a fault, and tells what it tells', async () => {
    const { story, faults, foreign } = await readStory(folder);
    expect(faults.map(printFault)).toEqual([]);
    expect(foreign).toEqual([]);
    expect(story?.remarks.find(({ id }) => id === 'remark:lund-no-objection')).toMatchObject({
      wordingId: 'wording:lund-no-objection.gazette',
      attribution: { basis: 'STATED', confidence: 'HIGH', note: null },
      language: null,
      wordings: [
        { id: 'wording:lund-no-objection.gazette', language: { tag: 'en', basis: 'STATED' } },
        { id: 'wording:lund-no-objection.wire', form: 'INDIRECT', identity: { basis: 'INFERRED' } },
      ],
    });
    expect(story?.replies.map(({ id }) => id)).toContain('reply:president-ruling.vik-robbery');
    expect(story?.claims.map(({ id, madeById }) => [id, madeById])).toEqual([
      ['claim:ada-lund.other.lund-walks', 'remark:lund-walks'],
    ]);
  });

  it('stands in its sources, letter for letter', () => {
    const check = checked(null, null);
    expect(printed(check)).toEqual([]);
    expect(check.oddities.map(printFault)).toEqual([
      'gazette.txt:11:1  the quotation mark “ has no partner in its paragraph',
      'gazette.txt:21:59  the quotation mark ” has no partner in its paragraph',
      'gazette.txt:21:60  the quotation mark ” has no partner in its paragraph',
    ]);
    expect(check.counts).toEqual({
      texts: 2,
      wordings: 10,
      segments: 17,
      'linking words, claims and cues': 14,
      'stretches in quotation marks': 9,
      'of them open': 0,
      explanations: 1,
    });
  });
});

test.each<readonly [string, Edit, readonly string[]]>([
  [
    'a letter that differs',
    ['quoted: "a fair "', 'quoted: "a foul "'],
    [
      'gazette.txt:7:2  "I did not hear a ‘no’ from any bench," stands in quotation marks, and no wording covers it',
      'gazette.txt:7:115  "a fair [and modest] price ... for all of us." stands in quotation marks, and no wording covers it',
      'remarks.yaml:22:13  "a foul " of wording:lund-no-objection.gazette does not stand in the source: after "a f" comes "air [and modest] pri", not "oul "',
    ],
  ],
  [
    'segments that do not touch',
    ['quoted: " price "', 'quoted: "price "'],
    [
      'gazette.txt:7:2  "I did not hear a ‘no’ from any bench," stands in quotation marks, and no wording covers it',
      'gazette.txt:7:115  "a fair [and modest] price ... for all of us." stands in quotation marks, and no wording covers it',
      'remarks.yaml:24:13  "price " of wording:lund-no-objection.gazette stands in the source, but not after, or not touching, what should stand before it',
    ],
  ],
  [
    'words out of their order',
    [
      'segments: [{ quoted: robbery }]',
      'segments: [{ quoted: robbery }, { quoted: "The second is shorter: who pays?" }]',
    ],
    [
      'gazette.txt:15:30  "robbery" stands in quotation marks, and no wording covers it',
      'remarks.yaml:131:41  "The second is shorter: who pays?" of wording:vik-robbery.gazette stands in the source, but not after, or not touching, what should stand before it',
    ],
  ],
  [
    'quoted words that do not reach the marks',
    ['quoted: "The second is shorter: who pays?"', 'quoted: "The second is shorter"'],
    [
      'gazette.txt:11:2  "I have a question for the Minister, and it has two parts. The first is short." stands in quotation marks, and no wording covers it',
      'gazette.txt:13:2  "The second is shorter: who pays?" stands in quotation marks, and no wording covers it',
      'gazette.txt:13:61  "Somebody will stand up one day and say, \'Enough,\' and it will be me." stands in quotation marks, and no wording covers it',
      'remarks.yaml:97:13  "The second is shorter" of wording:question-who-pays.gazette stands in the source, but does not begin and end at quotation marks or at the edges of a paragraph',
    ],
  ],
  [
    'linking words',
    ['words: called the toll,', 'words: praised the toll,'],
    [
      'remarks.yaml:38:68  "praised the toll" (words of evidence:lund-no-objection.toll-announced.gazette) does not stand in source:gazette',
    ],
  ],
  [
    'a cue',
    ['cue: Asked\n', 'cue: Begged\n'],
    ['remarks.yaml:52:14  "Begged" (cue of wording:question-walked.gazette) does not stand in source:gazette'],
  ],
  [
    'what a remark asserts',
    ['printed: walked it every Sunday', 'printed: walks it every Sunday'],
    [
      'remarks.yaml:79:64  "walks it every Sunday" (printed of claim:ada-lund.other.lund-walks) does not stand in remark:lund-walks',
    ],
  ],
  [
    'an explanation of nothing',
    ['words: Sunday walk, reason', 'words: talk of the town, reason'],
    [
      'gazette.txt:21:16  "Sunday walk" stands in quotation marks, and no wording covers it',
      'remarks.yaml:183:38  "talk of the town" does not stand in quotation marks in source:gazette',
    ],
  ],
  [
    'an explanation of what a wording covers',
    ['words: Sunday walk, reason', 'words: Enough, reason'],
    [
      'gazette.txt:21:16  "Sunday walk" stands in quotation marks, and no wording covers it',
      'remarks.yaml:183:38  "Enough" is explained as nobody\'s remark, but a wording covers it',
    ],
  ],
])('checkSources tells of %s', (_, edit, expected) => {
  expect(printed(checked(edit, null))).toEqual(expected);
});

test.each<readonly [string, Edit, readonly string[]]>([
  [
    'in double marks',
    ['talk of the town.””', '“talk” of the town.'],
    ['gazette.txt:21:43  "talk" stands in quotation marks, and no wording covers it'],
  ],
  [
    'in single marks, and no apostrophe',
    ['talk of the town.””', "members' talk, o' course, of ‘the town’."],
    ['gazette.txt:21:72  "the town" stands in quotation marks, and no wording covers it'],
  ],
  [
    'opened straight and closed curly',
    ['talk of the town.””', 'talk "of the town.”'],
    ['gazette.txt:21:48  "of the town." stands in quotation marks, and no wording covers it'],
  ],
  [
    'left open at the end of its paragraph, with what follows it',
    ['talk of the town.””', 'talk “of the town.\n\nAnd of the country.”'],
    [
      'gazette.txt:21:48  "of the town." stands in quotation marks, and no wording covers it',
      'gazette.txt:23:1  "And of the country." stands in quotation marks, and no wording covers it',
    ],
  ],
  [
    'only partly covered',
    ["the word 'robbery',", 'the words “he called it ‘robbery’ twice”,'],
    [
      'gazette.txt:15:31  "he called it ‘" stands in quotation marks, and no wording covers this part',
      'gazette.txt:15:52  "’ twice" stands in quotation marks, and no wording covers this part',
    ],
  ],
])("checkSources lists what stands %s and is nobody's", (_, edit, expected) => {
  expect(printed(checked(null, edit))).toEqual(expected);
});

it('covers nothing in quotation marks by words that are reported', () => {
  const storyEdit: Edit = ['reported: she walked it every Sunday', 'reported: she walked it “every” Sunday'];
  const check = checked(storyEdit, ['walked it every Sunday', 'walked it “every” Sunday']);
  expect(printed(check)).toContain('gazette.txt:9:118  "every" stands in quotation marks, and no wording covers it');
});

it('lets a source speak without marks only in its own voice', () => {
  const check = checked(['speaker: person:correspondent', 'speaker: person:president'], null);
  expect(printed(check)).toEqual([
    'remarks.yaml:175:60  "we all do" of wording:correspondent-we-all.gazette stands in the source, but does not begin and end at quotation marks or at the edges of a paragraph',
  ]);
});

describe('readTexts', () => {
  it('takes the texts that were read', async () => {
    const { story, places } = read(null);
    const { read: held, faults } = await readTexts(story, places, texts);
    expect([...held.keys()]).toEqual(['source:gazette', 'source:wire']);
    expect(faults).toEqual([]);
  });

  it.each<readonly [string, Edit, RegExp]>([
    [
      'is another',
      ['file: gazette.txt', 'file: wire.txt'],
      /^story.yaml:36:5 {2}the text wire.txt is not the one that was read: its hash is [0-9a-f]{64}$/,
    ],
    ['is gone', ['file: wire.txt', 'file: gone.txt'], /^story.yaml:42:5 {2}the text gone.txt can not be read$/],
  ])('names a text that %s', async (_, edit, expected) => {
    const { story, places } = read(edit);
    const { read: held, faults } = await readTexts(story, places, texts);
    expect(held.size).toBe(1);
    expect(faults.map(printFault)).toEqual([expect.stringMatching(expected)]);
  });
});
