import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { storyJsonSchema } from '../story/json-schema.js';

const FILE = new URL('../../seeds/story.schema.json', import.meta.url);

/** Exit codes: 0 it is written, or current; 1 it is stale. */
await new Command('story-schema')
  .description('Write seeds/story.schema.json, by which editors complete and check story files.')
  .option('--check', 'write nothing, and fail when the file is not what would be written')
  .action(async ({ check }: { readonly check?: true }) => {
    if (check === undefined) return writeFile(FILE, storyJsonSchema());
    const held = await readFile(FILE, 'utf8').catch(() => null);
    if (held === storyJsonSchema()) return;
    console.error(
      `seeds/story.schema.json ${held === null ? 'is missing' : 'is stale'}: write it with \`npm run story:schema\`.`,
    );
    process.exitCode = 1;
  })
  .parseAsync();
