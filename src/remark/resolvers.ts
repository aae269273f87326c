import { claims, claimsMade, discrepancies } from '../claim/resolvers.js';
import { countRemarks } from '../facets/remarks.js';
import { facets } from '../facets/resolvers.js';
import type {
  AboutResolvers,
  PossiblySameResolvers,
  QueryResolvers,
  QuotedWordsResolvers,
  RemarkConnectionResolvers,
  RemarkResolvers,
  TranslationResolvers,
  ViaResolvers,
  WordingResolvers,
} from '../generated/resolvers.js';
import { MissingLinkError } from '../graph/errors.js';
import { readList } from '../graph/listing.js';
import { then } from '../graph/shelf.js';
import { replies, repliesTo, siblings } from '../reply/resolvers.js';
import { readAs, type Thing } from '../thing/thing.js';
import type { UncertainDate } from '../values/date.js';
import type { Link, LinkBasis } from '../values/link.js';
import { pageRequest } from '../values/page.js';
import { quotationsOf, type Segment } from '../values/quotation.js';
import type { Source } from '../source/source.js';
import { viewOf } from '../source/view.js';
import { remarkFilter } from './filter.js';
import type { Fidelity } from './kinds.js';
import { outOfView } from './list.js';
import type { Remark as RemarkRow, Wording as WordingRow } from './remark.js';
import { REMARKS } from './statements.js';

const readWording = readAs('Wording');
const readRemark = readAs('Remark');

/** Whom or what a remark is about. */
export interface AboutParent {
  readonly nodeId: string;
  readonly basis: LinkBasis;
  readonly note: string | null;
  readonly evidenceIds: readonly string[];
}

/** Words that a remark repeats; `remarkId` is null when they are imagined. */
export interface QuoteParent {
  readonly words: string;
  readonly fidelity: Fidelity;
  readonly remarkId: string | null;
  readonly attributedToId: string;
  readonly note: string | null;
}

/** Another remark that may be the same. */
export interface PossiblySameParent extends Link {
  readonly remarkId: string;
}

export interface WithdrawalParent {
  readonly reason: string;
  readonly date: UncertainDate | null;
}

/** The wording whose translation is told. */
export type TranslationParent = Pick<WordingRow, 'translation' | 'translatedById' | 'translatedFromId'>;

export const Remark: RemarkResolvers = {
  speaker: ({ speakerId }, _args, { shelves }) => shelves.speaker(speakerId),
  attribution: ({ attributionBasis, attributionConfidence, attributionNote }) => ({
    basis: attributionBasis,
    confidence: attributionConfidence,
    note: attributionNote,
  }),
  wording: ({ wordingId }, _args, { shelves }) => (wordingId === null ? null : shelves.wording(wordingId)),
  wordings: ({ id }, _args, { shelves }) => then(shelves.wordings.get(id), (found) => found.map(readWording)),
  occasion: ({ occasionId }, _args, { shelves }) => (occasionId === null ? null : shelves.event(occasionId)),
  addressees: ({ id }, _args, { shelves }) =>
    then(shelves.addressees.get(id), (ids) => Promise.all(ids.map(shelves.speaker))),
  language: languageOf,
  about: ({ id }, _args, { shelves }) => shelves.about.get(id),
  quotes: ({ id }, _args, { shelves }) => shelves.quotes.get(id),
  claims: claimsMade,
  claimsAbout: claims,
  discrepancies,
  possiblySame: ({ id }, _args, { shelves }) => shelves.possiblySame.get(id),
  withdrawal: ({ withdrawnReason, withdrawn }) =>
    withdrawnReason === null ? null : { reason: withdrawnReason, date: withdrawn },
  repliesTo,
  siblings,
  replies,
};

export const Wording: WordingResolvers = {
  remark: ({ remarkId }, _args, { shelves }) => shelves.remark(remarkId),
  segments: segmentsOf,
  quotations: (wording) => quotationsOf(segmentsOf(wording)),
  source: ({ sourceId }, _args, { shelves }) => shelves.source(sourceId),
  via: ({ id }, _args, { shelves }) =>
    then(shelves.via.get(id), (ids) => Promise.all(ids.map(async (via) => viaOf(await shelves.any(via))))),
  identity: ({ identityBasis, identityConfidence, identityNote }) => ({
    basis: identityBasis,
    confidence: identityConfidence,
    note: identityNote,
  }),
  conflatedWith: ({ id }, _args, { shelves }) =>
    then(shelves.conflatedWith.get(id), (ids) => Promise.all(ids.map(shelves.remark))),
  language: languageOf,
  translation: (wording) => wording,
};

export const RemarkConnection: RemarkConnectionResolvers = {
  facets,
  outOfView: ({ filter }, _args, { graph }) => outOfView(graph, filter),
};

export const Translation: TranslationResolvers = {
  status: ({ translation }) => translation,
  by: ({ translatedById }, _args, { shelves }) => (translatedById === null ? null : shelves.speaker(translatedById)),
  from: ({ translatedFromId }, _args, { shelves }) =>
    translatedFromId === null ? null : shelves.wording(translatedFromId),
};

export const Via: ViaResolvers = { __resolveType: ({ __typename }) => __typename };

export const About: AboutResolvers = {
  node: ({ nodeId }, _args, { shelves }) => shelves.any(nodeId),
  evidence: ({ evidenceIds }, _args, { shelves }) => Promise.all(evidenceIds.map(shelves.evidence)),
};

export const QuotedWords: QuotedWordsResolvers = {
  remark: ({ remarkId }, _args, { shelves }) => (remarkId === null ? null : shelves.remark(remarkId)),
  attributedTo: ({ attributedToId }, _args, { shelves }) => shelves.speaker(attributedToId),
};

export const PossiblySame: PossiblySameResolvers = {
  remark: ({ remarkId }, _args, { shelves }) => shelves.remark(remarkId),
  link: ({ basis, confidence, note }) => ({ basis, confidence, note }),
};

export const remarks: NonNullable<QueryResolvers['remarks']> = (
  _root,
  { filter, order, knownFrom, asOf, ...page },
  { graph, shelves },
) => {
  const request = {
    page: pageRequest('remarks', page),
    filter: remarkFilter(filter, viewOf({ knownFrom, asOf })),
    descending: order === 'SAID_DESC',
  };
  const [speaker, ...others] = filter?.speakers ?? [];
  // An index leads with the speaker, so the remarks of just one are better read as that speaker's list.
  const list =
    speaker !== undefined && others.length === 0
      ? shelves.remarksOfSpeaker.get(speaker, request, readRemark)
      : readList(graph, REMARKS, request, readRemark);
  return then(list, (found) => ({
    ...found,
    filter: request.filter,
    countBy: (by) => countRemarks(graph, request.filter, by),
  }));
};

function segmentsOf({ segmentTexts, segmentKinds }: WordingRow): readonly Segment[] {
  return segmentTexts.map((text, place) => ({ text, kind: segmentKinds[place] ?? 'REPORTED' }));
}

function languageOf({ language, languageBasis }: Pick<RemarkRow, 'language' | 'languageBasis'>) {
  return language === null ? null : { tag: language, basis: languageBasis ?? 'INFERRED' };
}

function viaOf(thing: Thing): RemarkRow | Source {
  if (thing.__typename === 'Remark' || thing.__typename === 'Source') return thing;
  throw new MissingLinkError(`Words come through a source or a remark, but ${thing.id} is ${thing.__typename}.`);
}
