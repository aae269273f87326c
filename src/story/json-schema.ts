import { z } from 'zod';
import { storyFile } from './format.js';

/** Read in stories as text however they are written: an editor's own YAML would see a number in `said: 2024`. */
const WRITTEN_AS_NUMBERS = new Set(['Text', 'Date', 'Mark']);

/** The format of story files as JSON Schema, for completion and checks while somebody writes. Ends with a line break. */
export function storyJsonSchema(): string {
  const schema = z.toJSONSchema(storyFile, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const { id } = z.globalRegistry.get(zodSchema) ?? {};
      if (id !== undefined && WRITTEN_AS_NUMBERS.has(id)) jsonSchema.type = ['string', 'number'];
    },
  });
  return `${JSON.stringify({ title: 'A file of a Rejoinder story', ...schema }, null, 2)}\n`;
}
