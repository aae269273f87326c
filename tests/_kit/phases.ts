/**
 * What has the machine for itself: tests that watch how long something takes, that start programs of their own, or that build what
 * others load.
 */
const ALONE = [
  'tests/(database|examples|faults|package)/',
  'tests/front/(held|overload|sockets)',
  'tests/limits/(bombs|introspection)',
  'tests/(rehearse|start)\\.test',
].join('|');

/** The runs of jest of which a whole run is made, each by its arguments: what goes side by side, then what goes alone. */
export function phasesOf(given: readonly string[], workers: number): readonly (readonly string[])[] {
  if (workers === 1) return [given];
  return [
    [...given, `--maxWorkers=${workers}`, `--testPathIgnorePatterns=/node_modules/|${ALONE}`],
    [...given.map(apart), '--maxWorkers=1', ALONE],
  ];
}

/** The second run's results stand beside those of the first. */
const apart = (argument: string): string =>
  argument.startsWith('--outputFile=') ? argument.replace(/(\.json)?$/, '-alone.json') : argument;
