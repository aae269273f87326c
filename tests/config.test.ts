import { expect, test } from '@jest/globals';
import { readConfig, settingsHelp } from '../src/config.js';

const faultsOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (fault) {
    return String(fault);
  }
  return 'no fault';
};

test('without any setting the project brings its own database, with folders by the XDG rules', () => {
  expect(readConfig({ XDG_DATA_HOME: '/data', XDG_CACHE_HOME: '/cache' })).toMatchObject({
    server: null,
    neo4jHome: null,
    tuning: { java: [], neo4j: [] },
    javaHome: null,
    host: '127.0.0.1',
    port: 4000,
    dataFolder: '/data/rejoinder',
    cacheFolder: '/cache/rejoinder',
    memory: '512m',
    logLevel: 'info',
    stories: null,
  });
});

test('an empty setting counts as not given', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '', XDG_DATA_HOME: '' })).toMatchObject({
    server: null,
    port: 4000,
    dataFolder: expect.stringMatching(/\.local\/share\/rejoinder$/),
  });
});

test.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('%s:// names a server', (scheme) => {
  const uri = `${scheme}://example.org:7687`;
  expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' }).server).toEqual({
    uri,
    user: 'neo4j',
    password: 'x',
    database: '',
  });
});

test('port 0 asks for a free one, and stories are a list', () => {
  expect(readConfig({ PORT: '0', REJOINDER_STORY: '/a, /b' })).toMatchObject({ port: 0, stories: ['/a', '/b'] });
});

test('child processes do not inherit the password', () => {
  const { environment } = readConfig({ NEO4J_URI: 'bolt://a', NEO4J_PASSWORD: 'secret', PATH: '/bin' });
  expect(environment).toEqual({ NEO4J_URI: 'bolt://a', PATH: '/bin' });
});

test('every fault is named at once, with what was expected and what came', () => {
  expect(faultsOf({ NEO4J_URI: 'http://me:secret@a:7474', PORT: '99999', LOG_LEVEL: 'loud', REJOINDER_MEMORY: 'much' }))
    .toMatchInlineSnapshot(`
    "StartError: The settings are wrong:
      NEO4J_URI: expected an address such as bolt://localhost:7687 or neo4j+s://example.org, without user and password, but got "http://…@a:7474".
      PORT: expected a whole number from 0 to 65535, but got "99999".
      REJOINDER_MEMORY: expected an amount such as 512m or 2g, but got "much".
      LOG_LEVEL: expected one of trace, debug, info, warn, error, fatal, silent, but got "loud".
      NEO4J_PASSWORD: needed with NEO4J_URI, but not given.
    All settings: npm start -- --help"
  `);
});

test('a password is never shown', () => {
  expect(faultsOf({ NEO4J_PASSWORD: 'secret', NEO4J_USER: 'me' })).toMatchInlineSnapshot(`
    "StartError: The settings are wrong:
      NEO4J_USER: goes with NEO4J_URI, which is not given.
      NEO4J_PASSWORD: goes with NEO4J_URI, which is not given.
    All settings: npm start -- --help"
  `);
});

test.each([
  ['NEO4J_URL', 'NEO4J_URI'],
  ['NEO4J_USERNAME', 'NEO4J_USER'],
  ['NEO4J_PASWORD', 'NEO4J_PASSWORD'],
  ['REJOINDER_DAT', 'REJOINDER_DATA'],
  ['REJOINDER_STORIES', 'REJOINDER_STORY'],
])('%s is answered with the near miss %s', (name, near) => {
  expect(faultsOf({ [name]: 'x' })).toContain(`${name}: not a setting. Did you mean ${near}?`);
});

test("settings of Neo4j's own tools are left alone, unknown ones of ours are not", () => {
  expect(faultsOf({ NEO4J_CONF: '/etc/neo4j', NEO4J_AUTH: 'none', NEO4J_HOST: 'x' })).toBe('no fault');
  expect(faultsOf({ REJOINDER_COLOUR: 'blue' })).toContain('REJOINDER_COLOUR: not a setting.');
});

test('the help lists each setting with its meaning and default', () => {
  expect(settingsHelp()).toMatchInlineSnapshot(`
    "NEO4J_URI               the Neo4j 5.26 or newer to use; without it the project brings and starts its own
    NEO4J_USER              the user there (default: neo4j)
    NEO4J_PASSWORD          the user's password there; needed with NEO4J_URI
    NEO4J_DATABASE          the database there (default: the user's home database)
    NEO4J_HOME              an unpacked Neo4j on this machine, to be run instead of the one that Maven fetches
    JAVA_HOME               the Java to run it with (default: the java on the path)
    HOST                    the network address to listen on (default: 127.0.0.1)
    PORT                    the port to listen on; 0 takes a free one (default: 4000)
    REJOINDER_DATA          the folder that keeps the data (default: $XDG_DATA_HOME/rejoinder, that is ~/.local/share/rejoinder)
    REJOINDER_CACHE         the folder that keeps what was fetched (default: $XDG_CACHE_HOME/rejoinder, that is ~/.cache/rejoinder)
    REJOINDER_MEMORY        heap and page cache, each, of the database that the project brings (default: 512m)
    REJOINDER_DEADLINE      how many seconds a request may wait for the database, with all its statements (default: 5)
    REJOINDER_REQUESTS      how many requests may be answered at once; more are asked to come again (default: 64)
    REJOINDER_ORIGINS       the sites whose pages may read over the API (default: *)
    REJOINDER_TRUSTED_ONLY  whether /graphql runs only the documents of our own client's manifest, and tells nobody the schema (default: no)
    REJOINDER_CONTACT       where readers report errors: an e-mail address, or one that begins with https:// (default: nowhere)
    REJOINDER_STORY         the story folders to load at start, with commas between (default: all in seeds/)
    LOG_LEVEL               how much to log (default: info)"
  `);
});

test.each([
  ['*', '*'],
  ['none', []],
  ['https://news.example', ['https://news.example']],
  ['https://news.example, http://localhost:3000', ['https://news.example', 'http://localhost:3000']],
] as const)('the pages of %s may read', (given, readBy) => {
  expect(readConfig({ REJOINDER_ORIGINS: given }).readBy).toEqual(readBy);
});

test('only trusted documents run where that is set', () => {
  expect(readConfig({}).trustedOnly).toBe(false);
  expect(readConfig({ REJOINDER_TRUSTED_ONLY: 'yes' }).trustedOnly).toBe(true);
  expect(faultsOf({ REJOINDER_TRUSTED_ONLY: 'true' })).toContain('REJOINDER_TRUSTED_ONLY: expected yes or no');
});

test.each(['example.org', 'https://news.example/', '*,none', 'https://a.example,'])('%s is no origin', (given) => {
  expect(faultsOf({ REJOINDER_ORIGINS: given })).toContain(
    'REJOINDER_ORIGINS: expected * for all, none, or origins such as',
  );
});
