import { Command, CommanderError, Option } from 'commander';
import { CITATION_FORMATS, citationAddress, type CitationFormat } from '../cite/formats.js';

interface Options {
  readonly format: CitationFormat;
  readonly server: string;
}

/** Exit codes: 0 the citation is printed, 1 nothing held has that id, 2 the command could not be understood or the server not asked. */
const program = new Command('cite')
  .description('Prints the citation of one printing of a remark, as a running server makes it.')
  .argument('<wording>', 'the id of the printing, as wording:kerr-flaws.citius-timeline')
  .addOption(new Option('--format <format>', 'the form').choices(CITATION_FORMATS).default('line'))
  .option('--server <address>', 'the address of the server', 'http://127.0.0.1:4000')
  .exitOverride()
  .action(async (wording: string, { format, server }: Options) => {
    const answer = await fetch(new URL(citationAddress(wording, format), server));
    const text = await answer.text();
    if (answer.ok) process.stdout.write(text);
    else {
      console.error(text);
      process.exitCode = answer.status === 404 ? 1 : 2;
    }
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) console.error(`The server did not answer: ${reasonOf(error)}`);
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
