import { claimRecords } from '../claim/write.js';
import { eventRecords } from '../event/write.js';
import { edgeRecord, edgesInOrder, nodeRecord, together, type Records } from '../graph/records.js';
import { competitionRecords, raceRecords, resultRecords } from '../race/write.js';
import { remarkRecords, type RemarkDraft } from '../remark/write.js';
import { evidenceRecords, replyRecords } from '../reply/write.js';
import { sourceRecords } from '../source/write.js';
import { speakerRecords } from '../speaker/write.js';
import { parseDate } from '../values/date.js';
import { nameKey } from '../values/name-key.js';
import type { Story } from './story.js';

/** A source that the story leans on and another one told. */
export interface SourceFacts {
  readonly id: string;
  readonly outletId: string | null;
  readonly published: string | null;
}

/** What the graph is to hold of a story: all its nodes and edges, each slice making its own. */
export function storyRecords(story: Story, foreignSources: readonly SourceFacts[]): Records {
  const sources = new Map([...foreignSources, ...story.sources].map((source) => [source.id, source]));
  const firstDay = (id: string): string | null => {
    const published = sources.get(id)?.published ?? null;
    return published === null ? null : parseDate(published).earliest;
  };
  const publishedOf = (remark: RemarkDraft): string | null =>
    remark.wordings
      .map(
        ({ knownFrom, sourceId }) => (knownFrom === null ? null : parseDate(knownFrom).earliest) ?? firstDay(sourceId),
      )
      .filter((day) => day !== null)
      .toSorted()[0] ?? null;
  const races = new Map(story.races.map((race) => [race.id, race]));
  const remarks = story.remarks.map((remark) => remarkRecords(remark, publishedOf(remark)));
  const keys = new Map(remarks.flatMap(({ nodes }) => nodes.map(({ id, properties }) => [id, properties['orderKey']])));
  const sourcesForReplies = new Map(
    [...sources.values()].map(({ id, outletId }) => [id, { outletId, publishedEarliest: firstDay(id) }]),
  );
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
      replyRecords(reply, { fromOrderKey: String(keys.get(reply.fromId) ?? ''), sources: sourcesForReplies }),
    ),
    ...story.claims.map(claimRecords),
  ]);
  return together([told, ownRecords(story, told)]);
}

function ownRecords({ id, title, description, parties, openings }: Story, told: Records): Records {
  const node = nodeRecord(id, ['Story'], { title, description, orderKey: nameKey(title, id) });
  const edges = [
    ...edgesInOrder('HAS_PARTY', id, parties),
    ...edgesInOrder('OPENS_WITH', id, openings),
    ...told.nodes.map((thing) => edgeRecord('TELLS', id, thing.id)),
  ];
  return { nodes: [node], edges };
}
