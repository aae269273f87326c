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

/** What a mark is beside the marks of the discipline that are held from before it. "Best held" is no personal best: a better one may not be held. */
export type BestHeld =
  /** Surely better than every mark held from a race that came before, or may have come before; also where it is the only one. */
  | 'BEST'
  /** As good as the best held from before, and surely not bettered. */
  | 'EQUAL'
  /** A mark held from a race that surely came before is surely better. */
  | 'NOT_BEST'
  /** No mark is held, or none that is told in the view. */
  | 'NO_MARK'
  /** The dates do not tell whether a race with a mark as good came before, or marks of different precision leave it open. */
  | 'UNDECIDED';

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

/** What an entry is to the chain. */
export type ChainRole =
  /** The thing that was asked about. */
  | 'ANCHOR'
  /** Does not pass the filter, but a match hangs on it. */
  | 'BRIDGE'
  /** In the chain, and passes the filter. */
  | 'MATCH';

/** On which side of an entry something was left out. */
export type ChainSide =
  /** Replies that it makes: its causes. */
  | 'PARENTS'
  /** Replies made to it: its answers. */
  | 'REPLIES';

/** What kind of care is needed. */
export type ChainWarningCode =
  /** The answer is dated before its cause was public: it may rest on hearsay, or a date is wrong. */
  | 'ANSWERED_BEFORE_PUBLIC'
  /** The dates leave it open that the answer came before what it answers. */
  | 'ANSWER_MAY_PRECEDE_CAUSE'
  /** The source runs words of several remarks together in one sentence. */
  | 'CONFLATED_WORDING'
  /** The remark holds imagined speech: words that nobody is claimed to have said to anybody. */
  | 'IMAGINED_SPEECH'
  /** The reply rests on one source's word. */
  | 'ONE_SOURCE'
  /** The remark may be the same as another one. */
  | 'POSSIBLY_SAME'
  /** Sources disagree about what this remark responds to. */
  | 'RIVAL_REPLIES'
  /** The walk in search of matches was given up at its budget: more may match. */
  | 'SEARCH_GIVEN_UP';

/** What a claim is about. The form of its understood value stands with each. */
export type ClaimProperty =
  /** An age in years: a number. */
  | 'AGE'
  /** Whether there was an answer: text. Where `against` names somebody, the claim is that they did not answer. */
  | 'ANSWERED'
  /** With what attitude something was said or done: text. */
  | 'ATTITUDE'
  /** Why something came out so: text. */
  | 'CAUSE'
  /** How often somebody wins or would win: text. */
  | 'CHANCE'
  /** How somebody felt or was: text. */
  | 'CONDITION'
  /** A date: EDTF. */
  | 'DATE'
  /** What will happen: text. */
  | 'FORECAST'
  /** Wins of one against the other: `4-13`. */
  | 'HEAD_TO_HEAD'
  /** The distance between two: seconds or text. */
  | 'MARGIN'
  /** A time run: m:ss.hh. */
  | 'MARK'
  /** A name: text. */
  | 'NAME'
  /** Where a quarrel began: an id or text. */
  | 'ORIGIN'
  /** Anything else: text. */
  | 'OTHER'
  /** Who made the pace, or could not do without: text. */
  | 'PACING'
  /** A place in a race: a number. */
  | 'PLACE'
  /** What a record was before: m:ss.hh. */
  | 'PREVIOUS_RECORD'
  /** A record or best: its code, discipline and qualification, as text. */
  | 'RECORD'
  /** Who holds or held a record: an id or text. */
  | 'RECORD_HOLDER'
  /** Which of several records came last, or is better: text. */
  | 'RECORD_ORDER'
  /** What a remark responds to: an id. */
  | 'REPLY_TARGET'
  /** Who said it: an id. */
  | 'SPEAKER'
  /** How a race ended for somebody: a ResultStatus, or text. */
  | 'STATUS'
  /** A title held or defended: text. */
  | 'TITLE'
  /** A place of happening: text. */
  | 'VENUE'
  /** Which words were said: text. */
  | 'WORDING';

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

/**
 * What a difference between two printings is. Of several that would fit, the first of NUMBER, NAME, NEGATION, HEDGE, LIKELY_TRANSLATION,
 * TENSE and SPELLING. The forms of apostrophes, quotation marks, dashes and spaces are the printer's, and make no difference.
 */
export type DifferenceClass =
  /** But for words that hedge, the two are the same: `realizing that now` and `realizing that a little bit now`. */
  | 'HEDGE'
  /** What a source put into the quotation, marked as its own: `[Kerr]`, `(Timothy)`. */
  | 'INSERTED'
  /** Other words for the same thing, where one of the two is likely a translation, or is one: it may be no change of words at all. */
  | 'LIKELY_TRANSLATION'
  /** A printed mark of omission in one stands where the other has words, or has nothing: that is told too. */
  | 'MARKED_CUT'
  /** Another name, or one that the other does not have: a word with a capital that begins no sentence. */
  | 'NAME'
  /** Of at most a few words, one side denies more often than the other: `not`, `never`, `n't`, `no`. */
  | 'NEGATION'
  /** The numbers are not the same: `3,000 meters` where the other has no such number. Written otherwise (`1,500` and `1500`) it is SPELLING. */
  | 'NUMBER'
  /** Other words, and none of the above: `pacer drops` and `pacemakers drop`. */
  | 'OTHER'
  /** Other signs between the same words: `front, and` and `front and`, `yes men` and `yes-men`. */
  | 'PUNCTUATION'
  /** The quotation marks begin or end elsewhere: what one quotes the other reports, or does not quote at that end. */
  | 'QUOTATION_BOUNDS'
  /** The same words in another order, or at another place of the remark: `so do I` and `so I do`. */
  | 'REORDERED'
  /** Told in the source's own words, so far from the quoted ones that they can not be laid side by side. */
  | 'RETOLD'
  /** Within a quotation one leaves words out and prints no mark for it. */
  | 'SILENT_CUT'
  /** The same word or number with other letters or signs: capitals, contractions (`the ego's`), one letter of a longer word, `1,500` for `1500`. */
  | 'SPELLING'
  /** Two sentences of the one are one sentence in the other, joined by no more than a sign or `and`; or words of several remarks are. */
  | 'SPLICED'
  /** Other forms of the same verb, or other auxiliaries: `would have beaten` and `will beat`. */
  | 'TENSE';

/** What sources, or speakers, disagree about. In the order in which it matters to what may be printed, which is the order of lists. */
export type DiscrepancyKind =
  /** How it came about and in what spirit: origins, causes, pacemakers, conditions, attitudes. */
  | 'ACCOUNT'
  /** Who said it. */
  | 'ATTRIBUTION'
  /** What would happen, and how likely. */
  | 'EXPECTATION'
  /** How a name is written. */
  | 'NAME'
  /** Anything else. */
  | 'OTHER'
  /** What a remark responds to, or whether it was answered. */
  | 'REPLY'
  /** What came of a race: marks, places, margins, records, titles, scores. */
  | 'RESULT'
  /** When and where something was, or how old somebody is. */
  | 'TIME_AND_PLACE'
  /** Which words were said. */
  | 'WORDING';

/** Where a race was run. */
export type Environment =
  /** Under a roof; `short track` in the newer lists. */
  | 'INDOOR'
  /** In the open. */
  | 'OUTDOOR'
  /** Not told. */
  | 'UNKNOWN';

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

/** By what the hits of a list are counted. */
export type FacetBy =
  /** Whether it is dated at all: `DATED` or `UNDATED`. */
  | 'BAND'
  /**
   * What kind it is: among remarks the kind of remark (`STATEMENT`); among other things what kind of thing, in a timeline `RACE` or
   * `RECORD`, in a search `RACE` or `SPEAKER`.
   */
  | 'KIND'
  /** The month in which all of its date lies, as `2023-08`. */
  | 'MONTH'
  /** Which outlets print the remark, or published the source, as far as they are in view. A remark that two print counts for both. */
  | 'OUTLET'
  /** What the remark does to what it responds to: `DISAGREES`. One that makes two replies of different relations counts for both; rejected replies do not count. */
  | 'RELATION'
  /** The season in which all of its date lies, as `2023`: the calendar year, as the sport's lists have it, the races indoors included. */
  | 'SEASON'
  /** Who said the remark, or ran the result. */
  | 'SPEAKER';

/** How exactly words are repeated inside another remark. */
export type Fidelity =
  /** With other words than any printing of the original that is held. */
  | 'ALTERED'
  /** Letter for letter, but for punctuation. */
  | 'EXACT'
  /** Only what was meant. */
  | 'GIST'
  /** Imagined speech: nobody is claimed to have said these words to anybody, so they make no remark. */
  | 'IMAGINED';

/** How a link between two things is known. */
export type LinkBasis =
  /** No source makes the link: an editor infers it, and a note says why. */
  | 'INFERRED'
  /** A source sets the two side by side and leaves the link to the reader. */
  | 'JUXTAPOSED'
  /** A source states the link in words. */
  | 'STATED';

/** What leads from one speaker to another. */
export type NetworkKind =
  /** Remarks of the one repeat words of the other. Each stretch of words counts; imagined words do not. */
  | 'QUOTES'
  /** Remarks of the one respond to remarks of the other. Each reply counts. */
  | 'RESPONDS_TO'
  /** Remarks of the one are about the other. Each such remark counts. */
  | 'TALKS_ABOUT';

/** Why something was left out. */
export type OmissionReason =
  /** Does not pass the filter, and no match hangs on it. */
  | 'FILTER'
  /** Cut by a limit; a cursor continues there. */
  | 'LIMIT'
  /** In the graph, but not on the way: another answer to an ancestor, or another cause of a descendant. */
  | 'OUTSIDE';

/** What credit a printing gives for its words. */
export type PrintingCredit =
  /** It names through whom it had them: see `via` of the wording. */
  | 'CREDITED'
  /** It names nobody, and none of the sources held surely or possibly printed the same words before. */
  | 'NONE_HELD_BEFORE'
  /** It names nobody and quotes nothing: there are no words to credit. */
  | 'NOTHING_QUOTED'
  /**
   * It names nobody, and another source held printed the same words earlier: surely, by the dates, or because this source is held to
   * take from that one. The same words are five in a row, or all of a shorter quotation. It does not say that they were taken from
   * there: both may have heard them.
   */
  | 'SAME_WORDS_NO_CREDIT'
  /** It names nobody, and another source held prints the same words; the dates leave open which of the two could be read first. */
  | 'SAME_WORDS_UNDECIDED';

/** Whether a remark was asked for. */
export type Prompted =
  /** It answers a question. */
  | 'ASKED'
  /** The sources held do not tell. */
  | 'UNKNOWN'
  /** The speaker brought it up. */
  | 'VOLUNTEERED';

/** By what the day is known from which a remark was public. */
export type PublicBasis =
  /** A source tells when it became public. */
  | 'MADE_PUBLIC'
  /** Not even that is known: its first printing in the sources held, by which it was public at the latest. */
  | 'PRINTED'
  /** No source tells that; it is counted from when it was said, since most remarks are said to the public. */
  | 'SAID';

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

/** How a stretch of a phrase differs from the print. */
export type QuoteDifferenceKind =
  /** A word that is not printed. */
  | 'ADDED'
  /** Printed words that the phrase leaves out. */
  | 'DROPPED'
  /** The phrase goes on elsewhere in the print, as where two sentences are run together or a part is cut out. `theirs` and `ours` are empty. */
  | 'ELSEWHERE'
  /** One word where the other has two, as `nonpaced` for `non-paced`. */
  | 'JOINED'
  /** Another word in its place. */
  | 'REPLACED'
  /** The same word with a slip: a letter changed, dropped, added or swapped. */
  | 'SPELT'
  /** Two neighbours, the other way round. */
  | 'SWAPPED';

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

/** Which of several claims on one thing is preferred (the ranks of Wikibase). */
export type Rank =
  /** Held to be wrong; the reason is given. */
  | 'DEPRECATED'
  /** Kept beside it. */
  | 'NORMAL'
  /** The one that the thing's own value follows; the reason is given where others disagree. */
  | 'PREFERRED';

/** A record or a best (W3C OpenTrack). */
export type RecordCode =
  /** Area record, as a European record. */
  | 'AR'
  /** Championship record. */
  | 'CR'
  /** Diamond League record. */
  | 'DLR'
  /** Meeting record. */
  | 'MR'
  /** National record. */
  | 'NR'
  /** Olympic record. */
  | 'OR'
  /** Personal best. */
  | 'PB'
  /** Season's best. */
  | 'SB'
  /** World best, where there is no official record. */
  | 'WB'
  /** World lead of the year. */
  | 'WL'
  /** World record: only for events on the official list. */
  | 'WR';

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

/**
 * The order of remarks. Total, and the same for everybody: the earliest day it may have been said (the latest where the start is open),
 * the latest, the first known publication, the id; undated ones last. It never means that a remark was the first.
 */
export type RemarkOrder =
  /** Earliest first; undated last. */
  | 'SAID_ASC'
  /** Latest first; undated first of all. */
  | 'SAID_DESC';

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

/** The stage of an event to which a race belongs (W3C OpenTrack). */
export type Round =
  /** The better of two finals. */
  | 'A_FINAL'
  /** The other of two finals. */
  | 'B_FINAL'
  /** A race apart. */
  | 'EXTRA_RACE'
  /** The final. */
  | 'FINAL'
  /** A group. */
  | 'GROUP'
  /** There were rounds; which one is not known. */
  | 'NOT_KNOWN'
  /** A preliminary round. */
  | 'PRELIMINARY'
  /** A qualification. */
  | 'QUALIFICATION'
  /** A quarter-final. */
  | 'QUARTER_FINAL'
  /** A repechage: a second chance for those who did not go through. */
  | 'REPECHAGE'
  /** The first round; a heat. */
  | 'ROUND_1'
  /** A semi-final. */
  | 'SEMI_FINAL';

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

export type ChainPageQueryVariables = Exact<{
  of: string;
  up: number;
  down: number;
  first: number;
  after?: string | null | undefined;
  filter?: ChainFilter | null | undefined;
}>;


export type ChainPageQuery = { chain:
    | { __typename: 'Chain', entries: Array<{ role: ChainRole, node:
          | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Remark', kind: RemarkKind, id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, wordings: Array<{ id: string, source: { id: string, outlet: { id: string } | null } }>, speaker:
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
              > } | null }
          | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
        , omitted: Array<{ side: ChainSide, reason: OmissionReason, count: number, after: string | null }>, parents: Array<{ to: string, isPrimary: boolean, reply: { id: string, relation: ReplyRelation, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }> } }> }>, totals: { ancestors: number, descendants: number, isExact: boolean }, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, warnings: Array<{ code: ChainWarningCode, ids: Array<string>, message: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
    | { __typename: 'UnknownId', id: string, nearest: Array<string> }
  , sources: { edges: Array<{ node: { id: string, title: string | null, kind: SourceKind, outlet: { id: string, name: string } | null } }> } };

export type ChainFurtherQueryVariables = Exact<{
  of: string;
  first: number;
  after: string;
}>;


export type ChainFurtherQuery = { chain:
    | { __typename: 'Chain', entries: Array<{ role: ChainRole, node:
          | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Remark', kind: RemarkKind, id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, wordings: Array<{ id: string, source: { id: string, outlet: { id: string } | null } }>, speaker:
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
              > } | null }
          | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
        , omitted: Array<{ side: ChainSide, reason: OmissionReason, count: number, after: string | null }>, parents: Array<{ to: string, isPrimary: boolean, reply: { id: string, relation: ReplyRelation, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }> } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
    | { __typename: 'UnknownId' }
   };

export type ChainEntryPartsFragment = { role: ChainRole, node:
    | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
    | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
    | { __typename: 'Remark', kind: RemarkKind, id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, wordings: Array<{ id: string, source: { id: string, outlet: { id: string } | null } }>, speaker:
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
        > } | null }
    | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
  , omitted: Array<{ side: ChainSide, reason: OmissionReason, count: number, after: string | null }>, parents: Array<{ to: string, isPrimary: boolean, reply: { id: string, relation: ReplyRelation, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }> } }> };

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
    | { __typename: 'Wording', id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, remark: { id: string, kind: RemarkKind, speaker:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
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
      > }
   | null };

export type WordingIdsQueryVariables = Exact<{
  remarks: Array<string> | string;
}>;


export type WordingIdsQuery = { nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, wordings: Array<{ id: string }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null> };

export type WhoPrintsQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoPrintsQuery = { coverage:
    | { __typename: 'Coverage', columns: Array<{ id: string, remarks: number, onlyHere: number, outlet: { id: string, name: string } | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }>, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
    | { __typename: 'UnknownId' }
   };

export type ComparePageQueryVariables = Exact<{
  outlets: Array<string> | string;
  sources: Array<string> | string;
  after?: string | null | undefined;
}>;


export type ComparePageQuery = { coverage:
    | { __typename: 'Coverage', columns: Array<{ id: string, remarks: number, onlyHere: number, bySpeaker: Array<{ remarks: number, onlyHere: number, speaker:
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           }>, outlet: { id: string, name: string } | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }>, rows: Array<{ onlyIn: string | null, remark: { __typename: 'Remark', id: string, standing: Standing, gist: string | null, speaker:
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, cells: Array<{ columnId: string, wordings: Array<{ id: string, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus }, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
            > }> }> }>, totals: { remarks: number, printed: number, inOneColumn: number, isComplete: boolean }, outOfView: { remarks: number }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
    | { __typename: 'UnknownId', id: string, nearest: Array<string> }
   };

export type RemarkHeadFragment = { __typename: 'Remark', id: string, standing: Standing, gist: string | null, speaker:
    | { __typename: 'Athlete', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Outlet', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null };

export type ComparedWordingFragment = { id: string, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus }, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
  > };

export type IsHeldQueryVariables = Exact<{
  id: string;
}>;


export type IsHeldQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type DataRemarkFragment = { __typename: 'Remark', kind: RemarkKind, note: string | null, id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, attribution: { basis: LinkBasis, confidence: Confidence }, madePublic: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, occasion: { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, addressees: Array<
    | { __typename: 'Athlete', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Outlet', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, withdrawal: { reason: string } | null, wordings: Array<{ id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
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
    > }>, speaker:
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

type DataThing_Event_Fragment = { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null };

type DataThing_Race_Fragment = { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null };

type DataThing_Remark_Fragment = { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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

type DataThing_Result_Fragment = { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } };

export type DataThingFragment =
  | DataThing_Event_Fragment
  | DataThing_Race_Fragment
  | DataThing_Remark_Fragment
  | DataThing_Result_Fragment
;

export type DataReplyFragment = { id: string, relation: ReplyRelation, confidence: Confidence, review: ReviewState, isPrompted: boolean, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, note: string | null, source: { id: string, title: string | null } | null }> };

export type DataReplyUpFragment = { id: string, relation: ReplyRelation, confidence: Confidence, review: ReviewState, isPrompted: boolean, to:
    | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
    | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
    | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
        > } | null }
    | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
  , evidence: Array<{ id: string, basis: LinkBasis, words: string | null, note: string | null, source: { id: string, title: string | null } | null }> };

export type DataUpFragment = { id: string, repliesTo: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, review: ReviewState, isPrompted: boolean, to:
          | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
              > } | null }
          | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
        , evidence: Array<{ id: string, basis: LinkBasis, words: string | null, note: string | null, source: { id: string, title: string | null } | null }> } }> } };

export type DataRemarksFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Remark', kind: RemarkKind, note: string | null, id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, attribution: { basis: LinkBasis, confidence: Confidence }, madePublic: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, occasion: { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, addressees: Array<
        | { __typename: 'Athlete', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Outlet', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, withdrawal: { reason: string } | null, wordings: Array<{ id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
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
        > }>, repliesTo: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, review: ReviewState, isPrompted: boolean, to:
              | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
              | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
              | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
                  > } | null }
              | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
            , evidence: Array<{ id: string, basis: LinkBasis, words: string | null, note: string | null, source: { id: string, title: string | null } | null }> } }> }, speaker:
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
        > } | null } }> };

export type DataOfRemarkQueryVariables = Exact<{
  id: string;
}>;


export type DataOfRemarkQuery = { remark: { __typename: 'Remark', kind: RemarkKind, note: string | null, id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, replies: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, review: ReviewState, isPrompted: boolean, from: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
              > } | null }, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, note: string | null, source: { id: string, title: string | null } | null }> } }> }, attribution: { basis: LinkBasis, confidence: Confidence }, madePublic: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, occasion: { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, addressees: Array<
      | { __typename: 'Athlete', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Outlet', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, withdrawal: { reason: string } | null, wordings: Array<{ id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
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
      > }>, repliesTo: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, review: ReviewState, isPrompted: boolean, to:
            | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
            | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
            | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
                > } | null }
            | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
          , evidence: Array<{ id: string, basis: LinkBasis, words: string | null, note: string | null, source: { id: string, title: string | null } | null }> } }> }, speaker:
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
      > } | null } | null };

export type DataOfChainQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DataOfChainQuery = { chain:
    | { __typename: 'Chain', totals: { ancestors: number, descendants: number, isExact: boolean }, pageInfo: { hasNextPage: boolean, endCursor: string | null }, entries: Array<{ depth: number, node:
          | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Remark', kind: RemarkKind, note: string | null, id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, attribution: { basis: LinkBasis, confidence: Confidence }, madePublic: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, occasion: { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, addressees: Array<
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, withdrawal: { reason: string } | null, wordings: Array<{ id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
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
              > }>, speaker:
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
              > } | null }
          | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
        , parents: Array<{ to: string, isPrimary: boolean, reply: { id: string, relation: ReplyRelation, confidence: Confidence, review: ReviewState, isPrompted: boolean, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, note: string | null, source: { id: string, title: string | null } | null }> } }>, omitted: Array<{ side: ChainSide, reason: OmissionReason, count: number }> }> }
    | { __typename: 'UnknownId', id: string, nearest: Array<string> }
   };

export type DataOfSpeakerQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  order: RemarkOrder;
}>;


export type DataOfSpeakerQuery = { speaker:
    | { __typename: 'Athlete', id: string, name: string, remarks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Remark', kind: RemarkKind, note: string | null, id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, attribution: { basis: LinkBasis, confidence: Confidence }, madePublic: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, occasion: { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, addressees: Array<
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, withdrawal: { reason: string } | null, wordings: Array<{ id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
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
              > }>, repliesTo: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, review: ReviewState, isPrompted: boolean, to:
                    | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
                    | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
                    | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
                        > } | null }
                    | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
                  , evidence: Array<{ id: string, basis: LinkBasis, words: string | null, note: string | null, source: { id: string, title: string | null } | null }> } }> }, speaker:
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
              > } | null } }> } }
    | { __typename: 'Group', id: string, name: string, remarks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Remark', kind: RemarkKind, note: string | null, id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, attribution: { basis: LinkBasis, confidence: Confidence }, madePublic: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, occasion: { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, addressees: Array<
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, withdrawal: { reason: string } | null, wordings: Array<{ id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
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
              > }>, repliesTo: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, review: ReviewState, isPrompted: boolean, to:
                    | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
                    | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
                    | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
                        > } | null }
                    | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
                  , evidence: Array<{ id: string, basis: LinkBasis, words: string | null, note: string | null, source: { id: string, title: string | null } | null }> } }> }, speaker:
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
              > } | null } }> } }
    | { __typename: 'Outlet', id: string, name: string, remarks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Remark', kind: RemarkKind, note: string | null, id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, attribution: { basis: LinkBasis, confidence: Confidence }, madePublic: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, occasion: { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, addressees: Array<
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, withdrawal: { reason: string } | null, wordings: Array<{ id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
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
              > }>, repliesTo: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, review: ReviewState, isPrompted: boolean, to:
                    | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
                    | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
                    | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
                        > } | null }
                    | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
                  , evidence: Array<{ id: string, basis: LinkBasis, words: string | null, note: string | null, source: { id: string, title: string | null } | null }> } }> }, speaker:
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
              > } | null } }> } }
    | { __typename: 'Person', id: string, name: string, remarks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Remark', kind: RemarkKind, note: string | null, id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, attribution: { basis: LinkBasis, confidence: Confidence }, madePublic: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, occasion: { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, addressees: Array<
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, withdrawal: { reason: string } | null, wordings: Array<{ id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
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
              > }>, repliesTo: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, review: ReviewState, isPrompted: boolean, to:
                    | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
                    | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
                    | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
                        > } | null }
                    | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
                  , evidence: Array<{ id: string, basis: LinkBasis, words: string | null, note: string | null, source: { id: string, title: string | null } | null }> } }> }, speaker:
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
              > } | null } }> } }
   | null };

export type DataOfEverythingQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  order: RemarkOrder;
}>;


export type DataOfEverythingQuery = { remarks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Remark', kind: RemarkKind, note: string | null, id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, attribution: { basis: LinkBasis, confidence: Confidence }, madePublic: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, occasion: { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, addressees: Array<
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, withdrawal: { reason: string } | null, wordings: Array<{ id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
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
          > }>, repliesTo: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, review: ReviewState, isPrompted: boolean, to:
                | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
                | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
                | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
                    > } | null }
                | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
              , evidence: Array<{ id: string, basis: LinkBasis, words: string | null, note: string | null, source: { id: string, title: string | null } | null }> } }> }, speaker:
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
          > } | null } }> } };

export type DataStoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type DataStoriesQuery = { stories: { edges: Array<{ node: { id: string, title: string } }> } };

export type DiscrepanciesPageQueryVariables = Exact<{
  of?: Array<string> | string | null | undefined;
  kinds?: Array<DiscrepancyKind> | DiscrepancyKind | null | undefined;
  properties?: Array<ClaimProperty> | ClaimProperty | null | undefined;
  sources?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
}>;


export type DiscrepanciesPageQuery = { discrepancies:
    | { __typename: 'DiscrepancyConnection', totalCount: number | null, edges: Array<{ node: { kind: DiscrepancyKind, property: ClaimProperty, reason: string | null, isWithinOne: boolean, claimsLeftOut: number, concerns:
            | { __typename: 'Athlete', name: string, id: string }
            | { __typename: 'Claim', id: string }
            | { __typename: 'Competition', name: string, id: string }
            | { __typename: 'Event', name: string, id: string }
            | { __typename: 'Evidence', id: string }
            | { __typename: 'Group', name: string, id: string }
            | { __typename: 'Outlet', name: string, id: string }
            | { __typename: 'Person', name: string, id: string }
            | { __typename: 'Race', name: string, id: string }
            | { __typename: 'Remark', id: string, speaker:
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
            | { __typename: 'Reply', id: string }
            | { __typename: 'Result', id: string, athlete: { id: string, name: string }, race: { id: string, name: string } }
            | { __typename: 'Source', title: string | null, kind: SourceKind, id: string, outlet: { id: string, name: string } | null }
            | { __typename: 'Story', id: string }
            | { __typename: 'Wording', id: string, source: { id: string, title: string | null, outlet: { id: string, name: string } | null }, remark: { id: string, speaker:
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                 } }
          , claims: Array<{ id: string, property: ClaimProperty, printed: string, value: string | null, rank: Rank, reason: string | null, condition: string | null, locator: string | null, validAt: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, madeBy:
              | { __typename: 'Remark', id: string, speaker:
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wordings: Array<{ id: string, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                      | { __typename: 'Athlete', id: string, name: string }
                      | { __typename: 'Group', id: string, name: string }
                      | { __typename: 'Outlet', id: string, name: string }
                      | { __typename: 'Person', id: string, name: string }
                    >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }> }
              | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
             }>, preferred: { id: string } | null, rivals: Array<{ id: string, relation: ReplyRelation, confidence: Confidence, review: ReviewState, to:
              | { __typename: 'Event', name: string, id: string }
              | { __typename: 'Race', name: string, id: string }
              | { __typename: 'Remark', id: string, speaker:
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
              | { __typename: 'Result', id: string, athlete: { id: string, name: string }, race: { id: string, name: string } }
            , evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
    | { __typename: 'UnknownId', id: string, nearest: Array<string> }
  , sources: { edges: Array<{ node: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }> } };

export type DossierPageQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DossierPageQuery = { nodes: Array<
    | { __typename: 'Athlete' }
    | { __typename: 'Claim' }
    | { __typename: 'Competition' }
    | { __typename: 'Event' }
    | { __typename: 'Evidence' }
    | { __typename: 'Group' }
    | { __typename: 'Outlet' }
    | { __typename: 'Person' }
    | { __typename: 'Race' }
    | { __typename: 'Remark', kind: RemarkKind, id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, withdrawal: { reason: string } | null, occasion: { id: string, name: string } | null, wordings: Array<{ id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
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
        > }>, speaker:
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
        > } | null }
    | { __typename: 'Reply' }
    | { __typename: 'Result' }
    | { __typename: 'Source' }
    | { __typename: 'Story' }
    | { __typename: 'Wording' }
   | null> };

export type EmbeddedChainQueryVariables = Exact<{
  id: string;
  up: number;
  down: number;
  filter?: ChainFilter | null | undefined;
}>;


export type EmbeddedChainQuery = { chain:
    | { __typename: 'Chain', anchor: string, entries: Array<{ depth: number, node:
          | { __typename: 'Event', id: string, eventName: string, eventDate: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Race', id: string, raceName: string, raceDate: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Remark', id: string, kind: RemarkKind, standing: Standing, text: string | null, gist: string | null, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , attribution: { basis: LinkBasis }, said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wording: { id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
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
              > } | null, withdrawal: { reason: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }
          | { __typename: 'Result', id: string, mark: string | null, athlete: { id: string, name: string }, race: { id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
        , parents: Array<{ to: string, reply: { id: string, relation: ReplyRelation, evidence: Array<{ id: string, basis: LinkBasis, source: { id: string, title: string | null, kind: SourceKind, outlet: { id: string, name: string } | null } | null }> } }>, omitted: Array<{ side: ChainSide, reason: OmissionReason, count: number }> }> }
    | { __typename: 'UnknownId', id: string, nearest: Array<string> }
   };

export type EmbeddedRemarkFragment = { __typename: 'Remark', id: string, kind: RemarkKind, standing: Standing, text: string | null, gist: string | null, speaker:
    | { __typename: 'Athlete', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Outlet', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  , attribution: { basis: LinkBasis }, said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wording: { id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
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
    > } | null, withdrawal: { reason: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null };

export type LeftRemarksQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type LeftRemarksQuery = { nodes: Array<
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
      , withdrawal: { reason: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }
    | { __typename: 'Reply', id: string }
    | { __typename: 'Result', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Story', id: string }
    | { __typename: 'Wording', id: string }
   | null> };

export type ExchangePageQueryVariables = Exact<{
  between: Array<string> | string;
  after?: string | null | undefined;
  statedOnly: boolean;
}>;


export type ExchangePageQuery = { exchange:
    | { __typename: 'Exchange', sides: Array<{ party:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , speakers: Array<
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        > }>, turns: Array<{ kind: TurnKind, isAbout: boolean, continuesTurn: boolean, answer: AnswerState, remark: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, occasion: { id: string, name: string } | null, claimsAbout: Array<{ id: string, property: ClaimProperty, printed: string, madeBy:
              | { __typename: 'Remark' }
              | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
             }>, speaker:
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
            > } | null }, side: { party:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }, questions: Array<{ question: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
              > } | null } }>, respondsTo: Array<{ to: { id: string, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             }, delay: { text: string, isApproximate: boolean, since: { basis: PublicBasis, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } } } | null, reply: { id: string, relation: ReplyRelation, confidence: Confidence, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }> }, questions: Array<{ question: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
                > } | null } }> }>, racesBefore: Array<{ isSure: boolean, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, results: Array<{ id: string, place: number | null, mark: string | null, status: ResultStatus, athlete: { id: string, name: string } }> }> }>, totals: { isExact: boolean, sides: Array<{ remarks: number, turns: number, replies: number, about: number, openings: number, asked: number, volunteered: number, withoutReply: number, side: { party:
              | { id: string }
              | { id: string }
              | { id: string }
              | { id: string }
             } }> }, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, pageInfo: { hasNextPage: boolean, endCursor: string | null } }
    | { __typename: 'UnknownId', id: string, nearest: Array<string> }
   };

export type ExchangeSidePartsFragment = { party:
    | { __typename: 'Athlete', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Outlet', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  , speakers: Array<
    | { __typename: 'Athlete', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Outlet', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  > };

export type TurnPartsFragment = { kind: TurnKind, isAbout: boolean, continuesTurn: boolean, answer: AnswerState, remark: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, occasion: { id: string, name: string } | null, claimsAbout: Array<{ id: string, property: ClaimProperty, printed: string, madeBy:
        | { __typename: 'Remark' }
        | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
       }>, speaker:
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
      > } | null }, side: { party:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }, questions: Array<{ question: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
        > } | null } }>, respondsTo: Array<{ to: { id: string, speaker:
        | { __typename: 'Athlete', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Outlet', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       }, delay: { text: string, isApproximate: boolean, since: { basis: PublicBasis, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } } } | null, reply: { id: string, relation: ReplyRelation, confidence: Confidence, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }> }, questions: Array<{ question: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
          > } | null } }> }>, racesBefore: Array<{ isSure: boolean, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, results: Array<{ id: string, place: number | null, mark: string | null, status: ResultStatus, athlete: { id: string, name: string } }> }> };

export type FoundThingsQueryVariables = Exact<{
  text: string;
}>;


export type FoundThingsQuery = { search: { edges: Array<{ node: { node:
          | { __typename: 'Athlete', name: string, id: string }
          | { __typename: 'Claim', id: string }
          | { __typename: 'Competition', name: string, id: string }
          | { __typename: 'Event', id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'Group', name: string, id: string }
          | { __typename: 'Outlet', name: string, id: string }
          | { __typename: 'Person', name: string, id: string }
          | { __typename: 'Race', name: string, id: string }
          | { __typename: 'Remark', text: string | null, gist: string | null, id: string, standing: Standing, prompted: Prompted, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wording: { id: string, segments: Array<{ text: string, kind: SegmentKind }>, translation: { status: TranslationStatus }, via: Array<
                | { __typename: 'Remark', id: string, speaker:
                    | { __typename: 'Athlete', id: string, name: string }
                    | { __typename: 'Group', id: string, name: string }
                    | { __typename: 'Outlet', id: string, name: string }
                    | { __typename: 'Person', id: string, name: string }
                   }
                | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, outlet: { id: string, name: string } | null }
              >, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, sourceKind: SourceKind, outlet: { id: string, name: string } | null, authors: Array<
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, language: { tag: string, basis: LinkBasis } | null } | null }
          | { __typename: 'Reply', id: string }
          | { __typename: 'Result', id: string }
          | { __typename: 'Source', title: string | null, id: string, sourceKind: SourceKind, outlet: { id: string, name: string } | null }
          | { __typename: 'Story', id: string }
          | { __typename: 'Wording', id: string }
         } }> } };

export type WhoseWordsQueryVariables = Exact<{
  text: string;
}>;


export type WhoseWordsQuery = { quote: { verdict: QuoteVerdict, words: number, isShort: boolean, moreCandidates: number, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, candidates: Array<{ certainty: QuoteCertainty, isVerbatim: boolean, answers: number, remark: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
          > } | null }, differences: Array<{ kind: QuoteDifferenceKind, theirs: Array<string>, ours: Array<string> }>, first: { wording: { id: string, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } } | null }, respondsTo: Array<{ id: string, relation: ReplyRelation, evidence: Array<{ id: string, basis: LinkBasis }>, to:
          | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
              > } | null }
          | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
         }> }>, similar: Array<{ certainty: QuoteCertainty, isVerbatim: boolean, answers: number, remark: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
          > } | null }, differences: Array<{ kind: QuoteDifferenceKind, theirs: Array<string>, ours: Array<string> }>, first: { wording: { id: string, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } } | null }, respondsTo: Array<{ id: string, relation: ReplyRelation, evidence: Array<{ id: string, basis: LinkBasis }>, to:
          | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
              > } | null }
          | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
         }> }> } };

export type QuoteCandidatePartsFragment = { certainty: QuoteCertainty, isVerbatim: boolean, answers: number, remark: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
      > } | null }, differences: Array<{ kind: QuoteDifferenceKind, theirs: Array<string>, ours: Array<string> }>, first: { wording: { id: string, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } } | null }, respondsTo: Array<{ id: string, relation: ReplyRelation, evidence: Array<{ id: string, basis: LinkBasis }>, to:
      | { __typename: 'Event', id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
      | { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
      | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
          > } | null }
      | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
     }> };

export type NearestIdsQueryVariables = Exact<{
  id: string;
}>;


export type NearestIdsQuery = { chain:
    | { __typename: 'Chain' }
    | { __typename: 'UnknownId', id: string, nearest: Array<string> }
  , discrepancies:
    | { __typename: 'DiscrepancyConnection' }
    | { __typename: 'UnknownId', id: string, nearest: Array<string> }
   };

export type BusiestSpeakersQueryVariables = Exact<{ [key: string]: never; }>;


export type BusiestSpeakersQuery = { remarks: { facets: { by: Array<{ by: FacetBy, counts: Array<{ value: string }> }> } } };

export type NetworkPageQueryVariables = Exact<{
  around: Array<string> | string;
  kinds?: Array<NetworkKind> | NetworkKind | null | undefined;
  statedOnly?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type NetworkPageQuery = { network:
    | { __typename: 'Network', uncounted: number, isUncountedExact: boolean, after: string | null, nodes: Array<{ isAround: boolean, outgoing: number, incoming: number, speaker:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         }>, edges: Array<{ kind: NetworkKind, count: number, inferred: number, undated: number, from:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , to:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , first: { id: string, said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, last: { id: string, said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }>, leftOut: { speakers: number, edges: number, links: number }, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
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

export type RacePageQueryVariables = Exact<{
  id: string;
}>;


export type RacePageQuery = { race: { __typename: 'Race', aliases: Array<string>, place: string | null, round: Round | null, environment: Environment, isScheduled: boolean, note: string | null, id: string, name: string, discipline: { name: string }, competition: { id: string, name: string, place: string | null } | null, results: Array<{ id: string, place: number | null, mark: string | null, status: ResultStatus, records: Array<{ code: RecordCode, isEqual: boolean }>, athlete: { id: string, name: string, country: string | null }, claims: Array<{ id: string, property: ClaimProperty, printed: string, value: string | null, rank: Rank, reason: string | null, condition: string | null, locator: string | null, validAt: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, madeBy:
          | { __typename: 'Remark', id: string, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wordings: Array<{ id: string, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }> }
          | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
         }>, replies: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }>, from: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
                > } | null } } }> } }>, claims: Array<{ id: string, property: ClaimProperty, printed: string, value: string | null, rank: Rank, reason: string | null, condition: string | null, locator: string | null, validAt: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, madeBy:
        | { __typename: 'Remark', id: string, speaker:
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wordings: Array<{ id: string, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }> }
        | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
       }>, replies: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }>, from: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
              > } | null } } }> }, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, discrepancies:
    | { __typename: 'DiscrepancyConnection', basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, edges: Array<{ node: { property: ClaimProperty } }> }
    | { __typename: 'UnknownId' }
  , timeline: { edges: Array<{ node: { node:
          | { __typename: 'Athlete' }
          | { __typename: 'Claim' }
          | { __typename: 'Competition' }
          | { __typename: 'Event' }
          | { __typename: 'Evidence' }
          | { __typename: 'Group' }
          | { __typename: 'Outlet' }
          | { __typename: 'Person' }
          | { __typename: 'Race' }
          | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
              > } | null }
          | { __typename: 'Reply' }
          | { __typename: 'Result' }
          | { __typename: 'Source' }
          | { __typename: 'Story' }
          | { __typename: 'Wording' }
         } }>, pageInfo: { hasNextPage: boolean }, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } } };

export type RepliesDrawnFragment = { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }>, from: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
          > } | null } } }> };

export type BeforeRaceQueryVariables = Exact<{
  speakers: Array<string> | string;
  from: string;
  to: string;
}>;


export type BeforeRaceQuery = { timeline: { edges: Array<{ node: { raceAfter: { text: string, race: { id: string } } | null, racesOnTheDay: Array<{ race: { id: string } }>, node:
          | { __typename: 'Athlete' }
          | { __typename: 'Claim' }
          | { __typename: 'Competition' }
          | { __typename: 'Event' }
          | { __typename: 'Evidence' }
          | { __typename: 'Group' }
          | { __typename: 'Outlet' }
          | { __typename: 'Person' }
          | { __typename: 'Race' }
          | { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
              > } | null }
          | { __typename: 'Reply' }
          | { __typename: 'Result' }
          | { __typename: 'Source' }
          | { __typename: 'Story' }
          | { __typename: 'Wording' }
         } }>, pageInfo: { hasPreviousPage: boolean } } };

export type RemarkPageQueryVariables = Exact<{
  id: string;
}>;


export type RemarkPageQuery = { remark: { __typename: 'Remark', kind: RemarkKind, note: string | null, id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
      | { __typename: 'Athlete', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Outlet', id: string, name: string }
      | { __typename: 'Person', isNamed: boolean, id: string, name: string }
    , attribution: { basis: LinkBasis, confidence: Confidence, note: string | null }, language: { tag: string, basis: LinkBasis } | null, madePublic: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, occasion: { __typename: 'Event', place: string | null, id: string, name: string, eventKind: EventKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, addressees: Array<
      | { __typename: 'Athlete', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Outlet', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, withdrawal: { reason: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, about: Array<{ basis: LinkBasis, note: string | null, node:
        | { __typename: 'Athlete', name: string, id: string }
        | { __typename: 'Claim', id: string }
        | { __typename: 'Competition', name: string, id: string }
        | { __typename: 'Event', name: string, id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Outlet', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Race', name: string, id: string }
        | { __typename: 'Remark', id: string, speaker:
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
        | { __typename: 'Reply', id: string }
        | { __typename: 'Result', id: string, athlete: { id: string, name: string }, race: { id: string, name: string } }
        | { __typename: 'Source', title: string | null, kind: SourceKind, id: string, outlet: { id: string, name: string } | null }
        | { __typename: 'Story', id: string }
        | { __typename: 'Wording', id: string, source: { id: string, title: string | null, outlet: { id: string, name: string } | null }, remark: { id: string, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             } }
      , evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }> }>, wording: { id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null }, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
      >, knownFrom: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, possiblySame: Array<{ link: { basis: LinkBasis, note: string | null }, remark: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
          > } | null } }>, repliesTo: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, isPrompted: boolean, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
                > } | null }
            | { __typename: 'Result', id: string, mark: string | null, place: number | null, status: ResultStatus, athlete: { id: string, name: string }, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
           } }> }, replies: { totalCount: number, edges: Array<{ node: { id: string, relation: ReplyRelation, confidence: Confidence, isPrompted: boolean, evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }>, from: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
              > } | null } } }> }, said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null };

export type RemarkPrintingsQueryVariables = Exact<{
  id: string;
}>;


export type RemarkPrintingsQuery = { remark: { id: string, wordingDiff: { sources: number, independent: number, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, against: { id: string } | null, printings: Array<{ credit: PrintingCredit, isAgainst: boolean, differencesLeftOut: number, wording: { id: string, text: string | null, form: SpeechForm, cue: string | null, locator: string | null, via: Array<
            | { __typename: 'Remark', id: string, speaker:
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
               }
            | { __typename: 'Source', id: string, note: string | null, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
              >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
          >, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus, by:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             | null }, knownFrom: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }, sameWordsAs: { id: string, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } } | null, differences: Array<{ class: DifferenceClass, sentence: string, with: Array<{ id: string, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }>, here: Array<{ segment: number, range: { start: number, end: number } }>, there: Array<{ segment: number, range: { start: number, end: number } }> }> }> }, discrepancies: Array<{ kind: DiscrepancyKind, property: ClaimProperty, preferred: { id: string } | null, claims: Array<{ id: string, property: ClaimProperty, printed: string, value: string | null, rank: Rank, reason: string | null, condition: string | null, locator: string | null, validAt: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, madeBy:
          | { __typename: 'Remark', id: string, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wordings: Array<{ id: string, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }> }
          | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
         }> }>, quotes: Array<{ words: string, fidelity: Fidelity, note: string | null, remark: { id: string, speaker:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, attributedTo:
        | { __typename: 'Athlete', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Outlet', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       | null }> } | null };

export type RemarkRacesQueryVariables = Exact<{
  filter: TimelineFilter;
}>;


export type RemarkRacesQuery = { timeline: { edges: Array<{ node: { node:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , raceBefore: { text: string, speakerRan: boolean | null, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } } | null, racesOnTheDay: Array<{ text: string, speakerRan: boolean | null, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }>, raceAfter: { text: string, speakerRan: boolean | null, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } } | null } }> } };

export type RaceAwayFragment = { text: string, speakerRan: boolean | null, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } };

export type ReportedThingQueryVariables = Exact<{
  id: string;
}>;


export type ReportedThingQuery = { node:
    | { __typename: 'Athlete', name: string, id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Competition', id: string }
    | { __typename: 'Event', name: string, id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Group', name: string, id: string }
    | { __typename: 'Outlet', name: string, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Race', name: string, id: string }
    | { __typename: 'Remark', id: string, speaker:
        | { __typename: 'Athlete', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Outlet', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      , wordings: Array<{ id: string, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }> }
    | { __typename: 'Reply', id: string }
    | { __typename: 'Result', id: string }
    | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
        | { __typename: 'Athlete', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Outlet', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
    | { __typename: 'Story', id: string }
    | { __typename: 'Wording', id: string }
   | null };

export type SourceThingsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SourceThingsQuery = { source: { note: string | null, contentHash: string | null, id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, language: { tag: string, basis: LinkBasis } | null, derivedFrom: Array<{ source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, link: { basis: LinkBasis, confidence: Confidence, note: string | null } }>, wordings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, locator: string | null, remark: { __typename: 'Remark', id: string, standing: Standing, gist: string | null, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }, segments: Array<{ text: string, kind: SegmentKind }>, language: { tag: string, basis: LinkBasis } | null, translation: { status: TranslationStatus }, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
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
          > } }> }, outlet: { id: string, name: string } | null, authors: Array<
      | { __typename: 'Athlete', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Outlet', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null, discrepancies:
    | { __typename: 'DiscrepancyConnection', edges: Array<{ node: { property: ClaimProperty } }>, pageInfo: { hasNextPage: boolean } }
    | { __typename: 'UnknownId' }
   };

export type SourceCoverageQueryVariables = Exact<{
  id: string;
}>;


export type SourceCoverageQuery = { coverage:
    | { __typename: 'Coverage', columns: Array<{ id: string, remarks: number, onlyHere: number, outlet: { id: string, name: string } | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }>, totals: { remarks: number, printed: number, inOneColumn: number, isComplete: boolean }, rows: Array<{ onlyIn: string | null, remark: { id: string } }>, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
    | { __typename: 'UnknownId' }
   };

export type ColumnPartsFragment = { id: string, remarks: number, onlyHere: number, outlet: { id: string, name: string } | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
      | { __typename: 'Athlete', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Outlet', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null };

export type SpeakerThingsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type SpeakerThingsQuery = { speaker:
    | { __typename: 'Athlete', country: string | null, aliases: Array<string>, note: string | null, id: string, name: string, remarks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
              > } | null } }> } }
    | { __typename: 'Group', aliases: Array<string>, note: string | null, id: string, name: string, members: Array<
        | { __typename: 'Athlete', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Outlet', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, remarks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
              > } | null } }> } }
    | { __typename: 'Outlet', aliases: Array<string>, note: string | null, id: string, name: string, sources: { totalCount: number, edges: Array<{ node: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }> }, remarks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
              > } | null } }> } }
    | { __typename: 'Person', role: string | null, isNamed: boolean, aliases: Array<string>, note: string | null, id: string, name: string, remarks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { __typename: 'Remark', id: string, standing: Standing, text: string | null, gist: string | null, prompted: Prompted, speaker:
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
              > } | null } }> } }
   | null, network:
    | { __typename: 'Network', edges: Array<{ kind: NetworkKind, count: number, inferred: number, from:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , to:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         }>, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
    | { __typename: 'UnknownId' }
   };

export type AthletePageQueryVariables = Exact<{
  id: string;
}>;


export type AthletePageQuery = { career:
    | { __typename: 'Career', resultsHeld: number, isWhole: boolean, steps: Array<{ bestHeld: BestHeld, isPersonalBest: boolean | null, result: { id: string, place: number | null, mark: string | null, status: ResultStatus, records: Array<{ code: RecordCode, isEqual: boolean }>, race: { __typename: 'Race', id: string, name: string, discipline: { name: string }, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } } }>, pageInfo: { hasNextPage: boolean }, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
    | { __typename: 'UnknownId' }
  , races: { totalCount: number, edges: Array<{ node: { id: string, results: Array<{ id: string, athlete: { id: string, name: string } }> } }> } };

export type HeadToHeadPageQueryVariables = Exact<{
  athletes: Array<string> | string;
}>;


export type HeadToHeadPageQuery = { headToHead:
    | { __typename: 'HeadToHead', heldOf: { text: string }, races: Array<{ sentence: string, race: { __typename: 'Race', id: string, name: string, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }>, claims: Array<{ id: string, property: ClaimProperty, printed: string, value: string | null, rank: Rank, reason: string | null, condition: string | null, locator: string | null, validAt: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, madeBy:
          | { __typename: 'Remark', id: string, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wordings: Array<{ id: string, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }> }
          | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
         }>, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }
    | { __typename: 'UnknownId' }
   };

export type SuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type SuggestionsQuery = { suggest: Array<{ node:
      | { __typename: 'Athlete', name: string, id: string }
      | { __typename: 'Claim', id: string }
      | { __typename: 'Competition', name: string, id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'Evidence', id: string }
      | { __typename: 'Group', name: string, id: string }
      | { __typename: 'Outlet', name: string, id: string }
      | { __typename: 'Person', name: string, id: string }
      | { __typename: 'Race', name: string, id: string }
      | { __typename: 'Remark', text: string | null, gist: string | null, id: string, speaker:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wording: { id: string, segments: Array<{ text: string, kind: SegmentKind }>, translation: { status: TranslationStatus }, via: Array<
            | { __typename: 'Remark', id: string, speaker:
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
               }
            | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, outlet: { id: string, name: string } | null }
          >, source: { id: string, title: string | null, sourceKind: SourceKind, outlet: { id: string, name: string } | null } } | null }
      | { __typename: 'Reply', id: string }
      | { __typename: 'Result', id: string }
      | { __typename: 'Source', title: string | null, id: string, sourceKind: SourceKind, outlet: { id: string, name: string } | null }
      | { __typename: 'Story', id: string }
      | { __typename: 'Wording', id: string }
     }> };

export type PastedWordsQueryVariables = Exact<{
  text: string;
}>;


export type PastedWordsQuery = { quote: { verdict: QuoteVerdict, candidates: Array<{ remark: { __typename: 'Remark', text: string | null, gist: string | null, id: string, speaker:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wording: { id: string, segments: Array<{ text: string, kind: SegmentKind }>, translation: { status: TranslationStatus }, via: Array<
            | { __typename: 'Remark', id: string, speaker:
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
               }
            | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, outlet: { id: string, name: string } | null }
          >, source: { id: string, title: string | null, sourceKind: SourceKind, outlet: { id: string, name: string } | null } } | null } }> }, suggest: Array<{ node:
      | { __typename: 'Athlete', name: string, id: string }
      | { __typename: 'Claim', id: string }
      | { __typename: 'Competition', name: string, id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'Evidence', id: string }
      | { __typename: 'Group', name: string, id: string }
      | { __typename: 'Outlet', name: string, id: string }
      | { __typename: 'Person', name: string, id: string }
      | { __typename: 'Race', name: string, id: string }
      | { __typename: 'Remark', text: string | null, gist: string | null, id: string, speaker:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wording: { id: string, segments: Array<{ text: string, kind: SegmentKind }>, translation: { status: TranslationStatus }, via: Array<
            | { __typename: 'Remark', id: string, speaker:
                | { __typename: 'Athlete', id: string, name: string }
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'Outlet', id: string, name: string }
                | { __typename: 'Person', id: string, name: string }
               }
            | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, outlet: { id: string, name: string } | null }
          >, source: { id: string, title: string | null, sourceKind: SourceKind, outlet: { id: string, name: string } | null } } | null }
      | { __typename: 'Reply', id: string }
      | { __typename: 'Result', id: string }
      | { __typename: 'Source', title: string | null, id: string, sourceKind: SourceKind, outlet: { id: string, name: string } | null }
      | { __typename: 'Story', id: string }
      | { __typename: 'Wording', id: string }
     }> };

type FoundLine_Athlete_Fragment = { __typename: 'Athlete', name: string, id: string };

type FoundLine_Claim_Fragment = { __typename: 'Claim', id: string };

type FoundLine_Competition_Fragment = { __typename: 'Competition', name: string, id: string };

type FoundLine_Event_Fragment = { __typename: 'Event', id: string };

type FoundLine_Evidence_Fragment = { __typename: 'Evidence', id: string };

type FoundLine_Group_Fragment = { __typename: 'Group', name: string, id: string };

type FoundLine_Outlet_Fragment = { __typename: 'Outlet', name: string, id: string };

type FoundLine_Person_Fragment = { __typename: 'Person', name: string, id: string };

type FoundLine_Race_Fragment = { __typename: 'Race', name: string, id: string };

type FoundLine_Remark_Fragment = { __typename: 'Remark', text: string | null, gist: string | null, id: string, speaker:
    | { __typename: 'Athlete', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Outlet', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wording: { id: string, segments: Array<{ text: string, kind: SegmentKind }>, translation: { status: TranslationStatus }, via: Array<
      | { __typename: 'Remark', id: string, speaker:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         }
      | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, outlet: { id: string, name: string } | null }
    >, source: { id: string, title: string | null, sourceKind: SourceKind, outlet: { id: string, name: string } | null } } | null };

type FoundLine_Reply_Fragment = { __typename: 'Reply', id: string };

type FoundLine_Result_Fragment = { __typename: 'Result', id: string };

type FoundLine_Source_Fragment = { __typename: 'Source', title: string | null, id: string, sourceKind: SourceKind, outlet: { id: string, name: string } | null };

type FoundLine_Story_Fragment = { __typename: 'Story', id: string };

type FoundLine_Wording_Fragment = { __typename: 'Wording', id: string };

export type FoundLineFragment =
  | FoundLine_Athlete_Fragment
  | FoundLine_Claim_Fragment
  | FoundLine_Competition_Fragment
  | FoundLine_Event_Fragment
  | FoundLine_Evidence_Fragment
  | FoundLine_Group_Fragment
  | FoundLine_Outlet_Fragment
  | FoundLine_Person_Fragment
  | FoundLine_Race_Fragment
  | FoundLine_Remark_Fragment
  | FoundLine_Reply_Fragment
  | FoundLine_Result_Fragment
  | FoundLine_Source_Fragment
  | FoundLine_Story_Fragment
  | FoundLine_Wording_Fragment
;

export type StoryQueryVariables = Exact<{
  after?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  isPeriod: boolean;
}>;


export type StoryQuery = { timeline: { edges: Array<{ node: { kind: TimelineKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, node:
          | { __typename: 'Athlete', name: string, id: string }
          | { __typename: 'Claim', id: string }
          | { __typename: 'Competition', name: string, id: string }
          | { __typename: 'Event', id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'Group', name: string, id: string }
          | { __typename: 'Outlet', name: string, id: string }
          | { __typename: 'Person', name: string, id: string }
          | { __typename: 'Race', name: string, id: string }
          | { __typename: 'Remark', standing: Standing, text: string | null, gist: string | null, id: string, remarkKind: RemarkKind, repliesTo: { totalCount: number, edges: Array<{ node: { id: string, evidence: Array<{ id: string, basis: LinkBasis }>, to:
                    | { __typename: 'Event', id: string, eventName: string }
                    | { __typename: 'Race', id: string, raceName: string }
                    | { __typename: 'Remark', id: string, speaker:
                        | { __typename: 'Athlete', id: string, name: string }
                        | { __typename: 'Group', id: string, name: string }
                        | { __typename: 'Outlet', id: string, name: string }
                        | { __typename: 'Person', id: string, name: string }
                       }
                    | { __typename: 'Result', id: string, race: { id: string, name: string } }
                   } }> }, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wording: { id: string, segments: Array<{ text: string, kind: SegmentKind }>, translation: { status: TranslationStatus }, via: Array<
                | { __typename: 'Remark', id: string, speaker:
                    | { __typename: 'Athlete', id: string, name: string }
                    | { __typename: 'Group', id: string, name: string }
                    | { __typename: 'Outlet', id: string, name: string }
                    | { __typename: 'Person', id: string, name: string }
                   }
                | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, outlet: { id: string, name: string } | null }
              >, source: { id: string, title: string | null, sourceKind: SourceKind, outlet: { id: string, name: string } | null } } | null }
          | { __typename: 'Reply', id: string }
          | { __typename: 'Result', id: string }
          | { __typename: 'Source', title: string | null, id: string, sourceKind: SourceKind, outlet: { id: string, name: string } | null }
          | { __typename: 'Story', id: string }
          | { __typename: 'Wording', id: string }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets?: { hits: number, isExact: boolean } }, whole: { facets: { hits: number, isExact: boolean, by: Array<{ without: number, others: number, counts: Array<{ value: string, count: number }> }> }, basis: { sourcesHeld: number, independent: number, outlets: Array<{ id: string, name: string }>, from: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, to: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } } };

export type StoryGoesOnQueryVariables = Exact<{
  after?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type StoryGoesOnQuery = { timeline: { edges: Array<{ node: { kind: TimelineKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, node:
          | { __typename: 'Athlete', name: string, id: string }
          | { __typename: 'Claim', id: string }
          | { __typename: 'Competition', name: string, id: string }
          | { __typename: 'Event', id: string }
          | { __typename: 'Evidence', id: string }
          | { __typename: 'Group', name: string, id: string }
          | { __typename: 'Outlet', name: string, id: string }
          | { __typename: 'Person', name: string, id: string }
          | { __typename: 'Race', name: string, id: string }
          | { __typename: 'Remark', standing: Standing, text: string | null, gist: string | null, id: string, remarkKind: RemarkKind, repliesTo: { totalCount: number, edges: Array<{ node: { id: string, evidence: Array<{ id: string, basis: LinkBasis }>, to:
                    | { __typename: 'Event', id: string, eventName: string }
                    | { __typename: 'Race', id: string, raceName: string }
                    | { __typename: 'Remark', id: string, speaker:
                        | { __typename: 'Athlete', id: string, name: string }
                        | { __typename: 'Group', id: string, name: string }
                        | { __typename: 'Outlet', id: string, name: string }
                        | { __typename: 'Person', id: string, name: string }
                       }
                    | { __typename: 'Result', id: string, race: { id: string, name: string } }
                   } }> }, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wording: { id: string, segments: Array<{ text: string, kind: SegmentKind }>, translation: { status: TranslationStatus }, via: Array<
                | { __typename: 'Remark', id: string, speaker:
                    | { __typename: 'Athlete', id: string, name: string }
                    | { __typename: 'Group', id: string, name: string }
                    | { __typename: 'Outlet', id: string, name: string }
                    | { __typename: 'Person', id: string, name: string }
                   }
                | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, outlet: { id: string, name: string } | null }
              >, source: { id: string, title: string | null, sourceKind: SourceKind, outlet: { id: string, name: string } | null } } | null }
          | { __typename: 'Reply', id: string }
          | { __typename: 'Result', id: string }
          | { __typename: 'Source', title: string | null, id: string, sourceKind: SourceKind, outlet: { id: string, name: string } | null }
          | { __typename: 'Story', id: string }
          | { __typename: 'Wording', id: string }
         } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StoryEntryFragment = { kind: TimelineKind, date: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, node:
    | { __typename: 'Athlete', name: string, id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Competition', name: string, id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Group', name: string, id: string }
    | { __typename: 'Outlet', name: string, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Race', name: string, id: string }
    | { __typename: 'Remark', standing: Standing, text: string | null, gist: string | null, id: string, remarkKind: RemarkKind, repliesTo: { totalCount: number, edges: Array<{ node: { id: string, evidence: Array<{ id: string, basis: LinkBasis }>, to:
              | { __typename: 'Event', id: string, eventName: string }
              | { __typename: 'Race', id: string, raceName: string }
              | { __typename: 'Remark', id: string, speaker:
                  | { __typename: 'Athlete', id: string, name: string }
                  | { __typename: 'Group', id: string, name: string }
                  | { __typename: 'Outlet', id: string, name: string }
                  | { __typename: 'Person', id: string, name: string }
                 }
              | { __typename: 'Result', id: string, race: { id: string, name: string } }
             } }> }, speaker:
        | { __typename: 'Athlete', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Outlet', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wording: { id: string, segments: Array<{ text: string, kind: SegmentKind }>, translation: { status: TranslationStatus }, via: Array<
          | { __typename: 'Remark', id: string, speaker:
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
             }
          | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, outlet: { id: string, name: string } | null }
        >, source: { id: string, title: string | null, sourceKind: SourceKind, outlet: { id: string, name: string } | null } } | null }
    | { __typename: 'Reply', id: string }
    | { __typename: 'Result', id: string }
    | { __typename: 'Source', title: string | null, id: string, sourceKind: SourceKind, outlet: { id: string, name: string } | null }
    | { __typename: 'Story', id: string }
    | { __typename: 'Wording', id: string }
   };

type ThingName_Athlete_Fragment = { __typename: 'Athlete', name: string, id: string };

type ThingName_Claim_Fragment = { __typename: 'Claim', id: string };

type ThingName_Competition_Fragment = { __typename: 'Competition', name: string, id: string };

type ThingName_Event_Fragment = { __typename: 'Event', name: string, id: string };

type ThingName_Evidence_Fragment = { __typename: 'Evidence', id: string };

type ThingName_Group_Fragment = { __typename: 'Group', name: string, id: string };

type ThingName_Outlet_Fragment = { __typename: 'Outlet', name: string, id: string };

type ThingName_Person_Fragment = { __typename: 'Person', name: string, id: string };

type ThingName_Race_Fragment = { __typename: 'Race', name: string, id: string };

type ThingName_Remark_Fragment = { __typename: 'Remark', id: string, speaker:
    | { __typename: 'Athlete', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Outlet', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null };

type ThingName_Reply_Fragment = { __typename: 'Reply', id: string };

type ThingName_Result_Fragment = { __typename: 'Result', id: string, athlete: { id: string, name: string }, race: { id: string, name: string } };

type ThingName_Source_Fragment = { __typename: 'Source', title: string | null, kind: SourceKind, id: string, outlet: { id: string, name: string } | null };

type ThingName_Story_Fragment = { __typename: 'Story', id: string };

type ThingName_Wording_Fragment = { __typename: 'Wording', id: string, source: { id: string, title: string | null, outlet: { id: string, name: string } | null }, remark: { id: string, speaker:
      | { __typename: 'Athlete', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Outlet', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     } };

export type ThingNameFragment =
  | ThingName_Athlete_Fragment
  | ThingName_Claim_Fragment
  | ThingName_Competition_Fragment
  | ThingName_Event_Fragment
  | ThingName_Evidence_Fragment
  | ThingName_Group_Fragment
  | ThingName_Outlet_Fragment
  | ThingName_Person_Fragment
  | ThingName_Race_Fragment
  | ThingName_Remark_Fragment
  | ThingName_Reply_Fragment
  | ThingName_Result_Fragment
  | ThingName_Source_Fragment
  | ThingName_Story_Fragment
  | ThingName_Wording_Fragment
;

export type ClaimPartsFragment = { id: string, property: ClaimProperty, printed: string, value: string | null, rank: Rank, reason: string | null, condition: string | null, locator: string | null, validAt: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, madeBy:
    | { __typename: 'Remark', id: string, speaker:
        | { __typename: 'Athlete', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Outlet', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wordings: Array<{ id: string, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
            | { __typename: 'Athlete', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Outlet', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
          >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }> }
    | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
        | { __typename: 'Athlete', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Outlet', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
   };

export type DiscrepancyPartsFragment = { kind: DiscrepancyKind, property: ClaimProperty, reason: string | null, isWithinOne: boolean, claimsLeftOut: number, concerns:
    | { __typename: 'Athlete', name: string, id: string }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Competition', name: string, id: string }
    | { __typename: 'Event', name: string, id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Group', name: string, id: string }
    | { __typename: 'Outlet', name: string, id: string }
    | { __typename: 'Person', name: string, id: string }
    | { __typename: 'Race', name: string, id: string }
    | { __typename: 'Remark', id: string, speaker:
        | { __typename: 'Athlete', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Outlet', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
    | { __typename: 'Reply', id: string }
    | { __typename: 'Result', id: string, athlete: { id: string, name: string }, race: { id: string, name: string } }
    | { __typename: 'Source', title: string | null, kind: SourceKind, id: string, outlet: { id: string, name: string } | null }
    | { __typename: 'Story', id: string }
    | { __typename: 'Wording', id: string, source: { id: string, title: string | null, outlet: { id: string, name: string } | null }, remark: { id: string, speaker:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         } }
  , claims: Array<{ id: string, property: ClaimProperty, printed: string, value: string | null, rank: Rank, reason: string | null, condition: string | null, locator: string | null, validAt: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, madeBy:
      | { __typename: 'Remark', id: string, speaker:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, wordings: Array<{ id: string, locator: string | null, segments: Array<{ text: string, kind: SegmentKind }>, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
              | { __typename: 'Athlete', id: string, name: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Outlet', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } }> }
      | { __typename: 'Source', id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
     }>, preferred: { id: string } | null, rivals: Array<{ id: string, relation: ReplyRelation, confidence: Confidence, review: ReviewState, to:
      | { __typename: 'Event', name: string, id: string }
      | { __typename: 'Race', name: string, id: string }
      | { __typename: 'Remark', id: string, speaker:
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        , said: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null }
      | { __typename: 'Result', id: string, athlete: { id: string, name: string }, race: { id: string, name: string } }
    , evidence: Array<{ id: string, basis: LinkBasis, words: string | null, locator: string | null, note: string | null, source: { id: string, title: string | null, kind: SourceKind, isHeld: boolean, url: string | null, archivedUrl: string | null, outlet: { id: string, name: string } | null, authors: Array<
          | { __typename: 'Athlete', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Outlet', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
        >, published: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, updated: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null, retrieved: { edtf: string, earliest: string | null, latest: string | null, precision: DatePrecision, isApproximate: boolean, isUncertain: boolean, text: string } | null } | null }> }> };

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
export const ChainEntryPartsFragmentDoc = new TypedDocumentString(`
    fragment ChainEntryParts on ChainEntry {
  node {
    ... on Remark {
      ...RemarkLine
      kind
      wordings {
        id
        source {
          id
          outlet {
            id
          }
        }
      }
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
  role
  omitted {
    side
    reason
    count
    after
  }
  parents {
    to
    isPrimary
    reply {
      id
      relation
      evidence {
        ...EvidenceParts
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
}`, {"fragmentName":"ChainEntryParts"}) as unknown as TypedDocumentString<ChainEntryPartsFragment, unknown>;
export const RemarkHeadFragmentDoc = new TypedDocumentString(`
    fragment RemarkHead on Remark {
  __typename
  id
  standing
  gist
  speaker {
    ...SpeakerParts
  }
  said {
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
}
fragment SpeakerParts on Speaker {
  __typename
  id
  name
}`, {"fragmentName":"RemarkHead"}) as unknown as TypedDocumentString<RemarkHeadFragment, unknown>;
export const ComparedWordingFragmentDoc = new TypedDocumentString(`
    fragment ComparedWording on Wording {
  id
  segments {
    text
    kind
  }
  locator
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
}`, {"fragmentName":"ComparedWording"}) as unknown as TypedDocumentString<ComparedWordingFragment, unknown>;
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
export const DataRemarkFragmentDoc = new TypedDocumentString(`
    fragment DataRemark on Remark {
  ...RemarkLine
  kind
  note
  attribution {
    basis
    confidence
  }
  madePublic {
    ...DateParts
  }
  occasion {
    ...EventLine
  }
  addressees {
    ...SpeakerParts
  }
  withdrawal {
    reason
  }
  wordings {
    ...WordingParts
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
fragment EventLine on Event {
  __typename
  id
  eventKind: kind
  name
  date {
    ...DateParts
  }
}`, {"fragmentName":"DataRemark"}) as unknown as TypedDocumentString<DataRemarkFragment, unknown>;
export const DataReplyFragmentDoc = new TypedDocumentString(`
    fragment DataReply on Reply {
  id
  relation
  confidence
  review
  isPrompted
  evidence {
    id
    basis
    words
    note
    source {
      id
      title
    }
  }
}
    `, {"fragmentName":"DataReply"}) as unknown as TypedDocumentString<DataReplyFragment, unknown>;
export const DataThingFragmentDoc = new TypedDocumentString(`
    fragment DataThing on ReplyTarget {
  __typename
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
}`, {"fragmentName":"DataThing"}) as unknown as TypedDocumentString<DataThingFragment, unknown>;
export const DataReplyUpFragmentDoc = new TypedDocumentString(`
    fragment DataReplyUp on Reply {
  ...DataReply
  to {
    ...DataThing
  }
}
    fragment DataThing on ReplyTarget {
  __typename
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
fragment DataReply on Reply {
  id
  relation
  confidence
  review
  isPrompted
  evidence {
    id
    basis
    words
    note
    source {
      id
      title
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
}`, {"fragmentName":"DataReplyUp"}) as unknown as TypedDocumentString<DataReplyUpFragment, unknown>;
export const DataUpFragmentDoc = new TypedDocumentString(`
    fragment DataUp on Remark {
  id
  repliesTo(first: 20) {
    totalCount
    edges {
      node {
        ...DataReplyUp
      }
    }
  }
}
    fragment DataThing on ReplyTarget {
  __typename
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
fragment DataReply on Reply {
  id
  relation
  confidence
  review
  isPrompted
  evidence {
    id
    basis
    words
    note
    source {
      id
      title
    }
  }
}
fragment DataReplyUp on Reply {
  ...DataReply
  to {
    ...DataThing
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
}`, {"fragmentName":"DataUp"}) as unknown as TypedDocumentString<DataUpFragment, unknown>;
export const DataRemarksFragmentDoc = new TypedDocumentString(`
    fragment DataRemarks on RemarkConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...DataRemark
      ...DataUp
    }
  }
}
    fragment DataRemark on Remark {
  ...RemarkLine
  kind
  note
  attribution {
    basis
    confidence
  }
  madePublic {
    ...DateParts
  }
  occasion {
    ...EventLine
  }
  addressees {
    ...SpeakerParts
  }
  withdrawal {
    reason
  }
  wordings {
    ...WordingParts
  }
}
fragment DataThing on ReplyTarget {
  __typename
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
fragment DataReply on Reply {
  id
  relation
  confidence
  review
  isPrompted
  evidence {
    id
    basis
    words
    note
    source {
      id
      title
    }
  }
}
fragment DataReplyUp on Reply {
  ...DataReply
  to {
    ...DataThing
  }
}
fragment DataUp on Remark {
  id
  repliesTo(first: 20) {
    totalCount
    edges {
      node {
        ...DataReplyUp
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
}`, {"fragmentName":"DataRemarks"}) as unknown as TypedDocumentString<DataRemarksFragment, unknown>;
export const EmbeddedRemarkFragmentDoc = new TypedDocumentString(`
    fragment EmbeddedRemark on Remark {
  __typename
  id
  kind
  standing
  text
  gist
  speaker {
    ...SpeakerParts
  }
  attribution {
    basis
  }
  said {
    ...DateParts
  }
  wording {
    ...WordingParts
  }
  withdrawal {
    reason
    date {
      ...DateParts
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
}`, {"fragmentName":"EmbeddedRemark"}) as unknown as TypedDocumentString<EmbeddedRemarkFragment, unknown>;
export const ExchangeSidePartsFragmentDoc = new TypedDocumentString(`
    fragment ExchangeSideParts on ExchangeSide {
  party {
    ...SpeakerParts
  }
  speakers {
    ...SpeakerParts
  }
}
    fragment SpeakerParts on Speaker {
  __typename
  id
  name
}`, {"fragmentName":"ExchangeSideParts"}) as unknown as TypedDocumentString<ExchangeSidePartsFragment, unknown>;
export const TurnPartsFragmentDoc = new TypedDocumentString(`
    fragment TurnParts on ExchangeTurn {
  kind
  isAbout
  continuesTurn
  answer
  remark {
    ...RemarkLine
    occasion {
      id
      name
    }
    claimsAbout {
      id
      property
      printed
      madeBy {
        __typename
        ... on Source {
          ...SourceParts
        }
      }
    }
  }
  side {
    party {
      id
    }
  }
  questions {
    question {
      ...RemarkLine
    }
  }
  respondsTo {
    to {
      id
      speaker {
        ...SpeakerParts
      }
    }
    delay {
      text
      isApproximate
      since {
        basis
        date {
          ...DateParts
        }
      }
    }
    reply {
      id
      relation
      confidence
      evidence {
        ...EvidenceParts
      }
    }
    questions {
      question {
        ...RemarkLine
      }
    }
  }
  racesBefore {
    isSure
    race {
      ...RaceLine
    }
    results {
      id
      place
      mark
      status
      athlete {
        id
        name
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
}`, {"fragmentName":"TurnParts"}) as unknown as TypedDocumentString<TurnPartsFragment, unknown>;
export const QuoteCandidatePartsFragmentDoc = new TypedDocumentString(`
    fragment QuoteCandidateParts on QuoteCandidate {
  certainty
  isVerbatim
  answers
  remark {
    ...RemarkLine
  }
  differences {
    kind
    theirs
    ours
  }
  first {
    wording {
      id
      source {
        ...SourceParts
      }
    }
  }
  respondsTo {
    id
    relation
    evidence {
      id
      basis
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
}`, {"fragmentName":"QuoteCandidateParts"}) as unknown as TypedDocumentString<QuoteCandidatePartsFragment, unknown>;
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
export const RepliesDrawnFragmentDoc = new TypedDocumentString(`
    fragment RepliesDrawn on ReplyConnection {
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
        ...RemarkLine
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
}`, {"fragmentName":"RepliesDrawn"}) as unknown as TypedDocumentString<RepliesDrawnFragment, unknown>;
export const RaceAwayFragmentDoc = new TypedDocumentString(`
    fragment RaceAway on RaceDistance {
  text
  speakerRan
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
}`, {"fragmentName":"RaceAway"}) as unknown as TypedDocumentString<RaceAwayFragment, unknown>;
export const ColumnPartsFragmentDoc = new TypedDocumentString(`
    fragment ColumnParts on CoverageColumn {
  id
  remarks
  onlyHere
  outlet {
    id
    name
  }
  source {
    ...SourceParts
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
}`, {"fragmentName":"ColumnParts"}) as unknown as TypedDocumentString<ColumnPartsFragment, unknown>;
export const FoundLineFragmentDoc = new TypedDocumentString(`
    fragment FoundLine on Node {
  __typename
  id
  ... on Speaker {
    name
  }
  ... on Race {
    name
  }
  ... on Competition {
    name
  }
  ... on Source {
    title
    outlet {
      id
      name
    }
    sourceKind: kind
  }
  ... on Remark {
    text
    gist
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
      translation {
        status
      }
      via {
        ...ViaLine
      }
      source {
        id
        title
        sourceKind: kind
        outlet {
          id
          name
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
}`, {"fragmentName":"FoundLine"}) as unknown as TypedDocumentString<FoundLineFragment, unknown>;
export const StoryEntryFragmentDoc = new TypedDocumentString(`
    fragment StoryEntry on TimelineEntry {
  kind
  date {
    ...DateParts
  }
  node {
    ...FoundLine
    ... on Remark {
      remarkKind: kind
      standing
      repliesTo(first: 8) {
        totalCount
        edges {
          node {
            id
            evidence {
              id
              basis
            }
            to {
              __typename
              ... on Remark {
                id
                speaker {
                  ...SpeakerParts
                }
              }
              ... on Race {
                id
                raceName: name
              }
              ... on Event {
                id
                eventName: name
              }
              ... on Result {
                id
                race {
                  id
                  name
                }
              }
            }
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
fragment FoundLine on Node {
  __typename
  id
  ... on Speaker {
    name
  }
  ... on Race {
    name
  }
  ... on Competition {
    name
  }
  ... on Source {
    title
    outlet {
      id
      name
    }
    sourceKind: kind
  }
  ... on Remark {
    text
    gist
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
      translation {
        status
      }
      via {
        ...ViaLine
      }
      source {
        id
        title
        sourceKind: kind
        outlet {
          id
          name
        }
      }
    }
  }
}`, {"fragmentName":"StoryEntry"}) as unknown as TypedDocumentString<StoryEntryFragment, unknown>;
export const ThingNameFragmentDoc = new TypedDocumentString(`
    fragment ThingName on Node {
  __typename
  id
  ... on Speaker {
    name
  }
  ... on Event {
    name
  }
  ... on Competition {
    name
  }
  ... on Race {
    name
  }
  ... on Result {
    athlete {
      id
      name
    }
    race {
      id
      name
    }
  }
  ... on Source {
    title
    kind
    outlet {
      id
      name
    }
  }
  ... on Remark {
    speaker {
      ...SpeakerParts
    }
    said {
      ...DateParts
    }
  }
  ... on Wording {
    source {
      id
      title
      outlet {
        id
        name
      }
    }
    remark {
      id
      speaker {
        ...SpeakerParts
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
}`, {"fragmentName":"ThingName"}) as unknown as TypedDocumentString<ThingNameFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  id
  property
  printed
  value
  rank
  reason
  condition
  validAt {
    ...DateParts
  }
  locator
  madeBy {
    __typename
    ... on Source {
      ...SourceParts
    }
    ... on Remark {
      id
      speaker {
        ...SpeakerParts
      }
      said {
        ...DateParts
      }
      wordings {
        id
        locator
        segments {
          text
          kind
        }
        source {
          ...SourceParts
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
}`, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const DiscrepancyPartsFragmentDoc = new TypedDocumentString(`
    fragment DiscrepancyParts on Discrepancy {
  kind
  property
  reason
  isWithinOne
  claimsLeftOut
  concerns {
    ...ThingName
  }
  claims {
    ...ClaimParts
  }
  preferred {
    id
  }
  rivals {
    id
    relation
    confidence
    review
    to {
      ...ThingName
    }
    evidence {
      ...EvidenceParts
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
fragment ThingName on Node {
  __typename
  id
  ... on Speaker {
    name
  }
  ... on Event {
    name
  }
  ... on Competition {
    name
  }
  ... on Race {
    name
  }
  ... on Result {
    athlete {
      id
      name
    }
    race {
      id
      name
    }
  }
  ... on Source {
    title
    kind
    outlet {
      id
      name
    }
  }
  ... on Remark {
    speaker {
      ...SpeakerParts
    }
    said {
      ...DateParts
    }
  }
  ... on Wording {
    source {
      id
      title
      outlet {
        id
        name
      }
    }
    remark {
      id
      speaker {
        ...SpeakerParts
      }
    }
  }
}
fragment ClaimParts on Claim {
  id
  property
  printed
  value
  rank
  reason
  condition
  validAt {
    ...DateParts
  }
  locator
  madeBy {
    __typename
    ... on Source {
      ...SourceParts
    }
    ... on Remark {
      id
      speaker {
        ...SpeakerParts
      }
      said {
        ...DateParts
      }
      wordings {
        id
        locator
        segments {
          text
          kind
        }
        source {
          ...SourceParts
        }
      }
    }
  }
}`, {"fragmentName":"DiscrepancyParts"}) as unknown as TypedDocumentString<DiscrepancyPartsFragment, unknown>;
export const ChainPageDocument = new TypedDocumentString(`
    query ChainPage($of: ID!, $up: Int!, $down: Int!, $first: Int!, $after: String, $filter: ChainFilter) {
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
        ...ChainEntryParts
      }
      totals {
        ancestors
        descendants
        isExact
      }
      basis {
        ...BasisParts
      }
      warnings {
        code
        ids
        message
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ... on UnknownId {
      id
      nearest
    }
  }
  sources(first: 100, filter: {isHeld: true}) {
    edges {
      node {
        id
        title
        kind
        outlet {
          id
          name
        }
      }
    }
  }
}
    fragment ChainEntryParts on ChainEntry {
  node {
    ... on Remark {
      ...RemarkLine
      kind
      wordings {
        id
        source {
          id
          outlet {
            id
          }
        }
      }
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
  role
  omitted {
    side
    reason
    count
    after
  }
  parents {
    to
    isPrimary
    reply {
      id
      relation
      evidence {
        ...EvidenceParts
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
}`, {"hash":"sha256:e1306a7d7b7716aa30fb5e00da2801ea990b1660099c318b7c4159821696ecbd"}) as unknown as TypedDocumentString<ChainPageQuery, ChainPageQueryVariables>;
export const ChainFurtherDocument = new TypedDocumentString(`
    query ChainFurther($of: ID!, $first: Int!, $after: String!) {
  chain(of: $of, first: $first, after: $after) {
    __typename
    ... on Chain {
      entries {
        ...ChainEntryParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ChainEntryParts on ChainEntry {
  node {
    ... on Remark {
      ...RemarkLine
      kind
      wordings {
        id
        source {
          id
          outlet {
            id
          }
        }
      }
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
  role
  omitted {
    side
    reason
    count
    after
  }
  parents {
    to
    isPrimary
    reply {
      id
      relation
      evidence {
        ...EvidenceParts
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
}`, {"hash":"sha256:4432a90c627c72c5fc12a463ac798821fefbbaf56e1253af3d7158a7c41a22bc"}) as unknown as TypedDocumentString<ChainFurtherQuery, ChainFurtherQueryVariables>;
export const CitedWordingDocument = new TypedDocumentString(`
    query CitedWording($id: ID!) {
  node(id: $id) {
    __typename
    ... on Wording {
      ...WordingParts
      remark {
        id
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
}`, {"hash":"sha256:677523524b95a22564fafd3505c956d3cb0bae076cc31156a5402318f8fe3b7e"}) as unknown as TypedDocumentString<CitedWordingQuery, CitedWordingQueryVariables>;
export const WordingIdsDocument = new TypedDocumentString(`
    query WordingIds($remarks: [ID!]!) {
  nodes(ids: $remarks) {
    id
    ... on Remark {
      wordings {
        id
      }
    }
  }
}
    `, {"hash":"sha256:f199e4a22f5cbfb34daac2197ca88806d40fbc136e07a3eef91ae713f92fbb92"}) as unknown as TypedDocumentString<WordingIdsQuery, WordingIdsQueryVariables>;
export const WhoPrintsDocument = new TypedDocumentString(`
    query WhoPrints {
  coverage(filter: {}, first: 1) {
    __typename
    ... on Coverage {
      columns {
        ...ColumnParts
      }
      basis {
        ...BasisParts
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
fragment ColumnParts on CoverageColumn {
  id
  remarks
  onlyHere
  outlet {
    id
    name
  }
  source {
    ...SourceParts
  }
}`, {"hash":"sha256:1440ed086250ea60b6d3a5c977a722913ac87c1c7df7d5b2538881a5f1d182f2"}) as unknown as TypedDocumentString<WhoPrintsQuery, WhoPrintsQueryVariables>;
export const ComparePageDocument = new TypedDocumentString(`
    query ComparePage($outlets: [ID!]!, $sources: [ID!]!, $after: String) {
  coverage(
    filter: {}
    knownFrom: {outlets: $outlets, sources: $sources}
    first: 50
    after: $after
  ) {
    __typename
    ... on UnknownId {
      id
      nearest
    }
    ... on Coverage {
      columns {
        ...ColumnParts
        bySpeaker {
          speaker {
            ...SpeakerParts
          }
          remarks
          onlyHere
        }
      }
      rows {
        onlyIn
        remark {
          ...RemarkHead
        }
        cells {
          columnId
          wordings {
            ...ComparedWording
          }
        }
      }
      totals {
        remarks
        printed
        inOneColumn
        isComplete
      }
      outOfView {
        remarks
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
}
    fragment RemarkHead on Remark {
  __typename
  id
  standing
  gist
  speaker {
    ...SpeakerParts
  }
  said {
    ...DateParts
  }
}
fragment ComparedWording on Wording {
  id
  segments {
    text
    kind
  }
  locator
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
fragment ColumnParts on CoverageColumn {
  id
  remarks
  onlyHere
  outlet {
    id
    name
  }
  source {
    ...SourceParts
  }
}`, {"hash":"sha256:f1d7177cd5016fbe07b9c87ba4ac8fe5ecec67b0ce181fb1e112c3b4c2743217"}) as unknown as TypedDocumentString<ComparePageQuery, ComparePageQueryVariables>;
export const IsHeldDocument = new TypedDocumentString(`
    query IsHeld($id: ID!) {
  node(id: $id) {
    id
  }
}
    `, {"hash":"sha256:c9950a66e0e66542908d3a491dca9af5144995026c04230d83c5ca8f5364e7d9"}) as unknown as TypedDocumentString<IsHeldQuery, IsHeldQueryVariables>;
export const DataOfRemarkDocument = new TypedDocumentString(`
    query DataOfRemark($id: ID!) {
  remark(id: $id) {
    ...DataRemark
    ...DataUp
    replies(first: 100) {
      totalCount
      edges {
        node {
          ...DataReply
          from {
            ...RemarkLine
          }
        }
      }
    }
  }
}
    fragment DataRemark on Remark {
  ...RemarkLine
  kind
  note
  attribution {
    basis
    confidence
  }
  madePublic {
    ...DateParts
  }
  occasion {
    ...EventLine
  }
  addressees {
    ...SpeakerParts
  }
  withdrawal {
    reason
  }
  wordings {
    ...WordingParts
  }
}
fragment DataThing on ReplyTarget {
  __typename
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
fragment DataReply on Reply {
  id
  relation
  confidence
  review
  isPrompted
  evidence {
    id
    basis
    words
    note
    source {
      id
      title
    }
  }
}
fragment DataReplyUp on Reply {
  ...DataReply
  to {
    ...DataThing
  }
}
fragment DataUp on Remark {
  id
  repliesTo(first: 20) {
    totalCount
    edges {
      node {
        ...DataReplyUp
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
}`, {"hash":"sha256:f0f01e7bcf54f7a4a7fcf7c5744c044c9ddcb501bebf148afc5f7bc16b375194"}) as unknown as TypedDocumentString<DataOfRemarkQuery, DataOfRemarkQueryVariables>;
export const DataOfChainDocument = new TypedDocumentString(`
    query DataOfChain($id: ID!, $first: Int!, $after: String) {
  chain(of: $id, up: 1000, down: 1000, perNode: 100, first: $first, after: $after) {
    __typename
    ... on UnknownId {
      id
      nearest
    }
    ... on Chain {
      totals {
        ancestors
        descendants
        isExact
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      entries {
        depth
        node {
          ...DataThing
          ... on Remark {
            ...DataRemark
          }
        }
        parents {
          to
          isPrimary
          reply {
            ...DataReply
          }
        }
        omitted {
          side
          reason
          count
        }
      }
    }
  }
}
    fragment DataRemark on Remark {
  ...RemarkLine
  kind
  note
  attribution {
    basis
    confidence
  }
  madePublic {
    ...DateParts
  }
  occasion {
    ...EventLine
  }
  addressees {
    ...SpeakerParts
  }
  withdrawal {
    reason
  }
  wordings {
    ...WordingParts
  }
}
fragment DataThing on ReplyTarget {
  __typename
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
fragment DataReply on Reply {
  id
  relation
  confidence
  review
  isPrompted
  evidence {
    id
    basis
    words
    note
    source {
      id
      title
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
}`, {"hash":"sha256:1c1185060a4cd6e244b1cd1d4866715e2fdb70fb8088de64186ef408cbf13ac7"}) as unknown as TypedDocumentString<DataOfChainQuery, DataOfChainQueryVariables>;
export const DataOfSpeakerDocument = new TypedDocumentString(`
    query DataOfSpeaker($id: ID!, $first: Int!, $after: String, $order: RemarkOrder!) {
  speaker(id: $id) {
    ...SpeakerParts
    remarks(first: $first, after: $after, order: $order) {
      ...DataRemarks
    }
  }
}
    fragment DataRemark on Remark {
  ...RemarkLine
  kind
  note
  attribution {
    basis
    confidence
  }
  madePublic {
    ...DateParts
  }
  occasion {
    ...EventLine
  }
  addressees {
    ...SpeakerParts
  }
  withdrawal {
    reason
  }
  wordings {
    ...WordingParts
  }
}
fragment DataThing on ReplyTarget {
  __typename
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
fragment DataReply on Reply {
  id
  relation
  confidence
  review
  isPrompted
  evidence {
    id
    basis
    words
    note
    source {
      id
      title
    }
  }
}
fragment DataReplyUp on Reply {
  ...DataReply
  to {
    ...DataThing
  }
}
fragment DataUp on Remark {
  id
  repliesTo(first: 20) {
    totalCount
    edges {
      node {
        ...DataReplyUp
      }
    }
  }
}
fragment DataRemarks on RemarkConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...DataRemark
      ...DataUp
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
}`, {"hash":"sha256:a1b3dc011946dbc5ad2236cee3f28e3c53c1d24381ad0a3227895a1d5d556dce"}) as unknown as TypedDocumentString<DataOfSpeakerQuery, DataOfSpeakerQueryVariables>;
export const DataOfEverythingDocument = new TypedDocumentString(`
    query DataOfEverything($first: Int!, $after: String, $order: RemarkOrder!) {
  remarks(first: $first, after: $after, order: $order) {
    ...DataRemarks
  }
}
    fragment DataRemark on Remark {
  ...RemarkLine
  kind
  note
  attribution {
    basis
    confidence
  }
  madePublic {
    ...DateParts
  }
  occasion {
    ...EventLine
  }
  addressees {
    ...SpeakerParts
  }
  withdrawal {
    reason
  }
  wordings {
    ...WordingParts
  }
}
fragment DataThing on ReplyTarget {
  __typename
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
fragment DataReply on Reply {
  id
  relation
  confidence
  review
  isPrompted
  evidence {
    id
    basis
    words
    note
    source {
      id
      title
    }
  }
}
fragment DataReplyUp on Reply {
  ...DataReply
  to {
    ...DataThing
  }
}
fragment DataUp on Remark {
  id
  repliesTo(first: 20) {
    totalCount
    edges {
      node {
        ...DataReplyUp
      }
    }
  }
}
fragment DataRemarks on RemarkConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    node {
      ...DataRemark
      ...DataUp
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
}`, {"hash":"sha256:bc6b7b6d397a938019583312d249688cd069f288afe73eefc293e30c8182f0b2"}) as unknown as TypedDocumentString<DataOfEverythingQuery, DataOfEverythingQueryVariables>;
export const DataStoriesDocument = new TypedDocumentString(`
    query DataStories {
  stories(first: 100) {
    edges {
      node {
        id
        title
      }
    }
  }
}
    `, {"hash":"sha256:63c3df4bcf9f0bbd071a9a9c86edba72f2f02bf4a00e556bccfee9f7156bf843"}) as unknown as TypedDocumentString<DataStoriesQuery, DataStoriesQueryVariables>;
export const DiscrepanciesPageDocument = new TypedDocumentString(`
    query DiscrepanciesPage($of: [ID!], $kinds: [DiscrepancyKind!], $properties: [ClaimProperty!], $sources: [ID!], $after: String) {
  discrepancies(
    of: $of
    kinds: $kinds
    properties: $properties
    sources: $sources
    first: 10
    after: $after
  ) {
    __typename
    ... on UnknownId {
      id
      nearest
    }
    ... on DiscrepancyConnection {
      totalCount
      edges {
        node {
          ...DiscrepancyParts
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
  sources(filter: {isHeld: true}, first: 50) {
    edges {
      node {
        ...SourceParts
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
fragment ThingName on Node {
  __typename
  id
  ... on Speaker {
    name
  }
  ... on Event {
    name
  }
  ... on Competition {
    name
  }
  ... on Race {
    name
  }
  ... on Result {
    athlete {
      id
      name
    }
    race {
      id
      name
    }
  }
  ... on Source {
    title
    kind
    outlet {
      id
      name
    }
  }
  ... on Remark {
    speaker {
      ...SpeakerParts
    }
    said {
      ...DateParts
    }
  }
  ... on Wording {
    source {
      id
      title
      outlet {
        id
        name
      }
    }
    remark {
      id
      speaker {
        ...SpeakerParts
      }
    }
  }
}
fragment ClaimParts on Claim {
  id
  property
  printed
  value
  rank
  reason
  condition
  validAt {
    ...DateParts
  }
  locator
  madeBy {
    __typename
    ... on Source {
      ...SourceParts
    }
    ... on Remark {
      id
      speaker {
        ...SpeakerParts
      }
      said {
        ...DateParts
      }
      wordings {
        id
        locator
        segments {
          text
          kind
        }
        source {
          ...SourceParts
        }
      }
    }
  }
}
fragment DiscrepancyParts on Discrepancy {
  kind
  property
  reason
  isWithinOne
  claimsLeftOut
  concerns {
    ...ThingName
  }
  claims {
    ...ClaimParts
  }
  preferred {
    id
  }
  rivals {
    id
    relation
    confidence
    review
    to {
      ...ThingName
    }
    evidence {
      ...EvidenceParts
    }
  }
}`, {"hash":"sha256:d63d0204477ed134ccff8f530a1b96f577d07bec29d761d0b8d8627b3af31458"}) as unknown as TypedDocumentString<DiscrepanciesPageQuery, DiscrepanciesPageQueryVariables>;
export const DossierPageDocument = new TypedDocumentString(`
    query DossierPage($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Remark {
      ...RemarkLine
      kind
      withdrawal {
        reason
      }
      occasion {
        id
        name
      }
      wordings {
        ...WordingParts
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
}`, {"hash":"sha256:5f17a784cc32ee48407b901e1269cb2f2151a2b1c95c44200e574d9e56b4bad8"}) as unknown as TypedDocumentString<DossierPageQuery, DossierPageQueryVariables>;
export const EmbeddedChainDocument = new TypedDocumentString(`
    query EmbeddedChain($id: ID!, $up: Int!, $down: Int!, $filter: ChainFilter) {
  chain(of: $id, up: $up, down: $down, first: 40, filter: $filter) {
    __typename
    ... on Chain {
      anchor
      entries {
        depth
        node {
          __typename
          ... on Remark {
            ...EmbeddedRemark
          }
          ... on Event {
            id
            eventName: name
            eventDate: date {
              ...DateParts
            }
          }
          ... on Race {
            id
            raceName: name
            raceDate: date {
              ...DateParts
            }
          }
          ... on Result {
            id
            mark
            athlete {
              id
              name
            }
            race {
              id
              name
              date {
                ...DateParts
              }
            }
          }
        }
        parents {
          to
          reply {
            id
            relation
            evidence {
              id
              basis
              source {
                id
                title
                kind
                outlet {
                  id
                  name
                }
              }
            }
          }
        }
        omitted {
          side
          reason
          count
        }
      }
    }
    ... on UnknownId {
      id
      nearest
    }
  }
}
    fragment EmbeddedRemark on Remark {
  __typename
  id
  kind
  standing
  text
  gist
  speaker {
    ...SpeakerParts
  }
  attribution {
    basis
  }
  said {
    ...DateParts
  }
  wording {
    ...WordingParts
  }
  withdrawal {
    reason
    date {
      ...DateParts
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
}`, {"hash":"sha256:db11e680288013b38b9fabc5f3bba9871324d494fa4f38217085de99b131edc2"}) as unknown as TypedDocumentString<EmbeddedChainQuery, EmbeddedChainQueryVariables>;
export const LeftRemarksDocument = new TypedDocumentString(`
    query LeftRemarks($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Remark {
      speaker {
        ...SpeakerParts
      }
      withdrawal {
        reason
        date {
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
}`, {"hash":"sha256:6cb7a073026ac31d48f2f589abce2b3a0b6de96a84f42b0d9c8e4cd7094cafe4"}) as unknown as TypedDocumentString<LeftRemarksQuery, LeftRemarksQueryVariables>;
export const ExchangePageDocument = new TypedDocumentString(`
    query ExchangePage($between: [ID!]!, $after: String, $statedOnly: Boolean!) {
  exchange(between: $between, first: 12, after: $after, statedOnly: $statedOnly) {
    __typename
    ... on UnknownId {
      id
      nearest
    }
    ... on Exchange {
      sides {
        ...ExchangeSideParts
      }
      turns {
        ...TurnParts
      }
      totals {
        isExact
        sides {
          side {
            party {
              id
            }
          }
          remarks
          turns
          replies
          about
          openings
          asked
          volunteered
          withoutReply
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
  }
}
    fragment ExchangeSideParts on ExchangeSide {
  party {
    ...SpeakerParts
  }
  speakers {
    ...SpeakerParts
  }
}
fragment TurnParts on ExchangeTurn {
  kind
  isAbout
  continuesTurn
  answer
  remark {
    ...RemarkLine
    occasion {
      id
      name
    }
    claimsAbout {
      id
      property
      printed
      madeBy {
        __typename
        ... on Source {
          ...SourceParts
        }
      }
    }
  }
  side {
    party {
      id
    }
  }
  questions {
    question {
      ...RemarkLine
    }
  }
  respondsTo {
    to {
      id
      speaker {
        ...SpeakerParts
      }
    }
    delay {
      text
      isApproximate
      since {
        basis
        date {
          ...DateParts
        }
      }
    }
    reply {
      id
      relation
      confidence
      evidence {
        ...EvidenceParts
      }
    }
    questions {
      question {
        ...RemarkLine
      }
    }
  }
  racesBefore {
    isSure
    race {
      ...RaceLine
    }
    results {
      id
      place
      mark
      status
      athlete {
        id
        name
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
}`, {"hash":"sha256:2be7b48e6ad61d4fcd2f1193ee346721279aea58051a44b6c0133dcc08f23619"}) as unknown as TypedDocumentString<ExchangePageQuery, ExchangePageQueryVariables>;
export const FoundThingsDocument = new TypedDocumentString(`
    query FoundThings($text: String!) {
  search(text: $text, first: 30) {
    edges {
      node {
        node {
          ...FoundLine
          ...RemarkLine
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
fragment FoundLine on Node {
  __typename
  id
  ... on Speaker {
    name
  }
  ... on Race {
    name
  }
  ... on Competition {
    name
  }
  ... on Source {
    title
    outlet {
      id
      name
    }
    sourceKind: kind
  }
  ... on Remark {
    text
    gist
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
      translation {
        status
      }
      via {
        ...ViaLine
      }
      source {
        id
        title
        sourceKind: kind
        outlet {
          id
          name
        }
      }
    }
  }
}`, {"hash":"sha256:2498a0558626809bcccd7aca136be5a678b77664352650bff45bdef136fd1b12"}) as unknown as TypedDocumentString<FoundThingsQuery, FoundThingsQueryVariables>;
export const WhoseWordsDocument = new TypedDocumentString(`
    query WhoseWords($text: String!) {
  quote(phrase: $text, first: 5) {
    verdict
    words
    isShort
    moreCandidates
    basis {
      ...BasisParts
    }
    candidates {
      ...QuoteCandidateParts
    }
    similar {
      ...QuoteCandidateParts
    }
  }
}
    fragment QuoteCandidateParts on QuoteCandidate {
  certainty
  isVerbatim
  answers
  remark {
    ...RemarkLine
  }
  differences {
    kind
    theirs
    ours
  }
  first {
    wording {
      id
      source {
        ...SourceParts
      }
    }
  }
  respondsTo {
    id
    relation
    evidence {
      id
      basis
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
}`, {"hash":"sha256:9da041dfee1f9885cdadf2412be058b3a7e880885c917c9d09bcf4c625f8cb37"}) as unknown as TypedDocumentString<WhoseWordsQuery, WhoseWordsQueryVariables>;
export const NearestIdsDocument = new TypedDocumentString(`
    query NearestIds($id: ID!) {
  chain(of: $id, up: 0, down: 0, first: 1) {
    __typename
    ... on UnknownId {
      id
      nearest
    }
  }
  discrepancies(of: [$id], first: 1) {
    __typename
    ... on UnknownId {
      id
      nearest
    }
  }
}
    `, {"hash":"sha256:bc27fe0551654496f04823e858c5a1fb29d906c8da553c3ad13e77337cb009f6"}) as unknown as TypedDocumentString<NearestIdsQuery, NearestIdsQueryVariables>;
export const BusiestSpeakersDocument = new TypedDocumentString(`
    query BusiestSpeakers {
  remarks(first: 1) {
    facets(by: [SPEAKER], first: 2) {
      by {
        by
        counts {
          value
        }
      }
    }
  }
}
    `, {"hash":"sha256:f6dbafbead3fe58f34073405eff1c12370295551cdaf4d35d178fe75a724050a"}) as unknown as TypedDocumentString<BusiestSpeakersQuery, BusiestSpeakersQueryVariables>;
export const NetworkPageDocument = new TypedDocumentString(`
    query NetworkPage($around: [ID!]!, $kinds: [NetworkKind!], $statedOnly: Boolean, $after: String) {
  network(
    around: $around
    kinds: $kinds
    statedOnly: $statedOnly
    first: 40
    after: $after
  ) {
    __typename
    ... on Network {
      nodes {
        speaker {
          ...SpeakerParts
        }
        isAround
        outgoing
        incoming
      }
      edges {
        kind
        from {
          id
        }
        to {
          id
        }
        count
        inferred
        undated
        first {
          id
          said {
            ...DateParts
          }
        }
        last {
          id
          said {
            ...DateParts
          }
        }
      }
      leftOut {
        speakers
        edges
        links
      }
      uncounted
      isUncountedExact
      after
      basis {
        ...BasisParts
      }
    }
    ... on UnknownId {
      id
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
}`, {"hash":"sha256:a036d2f6ae5e61d06e566e80aae877ba0e24503e93b0b08dc9acb0774403c34a"}) as unknown as TypedDocumentString<NetworkPageQuery, NetworkPageQueryVariables>;
export const RacePageDocument = new TypedDocumentString(`
    query RacePage($id: ID!) {
  race(id: $id) {
    ...RaceLine
    aliases
    place
    round
    environment
    isScheduled
    note
    discipline {
      name
    }
    competition {
      id
      name
      place
    }
    results {
      id
      place
      mark
      status
      records {
        code
        isEqual
      }
      athlete {
        id
        name
        country
      }
      claims {
        ...ClaimParts
      }
      replies(first: 20) {
        ...RepliesDrawn
      }
    }
    claims {
      ...ClaimParts
    }
    replies(first: 20) {
      ...RepliesDrawn
    }
  }
  discrepancies(of: [$id], first: 20) {
    __typename
    ... on DiscrepancyConnection {
      basis {
        ...BasisParts
      }
      edges {
        node {
          property
        }
      }
    }
  }
  timeline(filter: {races: [$id], kinds: [REMARK]}, first: 50) {
    edges {
      node {
        node {
          __typename
          ... on Remark {
            ...RemarkLine
          }
        }
      }
    }
    pageInfo {
      hasNextPage
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
fragment RepliesDrawn on ReplyConnection {
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
        ...RemarkLine
      }
    }
  }
}
fragment ClaimParts on Claim {
  id
  property
  printed
  value
  rank
  reason
  condition
  validAt {
    ...DateParts
  }
  locator
  madeBy {
    __typename
    ... on Source {
      ...SourceParts
    }
    ... on Remark {
      id
      speaker {
        ...SpeakerParts
      }
      said {
        ...DateParts
      }
      wordings {
        id
        locator
        segments {
          text
          kind
        }
        source {
          ...SourceParts
        }
      }
    }
  }
}`, {"hash":"sha256:04ae8d1a26813e4b963664d31318941602ed15a0b7da98df0eb006a46ba9f557"}) as unknown as TypedDocumentString<RacePageQuery, RacePageQueryVariables>;
export const BeforeRaceDocument = new TypedDocumentString(`
    query BeforeRace($speakers: [ID!]!, $from: EDTF!, $to: EDTF!) {
  timeline(
    filter: {speakers: $speakers, kinds: [REMARK], from: $from, to: $to}
    last: 50
  ) {
    edges {
      node {
        raceAfter {
          text
          race {
            id
          }
        }
        racesOnTheDay {
          race {
            id
          }
        }
        node {
          __typename
          ... on Remark {
            ...RemarkLine
          }
        }
      }
    }
    pageInfo {
      hasPreviousPage
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
}`, {"hash":"sha256:555dff15a48f76b5a23262434d980a103cff1cf8dacc3168bea6176fc67ce3cb"}) as unknown as TypedDocumentString<BeforeRaceQuery, BeforeRaceQueryVariables>;
export const RemarkPageDocument = new TypedDocumentString(`
    query RemarkPage($id: ID!) {
  remark(id: $id) {
    ...RemarkLine
    speaker {
      id
      ... on Person {
        isNamed
      }
    }
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
        ...ThingName
      }
      evidence {
        ...EvidenceParts
      }
    }
    wording {
      ...WordingParts
    }
    possiblySame {
      link {
        basis
        note
      }
      remark {
        ...RemarkLine
      }
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
fragment ThingName on Node {
  __typename
  id
  ... on Speaker {
    name
  }
  ... on Event {
    name
  }
  ... on Competition {
    name
  }
  ... on Race {
    name
  }
  ... on Result {
    athlete {
      id
      name
    }
    race {
      id
      name
    }
  }
  ... on Source {
    title
    kind
    outlet {
      id
      name
    }
  }
  ... on Remark {
    speaker {
      ...SpeakerParts
    }
    said {
      ...DateParts
    }
  }
  ... on Wording {
    source {
      id
      title
      outlet {
        id
        name
      }
    }
    remark {
      id
      speaker {
        ...SpeakerParts
      }
    }
  }
}`, {"hash":"sha256:962dc108a741c7118a21e891e851de9ff04162b926e73c1b38ccaa628bf6ec23"}) as unknown as TypedDocumentString<RemarkPageQuery, RemarkPageQueryVariables>;
export const RemarkPrintingsDocument = new TypedDocumentString(`
    query RemarkPrintings($id: ID!) {
  remark(id: $id) {
    id
    wordingDiff {
      sources
      independent
      basis {
        ...BasisParts
      }
      against {
        id
      }
      printings {
        credit
        isAgainst
        differencesLeftOut
        wording {
          ...WordingParts
          via {
            ... on Source {
              id
              note
            }
          }
        }
        sameWordsAs {
          id
          source {
            ...SourceParts
          }
        }
        differences {
          class
          sentence
          with {
            id
            speaker {
              ...SpeakerParts
            }
            said {
              ...DateParts
            }
          }
          here {
            segment
            range {
              start
              end
            }
          }
          there {
            segment
            range {
              start
              end
            }
          }
        }
      }
    }
    discrepancies {
      kind
      property
      preferred {
        id
      }
      claims {
        ...ClaimParts
      }
    }
    quotes {
      remark {
        id
        speaker {
          ...SpeakerParts
        }
        said {
          ...DateParts
        }
      }
      words
      fidelity
      attributedTo {
        ...SpeakerParts
      }
      note
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
fragment ClaimParts on Claim {
  id
  property
  printed
  value
  rank
  reason
  condition
  validAt {
    ...DateParts
  }
  locator
  madeBy {
    __typename
    ... on Source {
      ...SourceParts
    }
    ... on Remark {
      id
      speaker {
        ...SpeakerParts
      }
      said {
        ...DateParts
      }
      wordings {
        id
        locator
        segments {
          text
          kind
        }
        source {
          ...SourceParts
        }
      }
    }
  }
}`, {"hash":"sha256:baf4a3bbeb1611dae5fe266c25158d5a02f15d3eb8c5547d0106de7d2cf002c1"}) as unknown as TypedDocumentString<RemarkPrintingsQuery, RemarkPrintingsQueryVariables>;
export const RemarkRacesDocument = new TypedDocumentString(`
    query RemarkRaces($filter: TimelineFilter!) {
  timeline(first: 40, filter: $filter) {
    edges {
      node {
        node {
          id
        }
        raceBefore {
          ...RaceAway
        }
        racesOnTheDay {
          ...RaceAway
        }
        raceAfter {
          ...RaceAway
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
fragment RaceLine on Race {
  __typename
  id
  name
  date {
    ...DateParts
  }
}
fragment RaceAway on RaceDistance {
  text
  speakerRan
  race {
    ...RaceLine
  }
}`, {"hash":"sha256:77eb4260291e6afe0302f687b19b8d855596b8851aeda4d1588cee7b6c4f4090"}) as unknown as TypedDocumentString<RemarkRacesQuery, RemarkRacesQueryVariables>;
export const ReportedThingDocument = new TypedDocumentString(`
    query ReportedThing($id: ID!) {
  node(id: $id) {
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
    ... on Source {
      ...SourceParts
    }
    ... on Remark {
      speaker {
        ...SpeakerParts
      }
      wordings {
        id
        source {
          ...SourceParts
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
}`, {"hash":"sha256:cea1fb45227d996641f759de652943d8071c8ef2dc54fb79e5a1151a57ebfce3"}) as unknown as TypedDocumentString<ReportedThingQuery, ReportedThingQueryVariables>;
export const SourceThingsDocument = new TypedDocumentString(`
    query SourceThings($id: ID!, $after: String) {
  source(id: $id) {
    ...SourceParts
    note
    language {
      tag
      basis
    }
    contentHash
    derivedFrom {
      source {
        ...SourceParts
      }
      link {
        basis
        confidence
        note
      }
    }
    wordings(first: 15, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ComparedWording
          remark {
            ...RemarkHead
          }
        }
      }
    }
  }
  discrepancies(sources: [$id], first: 50) {
    __typename
    ... on DiscrepancyConnection {
      edges {
        node {
          property
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    fragment RemarkHead on Remark {
  __typename
  id
  standing
  gist
  speaker {
    ...SpeakerParts
  }
  said {
    ...DateParts
  }
}
fragment ComparedWording on Wording {
  id
  segments {
    text
    kind
  }
  locator
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
}`, {"hash":"sha256:3c8b6f67ef5e8784dffe1a770d0f7d20d58bd0733278e641609d653ef3f48f85"}) as unknown as TypedDocumentString<SourceThingsQuery, SourceThingsQueryVariables>;
export const SourceCoverageDocument = new TypedDocumentString(`
    query SourceCoverage($id: ID!) {
  coverage(filter: {sources: [$id]}, first: 100) {
    __typename
    ... on Coverage {
      columns {
        ...ColumnParts
      }
      totals {
        remarks
        printed
        inOneColumn
        isComplete
      }
      rows {
        onlyIn
        remark {
          id
        }
      }
      basis {
        ...BasisParts
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
fragment ColumnParts on CoverageColumn {
  id
  remarks
  onlyHere
  outlet {
    id
    name
  }
  source {
    ...SourceParts
  }
}`, {"hash":"sha256:f0dff22fc2f5e3a9d82bc623b2303725067ec5d7b2f4ebf3021d1f1fbb4176ec"}) as unknown as TypedDocumentString<SourceCoverageQuery, SourceCoverageQueryVariables>;
export const SpeakerThingsDocument = new TypedDocumentString(`
    query SpeakerThings($id: ID!, $after: String) {
  speaker(id: $id) {
    ...SpeakerParts
    aliases
    note
    ... on Athlete {
      country
    }
    ... on Person {
      role
      isNamed
    }
    ... on Group {
      members {
        ...SpeakerParts
      }
    }
    ... on Outlet {
      sources(first: 50) {
        totalCount
        edges {
          node {
            ...SourceParts
          }
        }
      }
    }
    remarks(first: 12, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...RemarkLine
        }
      }
    }
  }
  network(around: [$id], kinds: [RESPONDS_TO, TALKS_ABOUT], first: 20) {
    __typename
    ... on Network {
      edges {
        kind
        from {
          ...SpeakerParts
        }
        to {
          ...SpeakerParts
        }
        count
        inferred
      }
      basis {
        ...BasisParts
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
}`, {"hash":"sha256:5f2a08a2033e89bcc7f45b232ca83db9dea2147f780a00f1aa1ffda02cfd9ebb"}) as unknown as TypedDocumentString<SpeakerThingsQuery, SpeakerThingsQueryVariables>;
export const AthletePageDocument = new TypedDocumentString(`
    query AthletePage($id: ID!) {
  career(of: $id, first: 50) {
    __typename
    ... on Career {
      resultsHeld
      isWhole
      steps {
        bestHeld
        isPersonalBest
        result {
          id
          place
          mark
          status
          records {
            code
            isEqual
          }
          race {
            ...RaceLine
            discipline {
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
      }
      basis {
        ...BasisParts
      }
    }
  }
  races(filter: {athletes: [$id]}, first: 100) {
    totalCount
    edges {
      node {
        id
        results {
          id
          athlete {
            id
            name
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
fragment RaceLine on Race {
  __typename
  id
  name
  date {
    ...DateParts
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
}`, {"hash":"sha256:677e5460e54e3178d28049a4e76d30257316df5493ec4f60279e84e4773e932e"}) as unknown as TypedDocumentString<AthletePageQuery, AthletePageQueryVariables>;
export const HeadToHeadPageDocument = new TypedDocumentString(`
    query HeadToHeadPage($athletes: [ID!]!) {
  headToHead(athletes: $athletes, first: 20) {
    __typename
    ... on HeadToHead {
      heldOf {
        text
      }
      races {
        race {
          ...RaceLine
        }
        sentence
      }
      claims {
        ...ClaimParts
      }
      basis {
        ...BasisParts
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
fragment RaceLine on Race {
  __typename
  id
  name
  date {
    ...DateParts
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
fragment ClaimParts on Claim {
  id
  property
  printed
  value
  rank
  reason
  condition
  validAt {
    ...DateParts
  }
  locator
  madeBy {
    __typename
    ... on Source {
      ...SourceParts
    }
    ... on Remark {
      id
      speaker {
        ...SpeakerParts
      }
      said {
        ...DateParts
      }
      wordings {
        id
        locator
        segments {
          text
          kind
        }
        source {
          ...SourceParts
        }
      }
    }
  }
}`, {"hash":"sha256:4a5021ca222baecec98d5a797bd94329d3c81e8bc3bb71c4ecaebcb211954794"}) as unknown as TypedDocumentString<HeadToHeadPageQuery, HeadToHeadPageQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!) {
  suggest(text: $text, first: 8) {
    node {
      ...FoundLine
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
fragment FoundLine on Node {
  __typename
  id
  ... on Speaker {
    name
  }
  ... on Race {
    name
  }
  ... on Competition {
    name
  }
  ... on Source {
    title
    outlet {
      id
      name
    }
    sourceKind: kind
  }
  ... on Remark {
    text
    gist
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
      translation {
        status
      }
      via {
        ...ViaLine
      }
      source {
        id
        title
        sourceKind: kind
        outlet {
          id
          name
        }
      }
    }
  }
}`, {"hash":"sha256:7a322ec68385ca6f00d4ae7a8538174da1887237dcc5af7542febbe9c512e4f0"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const PastedWordsDocument = new TypedDocumentString(`
    query PastedWords($text: String!) {
  quote(phrase: $text, first: 3) {
    verdict
    candidates {
      remark {
        ...FoundLine
      }
    }
  }
  suggest(text: $text, first: 5) {
    node {
      ...FoundLine
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
fragment FoundLine on Node {
  __typename
  id
  ... on Speaker {
    name
  }
  ... on Race {
    name
  }
  ... on Competition {
    name
  }
  ... on Source {
    title
    outlet {
      id
      name
    }
    sourceKind: kind
  }
  ... on Remark {
    text
    gist
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
      translation {
        status
      }
      via {
        ...ViaLine
      }
      source {
        id
        title
        sourceKind: kind
        outlet {
          id
          name
        }
      }
    }
  }
}`, {"hash":"sha256:d85daebb7a9bd22355a2aa04a0d2877ba94a3513edefffa8276a8bdd35d40152"}) as unknown as TypedDocumentString<PastedWordsQuery, PastedWordsQueryVariables>;
export const StoryDocument = new TypedDocumentString(`
    query Story($after: String, $from: EDTF, $to: EDTF, $isPeriod: Boolean!) {
  timeline(
    first: 100
    after: $after
    filter: {kinds: [REMARK, RACE], from: $from, to: $to}
  ) {
    edges {
      node {
        ...StoryEntry
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    facets(by: [BAND]) @include(if: $isPeriod) {
      hits
      isExact
    }
  }
  whole: timeline(first: 1, filter: {kinds: [REMARK, RACE]}) {
    facets(by: [MONTH], first: 100) {
      hits
      isExact
      by {
        without
        others
        counts {
          value
          count
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
fragment FoundLine on Node {
  __typename
  id
  ... on Speaker {
    name
  }
  ... on Race {
    name
  }
  ... on Competition {
    name
  }
  ... on Source {
    title
    outlet {
      id
      name
    }
    sourceKind: kind
  }
  ... on Remark {
    text
    gist
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
      translation {
        status
      }
      via {
        ...ViaLine
      }
      source {
        id
        title
        sourceKind: kind
        outlet {
          id
          name
        }
      }
    }
  }
}
fragment StoryEntry on TimelineEntry {
  kind
  date {
    ...DateParts
  }
  node {
    ...FoundLine
    ... on Remark {
      remarkKind: kind
      standing
      repliesTo(first: 8) {
        totalCount
        edges {
          node {
            id
            evidence {
              id
              basis
            }
            to {
              __typename
              ... on Remark {
                id
                speaker {
                  ...SpeakerParts
                }
              }
              ... on Race {
                id
                raceName: name
              }
              ... on Event {
                id
                eventName: name
              }
              ... on Result {
                id
                race {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
  }
}`, {"hash":"sha256:b994e6ffaf65358d7bb7cc812f4ad9e87b1221ce562e89aef12a4fd6022a05dd"}) as unknown as TypedDocumentString<StoryQuery, StoryQueryVariables>;
export const StoryGoesOnDocument = new TypedDocumentString(`
    query StoryGoesOn($after: String, $from: EDTF, $to: EDTF) {
  timeline(
    first: 100
    after: $after
    filter: {kinds: [REMARK, RACE], from: $from, to: $to}
  ) {
    edges {
      node {
        ...StoryEntry
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
fragment FoundLine on Node {
  __typename
  id
  ... on Speaker {
    name
  }
  ... on Race {
    name
  }
  ... on Competition {
    name
  }
  ... on Source {
    title
    outlet {
      id
      name
    }
    sourceKind: kind
  }
  ... on Remark {
    text
    gist
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
      translation {
        status
      }
      via {
        ...ViaLine
      }
      source {
        id
        title
        sourceKind: kind
        outlet {
          id
          name
        }
      }
    }
  }
}
fragment StoryEntry on TimelineEntry {
  kind
  date {
    ...DateParts
  }
  node {
    ...FoundLine
    ... on Remark {
      remarkKind: kind
      standing
      repliesTo(first: 8) {
        totalCount
        edges {
          node {
            id
            evidence {
              id
              basis
            }
            to {
              __typename
              ... on Remark {
                id
                speaker {
                  ...SpeakerParts
                }
              }
              ... on Race {
                id
                raceName: name
              }
              ... on Event {
                id
                eventName: name
              }
              ... on Result {
                id
                race {
                  id
                  name
                }
              }
            }
          }
        }
      }
    }
  }
}`, {"hash":"sha256:f07f8ca28d4f09353e182980e3fc59d1b0587cddb5f61a17e7ea7454a0dbbd10"}) as unknown as TypedDocumentString<StoryGoesOnQuery, StoryGoesOnQueryVariables>;