import { missingGuards } from '../graph/constraints.js';
import type { Reader } from '../graph/graph.js';
import type { ThingKind } from '../story/story.js';
import type { Check, Violation } from './check.js';
import { CLAIM_CHECKS, differingViolations, rivalViolations } from './claim/checks.js';
import { DIFFERING_CLAIMS, RIVALLING_CLAIMS } from './claim/statements.js';
import { RACE_CHECKS } from './race/checks.js';
import { REMARK_CHECKS } from './remark/checks.js';
import { SEEN_CHECKS } from './seen/checks.js';
import { REPLY_CHECKS, strayShadow } from './reply/checks.js';
import { Answers } from './reply/rings.js';
import { SHADOWS_OF_NO_REMARK, SHADOWS_WITHIN } from './reply/statements.js';
import { STRAYS, THINGS_IN_ALL } from './statements.js';
import { stretches } from './stretches.js';
import { KEPT_CHECKS } from './thing/kept.js';
import { LINK_CHECKS } from './thing/links.js';

/** What was looked at, and what was found. */
export interface VerifyResult {
  readonly violations: readonly Violation[];
  readonly counts: Readonly<Record<string, number>>;
}

/** How far it is. */
export interface Progress {
  readonly seen: number;
  readonly things: number;
  readonly violations: number;
}

/**
 * Looks whether the graph keeps all its promises; changes nothing. What concerns the whole graph comes first. Then it goes
 * through all ids, stretch by stretch, and looks in each at the kinds of things that are there, so that it takes time in
 * proportion to the graph, and memory for one stretch. Only the search for rings has to know all answers at once.
 */
export async function verifyGraph(graph: Reader, report: (progress: Progress) => void): Promise<VerifyResult> {
  const violations: Violation[] = [...(await ofTheWhole(graph))];
  const counts = new Map<ThingKind, number>();
  const answers = new Answers();
  const things = (await graph.read(THINGS_IN_ALL, {}))[0]?.count ?? 0;
  let seen = 0;
  for await (const { kinds, violations: found, ...stretch } of stretches(graph)) {
    const checks = CHECKS.filter(({ kind }) => kinds.has(kind));
    const [within, judged] = await Promise.all([
      kinds.has('Remark') ? graph.read(SHADOWS_WITHIN, stretch) : [],
      fewAtOnce(checks, (check) => check.run(graph, stretch)),
    ]);
    for (const { from, to } of within) answers.add(from, to);
    for (const violation of [...found, ...judged.flat()]) violations.push(violation);
    for (const [kind, count] of kinds) {
      counts.set(kind, (counts.get(kind) ?? 0) + count);
      seen += count;
    }
    report({ seen, things, violations: violations.length });
  }
  for (const ring of answers.rings()) violations.push(ringViolation(ring));
  return { violations, counts: Object.fromEntries(counts) };
}

const CHECKS: readonly Check[] = [
  ...LINK_CHECKS,
  ...KEPT_CHECKS,
  ...REMARK_CHECKS,
  ...SEEN_CHECKS,
  ...REPLY_CHECKS,
  ...RACE_CHECKS,
  ...CLAIM_CHECKS,
];

/** So many that neither we nor the database ever wait for the other, and so few that there are connections for them. */
const AT_ONCE = 4;

async function fewAtOnce<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const take = async (): Promise<void> => {
    for (const [place, item] of waiting) results[place] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  return results;
}

async function ofTheWhole(graph: Reader): Promise<readonly Violation[]> {
  const guards = await missingGuards(graph);
  const strays = await graph.read(STRAYS, {});
  const rivals = await graph.read(RIVALLING_CLAIMS, {});
  const differing = await graph.read(DIFFERING_CLAIMS, {});
  const shadows = await graph.read(SHADOWS_OF_NO_REMARK, {});
  return [
    ...guards.map(({ name, what }): Violation => {
      return { promise: 'guard', id: name, message: `The database should guard ${what}, but does not.` };
    }),
    ...strays.map(({ element, labels, id }): Violation => {
      const message = `Each node should be an Entity with a text for its id, but one with the labels ${labels.join(', ') || 'none'} has the id ${id ?? 'none'}.`;
      return { promise: 'thing.entity', id: id ?? element, message };
    }),
    ...rivals.flatMap(rivalViolations),
    ...differing.flatMap(differingViolations),
    ...shadows.map(strayShadow),
  ];
}

function ringViolation(ring: readonly string[]): Violation {
  const [first = ''] = ring;
  const shown =
    ring.length > MOST_SHOWN ? [...ring.slice(0, MOST_SHOWN), `… ${ring.length - MOST_SHOWN} more …`] : ring;
  const message = `Nothing should answer what answers it, but these do: ${[...shown, first].join(' → ')}.`;
  return { promise: 'reply.ring', id: first, message };
}

const MOST_SHOWN = 50;
