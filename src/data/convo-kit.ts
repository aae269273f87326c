import { quotationsOf, reportsOf } from '../values/quotation.js';
import type { DataDate, DataLink, DataRemark, Extract } from './extract.js';

/** One remark as ConvoKit holds it. `text` has quoted words only; it is empty where none are held. */
interface Utterance {
  readonly id: string;
  readonly conversation_id: string;
  readonly speaker: string;
  readonly text: string;
  /** The one remark that it answers in ConvoKit's eyes; null at the root of a conversation. */
  readonly 'reply-to': string | null;
  /** Seconds since 1970, where the day is known; else null. */
  readonly timestamp: number | null;
  readonly meta: object;
}

/** A corpus in one file; each member is what stands in the ConvoKit file of that name. `losses` is our own. */
export interface ConvoKit {
  readonly utterances: readonly Utterance[];
  readonly speakers: Readonly<Record<string, { readonly meta: object }>>;
  readonly conversations: Readonly<Record<string, { readonly meta: object }>>;
  readonly corpus: object;
  /** What this format can not hold, so that nobody takes its silence for absence. */
  readonly losses: readonly Loss[];
}

interface Loss {
  readonly what: string;
  readonly count: number;
  /** The remarks or replies concerned. */
  readonly ids: readonly string[];
}

/** What ConvoKit, which knows trees of utterances, takes of an extract, and what it leaves. */
export function convoKitOf(extract: Extract): ConvoKit {
  const { remarks } = extract;
  const parents = parentsOf(extract);
  const utterances = remarks.map((remark) => utteranceOf(remark, parents));
  const roots = new Set(utterances.map(({ conversation_id: root }) => root));
  return {
    utterances,
    speakers: Object.fromEntries(
      remarks.map(({ speaker: { id, name, __typename } }) => [id, { meta: { name, kind: __typename } }]),
    ),
    conversations: Object.fromEntries([...roots].map((root) => [root, { meta: {} }])),
    corpus: { name: extract.title, ...(extract.cut === null ? {} : { cut: extract.cut }) },
    losses: lossesOf(extract, parents),
  };
}

/** The reply that makes each remark a child: the first to a remark that is here and does not lead back to itself. */
function parentsOf({ remarks, links }: Extract): ReadonlyMap<string, DataLink> {
  const here = new Set(remarks.map(({ id }) => id));
  const parents = new Map<string, DataLink>();
  for (const link of links) {
    const isFree = !parents.has(link.from) && here.has(link.from) && here.has(link.to);
    if (isFree && rootOf(link.to, parents) !== link.from) parents.set(link.from, link);
  }
  return parents;
}

function rootOf(id: string, parents: ReadonlyMap<string, DataLink>): string {
  let root = id;
  for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent.to;
  return root;
}

function utteranceOf(remark: DataRemark, parents: ReadonlyMap<string, DataLink>): Utterance {
  const shown = remark.wordings.find(({ id }) => id === remark.wording?.id);
  const parent = parents.get(remark.id);
  return {
    id: remark.id,
    conversation_id: rootOf(remark.id, parents),
    speaker: remark.speaker.id,
    text: shown === undefined ? '' : quotationsOf(shown.segments).join(' […] '),
    'reply-to': parent?.to ?? null,
    timestamp: timestampOf(remark.said),
    meta: {
      standing: remark.standing,
      kind: remark.kind,
      said: remark.said?.edtf ?? null,
      gist_by_editor: remark.gist,
      reported: remark.wordings.flatMap(({ segments }) => reportsOf(segments)),
      source: shown?.source.id ?? null,
      through_whom: shown?.via.map(({ id }) => id) ?? [],
      translation: shown?.translation.status ?? null,
      relation: parent?.relation ?? null,
      reply_known_by: parent === undefined ? [] : [...new Set(parent.evidence.map(({ basis }) => basis))],
    },
  };
}

const UNCLEAR: readonly DataDate['precision'][] = ['YEAR', 'SEASON', 'MONTH'];

/** A moment only where the day is known: a year or a month has none that is not made up. */
function timestampOf(date: DataDate | null): number | null {
  if (date === null || date.earliest === null || UNCLEAR.includes(date.precision)) return null;
  if (date.edtf.includes('/') || date.isApproximate || date.isUncertain) return null;
  return Math.floor(Date.parse(date.earliest) / 1000);
}

function lossesOf({ remarks, links }: Extract, parents: ReadonlyMap<string, DataLink>): readonly Loss[] {
  const here = new Set(remarks.map(({ id }) => id));
  const kept = new Set([...parents.values()].map(({ id }) => id));
  const lost = links.filter(({ id }) => !kept.has(id));
  const [second, beyond] = [lost.filter(isBetween(here)), lost.filter((link) => !isBetween(here)(link))];
  const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);
  const losses: readonly (readonly [string, readonly string[]])[] = [
    ['Replies to a second remark: an utterance has one reply-to.', idsOf(second)],
    [
      'Replies at whose one end is no utterance of this corpus: a race, an event, a result, a remark elsewhere.',
      idsOf(beyond),
    ],
    ['Further printings: an utterance has one text.', idsOf(remarks.filter(({ wordings }) => wordings.length > 1))],
    [
      'No quoted words: the text is empty. What is reported or summed up stands in meta, and is not the speaker’s wording.',
      idsOf(remarks.filter(({ text }) => text === null)),
    ],
    ['No day known: the timestamp is null.', idsOf(remarks.filter(({ said }) => timestampOf(said) === null))],
    ['Addressees: an utterance has none.', idsOf(remarks.filter(({ addressees }) => addressees.length > 0))],
  ];
  return losses.flatMap(([what, ids]) => (ids.length === 0 ? [] : [{ what, count: ids.length, ids }]));
}

const isBetween =
  (here: ReadonlySet<string>) =>
  ({ from, to }: DataLink): boolean =>
    here.has(from) && here.has(to);
