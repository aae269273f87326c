import { edgeRecord, nodeRecord, together, type Records } from '../graph/records.js';
import type { Confidence, LinkBasis } from '../values/link.js';
import type { ReplyRelation, ReviewState } from './kinds.js';
import { firstSeen, seenProperties, type Sighting } from '../source/seen.js';
import { replyOrderKey } from './order-key.js';

/** A reply as it is to be kept, with what supports it. */
export interface ReplyDraft {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly relation: ReplyRelation;
  readonly confidence: Confidence;
  readonly review: ReviewState;
  readonly evidence: readonly EvidenceDraft[];
}

export interface EvidenceDraft {
  readonly id: string;
  readonly basis: LinkBasis;
  readonly sourceId: string | null;
  readonly words: string | null;
  readonly locator: string | null;
  readonly note: string | null;
}

/** What the shadow of a reply must know of other things. */
export interface ReplySurroundings {
  /** The order key of the answering remark. */
  readonly fromOrderKey: string;
  /** Who speaks the answering remark; and the one that is answered, where that is a remark. */
  readonly fromSpeakerId: string;
  readonly toSpeakerId: string | null;
  /** Where the answering remark is printed, and from when it could be read there. */
  readonly seen: readonly Sighting[];
  /** By source, its publication. */
  readonly publications: ReadonlyMap<string, Sighting>;
}

/**
 * A reply is a node, for two sources may assert different replies of one remark. Beside it, for walking, lies its shadow:
 * one edge from the answer to what it answers, with what a walk may ask of it, and with who answers whom: so what two speakers
 * say to one another is read from an index, in order, however much else they say. A rejected reply has no shadow.
 */
export function replyRecords(reply: ReplyDraft, surroundings: ReplySurroundings): Records {
  const { id, fromId, toId, relation, confidence, review, evidence } = reply;
  const orderKey = replyOrderKey(surroundings.fromOrderKey, id);
  const node = nodeRecord(id, ['Reply'], { fromId, toId, relation, confidence, review, orderKey });
  const sources = distinct(evidence.map(({ sourceId }) => sourceId));
  const known = sources.flatMap((source) => surroundings.publications.get(source) ?? []);
  const shadow = edgeRecord(
    'RESPONDS_TO',
    fromId,
    toId,
    {
      replyId: id,
      orderKey,
      toId,
      fromKey: surroundings.fromOrderKey,
      fromSpeakerId: surroundings.fromSpeakerId,
      toSpeakerId: surroundings.toSpeakerId,
      relation,
      confidence,
      review,
      bases: distinct(evidence.map(({ basis }) => basis)),
      sources,
      outlets: distinct(known.map(({ outletId }) => outletId)),
      publishedFrom: firstSeen(known),
      ...seenProperties(known.flatMap((publication) => seenOf(publication, surroundings.seen))),
    },
    id,
  );
  return together([
    {
      nodes: [node],
      edges: [
        edgeRecord('MAKES', fromId, id),
        edgeRecord('TO', id, toId),
        ...(review === 'REJECTED' ? [] : [shadow]),
        ...evidence.map((item, position) => edgeRecord('RESTS_ON', id, item.id, { position })),
      ],
    },
    ...evidence.map(evidenceRecords),
  ]);
}

/** A source tells a reply as soon as it prints the answer; where it does not print that, as soon as it is published. */
function seenOf(publication: Sighting, seen: readonly Sighting[]): readonly Sighting[] {
  const printed = seen.filter(({ sourceId }) => sourceId === publication.sourceId);
  return printed.length === 0 ? [publication] : printed;
}

/** Of a reply, or of whom a remark is about. */
export function evidenceRecords({ sourceId, ...evidence }: EvidenceDraft): Records {
  return {
    nodes: [nodeRecord(evidence.id, ['Evidence'], { ...evidence, sourceId })],
    edges: sourceId === null ? [] : [edgeRecord('FROM', evidence.id, sourceId)],
  };
}

function distinct<T extends string>(values: readonly (T | null)[]): readonly T[] {
  return [...new Set(values.filter((value) => value !== null))].toSorted();
}
