import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { inReadingOrder, printFault } from '../../src/story/fault.js';
import { unknownIdFaults } from '../../src/story/foreign.js';
import { storyOf } from '../../src/story/read.js';

/**
 * Each file in bad/ breaks rules of its own; its comments say what must be told, as `line:column  message`. It is read
 * beside a story without a fault.
 */
const folder = new URL('bad/', import.meta.url);
const base = readFileSync(new URL('base.yaml', import.meta.url), 'utf8');

function faultsBeside(text: string): readonly string[] {
  const { faults, foreign, story } = storyOf(
    new Map([
      ['base.yaml', base],
      ['bad.yaml', text],
    ]),
  );
  const all = inReadingOrder([...faults, ...unknownIdFaults(foreign, new Map())]);
  expect(story === null).toBe(faults.length > 0);
  return all.map((fault) => printFault(fault).replace(/^bad\.yaml:/, ''));
}

it('finds nothing wrong with the story beside them', () => {
  expect(faultsBeside('people: {}')).toEqual([]);
});

test.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const expected = [...text.matchAll(/^# (\d+:\d+ {2}.*)$/gm)].map(([, fault]) => fault);
  expect(expected).not.toEqual([]);
  expect(faultsBeside(text).toSorted()).toEqual(expected.toSorted());
});

describe('storyOf', () => {
  it('tells the faults of all files at once', () => {
    const names = ['unknown-value', 'bad-date', 'cycle', 'early-answer', 'duplicate-id', 'unfit-text'];
    const files = names.map((name) => [name, readFileSync(new URL(`${name}.yaml`, folder), 'utf8')] as const);
    const renamed = files.map(([name, text]) => [name, text.replaceAll(/:(x|y|z|a|b|c)\b/g, `:${name}-$1`)] as const);
    const { faults, story } = storyOf(new Map([['base.yaml', base], ...renamed]));
    expect(story).toBeNull();
    expect(new Set(faults.map(({ file }) => file))).toEqual(new Set(names));
  });

  it('says nothing of what is missing while a file can not be read', () => {
    const { faults, foreign } = storyOf(
      new Map([
        ['a.yaml', 'remarks: {remark:x: {speaker: athlete:nobody, standing: PRINTED}}'],
        ['b.yaml', 'athletes: ['],
      ]),
    );
    expect(faults.map(({ file }) => file)).toEqual(['b.yaml']);
    expect(foreign).toEqual([]);
  });

  it('wants one story', () => {
    const { faults } = storyOf(new Map([['a.yaml', 'people: {}']]));
    expect(faults.map(printFault)).toEqual([
      'a.yaml:1:1  no file of the folder has a "story" with id, title and description',
    ]);
  });

  it('bounds the lists that are read without pages', () => {
    const many = (count: number, item: (index: number) => string): string =>
      Array.from({ length: count }, (_, index) => item(index)).join(', ');
    const evidence = many(101, (index) => `{ id: evidence:e-${index}, basis: STATED, source: source:post }`);
    const text = `remarks:
  remark:x:
    speaker: athlete:ann
    standing: REPORTED
    gist: G.
    wordings: [${many(501, (index) => `{ id: wording:w-${index}, source: source:post, form: INDIRECT, segments: [{ reported: r }] }`)}]
    about: [${many(101, (index) => `{ node: person:p-${index}, basis: STATED }`)}]
    replies: [{ to: remark:ann-won, relation: AGREES, evidence: [${evidence}] }]
people: { ${many(101, (index) => `person:p-${index}: { name: P }`)} }
athletes: { ${many(201, (index) => `athlete:a-${index}: { name: A }`)} }
races: { race:x: { name: X, discipline: MARATHON, results: { ${many(201, (index) => `result:r-${index}: { athlete: athlete:a-${index} }`)} } } }`;
    expect(faultsBeside(text)).toEqual([
      '6:5  expected at most 500 wordings of remark:x, got 501',
      '7:5  expected at most 100 things that remark:x is about, got 101',
      '8:55  expected at most 100 pieces of evidence of reply:x.ann-won, got 101',
      '11:51  expected at most 200 results of race:x, got 201',
    ]);
  });
});
