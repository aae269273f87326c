import { Command, CommanderError } from 'commander';
import { readConfig } from '../config.js';
import { StartError } from '../database/start-error.js';
import { GuardError } from '../graph/constraints.js';
import { prepare } from '../graph/prepare.js';
import { openStore } from '../store.js';
import { inReadingOrder, printFault, type Fault } from '../story/fault.js';
import { unknownIdFaults } from '../story/foreign.js';
import { describeChange, loadStory } from '../story/load.js';
import { readStory, type StoryReading } from '../story/read.js';
import type { Story, ThingKind } from '../story/story.js';
import { BadInputError } from '../values/bad-input.js';

/** Exit codes: 0 all is good, 1 faults were found, 2 the command itself could not be understood. */
const program = new Command('story')
  .description('Checks and loads story folders: YAML files that tell who said what, in reply to whom.')
  .exitOverride();

program
  .command('check')
  .description(
    "Read story folders and print every fault, or what they hold. Folders checked together may name one another's things.",
  )
  .argument('<folder...>', 'folders of YAML files')
  .action(async (folders: readonly string[]) => {
    const readings = await Promise.all(folders.map(readStory));
    const faults = inReadingOrder([...readings.flatMap((reading) => reading.faults), ...unknownIn(readings)]);
    for (const fault of faults) console.log(printFault(fault));
    if (faults.length > 0) console.error(`${faults.length} faults.`);
    else for (const { story } of readings) if (story !== null) console.log(summary(story));
    process.exitCode = faults.length > 0 ? 1 : 0;
  });

program
  .command('load')
  .description(
    'Bring story folders into the database that the settings name: each whole or not at all; twice changes nothing.',
  )
  .argument('<folder...>', 'folders of YAML files')
  .action(async (folders: readonly string[]) => {
    const report = (line: string): void => console.error(line);
    const store = await openStore({ config: readConfig(process.env), report, besides: true });
    try {
      for (const line of await prepare(store.graph)) report(line);
      for (const folder of folders) {
        const loading = await loadStory(store.graph, await readStory(folder));
        const lines = loading.isLoaded
          ? describeChange(loading)
          : [...loading.faults.map(printFault), ...loading.conflicts];
        for (const line of lines) console.log(line);
        if (loading.isLoaded) continue;
        report(`Nothing of ${folder} was written.`);
        process.exitCode = 1;
        return;
      }
    } finally {
      await store.close();
    }
  });

/** Ids that none of the folders defines. */
function unknownIn(readings: readonly StoryReading[]): readonly Fault[] {
  const known = new Map<string, ThingKind>(
    readings.flatMap(({ declared }) => declared.map(({ id, kind }) => [id, kind] as const)),
  );
  return readings.flatMap(({ foreign }) => unknownIdFaults(foreign, known));
}

function summary(story: Story): string {
  const wordings = story.remarks.reduce((count, { wordings: printed }) => count + printed.length, 0);
  const counts = {
    speakers: story.speakers.length,
    sources: story.sources.length,
    events: story.events.length,
    races: story.races.length,
    results: story.results.length,
    remarks: story.remarks.length,
    wordings,
    replies: story.replies.length,
    claims: story.claims.length,
  };
  return `${story.id}: ${Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ')}.`;
}

try {
  await program.parseAsync();
} catch (error) {
  const isTold = error instanceof BadInputError || error instanceof StartError || error instanceof GuardError;
  if (!(error instanceof CommanderError) && !isTold) throw error;
  if (isTold) console.error(error.message);
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
}
