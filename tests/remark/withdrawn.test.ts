import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { given, statement } from '../../src/graph/statement.js';
import { loadText, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { at, startTestServer, type TestServer } from '../_kit/server.js';

// Every word that was withdrawn, or tells what was, holds "zebra"; nothing else does.
const STORY = `
story: { id: story:withdrawn, title: Withdrawn, description: A word taken back. }
people:
  person:ann: { name: Ann }
  person:bo: { name: Bo }
sources:
  source:post: { kind: ARTICLE, held: false, published: 2024-01-10, language: en }
events:
  event:show: { kind: PODCAST, name: A show, date: 2024-01-05 }
remarks:
  remark:before: { speaker: person:bo, standing: UNPRINTED, gist: What came before., said: 2024-01-04 }
  remark:taken-back:
    speaker: person:ann
    standing: WITHDRAWN
    gist: She called him a zebra.
    note: He is no zebra.
    said: 2024-01-05
    at: event:show
    to: [person:bo]
    about:
      - { node: person:bo, basis: JUXTAPOSED, note: The paper says whom., evidence: [{ source: source:post, basis: STATED, words: the zebra Bo }] }
    wordings:
      - source: source:post
        form: MIXED
        segments: [{ reported: that he was like a zebra }, { quoted: You zebra! }]
        cue: shouted zebra
        locator: paragraph 1
    quotes: [{ words: zebra!, fidelity: IMAGINED, attributedTo: person:bo }]
    asserts: [{ property: OTHER, concerns: person:bo, printed: You zebra, value: a zebra }]
    claims: [{ property: WORDING, by: source:post, printed: You zebra!, value: You zebra! }]
    withdrawn: { reason: A court forbade it., date: 2024-03-01 }
    replies:
      - { to: remark:before, relation: DERIDES, evidence: [{ source: source:post, basis: STATED, words: Ann called him a zebra, locator: paragraph 1 }] }
  remark:after:
    speaker: person:bo
    standing: UNPRINTED
    gist: He objects.
    said: 2024-01-06
    replies:
      - to: remark:taken-back
        relation: DISAGREES
        evidence:
          - { source: source:post, basis: STATED, words: "after she shouted You zebra! at him", locator: paragraph 2 }
          - { id: evidence:harmless, source: source:post, basis: STATED, words: He objected, locator: paragraph 3 }
`;

let story: TestGraph;
let server: TestServer;

beforeAll(async () => {
  story = await openEmptyGraph();
  const loading = await loadText(story.graph, STORY);
  if (!loading.isLoaded) throw new Error(JSON.stringify(loading));
  server = await startTestServer(story);
}, 60_000);

afterAll(() => server.close());
afterAll(() => story.close());

const WORDING =
  'id text segments { text } form cue locator source { id } identity { basis note } remark { id text gist }';
const EVIDENCE = 'id basis source { id } words locator note';
const REPLY = `id relation from { id text gist } to { ... on Remark { id text gist } } evidence { ${EVIDENCE} }`;
const CLAIM = 'id property printed value reason';
const REMARK = `
  id kind standing text gist note said { edtf } speaker { id } occasion { id } addressees { id } attribution { note }
  withdrawal { reason date { edtf } } wording { ${WORDING} } wordings { ${WORDING} } quotes { words note }
  about { node { id } basis note evidence { ${EVIDENCE} } } claims { ${CLAIM} } claimsAbout { ${CLAIM} }
  discrepancies { claims { ${CLAIM} } } possiblySame { remark { id } }
  repliesTo { edges { node { ${REPLY} } } } replies { edges { node { ${REPLY} } } }`;

/** Every way to what could show the words. */
const SURFACES: readonly (readonly [string, string])[] = [
  ['the remark', `{ remark(id: "remark:taken-back") { ${REMARK} } }`],
  ['anything by its id', `{ node(id: "remark:taken-back") { ... on Remark { ${REMARK} } } }`],
  ['the wording by its id', `{ node(id: "wording:taken-back.post") { ... on Wording { ${WORDING} } } }`],
  ['the list of remarks', `{ remarks { edges { node { ${REMARK} } } } }`],
  ['the speaker', `{ speaker(id: "person:ann") { remarks { edges { node { ${REMARK} } } } claims { ${CLAIM} } } }`],
  ['whom it is about', `{ speaker(id: "person:bo") { claims { ${CLAIM} } discrepancies { claims { ${CLAIM} } } } }`],
  ['the source', `{ source(id: "source:post") { wordings { edges { node { ${WORDING} } } } claims { ${CLAIM} } } }`],
  ['the occasion', `{ node(id: "event:show") { ... on Event { remarks { edges { node { ${REMARK} } } } } } }`],
  ['the remark that answers', `{ remark(id: "remark:after") { repliesTo { edges { node { ${REPLY} } } } } }`],
  ['the remark before it', `{ remark(id: "remark:before") { replies { edges { node { ${REPLY} } } } } }`],
  [
    'the chain',
    `{ chain(of: "remark:before") { ... on Chain { warnings { message } entries { node { ... on Remark { ${REMARK} } } parents { reply { ${REPLY} } } } } } }`,
  ],
  ['the search', '{ search(text: "zebra") { edges { node { node { id } matches { text } } } } }'],
];

const EVERYTHING = statement({
  name: 'test.everything',
  given: given<Record<never, never>>(),
  row: z.object({ thing: z.unknown(), edge: z.unknown() }),
  text: `
    CYPHER 5
    MATCH (thing) OPTIONAL MATCH (thing)-[edge]->()
    RETURN properties(thing) AS thing, properties(edge) AS edge`,
});

describe('a withdrawn remark', () => {
  it.each<readonly [string, string]>(SURFACES)('shows no word of it by way of %s', async (_way, query) => {
    const { data } = await server.ask(query);
    expect(JSON.stringify(data)).not.toMatch(/zebra/i);
  });

  it('is not kept in words anywhere in the graph', async () => {
    const rows = (await story.graph.read(EVERYTHING, {})).map((row) => JSON.stringify(row));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => /zebra/i.test(row))).toEqual([]);
  });

  it('keeps its id, its links, its dates, and the reason', async () => {
    const { data } = await server.ask(`{ remark(id: "remark:taken-back") { ${REMARK} } }`);
    expect(at(data, 'remark')).toEqual({
      id: 'remark:taken-back',
      kind: 'STATEMENT',
      standing: 'WITHDRAWN',
      text: null,
      gist: null,
      note: null,
      said: { edtf: '2024-01-05' },
      speaker: { id: 'person:ann' },
      occasion: { id: 'event:show' },
      addressees: [{ id: 'person:bo' }],
      attribution: { note: null },
      withdrawal: { reason: 'A court forbade it.', date: { edtf: '2024-03-01' } },
      wording: expect.objectContaining({ id: 'wording:taken-back.post', text: null, segments: [], cue: null }),
      wordings: [
        expect.objectContaining({ locator: 'paragraph 1', form: 'MIXED', source: { id: 'source:post' }, segments: [] }),
      ],
      quotes: [],
      about: [
        expect.objectContaining({
          node: { id: 'person:bo' },
          basis: 'JUXTAPOSED',
          evidence: [expect.objectContaining({ basis: 'STATED', source: { id: 'source:post' }, words: null })],
        }),
      ],
      claims: [],
      claimsAbout: [],
      discrepancies: [],
      possiblySame: [],
      repliesTo: {
        edges: [
          {
            node: expect.objectContaining({
              relation: 'DERIDES',
              to: { id: 'remark:before', text: null, gist: 'What came before.' },
              evidence: [
                expect.objectContaining({ source: { id: 'source:post' }, words: null, locator: 'paragraph 1' }),
              ],
            }),
          },
        ],
      },
      replies: {
        edges: [
          {
            node: expect.objectContaining({
              from: { id: 'remark:after', text: null, gist: 'He objects.' },
              evidence: [
                expect.objectContaining({ words: null, locator: 'paragraph 2' }),
                expect.objectContaining({ words: 'He objected', locator: 'paragraph 3' }),
              ],
            }),
          },
        ],
      },
    });
  });

  it('breaks no chain: what it answered and what answered it stay linked through it', async () => {
    const { data } = await server.ask(
      '{ chain(of: "remark:after") { ... on Chain { entries { depth node { ... on Node { id } } } } } }',
    );
    expect(at(data, 'chain', 'entries')).toEqual([
      { depth: -2, node: { id: 'remark:before' } },
      { depth: -1, node: { id: 'remark:taken-back' } },
      { depth: 0, node: { id: 'remark:after' } },
    ]);
  });

  it('leaves when it is withdrawn after it had been loaded in words', async () => {
    const inWords = STORY.replace('standing: WITHDRAWN', 'standing: PRINTED').replace(/\n {4}withdrawn: .*/, '');
    expect((await loadText(story.graph, inWords)).isLoaded).toBe(true);
    const { data } = await server.ask(
      '{ remark(id: "remark:taken-back") { text } search(text: "zebra") { edges { node { node { id } } } } }',
    );
    expect(data).toEqual({
      remark: { text: 'You zebra!' },
      search: { edges: [{ node: { node: { id: 'remark:taken-back' } } }] },
    });
    expect((await loadText(story.graph, STORY)).isLoaded).toBe(true);
    for (const [, query] of SURFACES) expect(JSON.stringify((await server.ask(query)).data)).not.toMatch(/zebra/i);
  });
});
