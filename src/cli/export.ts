import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Argument, Command, CommanderError, InvalidArgumentError } from 'commander';
import { AnswerError, askBy } from '../client/ask.js';
import { NoAnswerError, overHttp } from '../client/over-http.js';
import { convoKitFiles } from '../data/convo-kit-files.js';
import { convoKitOf } from '../data/convo-kit.js';
import { isUnknown, type Extract } from '../data/extract.js';
import { EVERYTHING, FORMATS, SCOPES, type Format, type Scope } from '../data/formats.js';
import { gather } from '../data/gather/gather.js';
import { write } from '../data/write.js';

/** Exit codes: 0 all is written, 1 nothing has that id or no answer came, 2 the command could not be understood, 3 what was written is cut short. */
const CUT_SHORT = 3;

interface Options {
  readonly server: string;
  readonly out?: string;
  readonly folder?: string;
  readonly most: number;
  readonly bom: boolean;
  readonly quiet: boolean;
}

const report = (line: string): void => console.error(line);

const program = new Command('export')
  .description('Writes what is held of a remark, a chain, a speaker or everything, in a format of your choice.')
  .addArgument(new Argument('<format>', 'the format').choices(FORMATS))
  .addArgument(new Argument('<scope>', 'what of').choices(SCOPES))
  .argument('[id]', 'whose: remark:kerr-yes-men, athlete:josh-kerr; for everything held: story all', EVERYTHING)
  .option('--server <address>', 'a running server', 'http://localhost:4000')
  .option('--out <file>', 'where to; left out: to standard output')
  .option('--folder <folder>', 'for convokit.json: a folder with the files that ConvoKit itself reads')
  .option('--most <count>', 'how many remarks at most', count, 100_000)
  .option('--bom', 'begin a table with a UTF-8 mark, for spreadsheets', false)
  .option('--quiet', 'tell no progress', false)
  .addHelpText('after', '\nExample: npm run export -- csv chain remark:kerr-yes-men --out chain.csv')
  .exitOverride()
  .action(async (format: Format, scope: Scope, id: string, options: Options) => {
    const taken = await gather({
      ask: askBy(overHttp(`${options.server}/graphql`)),
      scope,
      id,
      most: options.most,
      onPage: (held, total) => {
        if (!options.quiet) report(`${held} of ${total}`);
      },
    });
    if (isUnknown(taken)) {
      report(`Nothing held has the id ${taken.unknownId}. The nearest: ${taken.nearest.join(', ') || 'none'}.`);
      process.exitCode = 1;
      return;
    }
    await writeOut(taken, format, options);
    if (taken.cut === null) return;
    report(taken.cut);
    process.exitCode = CUT_SHORT;
  });

async function writeOut(taken: Extract, format: Format, { out, folder, server, bom }: Options): Promise<void> {
  if (format === 'convokit.json' && folder !== undefined) return writeFolder(taken, folder);
  const text = write(taken, format, { origin: server, mark: bom });
  await pipeline([text], out === undefined ? process.stdout : createWriteStream(out), { end: out !== undefined });
}

async function writeFolder(taken: Extract, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of convoKitFiles(convoKitOf(taken))) await writeFile(join(folder, name), text);
}

function count(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('A whole number above zero was expected.');
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof AnswerError || error instanceof NoAnswerError) {
    report(error.message);
    process.exitCode = 1;
  } else throw error;
}
