import type { ClaimProperty } from '../../claim/kinds.js';
import { isId } from '../../values/id.js';
import { THING_KINDS, type ThingKind } from '../story.js';
import type { Told } from '../tell.js';
import type { Path } from '../yaml.js';

/** One place in a story that names a thing by its id. */
export interface Reference {
  readonly id: string;
  readonly kinds: readonly ThingKind[];
  /** As "the speaker of remark:kerr-yes-men". */
  readonly role: string;
  readonly holder: object;
  readonly inside: Path;
}

const SPEAKER = ['Athlete', 'Person', 'Outlet', 'Group'] as const;
const ANSWERED = ['Remark', 'Event', 'Race', 'Result'] as const;
const PRINTER = ['Source', 'Remark'] as const;

/** What each reference of a story may lead to. */
export function referencesOf(told: Told): readonly Reference[] {
  return [
    ...told.headings.flatMap((story) => [
      ...each(story.parties, SPEAKER, `a party of ${story.id}`, story, 'parties'),
      ...each(story.openings, THING_KINDS, `an opening of ${story.id}`, story, 'openings'),
    ]),
    ...told.speakers.flatMap((group) =>
      each(group.members ?? [], SPEAKER, `a member of ${group.id}`, group, 'members'),
    ),
    ...told.races.flatMap((race) =>
      one(race.competitionId, ['Competition'], `the competition of ${race.id}`, race, 'competition'),
    ),
    ...told.results.flatMap((result) =>
      one(result.athleteId, ['Athlete'], `the athlete of ${result.id}`, result, 'athlete'),
    ),
    ...told.events.flatMap((event) => each(event.hosts, SPEAKER, `a host of ${event.id}`, event, 'hosts')),
    ...told.sources.flatMap((source) => [
      ...one(source.outletId, ['Outlet'], `the outlet of ${source.id}`, source, 'outlet'),
      ...each(source.authors, SPEAKER, `an author of ${source.id}`, source, 'authors'),
      ...source.derivedFrom.flatMap((link) =>
        one(link.sourceId, ['Source'], `what ${source.id} derives from`, link, 'source'),
      ),
    ]),
    ...told.remarks.flatMap(ofRemark),
    ...told.replies.flatMap((reply) => [
      ...one(reply.toId, ANSWERED, `what ${reply.fromId} responds to`, reply, 'to'),
      ...reply.evidence.flatMap((item) => one(item.sourceId, ['Source'], `the source of ${item.id}`, item, 'source')),
    ]),
    ...told.evidence.flatMap((item) => one(item.sourceId, ['Source'], `the source of ${item.id}`, item, 'source')),
    ...told.claims.flatMap((claim) => [
      ...one(meantId(claim), MEANT[claim.property] ?? THING_KINDS, `what ${claim.id} understands`, claim, 'value'),
      ...one(claim.concernsId, THING_KINDS, `what ${claim.id} concerns`, claim, 'concerns'),
      ...one(claim.madeById, PRINTER, `who makes ${claim.id}`, claim, 'by'),
      ...one(claim.againstId, THING_KINDS, `the other party of ${claim.id}`, claim, 'against'),
    ]),
    ...told.uncovered.flatMap((item) =>
      one(item.sourceId, ['Source'], 'where an uncovered stretch stands', item, 'source'),
    ),
  ];
}

/** Some properties are understood as a thing of the story, or may be. */
const MEANT: Partial<Record<ClaimProperty, readonly ThingKind[]>> = {
  SPEAKER,
  RECORD_HOLDER: SPEAKER,
  REPLY_TARGET: ANSWERED,
  ORIGIN: THING_KINDS,
};

function meantId({ property, value }: Told['claims'][number]): string | null {
  return value !== null && property in MEANT && isId(value) ? value : null;
}

function ofRemark(remark: Told['remarks'][number]): readonly Reference[] {
  const { id } = remark;
  return [
    ...one(remark.speakerId, SPEAKER, `the speaker of ${id}`, remark, 'speaker'),
    ...one(remark.occasionId, ['Event'], `the occasion of ${id}`, remark, 'at'),
    ...each(remark.addressees, SPEAKER, `whom ${id} was said to`, remark, 'to'),
    ...remark.about.flatMap((about) => one(about.nodeId, THING_KINDS, `what ${id} is about`, about, 'node')),
    ...remark.quotes.flatMap((quote) => [
      ...one(quote.remarkId, ['Remark'], `what ${id} quotes`, quote, 'remark'),
      ...one(quote.attributedToId, SPEAKER, `in whose mouth ${id} puts words`, quote, 'attributedTo'),
    ]),
    ...remark.possiblySame.flatMap((link) => one(link.remarkId, ['Remark'], `what ${id} may be`, link, 'remark')),
    ...remark.wordings.flatMap((wording) => [
      ...one(wording.sourceId, ['Source'], `the source of a wording of ${id}`, wording, 'source'),
      ...each(wording.via, PRINTER, `through whom ${wording.id} came`, wording, 'via'),
      ...each(wording.conflated, ['Remark'], `what ${wording.id} runs together with`, wording, 'conflated'),
      ...one(wording.translation.byId, SPEAKER, `the translator of ${wording.id}`, wording, 'translation', 'by'),
      ...one(wording.translation.fromId, ['Wording'], `what ${wording.id} translates`, wording, 'translation', 'from'),
    ]),
  ];
}

function one(
  id: string | null,
  kinds: readonly ThingKind[],
  role: string,
  holder: object,
  ...inside: Path
): readonly Reference[] {
  return id === null ? [] : [{ id, kinds, role, holder, inside }];
}

function each(
  ids: readonly string[],
  kinds: readonly ThingKind[],
  role: string,
  holder: object,
  key: string,
): readonly Reference[] {
  return ids.map((id, place) => ({ id, kinds, role, holder, inside: [key, place] }));
}
