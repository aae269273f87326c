import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.js';
import { given, statement } from '../../src/graph/statement.js';
import { printFault } from '../../src/story/fault.js';
import { describeChange, type Loading } from '../../src/story/load.js';
import { change, clear, loadFolder, loadText, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer } from '../_kit/server.js';

const ALPHA = `
story: { id: story:alpha, title: Alpha, description: Who won. , parties: [athlete:ann] }
athletes:
  athlete:ann: { name: Ann }
people:
  person:bo: { name: Bo }
outlets:
  outlet:post: { name: The Post }
sources:
  source:post: { kind: ARTICLE, held: false, outlet: outlet:post, published: 2024-01-10, language: en }
races:
  race:final:
    name: Final
    date: 2024-01-04
    discipline: TRACK_1500
    results:
      result:ann-final: { athlete: athlete:ann, place: 1, mark: "3:29.38" }
remarks:
  remark:boast:
    speaker: athlete:ann
    standing: PRINTED
    said: 2024-01-05
    wordings: [{ source: source:post, form: DIRECT, segments: [{ quoted: I won. }] }]
    replies: [{ to: race:final, relation: RESPONDS, evidence: [{ source: source:post, basis: STATED }] }]
  remark:answer:
    speaker: person:bo
    standing: PRINTED
    said: 2024-01-06
    wordings: [{ source: source:post, form: DIRECT, segments: [{ quoted: So you say. }] }]
    replies: [{ to: remark:boast, relation: CHALLENGES, evidence: [{ source: source:post, basis: STATED }] }]
`;

const LAST_WORD = `
  remark:last-word:
    speaker: athlete:ann
    standing: PRINTED
    said: 2024-01-07
    wordings: [{ source: source:post, form: DIRECT, segments: [{ quoted: I do. }] }]
    replies: [{ to: remark:answer, relation: RESTATES, evidence: [{ source: source:post, basis: STATED }] }]
`;

/** Another story, which names what the first one tells. */
const BETA = `
story: { id: story:beta, title: Beta, description: What others made of it. }
people:
  person:cy: { name: Cy }
remarks:
  remark:cy-doubts:
    speaker: person:cy
    standing: UNPRINTED
    gist: Cy doubts it.
    said: 2024-02-01
    about: [{ node: athlete:ann, basis: STATED }]
    replies: [{ to: remark:boast, relation: CHALLENGES, evidence: [{ source: source:post, basis: STATED }] }]
`;

let opened: TestGraph;
let graph: Graph;
beforeAll(async () => {
  opened = await openEmptyGraph();
  graph = opened.graph;
}, 60_000);
beforeEach(() => clear(graph));
afterAll(() => opened.close());

type Loaded = Extract<Loading, { readonly isLoaded: true }>;

async function loaded(yaml: string): Promise<Loaded> {
  const loading = await loadText(graph, yaml);
  if (loading.isLoaded) return loading;
  throw new Error(`It should load: ${JSON.stringify([loading.faults.map(printFault), loading.conflicts])}`);
}

/** What a loading that must not succeed says; nothing may have changed. */
async function refusal(load: () => Promise<Loading>): Promise<readonly string[]> {
  const before = await everything();
  const loading = await load();
  expect(await everything()).toEqual(before);
  if (loading.isLoaded) throw new Error('It should not load.');
  return [...loading.faults.map(printFault), ...loading.conflicts];
}

const EVERYTHING = statement({
  name: 'test.everything',
  given: given<Record<never, never>>(),
  row: z.object({ things: z.array(z.unknown()), links: z.array(z.unknown()) }),
  text: `
    CYPHER 5
    RETURN
      COLLECT { MATCH (thing:Entity) RETURN [labels(thing), properties(thing)] ORDER BY thing.id } AS things,
      COLLECT {
        MATCH (from)-[edge]->(to) RETURN [type(edge), from.id, to.id, properties(edge)]
        ORDER BY type(edge), from.id, to.id, edge.key
      } AS links`,
});

/** All nodes and edges, but for the lock. */
async function everything(): Promise<z.infer<typeof EVERYTHING.row> | undefined> {
  return (await graph.read(EVERYTHING, {}))[0];
}

const ids = (nodes: readonly { readonly id: string }[]): readonly string[] => nodes.map(({ id }) => id).toSorted();

describe('loading a story', () => {
  it('makes all of it, and says how much', async () => {
    expect(describeChange(await loaded(ALPHA))).toEqual([
      'story:alpha:',
      '  made     1 Athlete, 1 Person, 1 Outlet, 1 Source, 1 Race, 1 Result, 2 Remark, 2 Wording, 2 Reply, 2 Evidence, 1 Story',
      '  changed  none',
      '  removed  none',
      '  links    34 made, 0 removed',
      '  unchanged 0 things',
    ]);
  });

  it('a second time changes nothing, and says so', async () => {
    await loaded(ALPHA);
    const before = await everything();
    expect(describeChange(await loaded(ALPHA))).toEqual([
      'story:alpha: nothing changed (15 things are as the files tell).',
    ]);
    expect(await everything()).toEqual(before);
  });

  it('with a word changed changes that wording and that remark alone, and names them', async () => {
    await loaded(ALPHA);
    const { change: done, unchanged } = await loaded(ALPHA.replace('I won.', 'I have won.'));
    expect(done.altered.map(({ to }) => to.id)).toEqual(['remark:boast', 'wording:boast.post']);
    expect([done.made, done.removed, done.edgesMade, done.edgesRemoved]).toEqual([[], [], [], []]);
    expect(unchanged).toBe(13);
    const once = await everything();
    await clear(graph);
    await loaded(ALPHA.replace('I won.', 'I have won.'));
    expect(await everything()).toEqual(once);
  });

  it('without a remark takes it away with its printings, replies and evidence', async () => {
    await loaded(ALPHA);
    const before = await everything();
    await loaded(ALPHA + LAST_WORD);
    const { change: done } = await loaded(ALPHA);
    expect(ids(done.removed)).toEqual([
      'evidence:last-word.answer.post',
      'remark:last-word',
      'reply:last-word.answer',
      'wording:last-word.post',
    ]);
    expect([done.made, done.altered]).toEqual([[], []]);
    expect(await everything()).toEqual(before);
  });

  it('ends the same, whatever the graph held of it before', async () => {
    await loaded(ALPHA + LAST_WORD);
    const wanted = await everything();
    for (const earlier of [ALPHA, ALPHA.replace('2024-01-05', '2024-01-04').replace('CHALLENGES', 'AGREES')]) {
      await clear(graph);
      await loaded(earlier);
      await loaded(ALPHA + LAST_WORD);
      expect(await everything()).toEqual(wanted);
    }
  });

  it('is all or nothing: a fault of the database in its midst leaves everything as it was', async () => {
    await loaded(ALPHA);
    await change(graph, "CREATE (:Remark {id: 'remark:last-word'})");
    const before = await everything();
    await expect(loadText(graph, (ALPHA + LAST_WORD).replace('I won.', 'Mine.'))).rejects.toThrow(
      /^The database refused a transaction \(Neo\.ClientError\.Schema\.ConstraintValidationFailed\)\.$/,
    );
    expect(await everything()).toEqual(before);
  });
});

describe('two stories', () => {
  it('may share things: one tells them, the other names them', async () => {
    await loaded(ALPHA);
    const { change: done } = await loaded(BETA);
    expect(ids(done.made)).not.toContain('remark:boast');
    const shadow = done.edgesMade.find(({ type }) => type === 'RESPONDS_TO');
    expect(shadow?.properties).toMatchObject({ outlets: ['outlet:post'], publishedFrom: '2024-01-10' });
    expect((await loaded(ALPHA)).change.made).toEqual([]);
    expect(describeChange(await loaded(BETA))[0]).toMatch(/^story:beta: nothing changed/);
  });

  it('can not be told in the wrong order: what is named must be there', async () => {
    const said = await refusal(() => loadText(graph, BETA));
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(/^story\.yaml:11:\d+ {2}unknown id athlete:ann as /);
  });

  it('can not both tell one thing, and the refusal names both', async () => {
    await loaded(ALPHA);
    const twice = BETA.replace('person:cy: { name: Cy }', 'person:cy: { name: Cy }\n  person:bo: { name: Bo }');
    expect(await refusal(() => loadText(graph, twice))).toEqual([
      'person:bo should be told by story:beta alone, but story:alpha tells it too. Name it without telling it, or choose another id.',
    ]);
  });

  it('a remark that the other answers can not go', async () => {
    await loaded(ALPHA + LAST_WORD);
    await loaded(BETA.replace('to: remark:boast', 'to: remark:last-word'));
    const said = await refusal(() => loadText(graph, ALPHA));
    expect(said).toContain(
      'remark:last-word left the files of story:alpha, but reply:cy-doubts.last-word of another story leans on it.',
    );
  });

  it('a speaker who says something in the other can not go, nor an athlete with a result there', async () => {
    const dee = ALPHA.replace('athlete:ann: { name: Ann }', 'athlete:ann: { name: Ann }\n  athlete:dee: { name: Dee }');
    const races = `
races:
  race:heat: { name: Heat, date: 2024-01-03, discipline: TRACK_1500, results: { result:dee-heat: { athlete: athlete:dee } } }
`;
    for (const other of [BETA.replace('speaker: person:cy', 'speaker: athlete:dee'), BETA + races]) {
      await clear(graph);
      await loaded(dee);
      await loaded(other);
      const [said] = await refusal(() => loadText(graph, ALPHA));
      expect(said).toMatch(
        /^athlete:dee left the files of story:alpha, but (remark:cy-doubts|result:dee-heat) of another story leans on it\.$/,
      );
    }
  });

  it('a thing on which the other leans can not become one of another kind', async () => {
    const named = (section: string): string => `
story: { id: story:gamma, title: Gamma, description: Gamma. }
${section}:
  person:eve: { name: Eve }
`;
    await loaded(ALPHA);
    await loaded(named('people'));
    await loaded(BETA.replace('speaker: person:cy', 'speaker: person:eve'));
    expect(await refusal(() => loadText(graph, named('athletes')))).toEqual([
      'person:eve became Athlete Speaker in the files of story:gamma, but remark:cy-doubts of another story leans on it.',
    ]);
  });

  it('can not close a ring of replies together', async () => {
    await loaded(ALPHA);
    await loaded(BETA);
    const ring = ALPHA.replace('said: 2024-01-05', 'said: 2024').replace(
      'replies: [{ to: race:final,',
      'replies: [{ to: remark:cy-doubts, relation: RESPONDS, evidence: [{ source: source:post, basis: STATED }] }, { to: race:final,',
    );
    expect(await refusal(() => loadText(graph, ring))).toEqual([
      'remark:boast should not respond to itself, but through remark:cy-doubts it does.',
    ]);
  });

  it('written at once end as if written one after the other', async () => {
    await loaded(ALPHA);
    await Promise.all([loaded(BETA), loaded(ALPHA + LAST_WORD), loaded(BETA.replace('Cy doubts it.', 'Cy is sure.'))]);
    const ended = await everything();
    const possible = [];
    for (const gist of ['Cy doubts it.', 'Cy is sure.']) {
      await clear(graph);
      await loaded(ALPHA + LAST_WORD);
      await loaded(BETA.replace('Cy doubts it.', gist));
      possible.push(await everything());
    }
    expect(possible).toContainEqual(ended);
  }, 20_000);

  it('two versions of one, written at once again and again, never mix', async () => {
    const versions = [ALPHA, (ALPHA + LAST_WORD).replace('I won.', 'I have won.')];
    const possible = [];
    for (const version of versions) {
      await clear(graph);
      await loaded(version);
      possible.push(await everything());
    }
    for (let turn = 0; turn < 4; turn += 1) {
      await Promise.all([...versions, ...versions].map(loaded));
      expect(possible).toContainEqual(await everything());
    }
  }, 20_000);

  it('what one names can not vanish while it is written', async () => {
    await loaded(ALPHA + LAST_WORD);
    const late: Graph = {
      ...graph,
      // Whoever looks before the lock is taken sees what will be gone once it is.
      inTransaction: async (work) => {
        await loaded(ALPHA);
        return graph.inTransaction(work);
      },
    };
    const loading = await loadText(late, BETA.replace('to: remark:boast', 'to: remark:last-word'));
    expect(loading.isLoaded ? [] : loading.faults.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^unknown id remark:last-word as /),
    ]);
  });
});

describe('text that is unfit', () => {
  it.each([
    ['a control character', String.raw`"I\x07 won."`],
    ['a line break', String.raw`"I\nwon."`],
    ['half a surrogate pair', String.raw`"I won \ud83d."`],
    ['a direction that is never closed', String.raw`"I won \u202e."`],
  ])('such as %s never reaches the graph', async (_what, segment) => {
    const said = await refusal(() => loadText(graph, ALPHA.replace('{ quoted: I won. }', `{ quoted: ${segment} }`)));
    expect(said.length).toBeGreaterThan(0);
    expect(said[0]).toMatch(/^story\.yaml:23:\d+ /);
    expect((await everything())?.things).toEqual([]);
  });

  it('letters beyond the first plane, and accents composed or not, stay as they are', async () => {
    const words = 'Jeg vant 🏃‍♀️, sa Å og Å.';
    await loaded(ALPHA.replace('I won.', `"${words}"`));
    expect(JSON.stringify(await everything())).toContain(words);
  });
});

it('a story of a parliament loads like any other, and its chain answers', async () => {
  await loadFolder(graph, fileURLToPath(new URL('parliament', import.meta.url)));
  const server = await startTestServer(opened);
  try {
    const { data } = await server.ask(`{ chain(of: "remark:lund-no-objection") { ... on Chain {
      entries { depth node { ... on Node { id } } parents { to reply { relation } } }
    } } }`);
    const entries = listAt(data, 'chain', 'entries').map((entry) => [at(entry, 'depth'), at(entry, 'node', 'id')]);
    expect(entries).toContainEqual([-1, 'event:toll-announced']);
    expect(entries).toContainEqual([0, 'remark:lund-no-objection']);
    expect(entries).toContainEqual([1, 'remark:question-who-pays']);
    expect(entries).toContainEqual([2, 'remark:vik-robbery']);
    expect(entries).toContainEqual([3, 'remark:president-ruling']);
  } finally {
    await server.close();
  }
});
