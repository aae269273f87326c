import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { openStoryGraph, type TestGraph } from '../_kit/graph.js';
import { at, listAt, startTestServer, type TestServer } from '../_kit/server.js';

const remarkSeen = z.object({
  id: z.string(),
  wordings: z.array(
    z.object({
      knownFrom: z.object({ earliest: z.string().nullable(), latest: z.string().nullable() }).nullable(),
      source: z.object({
        id: z.string(),
        kind: z.string(),
        published: z.object({ latest: z.string().nullable() }).nullable(),
        updated: z.object({ latest: z.string().nullable() }).nullable(),
        outlet: z.object({ id: z.string() }).nullable(),
      }),
    }),
  ),
});
type Seen = z.infer<typeof remarkSeen>;

let story: TestGraph;
let server: TestServer;
/** Every remark of the story, to look at by hand. */
let all: readonly Seen[] = [];
beforeAll(async () => {
  story = await openStoryGraph();
  server = await startTestServer(story);
  const { data } = await server.ask(`{ remarks(first: 100) { edges { node {
    id wordings { knownFrom { earliest latest } source { id kind published { latest } updated { latest } outlet { id } } }
  } } } }`);
  all = listAt(data, 'remarks', 'edges').map((edge) => remarkSeen.parse(at(edge, 'node')));
}, 60_000);
afterAll(() => server.close());
afterAll(() => story.close());

async function seenIn(given: string): Promise<{ readonly ids: readonly unknown[]; readonly out: unknown }> {
  const { data } = await server.ask(
    `{ remarks(first: 100, ${given}) { edges { node { id } } outOfView { remarks replies undecided } } }`,
  );
  const ids = listAt(data, 'remarks', 'edges').map((edge) => at(edge, 'node', 'id'));
  return { ids, out: at(data, 'remarks', 'outOfView') };
}

const idsOf = (some: readonly Seen[]): readonly string[] => some.map(({ id }) => id);

describe('the remarks of the story', () => {
  it('through the eyes of one outlet are those that it printed, and the others are counted', async () => {
    const printed = all.filter(({ wordings }) =>
      wordings.some(({ source }) => source.outlet?.id === 'outlet:flotrack'),
    );
    expect(printed.length).toBeGreaterThan(0);
    const { ids, out } = await seenIn('knownFrom: {outlets: ["outlet:flotrack"]}');
    expect(ids).toEqual(idsOf(printed));
    expect(out).toEqual({ remarks: all.length - printed.length, replies: 0, undecided: 0 });
  });

  it('through outlets and sources are those that either printed', async () => {
    const either = all.filter(({ wordings }) =>
      wordings.some(
        ({ source: { id, outlet } }) => outlet?.id === 'outlet:flotrack' || id === 'source:ap-paris-preview',
      ),
    );
    const { ids } = await seenIn('knownFrom: {outlets: ["outlet:flotrack"], sources: ["source:ap-paris-preview"]}');
    expect(ids).toEqual(idsOf(either));
  });

  it('as of a day are those that were surely known by then; those that may have been are counted apart', async () => {
    const day = '2024-03-31';
    // Where a printing has no date of its own, it was there when its article was published; one that grows, when it last grew.
    const surely = ({ knownFrom, source }: Seen['wordings'][number]) =>
      knownFrom === null ? (source.kind === 'LIVING_ARTICLE' ? source.updated : source.published) : knownFrom;
    const isBy = (latest: string | null | undefined) => latest != null && latest.slice(0, 10) <= day;
    const sure = all.filter(({ wordings }) => wordings.some((wording) => isBy(surely(wording)?.latest)));
    const { ids, out } = await seenIn(`asOf: "${day}"`);
    expect(sure.length).toBeGreaterThan(0);
    expect(sure.length).toBeLessThan(all.length);
    expect(ids).toEqual(idsOf(sure));
    expect(at(out, 'remarks')).toBe(all.length - ids.length);
    expect(at(out, 'undecided')).toBeGreaterThan(0);
    expect(at(out, 'undecided')).toBeLessThanOrEqual(all.length - ids.length);
  });

  it('an empty list of outlets lets nothing through, and a date without an end is refused', async () => {
    expect((await seenIn('knownFrom: {outlets: []}')).ids).toEqual([]);
    const { errors } = await server.tryAsk('{ remarks(asOf: "2024-01-01/..") { edges { node { id } } } }');
    expect(errors).toMatchObject([
      { message: 'A date with an end was expected as "asOf", but "2024-01-01/.." has none.' },
    ]);
  });
});

describe('a chain', () => {
  it('through one outlet keeps what it printed and links that it tells, counts what is lost, and says what it rests on', async () => {
    const { data } =
      await server.ask(`{ chain(of: "race:budapest-2023-1500m-final", knownFrom: {outlets: ["outlet:flotrack"]}) {
      ... on Chain {
        entries { role node { ... on Remark { id wordings { source { outlet { id } } } } }
          parents { reply { evidence { source { outlet { id } } } } } omitted { reason count } }
        outOfView { remarks replies undecided } basis { sourcesHeld outlets { id } }
      }
    } }`);
    const entries = listAt(data, 'chain', 'entries');
    const links = entries.flatMap((entry) => listAt(entry, 'parents'));
    expect(links.length).toBeGreaterThan(0);
    const outlets = (of: unknown, list: string) => listAt(of, list).map((one) => at(one, 'source', 'outlet', 'id'));
    for (const link of links) expect(outlets(at(link, 'reply'), 'evidence')).toContain('outlet:flotrack');
    const matches = entries.filter((entry) => at(entry, 'role') === 'MATCH' && at(entry, 'node', 'id') !== undefined);
    expect(matches.length).toBeGreaterThan(0);
    for (const entry of matches) expect(outlets(at(entry, 'node'), 'wordings')).toContain('outlet:flotrack');
    expect(at(data, 'chain', 'outOfView', 'remarks')).toBeGreaterThan(0);
    expect(at(data, 'chain', 'outOfView', 'replies')).toBeGreaterThan(0);
    expect(at(data, 'chain', 'basis')).toEqual({ sourcesHeld: 1, outlets: [{ id: 'outlet:flotrack' }] });
  });
});

it('what is looked for is found only where it was printed', async () => {
  const kinds = async (given: string) => {
    const { data } = await server.ask(
      `{ search(text: "Kerr", kinds: [REMARK], first: 100 ${given}) { edges { node { node { id } } } } }`,
    );
    return listAt(data, 'search', 'edges').map((edge) => at(edge, 'node', 'node', 'id'));
  };
  const flotrack = await kinds(', knownFrom: {outlets: ["outlet:flotrack"]}');
  const printed = all.filter(({ wordings }) => wordings.some(({ source }) => source.outlet?.id === 'outlet:flotrack'));
  expect(flotrack.length).toBeGreaterThan(0);
  expect(flotrack.filter((id) => !idsOf(printed).some((known) => known === id))).toEqual([]);
  expect((await kinds('')).length).toBeGreaterThan(flotrack.length);
});
