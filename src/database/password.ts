import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Home, readIfThere, writeWhole } from './home.js';
import type { Jars } from './jars.js';
import { ADD_OPENS, type Java } from './java.js';
import { StartError } from './start-error.js';

interface Request {
  readonly home: Home;
  readonly java: Java;
  readonly jars: Jars;
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * The password of the database: generated before its first start and kept in a file that only its owner can read. There
 * is never a database with a default one.
 */
export function passwordOf(request: Request): string {
  const file = join(request.home.folder.path, 'password');
  const kept = readIfThere(file)?.trim() ?? '';
  if (!request.home.isNew && kept === '') throw passwordGone(file);
  if (!request.home.isNew) return kept;
  const password = kept === '' ? randomBytes(24).toString('base64url') : kept;
  writeWhole(file, password, request.home.folder);
  setPassword(password, request);
  return password;
}

/**
 * Neo4j's own SetInitialPasswordCommand. It wants the password as an argument, and arguments are for all to see; but
 * Java reads arguments from a file too.
 */
function setPassword(password: string, { home, java, jars, environment }: Request): void {
  const file = join(home.folder.path, 'set-password');
  const command = [...ADD_OPENS, '-cp', `"${jars.lib}/*"`, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password'];
  writeWhole(file, [...command, '--', password].join('\n'), home.folder);
  try {
    rmSync(join(home.neo4j, 'data', 'dbms', 'auth.ini'), { force: true });
    const { status, stderr } = spawnSync(java.command, [`@${file}`], {
      env: { ...environment, NEO4J_HOME: home.neo4j, NEO4J_CONF: home.settings },
      encoding: 'utf8',
    });
    if (status !== 0) throw new StartError(`Neo4j did not accept its first password:\n${stderr.trim()}`);
  } finally {
    rmSync(file, { force: true });
  }
}

function passwordGone(file: string): StartError {
  return new StartError(
    `There is a database, but the file with its password is gone: ${file}.\n` +
      'Put that file back, or move its folder away to begin with an empty database.',
  );
}
