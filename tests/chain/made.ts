import { applyChange, changeBetween } from '../../src/graph/apply.js';
import type { Graph } from '../../src/graph/graph.js';
import { together, type Records } from '../../src/graph/records.js';
import { eventRecords } from '../../src/event/write.js';
import { raceRecords, resultRecords, type RaceDraft } from '../../src/race/write.js';
import { remarkRecords, type RemarkDraft, type WordingDraft } from '../../src/remark/write.js';
import { replyRecords, type ReplyDraft } from '../../src/reply/write.js';
import type { Sighting } from '../../src/source/seen.js';
import { publicationOf, sightingOf } from '../../src/source/sighting.js';
import { sourceRecords, type SourceDraft } from '../../src/source/write.js';
import { speakerRecords } from '../../src/speaker/write.js';

/** A thing of a made graph. A result is of the first race, and of its day. */
export type MadeThing = MadeRemark | MadeTarget;

export interface MadeRemark extends Partial<Omit<RemarkDraft, 'id' | 'wordings'>> {
  readonly is: 'Remark';
  readonly id: string;
  /** One wording in the article of each of these outlets. */
  readonly outlets?: readonly Outlet[];
  readonly wording?: Partial<WordingDraft>;
}

export interface MadeTarget {
  readonly is: 'Event' | 'Race' | 'Result';
  readonly id: string;
  readonly date: string | null;
}

/** A reply of a made graph, with one piece of evidence for each basis, in turn from each of the sources. */
export interface MadeReply extends Partial<Pick<ReplyDraft, 'relation' | 'confidence' | 'review'>> {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly bases?: readonly ReplyDraft['evidence'][number]['basis'][];
  readonly sources?: readonly (string | null)[];
}

export interface MadeGraph {
  readonly things: readonly MadeThing[];
  readonly replies: readonly MadeReply[];
}

export const OUTLETS = ['outlet:gazette', 'outlet:herald'] as const;
export type Outlet = (typeof OUTLETS)[number];
export const SPEAKERS = ['athlete:ann', 'athlete:ben'] as const;
const sourceOf = (outlet: Outlet): string => outlet.replace('outlet:', 'source:');

/** The order keys as they are kept, by id. */
export type OrderKeys = ReadonlyMap<string, string>;

/** Writes a graph through the records of the slices, in one transaction, and tells the order keys. */
export async function write(graph: Graph, made: MadeGraph, more: readonly Records[] = []): Promise<OrderKeys> {
  const records = recordsOf(made);
  const change = changeBetween({ nodes: [], edges: [] }, together([...records, ...more]));
  await graph.inTransaction((writer) => applyChange(writer, change));
  return new Map(change.made.map(({ id, properties }) => [id, String(properties['orderKey'])]));
}

export function remark(id: string, more: Partial<MadeRemark> = {}): MadeRemark {
  return { is: 'Remark', ...more, id: `remark:${id}` };
}

/** A reply between two remarks; the id tells both. */
export function reply(from: string, to: string, more: Partial<MadeReply> = {}): MadeReply {
  const slugs = [from, to].map((id) => id.slice(id.indexOf(':') + 1));
  return {
    id: `reply:${slugs.join('.to.')}`,
    from: from.includes(':') ? from : `remark:${from}`,
    to: to.includes(':') ? to : `remark:${to}`,
    ...more,
  };
}

function recordsOf({ things, replies }: MadeGraph): readonly Records[] {
  const races = things.filter((thing): thing is MadeTarget => thing.is === 'Race').map(raceOf);
  const [race] = races;
  const made = things.map((thing) => {
    if (thing.is === 'Remark') return remarkRecords(remarkOf(thing), seenOf(thing));
    if (thing.is === 'Race') return raceRecords(raceOf(thing));
    if (thing.is === 'Event')
      return eventRecords({ ...thing, kind: 'OTHER', name: thing.id, place: null, hosts: [], note: null });
    if (race === undefined) throw new Error(`${thing.id} needs a race.`);
    return resultRecords({ ...RESULT, id: thing.id, raceId: race.id }, race);
  });
  const keys = new Map(made.flatMap(({ nodes }) => nodes).map(({ id, properties }) => [id, properties['orderKey']]));
  return [
    ...SPEAKERS.map((id) => speakerRecords({ kind: 'Athlete', id, name: id, aliases: [], note: null })),
    ...OUTLETS.map((id) => speakerRecords({ kind: 'Outlet', id, name: id, aliases: [], note: null })),
    ...OUTLETS.map((outletId) => sourceRecords({ ...SOURCE, id: sourceOf(outletId), outletId })),
    ...made,
    ...replies.map((item) => {
      const from = things.find(({ id }) => id === item.from);
      const seen = from?.is === 'Remark' ? seenOf(from) : [];
      return replyRecords(replyOf(item), {
        fromOrderKey: String(keys.get(item.from)),
        fromSpeakerId: speakerIn(things, item.from) ?? SPEAKERS[0],
        toSpeakerId: speakerIn(things, item.to),
        seen,
        publications: PUBLICATIONS,
      });
    }),
  ];
}

/** Who speaks a remark; null where it is none. */
function speakerIn(things: readonly MadeThing[], id: string): string | null {
  const thing = things.find((other) => other.id === id);
  return thing?.is === 'Remark' ? (thing.speakerId ?? SPEAKERS[0]) : null;
}

function seenOf({ outlets = [], wording }: MadeRemark): readonly Sighting[] {
  return outlets.flatMap((outlet) => {
    const publication = PUBLICATIONS.get(sourceOf(outlet));
    return publication === undefined ? [] : [sightingOf(publication, wording?.knownFrom ?? null)];
  });
}

function remarkOf({ id, outlets = [], wording, ...more }: MadeRemark): RemarkDraft {
  const wordings = outlets.map((outlet): WordingDraft => ({
    id: `wording:${id.slice('remark:'.length)}.${outlet.slice('outlet:'.length)}`,
    sourceId: sourceOf(outlet),
    via: [],
    form: 'DIRECT',
    segments: [{ kind: 'QUOTED', text: `Words of ${id}.` }],
    cue: null,
    locator: null,
    language: null,
    translation: { status: 'NONE', byId: null, fromId: null },
    knownFrom: null,
    identity: { basis: 'STATED', confidence: 'HIGH', note: null },
    conflated: [],
    ...wording,
  }));
  return {
    id,
    speakerId: SPEAKERS[0],
    attribution: { basis: 'STATED', confidence: 'HIGH', note: null },
    kind: 'STATEMENT',
    standing: wordings.length > 0 ? 'PRINTED' : 'REPORTED',
    gist: `Gist of ${id}.`,
    said: null,
    madePublic: null,
    occasionId: null,
    addressees: [],
    prompted: 'UNKNOWN',
    language: null,
    wordingId: wordings[0]?.id ?? null,
    about: [],
    quotes: [],
    possiblySame: [],
    withdrawn: null,
    note: null,
    ...more,
    wordings,
  };
}

function replyOf({ id, from, to, bases = ['STATED'], sources = [null], ...more }: MadeReply): ReplyDraft {
  const evidence = Array.from({ length: Math.max(bases.length, sources.length) }, (_, place) => ({
    id: `evidence:${id.slice('reply:'.length)}.${place}`,
    basis: bases[place % bases.length] ?? 'STATED',
    sourceId: sources[place % sources.length] ?? null,
    words: null,
    locator: null,
    note: null,
  }));
  return {
    relation: 'RESPONDS',
    confidence: 'HIGH',
    review: 'ACCEPTED',
    ...more,
    id,
    fromId: from,
    toId: to,
    evidence,
  };
}

const raceOf = ({ id, date }: MadeTarget): RaceDraft => ({
  id,
  date,
  name: id,
  aliases: [],
  competitionId: null,
  place: null,
  round: 'FINAL',
  discipline: 'TRACK_1500',
  environment: 'OUTDOOR',
  scheduled: false,
  note: null,
});

const RESULT = {
  athleteId: SPEAKERS[0],
  place: 1,
  mark: null,
  status: 'FINISHED',
  records: [],
  splits: [],
  note: null,
} as const;

export const SOURCE: Omit<SourceDraft, 'id'> = {
  title: null,
  kind: 'ARTICLE',
  outletId: null,
  authors: [],
  held: true,
  published: null,
  updated: null,
  retrieved: null,
  url: null,
  archivedUrl: null,
  language: null,
  contentHash: null,
  derivedFrom: [],
  note: null,
};

const PUBLICATIONS = new Map(
  OUTLETS.map((outletId) => [sourceOf(outletId), publicationOf({ ...SOURCE, id: sourceOf(outletId), outletId })]),
);
