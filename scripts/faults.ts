import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../src/config.js';
import { keepDatabase } from '../src/database/keep.js';
import { reach } from '../src/graph/connect.js';
import { ensureGuards } from '../src/graph/constraints.js';
import { openGraph } from '../src/graph/graph.js';
import { loadStory } from '../src/story/load.js';
import { readStory } from '../src/story/read.js';
import { databaseRounds } from '../tests/faults/database-rounds.js';
import { overloadRounds } from '../tests/faults/overload-rounds.js';
import { programmeRounds } from '../tests/faults/programme-rounds.js';
import { openRig } from '../tests/faults/rig.js';
import { randomFrom, type Round } from '../tests/faults/round.js';
import { socketsRounds } from '../tests/faults/sockets-rounds.js';

/** Milliseconds that a request may take, as by default. */
const PATIENCE = 5_000;
const SEED = 20_240_806;
const STORY = fileURLToPath(new URL('../seeds/ingebrigtsen-kerr', import.meta.url));

/**
 * Breaks the database of a running server in every way we know, at length, and prints what was seen: a line of JSON for
 * each fault. Words on the command line pick the faults whose names hold one of them. Exits 1 when a promise was broken.
 */
async function main(words: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-faults-'));
  const config = readConfig({ REJOINDER_MEMORY: '512m', ...process.env, REJOINDER_DATA: folder });
  const kept = await keepDatabase(config, (line) => console.error(line));
  try {
    const graph = openGraph(reach(() => kept.address()));
    await ensureGuards(graph);
    await loadStory(graph, await readStory(STORY));
    await graph.close();
    const rig = await openRig(() => kept.address(), PATIENCE);
    const address = () => kept.address();
    const rounds = [
      ...databaseRounds({ rig, kept, folder }),
      ...programmeRounds(address),
      ...socketsRounds(address),
      ...overloadRounds(address),
    ];
    const broken = await runAll(
      rounds.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word))),
    );
    await rig.close();
    console.error(broken === 0 ? 'Every promise was kept.' : `${broken} promises were broken.`);
    process.exitCode = broken === 0 ? 0 : 1;
  } finally {
    await kept.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many promises were broken. */
async function runAll(rounds: readonly Round[]): Promise<number> {
  const random = randomFrom(SEED);
  let count = 0;
  for (const round of rounds) {
    const { figures, broken } = await round.run(random);
    console.log(JSON.stringify({ fault: round.name, ...figures, broken }));
    count += broken.length;
  }
  return count;
}

await main(process.argv.slice(2));
