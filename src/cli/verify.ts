import { Command, CommanderError } from 'commander';
import { readConfig } from '../config.js';
import { StartError } from '../database/start-error.js';
import { GraphUnavailableError } from '../graph/errors.js';
import { openStore } from '../store.js';
import { verifyGraph, type Progress, type VerifyResult } from '../verify/verify.js';

/** Exit codes: 0 every promise is kept, 1 some are broken, 2 it could not be looked at. */
const program = new Command('verify')
  .description('Looks whether the database that the settings name keeps all its promises. Changes nothing.')
  .option('--json', 'print the violations and the counts as JSON')
  .exitOverride()
  .action(async ({ json = false }: { readonly json?: boolean }) => {
    const report = (line: string): void => console.error(line);
    const store = await openStore({ config: readConfig(process.env), report, besides: true });
    try {
      const result = await verifyGraph(store.graph, everyFewSeconds(report));
      print(result, json);
      process.exitCode = result.violations.length > 0 ? 1 : 0;
    } finally {
      await store.close();
    }
  });

function print({ violations, counts }: VerifyResult, asJson: boolean): void {
  if (asJson) {
    console.log(JSON.stringify({ violations, counts }));
    return;
  }
  for (const { promise, id, message } of violations) console.log(`${promise}  ${id}  ${message}`);
  const looked = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  const found = violations.length === 1 ? '1 violation' : `${violations.length} violations`;
  console.log(`${found}. Looked at: ${looked.join(', ') || 'nothing, the database is empty'}.`);
}

/** A large graph takes a minute; whoever waits is told how far it is. */
function everyFewSeconds(report: (line: string) => void): (progress: Progress) => void {
  let last = Date.now();
  return ({ seen, things, violations }) => {
    if (Date.now() - last < 3_000) return;
    last = Date.now();
    report(`${seen} of ${things} things, ${violations} violations so far …`);
  };
}

try {
  await program.parseAsync();
} catch (error) {
  const isTold = error instanceof StartError || error instanceof GraphUnavailableError;
  if (isTold) console.error(error.message);
  else if (!(error instanceof CommanderError)) console.error(error);
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
}
