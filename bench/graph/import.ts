import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../src/config.js';

import { fetchedJars, pinnedVersion, unpackedJars } from '../../src/database/jars.js';
import { ADD_OPENS, findJava, neededJava } from '../../src/database/java.js';
import { chanceFrom } from './chance.js';
import { writeFiles } from './csv.js';
import { recordsFor } from './records.js';

/** Makes the graph of so many remarks in the data folder of the settings, by Neo4j's own importer: seconds where transactions take minutes. */
export async function importGraph(config: Config, remarks: number, report: (line: string) => void): Promise<void> {
  const files = join(config.dataFolder, 'import');
  for (const folder of [files, join(config.dataFolder, 'neo4j'), join(config.dataFolder, 'settings')])
    mkdirSync(folder, { recursive: true });
  report(`Making ${remarks.toLocaleString('en')} remarks …`);
  const imported = await writeFiles(recordsFor(remarks, chanceFrom(1)), files);
  const { environment, javaHome } = config;
  const jars = unpackedJars(config.neo4jHome) ?? (await fetchedJars({ config, report, signal: undefined }));
  const java = findJava({ javaHome, environment, atLeast: neededJava(pinnedVersion()) });
  report('Importing them …');
  const options = [
    '--overwrite-destination=true',
    `--array-delimiter=U+001F`,
    '--id-type=string',
    '--multiline-fields=true',
    '--quote="',
    `--report-file=${join(files, 'report')}`,
  ];
  const given = imported.map(({ kind, isNode, file }) => `--${isNode ? 'nodes' : 'relationships'}=${kind}=${file}`);
  const { status, stdout, stderr } = spawnSync(
    java.command,
    [
      '-Xmx4g',
      ...ADD_OPENS,
      '-cp',
      join(jars.lib, '*'),
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
      ...options,
      ...given,
    ],
    {
      env: {
        ...environment,
        NEO4J_HOME: join(config.dataFolder, 'neo4j'),
        NEO4J_CONF: join(config.dataFolder, 'settings'),
      },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`Neo4j's importer failed:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
  rmSync(files, { recursive: true });
}
