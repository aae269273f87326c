import type { Reply } from '../reply/reply.js';
import { isReplyTarget, readThing, type ReplyTarget, type Thing } from '../thing/thing.js';
import { partOf, type Entity } from '../graph/entity.js';
import type { Keyed } from '../graph/shelf.js';
import type { Shelves } from '../thing/shelves.js';
import { parseDate, type UncertainDate } from '../values/date.js';
import { NOTHING_OUT, type OutOfView } from '../source/seen.js';
import type { Held } from './hold.js';
import { MOST_WALKED } from './limits.js';
import type { HeldPage } from './page.js';
import type { ChainPlace } from './place.js';
import type { Brought } from './read-walk.js';
import { DETAILS, type PropertiesWanted, type Wants } from './statements.js';
import type { WalkedReply } from './walk.js';
import type { Graph } from '../graph/graph.js';

/** A direction is counted up to here; then the totals say that they are not exact. */
const MOST_COUNTED = 100_000;

/** What the second statement brings of a page. */
export interface Details {
  readonly targets: ReadonlyMap<string, ReplyTarget>;
  readonly replies: ReadonlyMap<string, Reply>;
  /** What is answered from this page and stands on another one. */
  readonly elsewhere: readonly ReplyTarget[];
  /** Listed by the first statement, and gone when the second one came. */
  readonly gone: ReadonlySet<string>;
  readonly outOfView: OutOfView;
  readonly totals: { readonly ancestors: number; readonly descendants: number; readonly isExact: boolean };
  /** By wording, the other remarks that its sentence runs together with its own. */
  readonly conflated: readonly Keyed<string>[];
  /** Remarks that hold imagined speech. */
  readonly imagining: readonly string[];
  /** By remark, those that may be the same. */
  readonly same: readonly Keyed<string>[];
  /** By reply, the sources of its evidence; null for an editor's own. */
  readonly sources: ReadonlyMap<string, readonly (string | null)[]>;
  /** By source, those that it takes from. */
  readonly derived: ReadonlyMap<string, readonly string[]>;
  /** By result, the day of its race. */
  readonly days: ReadonlyMap<string, UncertainDate>;
}

interface Wanted {
  readonly wants: Wants;
  readonly names: readonly string[];
  readonly properties: PropertiesWanted;
}

/** The same where the first statement brought all of it. */
export function skeletonDetails(shelves: Shelves, brought: Brought, page: HeldPage, held: Held): Details {
  for (const entity of brought.named) shelves.things.put(entity.id, [entity]);
  const targets = new Map<string, ReplyTarget>();
  const replies = new Map<string, Reply>();
  for (const { id } of page.things) {
    const entity = brought.things.get(id);
    if (entity === undefined) continue;
    shelves.things.put(id, [entity]);
    const target = shelves.thing(id);
    if (!(target instanceof Promise) && target !== null && isReplyTarget(target)) targets.set(id, target);
    for (const reply of held.causes.get(id) ?? []) replies.set(reply.id, replyOf(reply));
  }
  return { ...NOTHING_LEFT([]), targets, replies };
}

/** Brings all that the query selects of a page at once, and puts it on the shelves for whoever resolves the entries. */
export async function details(
  { graph, shelves }: { readonly graph: Graph; readonly shelves: Shelves },
  place: ChainPlace,
  page: HeldPage,
  held: Held,
  { wants, names, properties }: Wanted,
): Promise<Details> {
  const ids = page.things.map(({ id }) => id);
  const replies = ids.flatMap((id) => held.causes.get(id) ?? []);
  const isLookedInto = wants.evidence || wants.prompted;
  const replyIds = isLookedInto ? replies.map(({ id }) => id) : [];
  const causeIds = wants.causes ? elsewhere(replies, ids) : [];
  const given = {
    anchor: place.anchor,
    ids,
    replyIds,
    causeIds,
    wants,
    names,
    properties,
    filter: place.filter,
    view: place.filter.view,
    most: MOST_COUNTED,
    budget: MOST_WALKED,
  };
  const [row] = await graph.read(DETAILS, given);
  if (row === undefined) return NOTHING_LEFT(ids);
  const listed = row.things.map(([labels, values]) => partOf(labels, values, properties.targets));
  const named = [...row.named, ...row.furtherNamed].map(([labels, values]) => partOf(labels, values, properties.named));
  const ofKind = (kind: Thing['__typename'], rows: Row['grounds'], known: readonly string[]): readonly Entity[] =>
    rows.map((values) => partOf([kind], values, known));
  const printings = ofKind('Wording', row.printings, properties.wordings);
  const grounds = ofKind('Evidence', row.grounds, properties.evidence);
  const asserted = ofKind('Claim', row.asserted, properties.claims);
  // What is listed comes last, so that it stands where it is named as well.
  for (const entity of [...named, ...printings, ...grounds, ...asserted, ...listed])
    shelves.things.put(entity.id, [entity]);
  const hanging = new Map([...printings, ...grounds, ...asserted].map((entity) => [entity.id, entity]));
  putLists(shelves, row, { ids, replyIds, wants, hanging });
  const targets = await Promise.all(listed.map(({ id }) => shelves.thing(id)));
  const isCause = new Set(causeIds);
  const here = new Set(listed.map(({ id }) => id));
  const isThere = new Set(row.replies);
  return {
    targets: new Map(
      targets
        .filter((thing) => thing !== null)
        .filter(isReplyTarget)
        .map((target) => [target.id, target]),
    ),
    replies: new Map(
      replies.filter(({ id }) => !isLookedInto || isThere.has(id)).map((reply) => [reply.id, replyOf(reply)]),
    ),
    elsewhere: named
      .filter(({ id }) => isCause.has(id))
      .map(readThing)
      .filter(isReplyTarget),
    gone: new Set(ids.filter((id) => !here.has(id))),
    outOfView: row.outOfView,
    totals: { ancestors: row.ancestors, descendants: row.descendants, isExact: row.isExact },
    conflated: row.conflated,
    imagining: row.quotes
      .filter(({ values }) => values.some(({ fidelity }) => fidelity === 'IMAGINED'))
      .map(({ key }) => key),
    same: row.same.map(({ key, values }) => ({ key, values: values.map(({ remarkId }) => remarkId) })),
    sources: new Map(row.evidence.map(({ key, values }) => [key, values.map((id) => sourceOf(hanging.get(id)))])),
    derived: new Map(row.derived.map(({ key, values }) => [key, values])),
    days: new Map([...listed, ...named].flatMap(dayOfResult)),
  };
}

function elsewhere(replies: readonly WalkedReply[], ids: readonly string[]): readonly string[] {
  const here = new Set(ids);
  return [...new Set(replies.map(({ to }) => to))].filter((id) => !here.has(id));
}

type Row = typeof DETAILS extends { readonly row: { readonly _output: infer Output } } ? Output : never;

/** A shadow holds all of its reply but the evidence. */
export function replyOf({ id, from, to, orderKey, relation, confidence, review }: WalkedReply): Reply {
  return { __typename: 'Reply', id, orderKey, fromId: from, toId: to, relation, confidence, review };
}

interface Listed {
  readonly ids: readonly string[];
  readonly replyIds: readonly string[];
  readonly wants: Wants;
  /** Wordings, evidence and claims, by id. */
  readonly hanging: ReadonlyMap<string, Entity>;
}

/** A list that was wanted and is not in the row is empty. */
function putLists(shelves: Shelves, row: Row, { ids, replyIds, wants, hanging }: Listed): void {
  const wordingIds = row.printings.map(([id]) => id);
  const whole = (lists: readonly Keyed<string>[]): readonly Keyed<Entity>[] =>
    lists.map(({ key, values }) => ({
      key,
      values: values.map((id) => hanging.get(id)).filter((entity) => entity !== undefined),
    }));
  if (wants.wordings) put(shelves.wordings, whole(row.wordings), ids);
  if (wants.via) put(shelves.via, row.via, wordingIds);
  if (wants.conflated) put(shelves.conflatedWith, row.conflated, wordingIds);
  if (wants.quotes) put(shelves.quotes, row.quotes, ids);
  if (wants.about) put(shelves.about, row.about, ids);
  if (wants.addressees) put(shelves.addressees, row.addressees, ids);
  if (wants.same) put(shelves.possiblySame, row.same, ids);
  if (wants.evidence) put(shelves.evidenceOf, whole(row.evidence), replyIds);
  if (wants.prompted) put(shelves.questionsOf, row.questions, replyIds);
  if (wants.claimsMade) put(shelves.claimsBy, whole(row.claimsMade), ids);
  if (wants.claimsOn) put(shelves.claimsOn, whole(row.claimsOn), ids);
}

function put<Value>(
  shelf: { put(id: string, values: readonly Value[]): void },
  lists: readonly Keyed<Value>[],
  ids: readonly string[],
): void {
  const byKey = new Map(lists.map(({ key, values }) => [key, values]));
  for (const id of ids) shelf.put(id, byKey.get(id) ?? []);
}

function sourceOf(evidence: Entity | undefined): string | null {
  const source = evidence?.properties['sourceId'];
  return typeof source === 'string' ? source : null;
}

function dayOfResult({ id, labels, properties }: Entity): [string, UncertainDate][] {
  const { date } = properties;
  return labels.includes('Result') && typeof date === 'string' ? [[id, parseDate(date)]] : [];
}

const NOTHING_LEFT = (ids: readonly string[]): Details => ({
  targets: new Map(),
  replies: new Map(),
  elsewhere: [],
  gone: new Set(ids),
  outOfView: NOTHING_OUT,
  totals: { ancestors: 0, descendants: 0, isExact: true },
  conflated: [],
  imagining: [],
  same: [],
  sources: new Map(),
  derived: new Map(),
  days: new Map(),
});
