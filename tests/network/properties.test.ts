import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { NO_FILTER } from '../../src/chain/filter.js';
import { drawNetwork, LINKS_READ, type NetworkRequest } from '../../src/network/draw.js';
import { NETWORK_KINDS } from '../../src/network/kinds.js';
import type { Network } from '../../src/network/network.js';
import { parseDate } from '../../src/values/date.js';
import { clear, openEmptyGraph, type TestGraph } from '../_kit/graph.js';
import { OUTLETS, SPEAKERS, write, type MadeGraph, type MadeRemark } from '../chain/made.js';
import { graphs, views } from '../chain/random-graph.js';
import type { World } from '../chain/reference.js';
import { plainLinks, type PlainLink } from './reference.js';

/** Whatever the graph, the filter and the bounds: `network` in the schema. */
jest.setTimeout(120_000);
fc.configureGlobal({ interruptAfterTimeLimit: 45_000 });

let opened: TestGraph;
beforeAll(async () => {
  opened = await openEmptyGraph();
});
afterAll(() => opened.close());

const WHOEVER = [...SPEAKERS, ...OUTLETS];

/** Remarks that are about one another and repeat one another's words as it happens, by four speakers. */
const talk = fc
  .tuple(
    graphs,
    fc.array(
      fc.record({
        speaker: fc.nat(3),
        about: fc.subarray([0, 1, 2, 3]),
        basis: fc.nat(2),
        quotes: fc.array(fc.nat(40), { maxLength: 2 }),
      }),
      {
        minLength: 40,
        maxLength: 40,
      },
    ),
  )
  .map(([made, traits]): MadeGraph => {
    const remarks = made.things.filter(({ is }) => is === 'Remark');
    return {
      ...made,
      things: made.things.map((thing, place) => {
        const trait = traits[place];
        if (thing.is !== 'Remark' || trait === undefined) return thing;
        const basis = (['STATED', 'JUXTAPOSED', 'INFERRED'] as const)[trait.basis] ?? 'STATED';
        const quoted = trait.quotes
          .map((pick) => remarks[pick % remarks.length]?.id ?? '')
          .filter((id) => id !== thing.id);
        return {
          ...thing,
          speakerId: WHOEVER[trait.speaker] ?? SPEAKERS[0],
          about: trait.about.map((whom) => ({ nodeId: WHOEVER[whom] ?? '', basis, note: null, evidence: [] })),
          quotes: quoted.map((remarkId) => ({
            words: 'Words.',
            fidelity: 'EXACT',
            remarkId,
            attributedToId: null,
            note: null,
          })),
        } satisfies MadeRemark;
      }),
    };
  });

const questions = fc.array(
  fc.record({
    around: fc.subarray([...WHOEVER], { minLength: 1 }),
    kinds: fc.subarray([...NETWORK_KINDS], { minLength: 1 }),
    dates: fc.record({
      from: fc.constantFrom(null, null, '2024-01-02', '2023-06-01'),
      to: fc.constantFrom(null, null, '2024-01-01~', '2023-12-31~'),
    }),
    statedOnly: fc.boolean(),
    view: fc.option(views, { freq: 3, nil: null }),
    budget: fc.constantFrom(LINKS_READ, 16, 32),
  }),
  { minLength: 8, maxLength: 8 },
);

async function worldOf(made: MadeGraph): Promise<World> {
  await clear(opened.graph);
  return { ...made, filter: NO_FILTER, orderKeys: await write(opened.graph, made) };
}

/** All parts of a network, from the beginning to the end. */
async function parts(request: Omit<NetworkRequest, 'after' | 'first'>): Promise<readonly Network[]> {
  const found: Network[] = [];
  for (let after: string | null = null; ;) {
    const network = await drawNetwork(opened.graph, { ...request, first: 100, after });
    if (network.__typename === 'UnknownId') throw new Error(`${network.id} should be known.`);
    found.push(network);
    if (network.after === null) return found;
    after = network.after;
  }
}

const nameOf = ({ kind, from, to }: PlainLink): string => `${kind} ${from} ${to}`;

test('the counts of all parts add up to all links there are, each in its place', async () => {
  let cut = 0;
  await fc.assert(
    fc.asyncProperty(talk, questions, async (made, asked) => {
      const world = await worldOf(made);
      for (const question of asked) {
        const found = await parts(question);
        if (found.length > 1) cut += 1;
        const counts: Record<string, number> = {};
        for (const { kind, fromId, toId, count } of found.flatMap(({ edges }) => edges)) {
          const name = `${kind} ${fromId} ${toId}`;
          counts[name] = (counts[name] ?? 0) + count;
        }
        const links = plainLinks(world, question);
        const expected: Record<string, number> = {};
        for (const link of links) expected[nameOf(link)] = (expected[nameOf(link)] ?? 0) + 1;
        expect(counts).toEqual(expected);
        const [whole] = found;
        if (found.length === 1 && whole !== undefined) expectDates(world, whole, links);
      }
    }),
    { numRuns: 25 },
  );
  // How many is left to chance; that there are some is not.
  expect(cut).toBeGreaterThan(0);
});

/** The first in the order; the last by its last possible day; undated ones counted apart. */
function expectDates({ orderKeys }: World, { edges }: Network, links: readonly PlainLink[]): void {
  const keyOf = ({ remark }: PlainLink): string => orderKeys.get(remark.id) ?? '';
  const lastDay = ({ remark }: PlainLink): string => parseDate(remark.said ?? '').latest ?? '~';
  for (const edge of edges) {
    const mine = links.filter((link) => nameOf(link) === `${edge.kind} ${edge.fromId} ${edge.toId}`);
    const dated = mine.filter(({ remark }) => remark.said != null);
    const first = dated.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))[0];
    const last = dated.toSorted((a, b) => (`${lastDay(a)} ${keyOf(a)}` < `${lastDay(b)} ${keyOf(b)}` ? -1 : 1)).at(-1);
    expect([edge.firstId, edge.lastId, edge.undated]).toEqual([
      first?.remark.id ?? null,
      last?.remark.id ?? null,
      mine.length - dated.length,
    ]);
  }
}
