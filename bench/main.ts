import { parseArgs } from 'node:util';
import { recordStatements } from './contenders/record.js';
import { startOurs, startPeer, startRaw, stop, type Contender } from './contenders/start.js';
import { buildForBrowsers } from '../src/web/build.js';
import { openMadeGraph } from './database.js';
import { tableOfCosts } from './costs.js';
import { figuresOf } from './figures.js';
import { measureHttp, measureRaw, type Stretch } from './measure.js';
import { questionsFor, type Question } from './questions.js';
import { ratios, table, type Measured, type Who } from './table.js';
import { writeBetweenMarks } from './write.js';

/** `npm run bench -- --help` tells the same. */
const HELP = `npm run bench -- [options]

Measures Rejoinder beside its peers on a made graph, which is kept for the next run.

  --remarks N    how large the graph is (100000)
  --rounds N     how often each question is asked of each contender (3)
  --seconds N    for how long each time (2)
  --only PATTERN only the questions whose names fit
  --memory SIZE  of the database's heap and of its page cache, each (2g)
  --costs        instead counts the statements and the database's hits of each question at 1,000 and at N remarks
  --write FILE   puts the tables into a Markdown file, between its marks
`;

const { values: options } = parseArgs({
  options: {
    remarks: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    memory: { type: 'string', default: '2g' },
    costs: { type: 'boolean', default: false },
    write: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
const remarks = Number(options.remarks);
const rounds = Number(options.rounds);
const milliseconds = Number(options.seconds) * 1000;
const report = (line: string): void => console.error(line);

const fitting = (size: number): readonly Question[] =>
  questionsFor(size).filter(({ name }) => new RegExp(options.only).test(name));

if (options.costs) {
  const told = await tableOfCosts([1000, remarks], fitting, options.memory, report);
  console.log(told);
  if (options.write !== undefined) await writeBetweenMarks(options.write, 'npm run bench -- --costs', told);
  process.exit(0);
}

/** A question at a load by a contender, with the stretches measured so far. */
interface Series {
  readonly question: Question;
  readonly connections: number;
  readonly who: Who;
  readonly stretches: Stretch[];
}

await buildForBrowsers(report);
const database = await openMadeGraph(remarks, options.memory, report);
const contenders: Contender[] = [];
try {
  const questions = fitting(remarks);
  const ours = await startOurs(database);
  contenders.push(ours);
  const peer = await startPeer(database);
  contenders.push(peer);
  const raw = await startRaw(database);
  contenders.push(raw);
  report('Writing down the statements of ours …');
  const recorded = await recordStatements(
    database,
    questions.map((question) => ({ query: question.ours, variables: question.variables })),
  );

  const series: readonly Series[] = questions.flatMap((question) =>
    question.connections.flatMap((connections) =>
      (['ours', 'peer', 'raw'] as const)
        .filter((who) => who === 'ours' || (!question.isOursAlone && (who === 'raw' || question.peers !== null)))
        .map((who) => ({ question, connections, who, stretches: [] })),
    ),
  );
  const run = ({ question, connections, who }: Series, time: number): Promise<Stretch> => {
    const load = { connections, milliseconds: time, database: database.pid };
    if (who === 'raw') return measureRaw(raw, recorded[questions.indexOf(question)] ?? [], load);
    if (who === 'ours') return measureHttp(ours, question.ours, question.variables, load);
    return measureHttp(peer, question.peers ?? '', question.variables, load);
  };
  report('Warming up …');
  for (const each of series) await run(each, milliseconds);
  // Interleaved: all contenders of a question within seconds of each other, again in each round.
  for (let round = 1; round <= rounds; round += 1) {
    report(`Round ${round} of ${rounds} …`);
    for (const each of series) each.stretches.push(await run(each, milliseconds));
  }
  const measured: readonly Measured[] = series.map(({ stretches, ...what }) => ({
    ...what,
    figures: figuresOf(stretches),
  }));
  const told = `${table(measured, remarks)}\n\n${ratios(measured)}`;
  console.log(told);
  if (options.write !== undefined) await writeBetweenMarks(options.write, 'npm run bench', told);
} finally {
  for (const contender of contenders.toReversed()) await stop(contender);
  await database.close();
}
