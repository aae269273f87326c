import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { ServerAddress } from './database/address.js';
import { StartError } from './database/start-error.js';
import { MOST_REQUESTS } from './front/gate.js';
import { nearest } from './values/near.js';

/** Everything that can be set from outside, read once at start. Null means: not given. */
export interface Config {
  /** The Neo4j of somebody else that is to be used; null means that the project brings its own. */
  readonly server: ServerAddress | null;
  readonly neo4jHome: string | null;
  readonly javaHome: string | null;
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly cacheFolder: string;
  /** Heap and page cache of the database that comes with the project, each, in Java's notation. */
  readonly memory: string;
  /** What a program of ours wants otherwise of a Neo4j that it starts. No setting tells it: a start wants nothing. */
  readonly tuning: Tuning;
  /** Milliseconds that a request may take. */
  readonly deadline: number;
  /** How many requests may be answered at once. */
  readonly mostRequests: number;
  /** The origins whose pages may read over the API; `*` for all. */
  readonly readBy: '*' | readonly string[];
  /** Whether the API runs only the documents of our own client. */
  readonly trustedOnly: boolean;
  /** To whom readers report errors: an e-mail address, or one that begins with https. */
  readonly contact: string | null;
  readonly logLevel: z.infer<typeof logLevel>;
  /** The story folders to load at start; null means all of `seeds/`. */
  readonly stories: readonly string[] | null;
  /** What child processes inherit: the environment without the password. */
  readonly environment: NodeJS.ProcessEnv;
}

/** Options of Java, and lines of `neo4j.conf`, behind our own. */
export interface Tuning {
  readonly java: readonly string[];
  readonly neo4j: readonly string[];
}

const logLevel = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']);

const text = (expected: string) => z.string({ error: expected });
const folder = () => text('the path of a folder').transform((path) => resolve(path));

/** Each setting with its check, its meaning and its default. What follows `error` completes "expected …". */
const settings = z.object({
  NEO4J_URI: text('')
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/(?![^/?#]*@)[^/?#\s]+/, {
      error: 'an address such as bolt://localhost:7687 or neo4j+s://example.org, without user and password',
    })
    .optional()
    .meta({ description: 'the Neo4j 5.26 or newer to use; without it the project brings and starts its own' }),
  NEO4J_USER: text('').optional().meta({ description: 'the user there', shown: 'neo4j' }),
  NEO4J_PASSWORD: text('').optional().meta({ description: "the user's password there; needed with NEO4J_URI" }),
  NEO4J_DATABASE: text('').optional().meta({ description: 'the database there', shown: "the user's home database" }),
  NEO4J_HOME: folder()
    .optional()
    .meta({ description: 'an unpacked Neo4j on this machine, to be run instead of the one that Maven fetches' }),
  JAVA_HOME: folder().optional().meta({ description: 'the Java to run it with', shown: 'the java on the path' }),
  HOST: text('').default('127.0.0.1').meta({ description: 'the network address to listen on' }),
  PORT: text('')
    .regex(/^\d{1,5}$/, { error: 'a whole number from 0 to 65535' })
    .transform(Number)
    .refine((port) => port <= 65_535, { error: 'a whole number from 0 to 65535' })
    .default(4000)
    .meta({ description: 'the port to listen on; 0 takes a free one' }),
  REJOINDER_DATA: folder().optional().meta({
    description: 'the folder that keeps the data',
    shown: '$XDG_DATA_HOME/rejoinder, that is ~/.local/share/rejoinder',
  }),
  REJOINDER_CACHE: folder().optional().meta({
    description: 'the folder that keeps what was fetched',
    shown: '$XDG_CACHE_HOME/rejoinder, that is ~/.cache/rejoinder',
  }),
  REJOINDER_MEMORY: text('')
    .regex(/^[1-9]\d*[mMgG]$/, { error: 'an amount such as 512m or 2g' })
    .default('512m')
    .meta({ description: 'heap and page cache, each, of the database that the project brings' }),
  REJOINDER_DEADLINE: text('')
    .regex(/^(?=.*[1-9])\d{1,3}(\.\d{1,3})?$/, { error: 'seconds such as 5 or 0.5' })
    .default('5')
    .meta({ description: 'how many seconds a request may wait for the database, with all its statements' }),
  REJOINDER_REQUESTS: text('')
    .regex(/^[1-9]\d{0,4}$/, { error: 'a whole number from 1 to 99999' })
    .default(String(MOST_REQUESTS))
    .meta({ description: 'how many requests may be answered at once; more are asked to come again' }),
  REJOINDER_ORIGINS: text('')
    .regex(/^(\*|none|https?:\/\/[^/,\s]+(\s*,\s*https?:\/\/[^/,\s]+)*)$/, {
      error: '* for all, none, or origins such as https://example.org with commas between',
    })
    .default('*')
    .meta({ description: 'the sites whose pages may read over the API' }),
  REJOINDER_TRUSTED_ONLY: z.enum(['yes', 'no'], { error: 'yes or no' }).default('no').meta({
    description: "whether /graphql runs only the documents of our own client's manifest, and tells nobody the schema",
  }),
  REJOINDER_CONTACT: text('')
    .regex(/^(https:\/\/[^\s"<>]+|[^\s@"<>?&]+@[^\s@"<>?&]+)$/, {
      error: 'an e-mail address, or one that begins with https://',
    })
    .optional()
    .meta({
      description: 'where readers report errors: an e-mail address, or one that begins with https://',
      shown: 'nowhere',
    }),
  REJOINDER_STORY: text('')
    .transform((list) => list.split(',').map((path) => resolve(path.trim())))
    .optional()
    .meta({ description: 'the story folders to load at start, with commas between', shown: 'all in seeds/' }),
  LOG_LEVEL: z
    .enum(logLevel.options, { error: `one of ${logLevel.options.join(', ')}` })
    .default('info')
    .meta({ description: 'how much to log' }),
});

/** Reads the settings, or throws one StartError that names every fault. An empty setting counts as not given. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = settings.safeParse(given);
  const faults = [
    ...(read.success ? [] : read.error.issues.map((issue) => wrongValue(String(issue.path[0]), issue.message, given))),
    ...incomplete(given),
    ...misspelt(Object.keys(given)),
  ];
  if (!read.success || faults.length > 0) {
    throw new StartError(
      `The settings are wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}\nAll settings: npm start -- --help`,
    );
  }
  return toConfig(read.data, environment);
}

/** A line for each setting: its name, meaning and default. */
export function settingsHelp(): string {
  const names = Object.entries(settings.shape);
  const width = Math.max(...names.map(([name]) => name.length));
  return names
    .map(([name, schema]) => `${name.padEnd(width)}  ${schema.meta()?.description ?? ''}${shownDefault(schema)}`)
    .join('\n');
}

function toConfig(given: z.infer<typeof settings>, environment: NodeJS.ProcessEnv): Config {
  const { NEO4J_PASSWORD: password, ...inherited } = environment;
  const xdg = (name: string, ...otherwise: string[]): string =>
    join(environment[name] || join(homedir(), ...otherwise), 'rejoinder');
  return {
    server:
      given.NEO4J_URI === undefined
        ? null
        : {
            uri: given.NEO4J_URI,
            user: given.NEO4J_USER ?? 'neo4j',
            password: password ?? '',
            database: given.NEO4J_DATABASE ?? '',
          },
    neo4jHome: given.NEO4J_HOME ?? null,
    javaHome: given.JAVA_HOME ?? null,
    host: given.HOST,
    port: given.PORT,
    dataFolder: given.REJOINDER_DATA ?? xdg('XDG_DATA_HOME', '.local', 'share'),
    cacheFolder: given.REJOINDER_CACHE ?? xdg('XDG_CACHE_HOME', '.cache'),
    memory: given.REJOINDER_MEMORY,
    tuning: { java: [], neo4j: [] },
    deadline: Number(given.REJOINDER_DEADLINE) * 1000,
    mostRequests: Number(given.REJOINDER_REQUESTS),
    readBy: originsIn(given.REJOINDER_ORIGINS),
    trustedOnly: given.REJOINDER_TRUSTED_ONLY === 'yes',
    contact: given.REJOINDER_CONTACT ?? null,
    logLevel: given.LOG_LEVEL,
    stories: given.REJOINDER_STORY ?? null,
    environment: inherited,
  };
}

function originsIn(list: string): Config['readBy'] {
  if (list === '*') return '*';
  return list === 'none' ? [] : list.split(',').map((origin) => origin.trim());
}

type Given = Readonly<Record<string, string | undefined>>;

/** The password is never shown, and neither is one that somebody wrote into the address. */
function wrongValue(name: string, expected: string, given: Given): string {
  const came = name.includes('PASSWORD') ? 'something else' : `"${given[name]?.replace(/\/\/.*@/, '//…@')}"`;
  return `${name}: expected ${expected}, but got ${came}.`;
}

/** NEO4J_URI and its companions come together. */
function incomplete(given: Given): string[] {
  if (given.NEO4J_URI !== undefined) {
    return given.NEO4J_PASSWORD === undefined ? ['NEO4J_PASSWORD: needed with NEO4J_URI, but not given.'] : [];
  }
  return ['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']
    .filter((name) => given[name] !== undefined)
    .map((name) => `${name}: goes with NEO4J_URI, which is not given.`);
}

/**
 * Names that look like a setting and are none. REJOINDER_ is ours alone, so everything unknown there is a fault. NEO4J_
 * is shared with Neo4j's own tools, so only a near miss is one.
 */
function misspelt(names: readonly string[]): string[] {
  return names
    .filter((name) => /^(NEO4J|REJOINDER)_/.test(name) && !(name in settings.shape))
    .flatMap((name) => {
      const [near] = nearest(name, Object.keys(settings.shape), 1);
      if (near !== undefined) return [`${name}: not a setting. Did you mean ${near}?`];
      return name.startsWith('REJOINDER_') ? [`${name}: not a setting.`] : [];
    });
}

function shownDefault(schema: z.ZodType): string {
  const shown = schema.meta()?.shown ?? (schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined);
  return shown === undefined ? '' : ` (default: ${shown})`;
}
