import { claimRecords } from '../claim/write.js';
import { eventRecords } from '../event/write.js';
import { edgeRecord, edgesInOrder, nodeRecord, together, type Records } from '../graph/records.js';
import { competitionRecords, raceRecords, resultRecords } from '../race/write.js';
import { remarkRecords, type RemarkDraft } from '../remark/write.js';
import { evidenceRecords, replyRecords } from '../reply/write.js';
import type { SourceKind } from '../source/kinds.js';
import type { Sighting } from '../source/seen.js';
import { publicationOf, sightingOf } from '../source/sighting.js';
import { sourceRecords } from '../source/write.js';
import { speakerRecords } from '../speaker/write.js';
import { nameKey } from '../values/name-key.js';
import type { Story } from './story.js';

/** A source that the story leans on and another one told. */
export interface SourceFacts {
  readonly id: string;
  readonly kind: SourceKind;
  readonly outletId: string | null;
  readonly published: string | null;
  readonly updated: string | null;
}

/** What the story leans on and another one told: sources, and by remark who speaks it. */
export interface ForeignFacts {
  readonly sources: readonly SourceFacts[];
  readonly speakers: ReadonlyMap<string, string>;
}

const unknown = (sourceId: string): Sighting => ({ sourceId, outletId: null, earliest: null, latest: null });

/** What the graph is to hold of a story: all its nodes and edges, each slice making its own. */
export function storyRecords(story: Story, foreign: ForeignFacts): Records {
  const sources = [...foreign.sources, ...story.sources];
  const publications = new Map(sources.map((source) => [source.id, publicationOf(source)]));
  const seenOf = ({ wordings }: RemarkDraft): readonly Sighting[] =>
    wordings.map(({ sourceId, knownFrom }) => sightingOf(publications.get(sourceId) ?? unknown(sourceId), knownFrom));
  const races = new Map(story.races.map((race) => [race.id, race]));
  const remarks = story.remarks.map((remark) => remarkRecords(remark, seenOf(remark)));
  const keys = new Map(remarks.flatMap(({ nodes }) => nodes.map(({ id, properties }) => [id, properties['orderKey']])));
  const seen = new Map(story.remarks.map((remark) => [remark.id, seenOf(remark)]));
  const speakers = new Map([
    ...foreign.speakers,
    ...story.remarks.map(({ id, speakerId }): [string, string] => [id, speakerId]),
  ]);
  const told = together([
    ...story.speakers.map(speakerRecords),
    ...story.sources.map(sourceRecords),
    ...story.events.map(eventRecords),
    ...story.competitions.map(competitionRecords),
    ...story.races.map(raceRecords),
    ...story.results.flatMap((result) => {
      const race = races.get(result.raceId);
      return race === undefined ? [] : [resultRecords(result, race)];
    }),
    ...remarks,
    ...story.evidence.map(evidenceRecords),
    ...story.replies.map((reply) =>
      replyRecords(reply, {
        fromOrderKey: String(keys.get(reply.fromId) ?? ''),
        fromSpeakerId: speakers.get(reply.fromId) ?? '',
        toSpeakerId: speakers.get(reply.toId) ?? null,
        seen: seen.get(reply.fromId) ?? [],
        publications,
      }),
    ),
    ...story.claims.map(claimRecords),
  ]);
  return together([told, ownRecords(story, told)]);
}

function ownRecords({ id, title, description, parties, openings, claims }: Story, told: Records): Records {
  const origins = claims.filter(({ property }) => property === 'ORIGIN');
  const node = nodeRecord(id, ['Story'], { title, description, orderKey: nameKey(title, id) });
  const edges = [
    ...edgesInOrder('HAS_PARTY', id, parties),
    ...edgesInOrder('OPENS_WITH', id, openings),
    ...origins.map((claim) => edgeRecord('HAS_ORIGIN', id, claim.id)),
    ...told.nodes.map((thing) => edgeRecord('TELLS', id, thing.id)),
  ];
  return { nodes: [node], edges };
}
