/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How sure the editor is, apart from how it is known. */
export type Confidence =
  /** Nothing held speaks against it. */
  | 'HIGH'
  /** Possible; do not print it without a check. */
  | 'LOW'
  /** Likely, but another reading is possible. */
  | 'MEDIUM';

/** To what a date is known. */
export type DatePrecision =
  /** To the calendar day. */
  | 'DAY'
  /** To the hour. */
  | 'HOUR'
  /** To the minute. */
  | 'MINUTE'
  /** To the month. */
  | 'MONTH'
  /** To the season of a year. */
  | 'SEASON'
  /** To the second. */
  | 'SECOND'
  /** To the year, or a stretch of years. */
  | 'YEAR';

/** What kind of happening an event is. */
export type EventKind =
  /** An announcement. */
  | 'ANNOUNCEMENT'
  /** A broadcast. */
  | 'BROADCAST'
  /** The shooting or the release of a film. */
  | 'FILM'
  /** A gesture, which can be answered like words. */
  | 'GESTURE'
  /** An interview. */
  | 'INTERVIEW'
  /** Where reporters meet athletes after a race. */
  | 'MIXED_ZONE'
  /** Anything else. */
  | 'OTHER'
  /** The recording of a podcast. */
  | 'PODCAST'
  /** A press conference. */
  | 'PRESS_CONFERENCE'
  /** A sitting of an assembly. */
  | 'SITTING'
  /** A withdrawal, by injury for instance. */
  | 'WITHDRAWAL';

/** How a link between two things is known. */
export type LinkBasis =
  /** No source makes the link: an editor infers it, and a note says why. */
  | 'INFERRED'
  /** A source sets the two side by side and leaves the link to the reader. */
  | 'JUXTAPOSED'
  /** A source states the link in words. */
  | 'STATED';

/** Whether a remark was asked for. */
export type Prompted =
  /** It answers a question. */
  | 'ASKED'
  /** The sources held do not tell. */
  | 'UNKNOWN'
  /** The speaker brought it up. */
  | 'VOLUNTEERED';

/** What kind of act of speech a remark is. */
export type RemarkKind =
  /** A caption under a picture or a film. */
  | 'CAPTION'
  /** A headline that speaks for its outlet. */
  | 'HEADLINE'
  /** A post on a social network. */
  | 'POST'
  /** A question, a reporter's mostly. */
  | 'QUESTION'
  /** A refusal to say anything: `No comment`. */
  | 'REFUSAL'
  /** Something stated. */
  | 'STATEMENT';

/** What an answer does to what it answers. The nearest terms of CiTO stand in brackets. */
export type ReplyRelation =
  /** Says that it is so [agreesWith]. */
  | 'AGREES'
  /** Refers to it without a name [discusses]. */
  | 'ALLUDES'
  /** Answers a question [repliesTo]. */
  | 'ANSWERS'
  /** Says sorry for it. */
  | 'APOLOGISES'
  /** Asks about it. */
  | 'ASKS'
  /** Questions its right or its sense [critiques]. */
  | 'CHALLENGES'
  /** Makes clear what was meant [extends]. */
  | 'CLARIFIES'
  /** Refuses to answer it. */
  | 'DECLINES_TO_ANSWER'
  /** Makes light of it [derides]. */
  | 'DERIDES'
  /** Says that it is not so [disagreesWith]. */
  | 'DISAGREES'
  /** Says that a fact is otherwise [disputes]. */
  | 'DISPUTES_FACT'
  /** Speaks well of it [credits]. */
  | 'PRAISES'
  /** Limits what was said [qualifies]. */
  | 'QUALIFIES'
  /** Responds in a way that is not told further [repliesTo]. */
  | 'RESPONDS'
  /** Says it again. */
  | 'RESTATES'
  /** Takes it back [retracts]. */
  | 'RETRACTS';

/** How a race ended for an athlete. */
export type ResultStatus =
  /** Did not finish. */
  | 'DNF'
  /** Did not start. */
  | 'DNS'
  /** Disqualified. */
  | 'DQ'
  /** Entered, or announced to run; no source held tells more. */
  | 'ENTERED'
  /** Finished. */
  | 'FINISHED'
  /** Took part; the outcome is not told. */
  | 'UNKNOWN';

/** What a stretch of a wording is. */
export type SegmentKind =
  /** A printed mark of omission: `...`. */
  | 'ELLIPSIS'
  /** Put in by an editor of the source: `[Kerr]`, `(Laughs)`. */
  | 'INSERTED'
  /** Words inside quotation marks. The outer marks are not part of it; inner marks are. */
  | 'QUOTED'
  /** Reported speech, outside quotation marks. Never to be shown as a quotation. */
  | 'REPORTED';

/** What kind of thing prints. */
export type SourceKind =
  /** An article, published once. */
  | 'ARTICLE'
  /** A broadcast. */
  | 'BROADCAST'
  /** A film or an episode of a series. */
  | 'FILM'
  /** An interview, printed or sent. */
  | 'INTERVIEW'
  /** An article that keeps growing. */
  | 'LIVING_ARTICLE'
  /** Anything else. */
  | 'OTHER'
  /** An episode of a podcast. */
  | 'PODCAST'
  /** A post on a social network. */
  | 'POST'
  /** A press release. */
  | 'PRESS_RELEASE'
  /** A recording on the web. */
  | 'VIDEO';

/** How a source prints speech. */
export type SpeechForm =
  /** All of it inside quotation marks. */
  | 'DIRECT'
  /** All of it in the reporter's words. */
  | 'INDIRECT'
  /** Quoted words inside a reporting sentence. */
  | 'MIXED';

/** What is known of a remark's words. */
export type Standing =
  /** Some words of it are quoted in a source held. */
  | 'PRINTED'
  /** Only indirect speech is known; the gist says what. */
  | 'REPORTED'
  /** Known only because something responds to it or follows from it; the gist says what it must have been. */
  | 'UNPRINTED'
  /** Taken back: words and gist are withheld everywhere, id, links, date and reason stay. */
  | 'WITHDRAWN';

/** Whether printed words are a translation of the spoken ones. */
export type TranslationStatus =
  /** Probably translated: an editor infers it from who spoke to whom. */
  | 'LIKELY'
  /** Printed in the language in which they were spoken. */
  | 'NONE'
  /** A source says that they are translated. */
  | 'STATED'
  /** Not known. */
  | 'UNKNOWN';

export type CitedWordingQueryVariables = Exact<{
  id: string;
}>;


export type CitedWordingQuery = { node:
    | { __typename: 'Athlete' }
    | { __typename: 'Claim' }
    | { __typename: 'Competition' }
    | { __typename: 'Event' }
    | { __typename: 'Evidence' }
    | { __typename: 'Group' }
    | { __typename: 'Outlet' }
    | { __typename: 'Person' }
    | { __typename: 'Race' }
    | { __typename: 'Remark' }
    | { __typename: 'Reply' }
    | { __typename: 'Result' }
    | { __typename: 'Source' }
    | { __typename: 'Story' }
    | { __typename: 'Wording', id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, remark: { kind: RemarkKind, speaker:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null }, knownFrom: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, outlet: { id: string, name: string } | null, authors: Array<
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, via: Array<
        | { __typename: 'Remark', id: string, speaker:
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }
        | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, outlet: { id: string, name: string } | null, authors: Array<
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
      > }
   | null };

export type WordingIdsQueryVariables = Exact<{
  remarks: Array<string> | string;
}>;


export type WordingIdsQuery = { nodes: Array<
    | { wordings: Array<{ id: string }> }
    | Record<PropertyKey, never>
   | null> };

export type NearestIdsQueryVariables = Exact<{
  id: string;
}>;


export type NearestIdsQuery = { chain:
    | { __typename: 'Chain' }
    | { __typename: 'UnknownId', id: string, nearest: Array<string> }
   };

export type DatePartsFragment = { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string };

type SpeakerParts_Athlete_Fragment = { __typename: 'Athlete', id: string, name: string };

type SpeakerParts_Group_Fragment = { __typename: 'Group', id: string, name: string };

type SpeakerParts_Outlet_Fragment = { __typename: 'Outlet', id: string, name: string };

type SpeakerParts_Person_Fragment = { __typename: 'Person', id: string, name: string };

export type SpeakerPartsFragment =
  | SpeakerParts_Athlete_Fragment
  | SpeakerParts_Group_Fragment
  | SpeakerParts_Outlet_Fragment
  | SpeakerParts_Person_Fragment
;

export type SourcePartsFragment = { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, outlet: { id: string, name: string } | null, authors: Array<
    | { __typename: 'Athlete', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Outlet', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null };

type ViaParts_Remark_Fragment = { __typename: 'Remark', id: string, speaker:
    | { __typename: 'Athlete', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Outlet', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
   };

type ViaParts_Source_Fragment = { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, outlet: { id: string, name: string } | null, authors: Array<
    | { __typename: 'Athlete', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Outlet', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null };

export type ViaPartsFragment =
  | ViaParts_Remark_Fragment
  | ViaParts_Source_Fragment
;

export type WordingPartsFragment = { id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
      | { __typename: 'Athlete', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Outlet', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null }, knownFrom: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, outlet: { id: string, name: string } | null, authors: Array<
      | { __typename: 'Athlete', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Outlet', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, via: Array<
    | { __typename: 'Remark', id: string, speaker:
        | { __typename: 'Athlete', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Outlet', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       }
    | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, outlet: { id: string, name: string } | null, authors: Array<
        | { __typename: 'Athlete', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Outlet', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
  > };

export type EvidencePartsFragment = { id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, outlet: { id: string, name: string } | null, authors: Array<
      | { __typename: 'Athlete', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Outlet', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null };

type ViaLine_Remark_Fragment = { __typename: 'Remark', id: string, speaker:
    | { __typename: 'Athlete', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Outlet', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
   };

type ViaLine_Source_Fragment = { __typename: 'Source', id: string, title: string | null, kind: SourceKind, outlet: { id: string, name: string } | null };

export type ViaLineFragment =
  | ViaLine_Remark_Fragment
  | ViaLine_Source_Fragment
;

export type RemarkLineFragment = { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
    | { __typename: 'Athlete', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Outlet', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wording: { id: string, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus }, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, outlet: { id: string, name: string } | null, authors: Array<
        | { __typename: 'Athlete', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Outlet', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, via: Array<
      | { __typename: 'Remark', id: string, speaker:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         }
      | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, outlet: { id: string, name: string } | null }
    > } | null };

export type RaceLineFragment = { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null };

export type EventLineFragment = { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null };

export type ResultLineFragment = { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } };

export type BasisPartsFragment = { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null };

export type RemarkPageQueryVariables = Exact<{
  id: string;
}>;


export type RemarkPageQuery = { remark: { __typename: 'Remark', kind: RemarkKind, note: string | null, id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, attribution: { basis: LinkBasis, confidence: Confidence, note: string | null }, language: { tag: string, basis: LinkBasis } | null, madePublic: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, occasion: { __typename: 'Event', place: string | null, id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, addressees: Array<
      | { __typename: 'Athlete', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Outlet', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, withdrawal: { reason: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, about: Array<{ basis: LinkBasis, note: string | null, node:
        | { __typename: 'Athlete', name: string, id: string }
        | { __typename: 'Claim', id: string }
        | { __typename: 'Competition', id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Outlet', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Race', name: string, id: string }
        | { __typename: 'Remark', id: string }
        | { __typename: 'Reply', id: string }
        | { __typename: 'Result', id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Story', id: string }
        | { __typename: 'Wording', id: string }
      , evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, outlet: { id: string, name: string } | null, authors: Array<
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }> }>, wordings: Array<{ id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null }, knownFrom: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, outlet: { id: string, name: string } | null, authors: Array<
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, via: Array<
        | { __typename: 'Remark', id: string, speaker:
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }
        | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, outlet: { id: string, name: string } | null, authors: Array<
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
      > }>, repliesTo: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, isPrompted: boolean, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, outlet: { id: string, name: string } | null, authors: Array<
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }>, to:
            | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
            | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
            | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wording: { id: string, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus }, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, outlet: { id: string, name: string } | null, authors: Array<
                    | { __typename: 'Athlete', id: string, name: string }
                    | { __typename: 'Group', id: string, name: string }
                    | { __typename: 'Outlet', id: string, name: string }
                    | { __typename: 'Person', id: string, name: string }
                  >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, via: Array<
                  | { __typename: 'Remark', id: string, speaker:
                      | { __typename: 'Athlete', id: string, name: string }
                      | { __typename: 'Group', id: string, name: string }
                      | { __typename: 'Outlet', id: string, name: string }
                      | { __typename: 'Person', id: string, name: string }
                     }
                  | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, outlet: { id: string, name: string } | null }
                > } | null }
            | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
           } }> }, replies: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, isPrompted: boolean, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, outlet: { id: string, name: string } | null, authors: Array<
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }>, from: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wording: { id: string, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus }, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, outlet: { id: string, name: string } | null, authors: Array<
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, via: Array<
                | { __typename: 'Remark', id: string, speaker:
                    | { __typename: 'Athlete', id: string, name: string }
                    | { __typename: 'Group', id: string, name: string }
                    | { __typename: 'Outlet', id: string, name: string }
                    | { __typename: 'Person', id: string, name: string }
                   }
                | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, outlet: { id: string, name: string } | null }
              > } | null } } }> }, speaker:
      | { __typename: 'Athlete', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Outlet', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wording: { id: string, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus }, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, outlet: { id: string, name: string } | null, authors: Array<
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, via: Array<
        | { __typename: 'Remark', id: string, speaker:
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }
        | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, outlet: { id: string, name: string } | null }
      > } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SpeakerPartsFragmentDoc = new TypedDocumentString(`
    fragment SpeakerParts on Speaker {
  __typename
  id
  name
}
    `, {"fragmentName":"SpeakerParts"}) as unknown as TypedDocumentString<SpeakerPartsFragment, unknown>;
export const DatePartsFragmentDoc = new TypedDocumentString(`
    fragment DateParts on UncertainDate {
  edtf
  earliest
  latest
  precision
  isApproximate
  isUncertain
  text
}
    `, {"fragmentName":"DateParts"}) as unknown as TypedDocumentString<DatePartsFragment, unknown>;
export const SourcePartsFragmentDoc = new TypedDocumentString(`
    fragment SourceParts on Source {
  id
  title
  outlet {
    id
    name
  }
  authors {
    ...SpeakerParts
  }
  kind
  isHeld
  published {
    ...DateParts
  }
  updated {
    ...DateParts
  }
  retrieved {
    ...DateParts
  }
  url
}
    fragment DateParts on UncertainDate {
  edtf
  earliest
  latest
  precision
  isApproximate
  isUncertain
  text
}
fragment SpeakerParts on Speaker {
  __typename
  id
  name
}`, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const ViaPartsFragmentDoc = new TypedDocumentString(`
    fragment ViaParts on Via {
  __typename
  ... on Source {
    ...SourceParts
  }
  ... on Remark {
    id
    speaker {
      ...SpeakerParts
    }
  }
}
    fragment DateParts on UncertainDate {
  edtf
  earliest
  latest
  precision
  isApproximate
  isUncertain
  text
}
fragment SpeakerParts on Speaker {
  __typename
  id
  name
}
fragment SourceParts on Source {
  id
  title
  outlet {
    id
    name
  }
  authors {
    ...SpeakerParts
  }
  kind
  isHeld
  published {
    ...DateParts
  }
  updated {
    ...DateParts
  }
  retrieved {
    ...DateParts
  }
  url
}`, {"fragmentName":"ViaParts"}) as unknown as TypedDocumentString<ViaPartsFragment, unknown>;
export const WordingPartsFragmentDoc = new TypedDocumentString(`
    fragment WordingParts on Wording {
  id
  text
  segments {
    text
    kind
  }
  form
  cue
  locator
  language {
    tag
    basis
  }
  translation {
    status
    by {
      ...SpeakerParts
    }
  }
  knownFrom {
    ...DateParts
  }
  source {
    ...SourceParts
  }
  via {
    ...ViaParts
  }
}
    fragment DateParts on UncertainDate {
  edtf
  earliest
  latest
  precision
  isApproximate
  isUncertain
  text
}
fragment SpeakerParts on Speaker {
  __typename
  id
  name
}
fragment SourceParts on Source {
  id
  title
  outlet {
    id
    name
  }
  authors {
    ...SpeakerParts
  }
  kind
  isHeld
  published {
    ...DateParts
  }
  updated {
    ...DateParts
  }
  retrieved {
    ...DateParts
  }
  url
}
fragment ViaParts on Via {
  __typename
  ... on Source {
    ...SourceParts
  }
  ... on Remark {
    id
    speaker {
      ...SpeakerParts
    }
  }
}`, {"fragmentName":"WordingParts"}) as unknown as TypedDocumentString<WordingPartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  id
  basis
  source {
    ...SourceParts
  }
  words
  locator
  note
}
    fragment DateParts on UncertainDate {
  edtf
  earliest
  latest
  precision
  isApproximate
  isUncertain
  text
}
fragment SpeakerParts on Speaker {
  __typename
  id
  name
}
fragment SourceParts on Source {
  id
  title
  outlet {
    id
    name
  }
  authors {
    ...SpeakerParts
  }
  kind
  isHeld
  published {
    ...DateParts
  }
  updated {
    ...DateParts
  }
  retrieved {
    ...DateParts
  }
  url
}`, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const ViaLineFragmentDoc = new TypedDocumentString(`
    fragment ViaLine on Via {
  __typename
  ... on Source {
    id
    title
    kind
    outlet {
      id
      name
    }
  }
  ... on Remark {
    id
    speaker {
      ...SpeakerParts
    }
  }
}
    fragment SpeakerParts on Speaker {
  __typename
  id
  name
}`, {"fragmentName":"ViaLine"}) as unknown as TypedDocumentString<ViaLineFragment, unknown>;
export const RemarkLineFragmentDoc = new TypedDocumentString(`
    fragment RemarkLine on Remark {
  __typename
  id
  standing
  text
  gist
  prompted
  speaker {
    ...SpeakerParts
  }
  said {
    ...DateParts
  }
  wording {
    id
    language {
      tag
      basis
    }
    translation {
      status
    }
    source {
      ...SourceParts
    }
    via {
      ...ViaLine
    }
  }
}
    fragment DateParts on UncertainDate {
  edtf
  earliest
  latest
  precision
  isApproximate
  isUncertain
  text
}
fragment SpeakerParts on Speaker {
  __typename
  id
  name
}
fragment SourceParts on Source {
  id
  title
  outlet {
    id
    name
  }
  authors {
    ...SpeakerParts
  }
  kind
  isHeld
  published {
    ...DateParts
  }
  updated {
    ...DateParts
  }
  retrieved {
    ...DateParts
  }
  url
}
fragment ViaLine on Via {
  __typename
  ... on Source {
    id
    title
    kind
    outlet {
      id
      name
    }
  }
  ... on Remark {
    id
    speaker {
      ...SpeakerParts
    }
  }
}`, {"fragmentName":"RemarkLine"}) as unknown as TypedDocumentString<RemarkLineFragment, unknown>;
export const EventLineFragmentDoc = new TypedDocumentString(`
    fragment EventLine on Event {
  __typename
  id
  eventKind: kind
  name
  date {
    ...DateParts
  }
}
    fragment DateParts on UncertainDate {
  edtf
  earliest
  latest
  precision
  isApproximate
  isUncertain
  text
}`, {"fragmentName":"EventLine"}) as unknown as TypedDocumentString<EventLineFragment, unknown>;
export const RaceLineFragmentDoc = new TypedDocumentString(`
    fragment RaceLine on Race {
  __typename
  id
  name
  date {
    ...DateParts
  }
}
    fragment DateParts on UncertainDate {
  edtf
  earliest
  latest
  precision
  isApproximate
  isUncertain
  text
}`, {"fragmentName":"RaceLine"}) as unknown as TypedDocumentString<RaceLineFragment, unknown>;
export const ResultLineFragmentDoc = new TypedDocumentString(`
    fragment ResultLine on Result {
  __typename
  id
  mark
  place
  status
  athlete {
    id
    name
  }
  race {
    ...RaceLine
  }
}
    fragment DateParts on UncertainDate {
  edtf
  earliest
  latest
  precision
  isApproximate
  isUncertain
  text
}
fragment RaceLine on Race {
  __typename
  id
  name
  date {
    ...DateParts
  }
}`, {"fragmentName":"ResultLine"}) as unknown as TypedDocumentString<ResultLineFragment, unknown>;
export const BasisPartsFragmentDoc = new TypedDocumentString(`
    fragment BasisParts on Basis {
  sourcesHeld
  independent
  outlets {
    id
    name
  }
  from {
    ...DateParts
  }
  to {
    ...DateParts
  }
}
    fragment DateParts on UncertainDate {
  edtf
  earliest
  latest
  precision
  isApproximate
  isUncertain
  text
}`, {"fragmentName":"BasisParts"}) as unknown as TypedDocumentString<BasisPartsFragment, unknown>;
export const CitedWordingDocument = new TypedDocumentString(`
    query CitedWording($id: ID!) {
  node(id: $id) {
    __typename
    ... on Wording {
      ...WordingParts
      remark {
        kind
        speaker {
          ...SpeakerParts
        }
        said {
          ...DateParts
        }
      }
    }
  }
}
    fragment DateParts on UncertainDate {
  edtf
  earliest
  latest
  precision
  isApproximate
  isUncertain
  text
}
fragment SpeakerParts on Speaker {
  __typename
  id
  name
}
fragment SourceParts on Source {
  id
  title
  outlet {
    id
    name
  }
  authors {
    ...SpeakerParts
  }
  kind
  isHeld
  published {
    ...DateParts
  }
  updated {
    ...DateParts
  }
  retrieved {
    ...DateParts
  }
  url
}
fragment ViaParts on Via {
  __typename
  ... on Source {
    ...SourceParts
  }
  ... on Remark {
    id
    speaker {
      ...SpeakerParts
    }
  }
}
fragment WordingParts on Wording {
  id
  text
  segments {
    text
    kind
  }
  form
  cue
  locator
  language {
    tag
    basis
  }
  translation {
    status
    by {
      ...SpeakerParts
    }
  }
  knownFrom {
    ...DateParts
  }
  source {
    ...SourceParts
  }
  via {
    ...ViaParts
  }
}`, {"hash":"sha256:280f37afce25d000557bad6bcc019ad72283e8ddae9ca189cab4519c771d64af"}) as unknown as TypedDocumentString<CitedWordingQuery, CitedWordingQueryVariables>;
export const WordingIdsDocument = new TypedDocumentString(`
    query WordingIds($remarks: [ID!]!) {
  nodes(ids: $remarks) {
    ... on Remark {
      wordings {
        id
      }
    }
  }
}
    `, {"hash":"sha256:fd38d0406d0dfa8a3990c1f556747d76d0e604b7a95bed8e584c5230261da78d"}) as unknown as TypedDocumentString<WordingIdsQuery, WordingIdsQueryVariables>;
export const NearestIdsDocument = new TypedDocumentString(`
    query NearestIds($id: ID!) {
  chain(of: $id, up: 0, down: 0, first: 1) {
    __typename
    ... on UnknownId {
      id
      nearest
    }
  }
}
    `, {"hash":"sha256:0bb837c1ba34ebc4b0c6d43dedb0a5e1c7b2d0b9425021fb1a90fe8d56ec60bc"}) as unknown as TypedDocumentString<NearestIdsQuery, NearestIdsQueryVariables>;
export const RemarkPageDocument = new TypedDocumentString(`
    query RemarkPage($id: ID!) {
  remark(id: $id) {
    ...RemarkLine
    kind
    note
    attribution {
      basis
      confidence
      note
    }
    language {
      tag
      basis
    }
    madePublic {
      ...DateParts
    }
    occasion {
      ...EventLine
      place
    }
    addressees {
      ...SpeakerParts
    }
    withdrawal {
      reason
      date {
        ...DateParts
      }
    }
    about {
      basis
      note
      node {
        __typename
        id
        ... on Speaker {
          name
        }
        ... on Race {
          name
        }
        ... on Event {
          name
        }
      }
      evidence {
        ...EvidenceParts
      }
    }
    wordings {
      ...WordingParts
    }
    repliesTo(first: 20) {
      totalCount
      edges {
        node {
          id
          relation
          confidence
          isPrompted
          evidence {
            ...EvidenceParts
          }
          to {
            ... on Remark {
              ...RemarkLine
            }
            ... on Event {
              ...EventLine
            }
            ... on Race {
              ...RaceLine
            }
            ... on Result {
              ...ResultLine
            }
          }
        }
      }
    }
    replies(first: 20) {
      totalCount
      edges {
        node {
          id
          relation
          confidence
          isPrompted
          evidence {
            ...EvidenceParts
          }
          from {
            ...RemarkLine
          }
        }
      }
    }
  }
}
    fragment DateParts on UncertainDate {
  edtf
  earliest
  latest
  precision
  isApproximate
  isUncertain
  text
}
fragment SpeakerParts on Speaker {
  __typename
  id
  name
}
fragment SourceParts on Source {
  id
  title
  outlet {
    id
    name
  }
  authors {
    ...SpeakerParts
  }
  kind
  isHeld
  published {
    ...DateParts
  }
  updated {
    ...DateParts
  }
  retrieved {
    ...DateParts
  }
  url
}
fragment ViaParts on Via {
  __typename
  ... on Source {
    ...SourceParts
  }
  ... on Remark {
    id
    speaker {
      ...SpeakerParts
    }
  }
}
fragment WordingParts on Wording {
  id
  text
  segments {
    text
    kind
  }
  form
  cue
  locator
  language {
    tag
    basis
  }
  translation {
    status
    by {
      ...SpeakerParts
    }
  }
  knownFrom {
    ...DateParts
  }
  source {
    ...SourceParts
  }
  via {
    ...ViaParts
  }
}
fragment EvidenceParts on Evidence {
  id
  basis
  source {
    ...SourceParts
  }
  words
  locator
  note
}
fragment ViaLine on Via {
  __typename
  ... on Source {
    id
    title
    kind
    outlet {
      id
      name
    }
  }
  ... on Remark {
    id
    speaker {
      ...SpeakerParts
    }
  }
}
fragment RemarkLine on Remark {
  __typename
  id
  standing
  text
  gist
  prompted
  speaker {
    ...SpeakerParts
  }
  said {
    ...DateParts
  }
  wording {
    id
    language {
      tag
      basis
    }
    translation {
      status
    }
    source {
      ...SourceParts
    }
    via {
      ...ViaLine
    }
  }
}
fragment RaceLine on Race {
  __typename
  id
  name
  date {
    ...DateParts
  }
}
fragment EventLine on Event {
  __typename
  id
  eventKind: kind
  name
  date {
    ...DateParts
  }
}
fragment ResultLine on Result {
  __typename
  id
  mark
  place
  status
  athlete {
    id
    name
  }
  race {
    ...RaceLine
  }
}`, {"hash":"sha256:4e9702c27e2f2aad9d6a05c61535f1f04825d03ed2432617fafc844907a84bde"}) as unknown as TypedDocumentString<RemarkPageQuery, RemarkPageQueryVariables>;