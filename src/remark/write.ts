import { dateProperties } from '../graph/dated.js';
import { edgeRecord, edgesInOrder, nodeRecord, together, type EdgeRecord, type Records } from '../graph/records.js';
import { parseDate } from '../values/date.js';
import type { LinkBasis, Link } from '../values/link.js';
import { orderKey } from '../values/order.js';
import type { Fidelity, Prompted, RemarkKind, SegmentKind, SpeechForm, Standing, TranslationStatus } from './kinds.js';
import { firstSeen, seenProperties, type Sighting } from '../source/seen.js';
import { quotedText } from './quoted-text.js';
import { remarkSearchText, wordingSearchText } from './search-text.js';

/** A remark as it is to be kept, with all its printings; dates as EDTF. */
export interface RemarkDraft {
  readonly id: string;
  readonly speakerId: string;
  readonly attribution: Link;
  readonly kind: RemarkKind;
  readonly standing: Standing;
  readonly gist: string | null;
  readonly said: string | null;
  readonly madePublic: string | null;
  readonly occasionId: string | null;
  readonly addressees: readonly string[];
  readonly prompted: Prompted;
  readonly language: { readonly tag: string; readonly basis: LinkBasis } | null;
  /** The wording that stands for it; null where nothing is printed. */
  readonly wordingId: string | null;
  readonly about: readonly AboutDraft[];
  readonly quotes: readonly QuoteDraft[];
  readonly possiblySame: readonly (Link & { readonly remarkId: string })[];
  readonly withdrawn: { readonly reason: string; readonly date: string | null } | null;
  readonly note: string | null;
  readonly wordings: readonly WordingDraft[];
}

export interface AboutDraft {
  readonly nodeId: string;
  readonly basis: LinkBasis;
  readonly note: string | null;
  readonly evidence: readonly string[];
}

export interface QuoteDraft {
  readonly words: string;
  readonly fidelity: Fidelity;
  /** null when the words are imagined. */
  readonly remarkId: string | null;
  /** In whose mouth imagined words are put. */
  readonly attributedToId: string | null;
  readonly note: string | null;
}

export interface WordingDraft {
  readonly id: string;
  readonly sourceId: string;
  readonly via: readonly string[];
  readonly form: SpeechForm;
  readonly segments: readonly { readonly kind: SegmentKind; readonly text: string }[];
  readonly cue: string | null;
  readonly locator: string | null;
  readonly language: { readonly tag: string; readonly basis: LinkBasis } | null;
  readonly translation: {
    readonly status: TranslationStatus;
    readonly byId: string | null;
    readonly fromId: string | null;
  };
  readonly knownFrom: string | null;
  readonly identity: Link;
  readonly conflated: readonly string[];
}

/** `seen`: where and from when each of its wordings could be read, in their order. */
export function remarkRecords(remark: RemarkDraft, seen: readonly Sighting[]): Records {
  const published = firstSeen(seen);
  const { id, wordings, speakerId, occasionId } = remark;
  const said = remark.said === null ? null : parseDate(remark.said);
  const key = orderKey({ id, earliest: said?.earliest ?? null, latest: said?.latest ?? null, published });
  const standing = wordings.find((wording) => wording.id === remark.wordingId);
  const isWithheld = remark.standing === 'WITHDRAWN';
  const node = nodeRecord(id, ['Remark'], {
    kind: remark.kind,
    standing: remark.standing,
    gist: isWithheld ? null : remark.gist,
    text: standing === undefined || isWithheld ? null : quotedText(standing.segments),
    ...dateProperties('said', remark.said),
    ...dateProperties('madePublic', remark.madePublic),
    prompted: remark.prompted,
    language: remark.language?.tag,
    languageBasis: remark.language?.basis,
    speakerId,
    attributionBasis: remark.attribution.basis,
    attributionConfidence: remark.attribution.confidence,
    attributionNote: remark.attribution.note,
    occasionId,
    wordingId: remark.wordingId,
    published,
    ...seenProperties(seen),
    withdrawnReason: remark.withdrawn?.reason,
    ...dateProperties('withdrawn', remark.withdrawn?.date ?? null),
    note: isWithheld ? null : remark.note,
    orderKey: key,
    searchText: isWithheld ? null : remarkSearchText(remark.gist, wordings.map(printing)),
  });
  const { basis, confidence, note } = remark.attribution;
  const edges = [
    edgeRecord('SAID', speakerId, id, { basis, confidence, note }),
    ...(occasionId === null ? [] : [edgeRecord('SAID_AT', id, occasionId)]),
    ...edgesInOrder('SAID_TO', id, remark.addressees),
    ...(isWithheld ? [] : remark.quotes.map((quote, position) => quoteEdge(remark, quote, position))),
    ...remark.about.flatMap((about, position) => aboutEdges({ id, speakerId, orderKey: key }, about, position)),
    ...remark.possiblySame.map(({ remarkId, ...link }) => edgeRecord('POSSIBLY_SAME', id, remarkId, { ...link })),
  ];
  return together([
    { nodes: [node], edges },
    ...wordings.map((wording, place) => wordingRecords(remark, wording, key, seen.slice(place, place + 1))),
  ]);
}

const printing = ({ id, segments }: WordingDraft) => ({ id, texts: segments.map(({ text }) => text) });

function wordingRecords(
  remark: RemarkDraft,
  wording: WordingDraft,
  remarkKey: string,
  seen: readonly Sighting[],
): Records {
  const { id, sourceId, segments, identity, translation } = wording;
  const isWithheld = remark.standing === 'WITHDRAWN';
  const node = nodeRecord(id, ['Wording'], {
    remarkId: remark.id,
    sourceId,
    form: wording.form,
    isWithheld,
    segmentKinds: isWithheld ? [] : segments.map(({ kind }) => kind),
    segmentTexts: isWithheld ? [] : segments.map(({ text }) => text),
    text: isWithheld ? null : quotedText(segments),
    cue: isWithheld ? null : wording.cue,
    locator: wording.locator,
    identityBasis: identity.basis,
    identityConfidence: identity.confidence,
    identityNote: identity.note,
    language: wording.language?.tag,
    languageBasis: wording.language?.basis,
    translation: translation.status,
    translatedById: translation.byId,
    translatedFromId: translation.fromId,
    ...dateProperties('knownFrom', wording.knownFrom),
    ...seenProperties(seen),
    orderKey: `${remarkKey}|${id}`,
    searchText: isWithheld ? null : wordingSearchText(segments.map(({ text }) => text)),
  });
  const { basis, confidence, note } = identity;
  const edges = [
    edgeRecord('PRINTED_AS', remark.id, id, { basis, confidence, note }),
    edgeRecord('IN', id, sourceId),
    ...edgesInOrder('VIA', id, wording.via),
    ...wording.conflated.map((other) => edgeRecord('CONFLATED_WITH', id, other)),
    ...(translation.byId === null ? [] : [edgeRecord('TRANSLATED_BY', id, translation.byId)]),
    ...(translation.fromId === null ? [] : [edgeRecord('TRANSLATED_FROM', id, translation.fromId)]),
  ];
  return { nodes: [node], edges };
}

/** Words of another remark lead there; imagined words lead to him in whose mouth they are put, the speaker himself mostly. */
function quoteEdge(remark: RemarkDraft, quote: QuoteDraft, position: number): EdgeRecord {
  const { words, fidelity, note } = quote;
  const properties = { words, fidelity, note, position };
  return quote.remarkId === null
    ? edgeRecord('IMAGINES', remark.id, quote.attributedToId ?? remark.speakerId, properties, String(position))
    : edgeRecord('QUOTES', remark.id, quote.remarkId, properties, String(position));
}

/**
 * The edge bears whom it leads to, who says it and the order of its remark, so that what is said about one thing, by anybody
 * or by one speaker, is read from an index, in order, however much it is. What supports an edge can not hang on the edge: it hangs on the remark, and names whom the edge
 * leads to.
 */
function aboutEdges(
  { id, speakerId, orderKey }: { readonly id: string; readonly speakerId: string; readonly orderKey: string },
  { nodeId, basis, note, evidence }: AboutDraft,
  position: number,
): readonly EdgeRecord[] {
  return [
    edgeRecord('ABOUT', id, nodeId, { basis, note, position, toId: nodeId, speakerId, orderKey }),
    ...evidence.map((evidenceId) => edgeRecord('ABOUT_RESTS_ON', id, evidenceId, { aboutId: nodeId })),
  ];
}
