import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printFault } from '../../src/story/fault.js';
import { unknownIdFaults } from '../../src/story/foreign.js';
import { readStory, storyOf } from '../../src/story/read.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'story-'));
  await mkdir(join(folder, 'deeper'));
  await mkdir(join(folder, 'empty'));
  await mkdir(join(folder, 'bytes'));
  await writeFile(join(folder, 'deeper', 'a.yaml'), 'story: { id: story:a, title: A, description: A. }\n');
  await writeFile(join(folder, 'deeper', 'b.yaml'), '\ufeffpeople:\r\n  person:x: { name: X }\r\n');
  await writeFile(join(folder, 'deeper', 'notes.txt'), 'not a story');
  await writeFile(join(folder, 'bytes', 'a.yaml'), Buffer.from([0x70, 0xff, 0xfe]));
});
afterAll(() => rm(folder, { recursive: true }));

it('reads every YAML file of a folder as one story', async () => {
  const { story, faults } = await readStory(join(folder, 'deeper'));
  expect(faults).toEqual([]);
  expect([story?.id, story?.speakers.map(({ name }) => name)]).toEqual(['story:a', ['X']]);
});

it('says so when there is nothing to read, or no text', async () => {
  const told = async (name: string) => (await readStory(join(folder, name))).faults.map(({ message }) => message);
  expect(await told('empty')).toEqual(['expected files named *.yaml, got none']);
  expect(await told('bytes')).toContain('expected UTF-8, got bytes that are none');
  await expect(readStory(join(folder, 'nowhere'))).rejects.toThrow(
    /^A story should be a folder of YAML files, but ".*" can not be read as one \(ENOENT\)\.$/,
  );
});

it('leaves ids it does not define to whoever knows a graph', () => {
  const { story, foreign } = storyOf(new Map([['a.yaml', OF_ANOTHER]]));
  expect(story?.remarks).toHaveLength(1);
  const faults = (known: ReadonlyMap<string, 'Athlete' | 'Race'>) => unknownIdFaults(foreign, known).map(printFault);
  expect(faults(new Map([['athlete:josh-kerr', 'Athlete']]))).toEqual([]);
  expect(faults(new Map([['athlete:josh-kerr', 'Race']]))).toEqual([
    'a.yaml:4:14  expected Athlete or Person or Outlet or Group as the speaker of remark:x, got athlete:josh-kerr, which is Race',
  ]);
  expect(faults(new Map([['athlete:josh-ker', 'Athlete']]))).toEqual([
    'a.yaml:4:14  unknown id athlete:josh-kerr as the speaker of remark:x; did you mean "athlete:josh-ker"?',
  ]);
});

const OF_ANOTHER = `story: { id: story:a, title: A, description: A. }
remarks:
  remark:x:
    speaker: athlete:josh-kerr
    standing: UNPRINTED
    gist: Something.
`;

it('never throws, and finds the same faults each time, whatever a file holds', () => {
  const lines = OF_ANOTHER.split('\n');
  const line = fc.oneof(
    fc.constantFrom(...lines),
    fc.string(),
    fc.constantFrom(
      '    wordings: [{ segments: [{}, []] }]',
      '  - a',
      'people: { person:a: 1 }',
      '__proto__: {}',
      'remarks: { __proto__: { speaker: x } }',
      '    about: [[], null, {}]',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (some) => {
      const text = some.join('\n');
      const read = () => storyOf(new Map([['a.yaml', text]])).faults.map(printFault);
      expect(read()).toEqual(read());
    }),
    { numRuns: 300 },
  );
});
