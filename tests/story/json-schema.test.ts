import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { storyJsonSchema } from '../../src/story/json-schema.js';

it('is what stands in seeds for editors', () => {
  expect(readFileSync(new URL('../../seeds/story.schema.json', import.meta.url), 'utf8')).toBe(storyJsonSchema());
});

it('lets an editor write dates and marks without quotation marks', () => {
  const { definitions } = JSON.parse(storyJsonSchema());
  expect([definitions.Date.type, definitions.Mark.type, definitions.Id.type]).toEqual([
    ['string', 'number'],
    ['string', 'number'],
    'string',
  ]);
});
