import { setTimeout as sleep } from 'node:timers/promises';
import { auth, type Driver, driver, Neo4jError, routing, type ServerInfo } from 'neo4j-driver';
import type { ServerAddress } from '../database/address.js';
import { StartError } from '../database/start-error.js';
import { boundHandshakes } from './handshake.js';
import { isGreeted, probe } from './probe.js';

/** Milliseconds for the first question of all, on a busy machine. */
const PATIENCE = 30_000;

const OLDEST = { major: 5, minor: 26 };

/** What is asked of a driver: sessions, and to let go of its sockets. */
export type Sessions = Pick<Driver, 'session' | 'close'>;

/** The way to one server. Its address may change while we run, when a database of ours is started anew. */
export interface Reach {
  readonly database: string;
  /** A new driver. It dials when it is first asked something. */
  openDriver(): Sessions;
  /** Whether somebody who speaks Bolt greets there within so many milliseconds. */
  isGreeted(patience: number): Promise<boolean>;
}

export function reach(address: () => ServerAddress): Reach {
  return {
    database: address().database,
    openDriver: () => openDriver(address()),
    isGreeted: (patience) => isGreeted(address().uri, patience),
  };
}

/** How many connections one driver holds at most, each for one statement at a time. */
export const MOST_CONNECTIONS = 16;

function openDriver({ uri, user, password }: ServerAddress): Driver {
  boundHandshakes(uri);
  return driver(uri, auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: MOST_CONNECTIONS,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    telemetryDisabled: true,
    userAgent: 'rejoinder',
  });
}

/**
 * Opens a driver and proves that it can work: the server answers, takes the password, is new enough and has the
 * database. Otherwise throws a StartError that says which of these failed, and leaves no connection open.
 */
export async function connect(address: ServerAddress): Promise<Driver> {
  const proven = openDriver(address);
  try {
    await Promise.race([prove(proven, address), tooSlow(address)]);
    return proven;
  } catch (fault) {
    await proven.close();
    throw await toStartError(fault, address);
  }
}

async function prove(proven: Driver, address: ServerAddress): Promise<void> {
  const { database } = address;
  refuseOldServer(await proven.getServerInfo({ database }), address);
  await proven.executeQuery('CYPHER 5 RETURN true AS isThere', {}, { database, routing: routing.READ });
}

/** The driver waits for ever on a server that takes a question and does not answer it. */
async function tooSlow({ uri }: ServerAddress): Promise<never> {
  await sleep(PATIENCE, undefined, { ref: false });
  throw new StartError(
    `The server at ${uri} took a question and has not answered it within ${PATIENCE / 1000} s.\n` +
      'Look into its log, and at what stands between it and us.',
  );
}

/** Neo4j calls itself `Neo4j/5.26.30`, Aura `Neo4j/5.27-aura`, and later lines are named by year and month. */
function refuseOldServer({ agent }: ServerInfo, { uri }: ServerAddress): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '') ?? [];
  const isNewEnough = Number(major) > OLDEST.major || (Number(major) === OLDEST.major && Number(minor) >= OLDEST.minor);
  if (isNewEnough) return;
  throw new StartError(
    `The server at ${uri} is ${agent ?? 'no Neo4j that tells its version'}; needed is Neo4j 5.26 or newer.\n` +
      'Upgrade it, or leave NEO4J_URI away: then the project brings a Neo4j of its own.',
  );
}

async function toStartError(fault: unknown, address: ServerAddress): Promise<unknown> {
  if (!(fault instanceof Neo4jError)) return fault;
  const { uri, user, database } = address;
  switch (fault.code) {
    case 'Neo.ClientError.Security.Unauthorized':
      return new StartError(
        `The server at ${uri} does not accept the password of the user ${user}.\nCorrect NEO4J_USER or NEO4J_PASSWORD.`,
        { cause: fault },
      );
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return new StartError(
        `The server at ${uri} has refused the user ${user} too often and takes no password for some seconds.\n` +
          'Correct NEO4J_USER or NEO4J_PASSWORD, wait a little and start again.',
        { cause: fault },
      );
    case 'Neo.ClientError.Security.CredentialsExpired':
      return new StartError(
        `The password of the user ${user} at ${uri} must be changed before it can be used.\n` +
          'Change it there (ALTER CURRENT USER SET PASSWORD …) and give the new one in NEO4J_PASSWORD.',
        { cause: fault },
      );
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return new StartError(
        `The server at ${uri} has no database called ${database}.\nCorrect NEO4J_DATABASE, or leave it away for the user's home database.`,
        { cause: fault },
      );
    case 'ServiceUnavailable':
    case 'SessionExpired':
    case 'N/A':
      return new StartError(await probe(uri), { cause: fault });
    default:
      return new StartError(`The server at ${uri} refuses to work with us: ${fault.message} (${fault.code}).`, {
        cause: fault,
      });
  }
}
