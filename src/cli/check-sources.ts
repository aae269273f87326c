import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { inReadingOrder, printFault, type Fault } from '../story/fault.js';
import { readStory } from '../story/read.js';
import { checkSources } from '../story/sources-check.js';
import { readTexts } from '../story/sources/read-texts.js';

/** Exit codes: 0 everything stands in its source, or there are no texts to look at; 1 something does not. */
await new Command('check-sources')
  .description(
    'Prove that every printed word of the stories stands in its source, and that the sources hold no quotation that is left out.',
  )
  .argument('<texts>', 'folder of the texts that were read; skipped when it is not there')
  .option('--story <folder...>', 'story folders (default: every folder in seeds)')
  .action(async (texts: string, { story }: { readonly story?: readonly string[] }) => {
    if (!existsSync(texts)) return console.log(`Skipped: the folder ${texts} is not there.`);
    const counts = await Promise.all((story ?? (await storiesIn('seeds'))).map((folder) => checkStory(folder, texts)));
    process.exitCode = counts.some((faults) => faults > 0) ? 1 : 0;
  })
  .parseAsync();

async function checkStory(folder: string, texts: string): Promise<number> {
  const { story, places, faults } = await readStory(folder);
  if (story === null) return told(folder, faults);
  const { read, faults: unread } = await readTexts(story, places, texts);
  const check = checkSources(story, places, read);
  for (const oddity of check.oddities) console.log(`note: ${printFault(oddity)}`);
  console.log(
    `${story.id}: ${Object.entries(check.counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}.`,
  );
  return told(folder, [...unread, ...check.faults]);
}

function told(folder: string, faults: readonly Fault[]): number {
  for (const fault of inReadingOrder(faults)) console.log(printFault(fault));
  console.log(
    faults.length === 0 ? `${folder}: everything stands in its source.` : `${folder}: ${faults.length} faults.`,
  );
  return faults.length;
}

async function storiesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}
