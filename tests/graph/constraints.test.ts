import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import { ensureGuards, GUARDS, missingGuards } from '../../src/graph/constraints.js';
import type { Graph } from '../../src/graph/graph.js';
import { testAddress } from '../_kit/database.js';
import { change, clear, openEmptyGraph, type TestGraph } from '../_kit/graph.js';

let opened: TestGraph;
let graph: Graph;
beforeAll(async () => {
  opened = await openEmptyGraph();
  graph = opened.graph;
}, 60_000);
beforeEach(async () => {
  await clear(graph);
  await ensureGuards(graph);
});
afterEach(() => clear(graph));
afterAll(async () => {
  await ensureGuards(graph);
  await opened.close();
});

const schema = (text: string): Promise<void> => change(graph, text);

async function dropped(name: string): Promise<void> {
  const isUnique = GUARDS.some((guard) => guard.name === name && guard.kind === 'UNIQUE');
  await schema(`DROP ${isUnique ? 'CONSTRAINT' : 'INDEX'} ${name}`);
}

describe('the guards of the database', () => {
  it('are all made where there are none, each is told, and a second time nothing is done', async () => {
    for (const { name } of GUARDS) await dropped(name);
    expect((await missingGuards(graph)).map(({ name }) => name)).toEqual(GUARDS.map(({ name }) => name));
    const done = await ensureGuards(graph);
    expect(done).toHaveLength(GUARDS.length);
    expect(done).toContain('made the uniqueness of id of Entity');
    expect(done).toContain('made the index on speakerId, orderKey of Remark');
    expect(done).toContain('made the full-text index on searchText of Remark');
    expect(await ensureGuards(graph)).toEqual([]);
    expect(await missingGuards(graph)).toEqual([]);
  }, 30_000);

  test.each([
    [
      'remark_order',
      'an index on another property',
      'INDEX remark_order FOR (thing:Remark) ON (thing.said)',
      'the index on orderKey of Remark',
    ],
    [
      'remark_speaker',
      'one with its properties the other way round',
      'INDEX remark_speaker FOR (thing:Remark) ON (thing.orderKey, thing.speakerId)',
      'the index on speakerId, orderKey of Remark',
    ],
    [
      'race_order',
      'one on another label',
      'INDEX race_order FOR (thing:Person) ON (thing.orderKey)',
      'the index on orderKey of Race',
    ],
    [
      'source_order',
      'one of another kind',
      'TEXT INDEX source_order FOR (thing:Source) ON (thing.orderKey)',
      'the index on orderKey of Source',
    ],
    [
      'reply_id',
      'a plain index in the place of a constraint',
      'INDEX reply_id FOR (thing:Reply) ON (thing.id)',
      'the uniqueness of id of Reply',
    ],
    [
      'shadow_reply',
      'a constraint on another property',
      'CONSTRAINT shadow_reply FOR (thing:Reply) REQUIRE thing.orderKey IS UNIQUE',
      'the uniqueness of replyId of RESPONDS_TO',
    ],
    [
      'words',
      'a full-text index that leaves common words out',
      "FULLTEXT INDEX words FOR (thing:Remark) ON EACH [thing.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard'}}",
      'the full-text index on searchText of Remark',
    ],
    [
      'words',
      'a full-text index over more kinds',
      "FULLTEXT INDEX words FOR (thing:Remark|Wording) ON EACH [thing.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}",
      'the full-text index on searchText of Remark',
    ],
  ])('%s is repaired where %s bears its name', async (name, _what, wrong, described) => {
    await dropped(name);
    await schema(`CREATE ${wrong}`);
    expect((await missingGuards(graph)).map((missing) => missing.name)).toEqual([name]);
    expect(await ensureGuards(graph)).toEqual([`repaired ${described}`]);
    expect(await missingGuards(graph)).toEqual([]);
  });

  it('hold: a second thing with the same id is refused, under whatever label, and a second shadow of a reply', async () => {
    await schema("CREATE (:Entity:Remark {id: 'same:id'})");
    await expect(schema("CREATE (:Entity:Race {id: 'same:id'})")).rejects.toThrow(/ConstraintValidationFailed/);
    await schema("MATCH (thing:Remark) CREATE (thing)-[:RESPONDS_TO {replyId: 'reply:one'}]->(thing)");
    await expect(
      schema("MATCH (thing:Remark) CREATE (thing)-[:RESPONDS_TO {replyId: 'reply:one'}]->(thing)"),
    ).rejects.toThrow(/ConstraintValidationFailed/);
  });
});

describe('a constraint that can not be made, for two things have one id,', () => {
  beforeEach(async () => {
    await dropped('entity_id');
    await schema("CREATE (:Entity {id: 'same:id'}), (:Entity {id: 'same:id'})");
  });

  const EXPECTED =
    'The database should guard the uniqueness of id of Entity, but it can not be made: are there two things with the same id, ' +
    'or another index of this name or shape? Remove the double things, or use an empty database.';

  it('is named, with what to do, and with what the database says as its cause', async () => {
    await expect(ensureGuards(graph)).rejects.toMatchObject({
      name: 'GuardError',
      message: EXPECTED,
      cause: { name: 'GraphStatementError' },
    });
  });

  it('keeps the whole program from serving', async () => {
    const { uri, user, password, database } = testAddress();
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        PORT: '0',
        NEO4J_URI: uri,
        NEO4J_USER: user,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database,
      },
    });
    let told = '';
    child.stderr.on('data', (bytes: Buffer) => (told += bytes.toString()));
    child.stdout.on('data', (bytes: Buffer) => (told += bytes.toString()));
    const [code] = await once(child, 'exit');
    expect(told).toContain(EXPECTED);
    expect(told).not.toContain('Rejoinder is ready');
    expect(told).not.toMatch(/^ +at /m);
    expect(code).toBe(1);
  }, 60_000);
});
