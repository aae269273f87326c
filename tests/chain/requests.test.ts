import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { encodeCursor } from '../../src/values/cursor.js';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

/** Chains as they are asked for over HTTP, of the project's story. */
jest.setTimeout(120_000);

const ANCHOR = 'remark:kerr-yes-men';
const TWO = ['chain.walk', 'chain.details'];

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openStoryGraph();
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const chainOf = (selection: string, given = ''): string =>
  `{ chain(of: "${ANCHOR}"${given}) { __typename ... on Chain { ${selection} } ... on UnknownId { id reason nearest } } }`;

describe('whatever is selected within the entries, a chain takes two statements at most:', () => {
  const SOURCE = 'source { id title outlet { id name } published { text } }';
  const WORDING = `id text segments { kind text } form cue locator ${SOURCE} identity { basis } language { tag }
    translation { status by { id name } from { id } } knownFrom { text } remark { id }`;
  const onRemark = [
    'speaker { __typename id name aliases }',
    'attribution { basis confidence note }',
    `wording { ${WORDING} }`,
    `wordings { ${WORDING} }`,
    `wordings { via { ... on Source { id outlet { name } } ... on Remark { id speaker { name } } } }`,
    'wordings { conflatedWith { id speaker { name } } }',
    'said { edtf text } madePublic { text }',
    'occasion { id name date { text } }',
    'addressees { id name }',
    'about { basis node { id ... on Speaker { name } } evidence { basis words source { title outlet { name } } } }',
    'quotes { words fidelity note attributedTo { id name } remark { id speaker { name } } }',
    'possiblySame { remark { id speaker { name } } link { basis confidence } }',
    'claims { property printed value concerns { id } madeBy { ... on Remark { id } ... on Source { id outlet { name } } } }',
    'withdrawal { reason date { text } }',
    'kind standing gist text prompted note language { tag basis }',
  ];
  const onLink = [
    'to isPrimary reply { id relation confidence review }',
    'reply { isPrompted }',
    `reply { from { id speaker { name } } to { __typename ... on Node { id } } }`,
    `reply { evidence { basis words locator note ${SOURCE} } }`,
  ];
  const others = `... on Event { name occasionKind: kind date { text } } ... on Result { place mark athlete { name } race { name competition { name } } }
    ... on Race { name date { text } competition { name } }`;

  test.each(onRemark)('%s', async (selected) => {
    await expectTwo(`entries { node { ... on Remark { ${selected} } } }`);
  });

  test.each(onLink)('%s', async (selected) => {
    await expectTwo(`entries { parents { ${selected} } }`);
  });

  test('all of it at once, with totals and warnings', async () => {
    await expectTwo(`limits { up } totals { ancestors descendants } warnings { code ids message } pageInfo { endCursor }
      entries { depth role node { __typename ... on Remark { ${onRemark.join(' ')} } ${others} }
        parents { ${onLink.join(' ')} } omitted { side reason count after } }`);
  });

  test('what the first tab of the playground asks', async () => {
    const file = new URL('../../src/web/playground/examples/01-yes-men.graphql', import.meta.url);
    const { asked } = await server.ask(readFileSync(file, 'utf8'));
    expect(asked).toEqual(TWO);
  });

  test('one, where all that is selected stands on the entries and on what they name', async () => {
    const { asked } = await server.ask(
      chainOf(`entries { depth node { ... on Remark { id text said { edtf } speaker { name } occasion { name } } }
        parents { to reply { id relation confidence } } omitted { count after } } pageInfo { endCursor }`),
    );
    expect(asked).toEqual(['chain.walk']);
  });

  async function expectTwo(selection: string): Promise<void> {
    const { data, asked } = await server.ask(chainOf(selection));
    expect([['chain.walk'], TWO]).toContainEqual(asked);
    expect(listAt(data, 'chain', 'entries').length).toBeGreaterThan(3);
  }
});

describe('an id without a chain is told as such', () => {
  const ask = (id: string) =>
    server.ask(`{ chain(of: "${id}") { __typename ... on UnknownId { id reason nearest } } }`);

  test('with the nearest that have one, where nothing bears it', async () => {
    const { data, asked } = await ask('remark:kerr-yesmen');
    expect(at(data, 'chain')).toMatchObject({ __typename: 'UnknownId', id: 'remark:kerr-yesmen', reason: 'ABSENT' });
    expect(listAt(data, 'chain', 'nearest')[0]).toBe(ANCHOR);
    expect(asked).toEqual(['chain.walk', 'thing.askableIds']);
  });

  test('where it is that of something that can not be answered', async () => {
    const { data } = await ask('athlete:josh-kerr');
    expect(at(data, 'chain')).toMatchObject({ id: 'athlete:josh-kerr', reason: 'OTHER_KIND' });
  });
});

describe('limits', () => {
  const limitsOf = async (given: string) =>
    at((await server.ask(chainOf('limits { up down perNode first walked clamped }', given))).data, 'chain', 'limits');

  test('are the usual ones where none are asked for', async () => {
    expect(await limitsOf('')).toEqual({ up: 20, down: 20, perNode: 20, first: 100, walked: 5000, clamped: [] });
  });

  test('are brought within what is allowed, and named', async () => {
    const most = { up: 1000, down: 1000, perNode: 100, first: 1000, walked: 5000 };
    expect(await limitsOf(', up: 1000, down: 1000, perNode: 100, first: 1000')).toEqual({ ...most, clamped: [] });
    expect(await limitsOf(', up: 1001, down: 2000, perNode: 101, first: 100000')).toEqual({
      ...most,
      clamped: ['up', 'down', 'perNode', 'first'],
    });
    expect(await limitsOf(', up: -1, perNode: 0')).toMatchObject({ up: 0, perNode: 1, clamped: ['up', 'perNode'] });
  });

  test('of a cursor hold, whatever is asked for beside it', async () => {
    const { data } = await server.ask(chainOf('pageInfo { endCursor }', ', up: 3, down: 2, perNode: 4, first: 1'));
    const cursor = String(at(data, 'chain', 'pageInfo', 'endCursor'));
    expect(await limitsOf(`, up: 9, first: 7, after: "${cursor}"`)).toMatchObject({
      up: 3,
      down: 2,
      perNode: 4,
      first: 7,
    });
  });
});

describe('a cursor is refused, and told why,', () => {
  const cursorOf = async (given = ''): Promise<string> => {
    const { data } = await server.ask(chainOf('pageInfo { endCursor }', `, first: 1${given}`));
    return String(at(data, 'chain', 'pageInfo', 'endCursor'));
  };

  test('when it is of another list', async () => {
    const cursor = encodeCursor('remarks', 'somewhere');
    await expectRefusal(`, after: "${cursor}"`, ['after'], /"chain" was expected.*"remarks"/);
  });

  test('when it was damaged', async () => {
    const cursor = await cursorOf();
    await expectRefusal(`, after: "${cursor.slice(0, -3)}"`, ['after'], /is none, or was changed on the way/);
  });

  test('when it belongs to the chain of another thing', async () => {
    const { data } = await server.ask(
      '{ chain(of: "race:budapest-2023-1500m-final", first: 1) { ... on Chain { pageInfo { endCursor } } } }',
    );
    const cursor = String(at(data, 'chain', 'pageInfo', 'endCursor'));
    await expectRefusal(`, after: "${cursor}"`, ['after'], /kerr-yes-men.*budapest-2023-1500m-final/);
  });

  test('when another filter comes with it; the same one, in any order, or none is taken', async () => {
    const cursor = await cursorOf(', filter: { confidences: [HIGH, MEDIUM] }');
    await expectRefusal(`, after: "${cursor}", filter: { confidences: [LOW] }`, ['filter'], /filter/);
    await expectRefusal(`, after: "${await cursorOf()}", filter: { confidences: [LOW] }`, ['filter'], /filter/);
    await server.ask(chainOf('anchor', `, after: "${cursor}", filter: { confidences: [MEDIUM, HIGH] }`));
    await server.ask(chainOf('anchor', `, after: "${cursor}"`));
  });

  async function expectRefusal(given: string, argument: readonly string[], message: RegExp): Promise<void> {
    const { errors } = await server.tryAsk(chainOf('anchor', given));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(errors[0]?.message).toMatch(message);
  }
});
