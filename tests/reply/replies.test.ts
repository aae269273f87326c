import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { loadText, openEmptyGraph, openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { idsIn, listOn } from '../_kit/lists.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

const target = z.union([z.object({ id: z.string() }), z.object({})]);
const replies = z.array(
  z.object({
    node: z.object({
      from: z.object({ id: z.string() }),
      to: target,
      relation: z.string(),
      review: z.string(),
      isPrompted: z.boolean(),
      evidence: z.array(z.object({ basis: z.string(), source: z.object({ id: z.string() }).nullable() })),
    }),
  }),
);

const REPLY = `from { id } to { ... on Node { id } } relation review isPrompted evidence { basis source { id } }`;

const nodeIds = (edges: readonly unknown[]) => edges.map((edge) => String(at(edge, 'node', 'id')));

describe('in the story', () => {
  let story: TestGraph;
  let server: TestServer;
  beforeAll(async () => {
    story = await openStoryGraph();
    server = await startTestServer(story);
  }, 60_000);
  afterAll(() => server.close());
  afterAll(() => story.close());

  it('the siblings of a remark are all the others that answer what it answers', async () => {
    const { data } = await server.ask(`{
      remark(id: "remark:kerr-yes-men") {
        repliesTo(first: 100) { edges { node { id to { ... on Race { id replies(first: 100) { edges { node { id from { id } } } } }
          ... on Remark { id replies(first: 100) { edges { node { id from { id } } } } } } } } }
        siblings(first: 100) { totalCount edges { node { id from { id } } } }
      }
    }`);
    const answered = listAt(data, 'remark', 'repliesTo', 'edges');
    // What answers a result of a race does not answer the race.
    const beside = answered.flatMap((edge) =>
      at(edge, 'node', 'to', 'id') === 'race:budapest-2023-1500m-final'
        ? []
        : nodeIds(listAt(edge, 'node', 'to', 'replies', 'edges')),
    );
    const own = nodeIds(answered);
    const siblings = nodeIds(listAt(data, 'remark', 'siblings', 'edges'));
    expect(siblings).not.toEqual([]);
    expect(beside.filter((id) => !siblings.includes(id) && !own.includes(id))).toEqual([]);
    expect(listAt(data, 'remark', 'siblings', 'edges').map((edge) => at(edge, 'node', 'from', 'id'))).not.toContain(
      'remark:kerr-yes-men',
    );
    expect(at(data, 'remark', 'siblings', 'totalCount')).toBe(siblings.length);
  });

  it('the yes-men remark answers a question, the pacemaker remark and the final, each with who says so', async () => {
    const { data, asked } = await server.ask(
      `{ remark(id: "remark:kerr-yes-men") { repliesTo(first: 100) { edges { node { ${REPLY} } } } } }`,
    );
    const made = replies.parse(at(data, 'remark', 'repliesTo', 'edges')).map(({ node }) => node);
    expect(made.map(({ to }) => ('id' in to ? to.id : ''))).toEqual(
      expect.arrayContaining([
        'remark:question-plodcast-2023',
        'remark:ingebrigtsen-pacemaker',
        'race:budapest-2023-1500m-final',
      ]),
    );
    expect(made.every(({ from }) => from.id === 'remark:kerr-yes-men')).toBe(true);
    expect(made.every(({ evidence }) => evidence.length > 0)).toBe(true);
    expect(asked.toSorted()).toEqual([
      'reply.evidenceOfReplies',
      'reply.ofRemark.list',
      'reply.questionsOfReplies',
      'thing.byId', // the remark
      'thing.byId', // the targets
      'thing.byId', // the sources
    ]);
  });

  it('the answer to a reporter who asked about another remark is shown as prompted', async () => {
    const { data } = await server.ask(
      `{ remark(id: "remark:kerr-disrespectful") { repliesTo(first: 100) { edges { node { ${REPLY} } } } } }`,
    );
    const prompted = replies
      .parse(at(data, 'remark', 'repliesTo', 'edges'))
      .map(({ node }) => [at(node, 'to', 'id'), node.isPrompted]);
    expect(prompted).toContainEqual(['remark:ingebrigtsen-next-guy', true]);
    expect(prompted).toContainEqual(['remark:question-next-guy-2023', false]);
  });

  it('the gesture to the crowd was answered', async () => {
    const { data } = await server.ask(
      `{ node(id: "event:crowd-gesture-budapest-semifinal") { ... on Event { replies(first: 100) { edges { node { ${REPLY} } } } } } }`,
    );
    const made = replies.parse(at(data, 'node', 'replies', 'edges')).map(({ node }) => [node.from.id, node.relation]);
    expect(made).toContainEqual(['remark:kerr-place-of-insecurity', 'CHALLENGES']);
  });
});

describe('in a story of its own', () => {
  let small: TestGraph;
  let server: TestServer;
  beforeAll(async () => {
    small = await openEmptyGraph();
    const loading = await loadText(small.graph, STATES);
    if (!loading.isLoaded) throw new Error(JSON.stringify(loading));
    server = await startTestServer(small);
  }, 60_000);
  afterAll(() => server.close());
  afterAll(() => small.close());

  const made = listOn('Remark', 'remark:cause', 'replies');
  const race = listOn('Race', 'race:final', 'replies');

  it('rejected replies are left out unless asked for, and an empty list lets nothing pass', async () => {
    const usual = ['reply:accepted.cause', 'reply:disputed.cause', 'reply:proposed.cause'];
    expect(await idsIn(server, made)).toEqual(usual);
    expect(await idsIn(server, made, 'review: [REJECTED]')).toEqual(['reply:rejected.cause']);
    expect(await idsIn(server, made, 'review: [ACCEPTED, REJECTED]')).toEqual([
      'reply:accepted.cause',
      'reply:rejected.cause',
    ]);
    expect(await idsIn(server, made, 'review: [REJECTED, DISPUTED, ACCEPTED, PROPOSED]')).toEqual([
      ...usual,
      'reply:rejected.cause',
    ]);
    expect(await idsIn(server, made, 'review: []')).toEqual([]);
    expect(await idsIn(server, listOn('Remark', 'remark:rejected', 'repliesTo'))).toEqual([]);
    expect(await idsIn(server, listOn('Remark', 'remark:rejected', 'repliesTo'), 'review: [REJECTED]')).toEqual([
      'reply:rejected.cause',
    ]);
  });

  it('a race has the replies to its results beside its own, in the order of the answers', async () => {
    expect(await idsIn(server, race)).toEqual(['reply:to-result.ann-final', 'reply:to-race.final']);
    expect(await idsIn(server, race, 'review: [DISPUTED]')).toEqual(['reply:to-race.final']);
    expect(await idsIn(server, listOn('Result', 'result:ann-final', 'replies'))).toEqual(['reply:to-result.ann-final']);
    expect(await idsIn(server, listOn('Result', 'result:bea-final', 'replies'))).toEqual([]);
  });

  it('a count follows the states that are asked for', async () => {
    const { data, asked } = await server.ask(
      '{ remark(id: "remark:cause") { usual: replies { totalCount } rejected: replies(review: [REJECTED]) { totalCount } } }',
    );
    expect(data).toEqual({ remark: { usual: { totalCount: 3 }, rejected: { totalCount: 1 } } });
    expect(asked).toEqual([
      'thing.byId',
      'reply.toThing.list',
      'reply.toThing.list',
      'reply.toThing.count',
      'reply.toThing.count',
    ]);
  });
});

const answer = (id: string, day: string, to: string, review: string): string => `
  remark:${id}:
    speaker: athlete:bea
    standing: UNPRINTED
    gist: An answer.
    said: ${day}
    replies:
      - { id: reply:${id}.${to.slice(to.indexOf(':') + 1)}, to: '${to}', relation: RESPONDS, review: ${review}, evidence: [{ source: source:post, basis: STATED }] }`;

const STATES = `
story: { id: story:states, title: States, description: Replies in every state. }
athletes:
  athlete:ann: { name: Ann }
  athlete:bea: { name: Bea }
sources:
  source:post: { kind: ARTICLE, held: false, published: 2024-02-01 }
races:
  race:final:
    name: Final
    date: 2024-01-01
    discipline: TRACK_1500
    results:
      result:ann-final: { athlete: athlete:ann, place: 1 }
      result:bea-final: { athlete: athlete:bea, place: 2 }
remarks:
  remark:cause: { speaker: athlete:ann, standing: UNPRINTED, gist: A cause., said: 2024-01-02 }
${answer('accepted', '2024-01-03', 'remark:cause', 'ACCEPTED')}
${answer('disputed', '2024-01-04', 'remark:cause', 'DISPUTED')}
${answer('proposed', '2024-01-05', 'remark:cause', 'PROPOSED')}
${answer('rejected', '2024-01-06', 'remark:cause', 'REJECTED')}
${answer('to-race', '2024-01-08', 'race:final', 'DISPUTED')}
${answer('to-result', '2024-01-07', 'result:ann-final', 'ACCEPTED')}
`;
