/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether somebody has answered a remark, as far as is held. */
export type AnswerState =
  /** A reply is held that does more than decline. How sure it is, the reply tells. */
  | 'ANSWERED'
  /** They were asked, and declined to answer: `No comment`. */
  | 'DECLINED'
  /** No answer is in the sources held. There may be one elsewhere: this is never a proof of silence. */
  | 'NOT_HELD'
  /** A source states that there was no answer, to its knowledge. A reply that is held may contradict it: look at those. */
  | 'STATED_UNANSWERED';

/** Which things, and along which replies. The anchor is always in; what is needed to connect a match stays as a BRIDGE. */
export type ChainFilter = {
  /** Only along replies that have evidence on one of these bases; `[STATED]` leaves out what only an editor infers. */
  bases?: Array<LinkBasis> | null | undefined;
  /** Only along replies of one of these confidences. */
  confidences?: Array<Confidence> | null | undefined;
  /** Things that may be of this date or later. Undated ones do not pass. */
  from?: string | null | undefined;
  /** Remarks of one of these kinds. */
  kinds?: Array<RemarkKind> | null | undefined;
  /** Remarks printed by one of these outlets. */
  outlets?: Array<string> | null | undefined;
  /** Only along replies with one of these relations. */
  relations?: Array<ReplyRelation> | null | undefined;
  /** Only along replies in one of these states. REJECTED ones are never walked. */
  reviews?: Array<ReviewState> | null | undefined;
  /** Remarks said by one of these speakers. */
  speakers?: Array<string> | null | undefined;
  /** Things that may be of this date or earlier. Undated ones do not pass. */
  to?: string | null | undefined;
};

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

/** How sure it is that a phrase is of a remark. */
export type QuoteCertainty =
  /** At least four words, and at least 0.8 of them explained, and no other remark fits nearly as well. */
  | 'CERTAIN'
  /** At least four words, and at least 0.7 of them explained; or more, where other remarks fit nearly as well. */
  | 'LIKELY'
  /** Fewer than four words, which may be anybody's, or less than 0.7 of them explained. */
  | 'POSSIBLE'
  /** It says something alike on another occasion, but the phrase is not of it. */
  | 'UNLIKELY';

/** What a pasted phrase is, in the sources held. */
export type QuoteVerdict =
  /** It runs words of two occasions together: both are right, each for its part. */
  | 'MIXED'
  /** It is not in the sources held. That does not mean that it was never said. */
  | 'NOT_HELD'
  /** It is of one remark. */
  | 'ONE'
  /** Two or more remarks hold its words equally well, or nearly so; the words alone do not tell which is meant. */
  | 'SEVERAL'
  /** It is of no remark in the sources held, but there are some that say something alike. */
  | 'SIMILAR';

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

/** How far an editor has come with a reply. */
export type ReviewState =
  /** An editor holds it to be right. */
  | 'ACCEPTED'
  /** Sources disagree about it; rivals stand beside it. */
  | 'DISPUTED'
  /** Suggested, and not yet looked at by an editor. */
  | 'PROPOSED'
  /** Held to be wrong, and kept with its evidence. Left out of chains and of replies unless asked for. */
  | 'REJECTED';

/** Where the words searched for stand. */
export type SearchField =
  /** In another form of the name. */
  | 'ALIAS'
  /** In the editor's gist. */
  | 'GIST'
  /** In a name or a title. */
  | 'NAME'
  /** In a printed wording. */
  | 'WORDING';

/** What can be searched for. */
export type SearchKind =
  /** Competitions, by name. */
  | 'COMPETITION'
  /** Races, by name. */
  | 'RACE'
  /** Remarks, by all their printed words and their gist. */
  | 'REMARK'
  /** Sources, by title. */
  | 'SOURCE'
  /** Speakers, by name and aliases. */
  | 'SPEAKER';

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

/** The two bands of a timeline: what is undated stands behind all that is dated, and tells nothing of when it was. */
export type TimelineBand =
  /** Dated, however roughly. */
  | 'DATED'
  /** Without any date in the sources held. */
  | 'UNDATED';

/** Which things to list in a timeline. Every part given must hold; in a list, any one of its members. An empty list lets nothing pass. */
export type TimelineFilter = {
  /** Only in this band; left out: in both. */
  band?: TimelineBand | null | undefined;
  /** May have been on this date or later. Undated things do not pass, nor what is dated so roughly that it stands more than a year before. */
  from?: string | null | undefined;
  /** Of one of these kinds; left out: of all. */
  kinds?: Array<TimelineKind> | null | undefined;
  /**
   * What these outlets tell: remarks they print, what they published, events that they held, and races, results and events on which an
   * article of theirs claims something.
   */
  outlets?: Array<string> | null | undefined;
  /** These races, their results, and the remarks that are about either or answer either. Publications and events do not pass. */
  races?: Array<string> | null | undefined;
  /**
   * What these speakers did: remarks they said, races they ran as far as results are held, their results, what they published or wrote,
   * events that they held or at which they spoke.
   */
  speakers?: Array<string> | null | undefined;
  /** May have been on this date or earlier. Undated things do not pass, nor what is dated so roughly that it stands more than a year behind. */
  to?: string | null | undefined;
};

/** What stands in a timeline. */
export type TimelineKind =
  /** An event, by its date. */
  | 'EVENT'
  /** A source, held or only credited, by when it was published. */
  | 'PUBLICATION'
  /** A race, run or announced, by its date. */
  | 'RACE'
  /** A result to which a source gives a record or a best, by the date of its race: it stands as this and not as a RESULT. */
  | 'RECORD'
  /** A remark, by when it was said. */
  | 'REMARK'
  /** A result to which no source gives a record or a best, by the date of its race. */
  | 'RESULT';

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

/** Why a remark is a turn of an exchange. */
export type TurnKind =
  /** It is about somebody of the other side and answers nothing of theirs that is held. */
  | 'ABOUT'
  /** It is neither; it stands here because the other side answers it. */
  | 'OPENING'
  /** It responds to a remark of the other side. */
  | 'REPLY';

/** Why an id leads nowhere. */
export type UnknownReason =
  /** Nothing has this id. */
  | 'ABSENT'
  /** Something has this id, but it is of a kind that can not be asked so. */
  | 'OTHER_KIND';

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

export type SourcePartsFragment = { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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

type ViaParts_Source_Fragment = { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
     | null }, knownFrom: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
    | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
        | { __typename: 'Athlete', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Outlet', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
  > };

export type EvidencePartsFragment = { id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
  , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wording: { id: string, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus }, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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

export type RemarkQueryVariables = Exact<{
  id: string;
}>;


export type RemarkQuery = { remark: { __typename: 'Remark', kind: RemarkKind, id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, wordings: Array<{ id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null }, knownFrom: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
        | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
      > }>, repliesTo: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }>, to:
            | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
            | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
            | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, wording: { id: string, quotations: Array<string>, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus }, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
                > } | null, speaker:
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
            | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
           } }> }, replies: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }>, from: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, wording: { id: string, quotations: Array<string>, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus }, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
              > } | null, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } } }> }, wording: { id: string, quotations: Array<string>, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus }, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
      > } | null, speaker:
      | { __typename: 'Athlete', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Outlet', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null };

export type ChainQueryVariables = Exact<{
  of: string;
  up?: number | null | undefined;
  down?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ChainFilter | null | undefined;
}>;


export type ChainQuery = { chain:
    | { __typename: 'Chain', entries: Array<{ depth: number, node:
          | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, wording: { id: string, quotations: Array<string>, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus }, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
              > } | null, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
        , parents: Array<{ to: string, reply: { id: string, relation: ReplyRelation, confidence: Confidence, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }> } }> }>, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
    | { __typename: 'UnknownId', id: string, reason: UnknownReason, nearest: Array<string> }
   };

export type QuoteQueryVariables = Exact<{
  phrase: string;
  first?: number | null | undefined;
}>;


export type QuoteQuery = { quote: { verdict: QuoteVerdict, candidates: Array<{ certainty: QuoteCertainty, score: number, remark: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, wording: { id: string, quotations: Array<string>, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus }, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
          > } | null, speaker:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, first: { wording: { id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             | null }, knownFrom: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
            | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          > } | null, between: Array<{ id: string }> } }>, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } } };

export type ExchangeQueryVariables = Exact<{
  between: Array<string> | string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  statedOnly?: boolean | null | undefined;
}>;


export type ExchangeQuery = { exchange:
    | { __typename: 'Exchange', turns: Array<{ kind: TurnKind, answer: AnswerState, continuesTurn: boolean, remark: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, wording: { id: string, quotations: Array<string>, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus }, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
            > } | null, speaker:
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, respondsTo: Array<{ to: { id: string }, delay: { text: string } | null, reply: { id: string, relation: ReplyRelation, confidence: Confidence, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }> } }> }>, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
    | { __typename: 'UnknownId', id: string, reason: UnknownReason, nearest: Array<string> }
   };

export type TimelineQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: TimelineFilter | null | undefined;
}>;


export type TimelineQuery = { timeline: { edges: Array<{ cursor: string, node: { kind: TimelineKind, band: TimelineBand, label: string, madePublic: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, node:
          | { __typename: 'Athlete', id: string }
          | { __typename: 'Claim', id: string }
          | { __typename: 'Competition', id: string }
          | { __typename: 'Event', id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'Group', id: string }
          | { __typename: 'Outlet', id: string }
          | { __typename: 'Person', id: string }
          | { __typename: 'Race', id: string }
          | { __typename: 'Remark', text: string | null, gist: string | null, id: string, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             }
          | { __typename: 'Reply', id: string }
          | { __typename: 'Result', id: string }
          | { __typename: 'Source', id: string }
          | { __typename: 'Story', id: string }
          | { __typename: 'Wording', id: string }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { edges: Array<{ cursor: string, node: { score: number, node:
          | { __typename: 'Athlete', id: string }
          | { __typename: 'Claim', id: string }
          | { __typename: 'Competition', id: string }
          | { __typename: 'Event', id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'Group', id: string }
          | { __typename: 'Outlet', id: string }
          | { __typename: 'Person', id: string }
          | { __typename: 'Race', id: string }
          | { __typename: 'Remark', id: string, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             }
          | { __typename: 'Reply', id: string }
          | { __typename: 'Result', id: string }
          | { __typename: 'Source', id: string }
          | { __typename: 'Story', id: string }
          | { __typename: 'Wording', id: string }
        , matches: Array<{ field: SearchField, text: string, ranges: Array<{ start: number, end: number }>, wording: { id: string, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type QuotableRemarkFragment = { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, wording: { id: string, quotations: Array<string>, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus }, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
    > } | null, speaker:
    | { __typename: 'Athlete', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Outlet', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null };

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
  archivedUrl
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
  archivedUrl
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
  archivedUrl
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
  archivedUrl
}`, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
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
    segments {
      text
      kind
    }
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
  archivedUrl
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
export const QuotableRemarkFragmentDoc = new TypedDocumentString(`
    fragment QuotableRemark on Remark {
  ...RemarkLine
  wording {
    id
    quotations
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
  archivedUrl
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
    segments {
      text
      kind
    }
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
}`, {"fragmentName":"QuotableRemark"}) as unknown as TypedDocumentString<QuotableRemarkFragment, unknown>;
export const RemarkDocument = new TypedDocumentString(`
    query Remark($id: ID!) {
  remark(id: $id) {
    ...QuotableRemark
    kind
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
          evidence {
            ...EvidenceParts
          }
          to {
            ... on Remark {
              ...QuotableRemark
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
          evidence {
            ...EvidenceParts
          }
          from {
            ...QuotableRemark
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
  archivedUrl
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
    segments {
      text
      kind
    }
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
}
fragment QuotableRemark on Remark {
  ...RemarkLine
  wording {
    id
    quotations
  }
}`, {"hash":"sha256:ad96bafb5bea5387110cd92e7a4a88e04e425180add1944b38f2d58c384b5afa"}) as unknown as TypedDocumentString<RemarkQuery, RemarkQueryVariables>;
export const ChainDocument = new TypedDocumentString(`
    query Chain($of: ID!, $up: Int = 20, $down: Int = 20, $first: Int = 50, $after: String, $filter: ChainFilter) {
  chain(
    of: $of
    up: $up
    down: $down
    first: $first
    after: $after
    filter: $filter
  ) {
    __typename
    ... on Chain {
      entries {
        depth
        node {
          ... on Remark {
            ...QuotableRemark
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
        parents {
          to
          reply {
            id
            relation
            confidence
            evidence {
              ...EvidenceParts
            }
          }
        }
      }
      basis {
        ...BasisParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ... on UnknownId {
      id
      reason
      nearest
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
  archivedUrl
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
    segments {
      text
      kind
    }
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
}
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
fragment QuotableRemark on Remark {
  ...RemarkLine
  wording {
    id
    quotations
  }
}`, {"hash":"sha256:d256c90bb7fdbd62e9a9a1a81f7fd3b568f38ed60dce33d258ff07f907b8cb49"}) as unknown as TypedDocumentString<ChainQuery, ChainQueryVariables>;
export const QuoteDocument = new TypedDocumentString(`
    query Quote($phrase: String!, $first: Int = 5) {
  quote(phrase: $phrase, first: $first) {
    verdict
    candidates {
      certainty
      score
      remark {
        ...QuotableRemark
      }
      first {
        wording {
          ...WordingParts
        }
        between {
          id
        }
      }
    }
    basis {
      ...BasisParts
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
  archivedUrl
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
    segments {
      text
      kind
    }
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
fragment QuotableRemark on Remark {
  ...RemarkLine
  wording {
    id
    quotations
  }
}`, {"hash":"sha256:b4d36cd28b69cf26ace7cb1d1b8c921ac7372114c2fbdd0260ab447eca275a3b"}) as unknown as TypedDocumentString<QuoteQuery, QuoteQueryVariables>;
export const ExchangeDocument = new TypedDocumentString(`
    query Exchange($between: [ID!]!, $first: Int = 20, $after: String, $statedOnly: Boolean = false) {
  exchange(
    between: $between
    first: $first
    after: $after
    statedOnly: $statedOnly
  ) {
    __typename
    ... on Exchange {
      turns {
        kind
        answer
        continuesTurn
        remark {
          ...QuotableRemark
        }
        respondsTo {
          to {
            id
          }
          delay {
            text
          }
          reply {
            id
            relation
            confidence
            evidence {
              ...EvidenceParts
            }
          }
        }
      }
      basis {
        ...BasisParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ... on UnknownId {
      id
      reason
      nearest
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
  archivedUrl
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
    segments {
      text
      kind
    }
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
fragment QuotableRemark on Remark {
  ...RemarkLine
  wording {
    id
    quotations
  }
}`, {"hash":"sha256:cc1b0f16d62f4b79e8a007b5bf10b3c37bc1ba9882bd3be77b645f116ce178bf"}) as unknown as TypedDocumentString<ExchangeQuery, ExchangeQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($first: Int = 50, $after: String, $filter: TimelineFilter) {
  timeline(first: $first, after: $after, filter: $filter) {
    edges {
      cursor
      node {
        kind
        band
        label
        madePublic {
          ...DateParts
        }
        node {
          __typename
          id
          ... on Remark {
            text
            gist
            speaker {
              ...SpeakerParts
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    basis {
      ...BasisParts
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
}`, {"hash":"sha256:431efc258ece58a102c73c47374b6a17dbd188958537e927a053fa194b2bab6c"}) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!], $first: Int = 20, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    edges {
      cursor
      node {
        score
        node {
          __typename
          id
          ... on Remark {
            speaker {
              ...SpeakerParts
            }
          }
        }
        matches {
          field
          text
          ranges {
            start
            end
          }
          wording {
            id
            source {
              ...SourceParts
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
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
  archivedUrl
}`, {"hash":"sha256:a01e9700e959ad4437747c05113025b8f6cc69efae222bebfe01332d4cb76909"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;