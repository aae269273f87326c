import { afterEach, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { connect as dial, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createServer as createTls } from 'node:tls';
import { connect } from '../../src/graph/connect.js';
import { testAddress } from '../_kit/database.js';
import { startFault } from '../database/sandbox.js';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

const faultAt = (more: Partial<ReturnType<typeof testAddress>>) =>
  startFault(() => connect({ ...testAddress(), ...more }));
const { host: real, port: realPort } = new URL(testAddress().uri);

/** Lets the server listen on a free port, and returns it. */
function portOf(server: Server): Promise<number> {
  servers.push(server);
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(address !== null && typeof address === 'object' ? address.port : 0);
    });
  });
}

/** A new key, with a certificate for `localhost` that nobody but itself has signed. Java brings the tool to make it. */
function selfSigned(): Buffer {
  const file = join(mkdtempSync(join(tmpdir(), 'rejoinder-key-')), 'key.p12');
  const store = ['-keystore', file, '-storetype', 'PKCS12', '-storepass', 'secret'];
  const { JAVA_HOME } = process.env;
  execFileSync(
    JAVA_HOME ? join(JAVA_HOME, 'bin', 'keytool') : 'keytool',
    ['-genkeypair', '-alias', 'test', '-keyalg', 'EC', '-dname', 'CN=localhost', ...store],
    { stdio: 'ignore' },
  );
  const key = readFileSync(file);
  rmSync(dirname(file), { recursive: true });
  return key;
}

/** The test database behind a TLS that nobody vouches for. */
const encrypted = () =>
  createTls({ pfx: selfSigned(), passphrase: 'secret' }, (inside) => {
    const outside = dial(Number(realPort), '127.0.0.1');
    for (const socket of [inside, outside]) socket.on('error', () => socket.destroy());
    inside.pipe(outside).pipe(inside);
  });

/** A server that speaks just enough Bolt 5.0 to say its name. */
const calledBy = (name: string) =>
  createServer((socket: Socket) => {
    socket.once('data', () => {
      socket.write(Buffer.from([0, 0, 0, 5]));
      socket.on('data', () => socket.write(success({ server: name, connection_id: 'bolt-0' })));
    });
  });

/** SUCCESS with a map of short texts, in one chunk. */
function success(map: Record<string, string>): Buffer {
  const texts = Object.entries(map)
    .flat()
    .map((text) => Buffer.from([0xd0, text.length, ...Buffer.from(text)]));
  const message = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa0 + Object.keys(map).length]), ...texts]);
  return Buffer.concat([Buffer.from([0, message.length]), message, Buffer.from([0, 0])]);
}

test('a driver is opened that gives numbers as numbers', async () => {
  const driver = await connect(testAddress());
  const { records } = await driver.executeQuery('RETURN 1 AS one');
  await driver.close();
  expect(records[0]?.get('one')).toBe(1);
});

test('a wrong password is named as such, and not shown', async () => {
  expect(await faultAt({ password: 'not this one' })).toBe(
    `The server at ${testAddress().uri} does not accept the password of the user neo4j.\nCorrect NEO4J_USER or NEO4J_PASSWORD.`,
  );
});

test.each(['bolt', 'neo4j'])('over %s:// a database that is not there is named', async (scheme) => {
  expect(await faultAt({ uri: `${scheme}://${real}`, database: 'nowhere' })).toContain(
    'has no database called nowhere.',
  );
});

test.each(['bolt', 'neo4j'])('over %s:// an address where nothing listens is named with the reason', async (scheme) => {
  expect(await faultAt({ uri: `${scheme}://127.0.0.1:1` })).toMatch(
    /^Nothing answers at .*:1 \(ECONNREFUSED\)\.\nStart that Neo4j/,
  );
});

test('a host that nobody knows is named', async () => {
  expect(await faultAt({ uri: 'bolt://nowhere.invalid' })).toMatch(
    /^Nothing answers at bolt:\/\/nowhere\.invalid \((ENOTFOUND|EAI_AGAIN)\)/,
  );
});

test('something else than Neo4j is called so', async () => {
  const port = await portOf(createHttp((_, response) => response.end('hello')));
  expect(await faultAt({ uri: `bolt://127.0.0.1:${port}` })).toContain('does not speak Bolt.');
});

test.each(['bolt', 'neo4j'])('%s+s:// to a server that does not encrypt', async (scheme) => {
  expect(await faultAt({ uri: `${scheme}+s://${real}` })).toMatch(
    `does not encrypt.\nSwitch TLS on there, or let NEO4J_URI begin with ${scheme}://`,
  );
});

test.each(['bolt://', 'neo4j://', 'bolt+s://', 'neo4j+s://'])(
  '%s to a server whose certificate is not trusted',
  async (scheme) => {
    const port = await portOf(encrypted());
    const advised = `${scheme.split(/[+:]/)[0]}+ssc://`;
    const message = await faultAt({ uri: `${scheme}localhost:${port}` });
    expect(message).toContain('encrypts with a certificate that is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)');
    expect(message).toContain(`let NEO4J_URI begin with ${advised}`);
  },
);

test('bolt+ssc:// takes that certificate', async () => {
  const port = await portOf(encrypted());
  const driver = await connect({ ...testAddress(), uri: `bolt+ssc://localhost:${port}` });
  await driver.close();
});

test.each(['Neo4j/5.25.1', 'Neo4j/4.4.40', 'Memgraph'])('%s is too old', async (name) => {
  const port = await portOf(calledBy(name));
  expect(await faultAt({ uri: `bolt://127.0.0.1:${port}` })).toBe(
    `The server at bolt://127.0.0.1:${port} is ${name}; needed is Neo4j 5.26 or newer.\n` +
      'Upgrade it, or leave NEO4J_URI away: then the project brings a Neo4j of its own.',
  );
});
