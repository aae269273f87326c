import type { ClaimDraft } from '../claim/write.js';
import type { AboutDraft, QuoteDraft, RemarkDraft, WordingDraft } from '../remark/write.js';
import type { EvidenceDraft, ReplyDraft } from '../reply/write.js';
import type { Link } from '../values/link.js';
import { aboutEvidenceId, evidenceId, replyId, wordingId } from './derived-ids.js';
import type { StoryEvidence, StoryRemark, StoryWording } from './format.js';
import { toldClaim, toldClaims } from './tell-claims.js';
import type { Telling } from './telling.js';
import type { Path } from './yaml.js';

export interface ToldRemarks {
  readonly remarks: readonly RemarkDraft[];
  readonly replies: readonly ReplyDraft[];
  readonly evidence: readonly EvidenceDraft[];
  readonly claims: readonly ClaimDraft[];
}

export function toldRemarks({ content, keep, languageOf }: Telling): ToldRemarks {
  const entries = Object.entries(content.remarks);
  return {
    remarks: entries.map(([id, remark]) => toldRemark({ keep, languageOf }, id, remark)),
    replies: entries.flatMap(([id, remark]) => toldReplies(keep, id, remark)),
    evidence: entries.flatMap(([id, remark]) =>
      remark.about.flatMap(({ node, evidence }, place) =>
        evidence.map((item, index) =>
          toldEvidence(keep, item, aboutEvidenceId(id, node, item.source), [
            'remarks',
            id,
            'about',
            place,
            'evidence',
            index,
          ]),
        ),
      ),
    ),
    claims: entries.flatMap(([id, { claims, asserts }]) => [
      ...toldClaims(keep, claims, id, ['remarks', id]),
      ...asserts.map((claim, place) => keep(toldClaim(claim, claim.concerns, id), ['remarks', id, 'asserts', place])),
    ]),
  };
}

type Keep = Telling['keep'];

function toldRemark({ keep, languageOf }: Omit<Telling, 'content'>, id: string, remark: StoryRemark): RemarkDraft {
  const {
    speaker,
    kind,
    standing,
    gist = null,
    said = null,
    prompted,
    language = null,
    at = null,
    withdrawn,
    note = null,
  } = remark;
  const wordings = remark.wordings.map((wording, place) =>
    keep(toldWording(id, wording, wording.language ?? languageOf(wording.source)), ['remarks', id, 'wordings', place]),
  );
  const told = {
    id,
    speakerId: speaker,
    attribution: toldLink(remark.attribution),
    kind,
    standing,
    gist,
    said,
    madePublic: remark.public ?? null,
    occasionId: at,
    addressees: remark.to,
    prompted,
    language,
    wordingId: standingWording(remark.stands, wordings),
    about: remark.about.map((about, place) => toldAbout(keep, id, about, place)),
    quotes: remark.quotes.map((quote, place) => toldQuote(keep, id, quote, place)),
    possiblySame: remark.possiblySame.map(({ remark: remarkId, basis, confidence, note: why }, place) =>
      keep({ remarkId, basis, confidence, note: why }, ['remarks', id, 'possiblySame', place]),
    ),
    withdrawn: withdrawn === undefined ? null : { reason: withdrawn.reason, date: withdrawn.date ?? null },
    note,
    wordings,
  };
  return keep(told, ['remarks', id]);
}

/** The one that is named, by itself or by its source; else the first that has quoted words; else the first. */
function standingWording(stands: string | undefined, wordings: readonly WordingDraft[]): string | null {
  const named = wordings.find(({ id, sourceId }) => id === stands || sourceId === stands);
  const quoted = wordings.find(({ segments }) => segments.some(({ kind }) => kind === 'QUOTED'));
  return (named ?? quoted ?? wordings[0])?.id ?? null;
}

/** In the language it names, or in that of its source: what is printed is read, not inferred. */
function toldWording(remark: string, wording: StoryWording, language: string | null): WordingDraft {
  const { source, via, form, cue = null, locator = null, translation, knownFrom = null, conflated } = wording;
  return {
    id: wording.id ?? wordingId(remark, source),
    sourceId: source,
    via,
    form,
    segments: wording.segments.map(toldSegment),
    cue,
    locator,
    language: language === null ? null : { tag: language, basis: 'STATED' },
    translation: { status: translation.status, byId: translation.by ?? null, fromId: translation.from ?? null },
    knownFrom,
    identity: toldLink(wording.identity),
    conflated,
  };
}

function toldSegment(segment: StoryWording['segments'][number]): WordingDraft['segments'][number] {
  if ('quoted' in segment) return { kind: 'QUOTED', text: segment.quoted };
  if ('reported' in segment) return { kind: 'REPORTED', text: segment.reported };
  if ('inserted' in segment) return { kind: 'INSERTED', text: segment.inserted };
  return { kind: 'ELLIPSIS', text: segment.ellipsis };
}

function toldAbout(keep: Keep, remark: string, about: StoryRemark['about'][number], place: number): AboutDraft {
  const { node, basis, note = null, evidence } = about;
  const ids = evidence.map((item) => item.id ?? aboutEvidenceId(remark, node, item.source));
  return keep({ nodeId: node, basis, note, evidence: ids }, ['remarks', remark, 'about', place]);
}

function toldQuote(keep: Keep, id: string, quote: StoryRemark['quotes'][number], place: number): QuoteDraft {
  const { words, fidelity, remark = null, attributedTo = null, note = null } = quote;
  return keep({ words, fidelity, remarkId: remark, attributedToId: attributedTo, note }, [
    'remarks',
    id,
    'quotes',
    place,
  ]);
}

function toldReplies(keep: Keep, from: string, { replies }: StoryRemark): readonly ReplyDraft[] {
  return replies.map((reply, place) => {
    const { to, relation, confidence, review } = reply;
    const id = reply.id ?? replyId(from, to);
    const path = ['remarks', from, 'replies', place];
    const evidence = reply.evidence.map((item, index) =>
      toldEvidence(keep, item, evidenceId(id, item.source), [...path, 'evidence', index]),
    );
    return keep({ id, fromId: from, toId: to, relation, confidence, review, evidence }, path);
  });
}

function toldEvidence(keep: Keep, evidence: StoryEvidence, derived: string, path: Path): EvidenceDraft {
  const { id = derived, source = null, basis, words = null, locator = null, note = null } = evidence;
  return keep({ id, basis, sourceId: source, words, locator, note }, path);
}

function toldLink({ basis, confidence, note }: StoryRemark['attribution']): Link {
  return { basis, confidence, note: note ?? null };
}
