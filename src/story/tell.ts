import type { ClaimDraft } from '../claim/write.js';
import type { EventDraft } from '../event/write.js';
import type { SourceDraft } from '../source/write.js';
import type { SpeakerDraft } from '../speaker/write.js';
import { Places } from './places.js';
import type { ShapedFile } from './shape.js';
import type { HeldText, Story, Uncovered } from './story.js';
import { toldClaims } from './tell-claims.js';
import { toldRaces } from './tell-races.js';
import { toldRemarks } from './tell-remarks.js';
import type { Telling } from './telling.js';

/** What the story's own entry says. */
export type Heading = Pick<Story, 'id' | 'title' | 'description' | 'parties' | 'openings'>;

/** The things of all files together. Whether they agree with one another is for the rules to say. */
export interface Told extends Omit<Story, keyof Heading> {
  /** One, in a good story. */
  readonly headings: readonly Heading[];
}

export function tell(files: readonly ShapedFile[]): { readonly told: Told; readonly places: Places } {
  const places = new Places();
  const sources = new Map(files.flatMap(({ content }) => Object.entries(content.sources)));
  const languageOf = (source: string): string | null => sources.get(source)?.language ?? null;
  const parts = files.map((file) =>
    toldFile({ content: file.content, languageOf, keep: (thing, path) => places.keep(thing, file, path) }),
  );
  const all = <T>(list: (part: Told) => readonly T[]): readonly T[] => parts.flatMap(list);
  const told = {
    headings: all(({ headings }) => headings),
    speakers: all(({ speakers }) => speakers),
    competitions: all(({ competitions }) => competitions),
    races: all(({ races }) => races),
    results: all(({ results }) => results),
    events: all(({ events }) => events),
    sources: all(({ sources }) => sources),
    remarks: all(({ remarks }) => remarks),
    replies: all(({ replies }) => replies),
    evidence: all(({ evidence }) => evidence),
    claims: all(({ claims }) => claims),
    texts: all(({ texts }) => texts),
    uncovered: all(({ uncovered }) => uncovered),
  };
  return { told, places };
}

function toldFile(telling: Telling): Told {
  const races = toldRaces(telling);
  const remarks = toldRemarks(telling);
  return {
    headings: toldHeadings(telling),
    speakers: toldSpeakers(telling),
    events: toldEvents(telling),
    sources: toldSources(telling),
    texts: toldTexts(telling),
    uncovered: toldUncovered(telling),
    ...races,
    ...remarks,
    claims: [...claimsOfOthers(telling), ...races.claims, ...remarks.claims],
  };
}

function toldHeadings({ content: { story }, keep }: Telling): readonly Heading[] {
  return story === undefined ? [] : [keep({ ...story }, ['story'])];
}

function toldSpeakers({ content, keep }: Telling): readonly SpeakerDraft[] {
  const { athletes, people, outlets, groups } = content;
  return [
    ...Object.entries(athletes).map(([id, { name, aliases, note = null, country = null }]) =>
      keep<SpeakerDraft>({ kind: 'Athlete', id, name, aliases, note, country }, ['athletes', id]),
    ),
    ...Object.entries(people).map(([id, { name, aliases, note = null, named, role = null }]) =>
      keep<SpeakerDraft>({ kind: 'Person', id, name, aliases, note, isNamed: named, role }, ['people', id]),
    ),
    ...Object.entries(outlets).map(([id, { name, aliases, note = null }]) =>
      keep<SpeakerDraft>({ kind: 'Outlet', id, name, aliases, note }, ['outlets', id]),
    ),
    ...Object.entries(groups).map(([id, { name, aliases, note = null, members }]) =>
      keep<SpeakerDraft>({ kind: 'Group', id, name, aliases, note, members }, ['groups', id]),
    ),
  ];
}

function toldEvents({ content, keep }: Telling): readonly EventDraft[] {
  return Object.entries(content.events).map(([id, { kind, name, date = null, place = null, hosts, note = null }]) =>
    keep({ id, kind, name, date, place, hosts, note }, ['events', id]),
  );
}

function toldSources({ content, keep }: Telling): readonly SourceDraft[] {
  return Object.entries(content.sources).map(([id, source]) => {
    const {
      title = null,
      kind,
      outlet = null,
      authors,
      held,
      published = null,
      updated = null,
      retrieved = null,
    } = source;
    const { url = null, archived: archivedUrl = null, language = null, text, note = null } = source;
    const derivedFrom = source.derivedFrom.map(({ source: sourceId, basis, confidence, note: why = null }, place) =>
      keep({ sourceId, basis, confidence, note: why }, ['sources', id, 'derivedFrom', place]),
    );
    const contentHash = text?.sha256 ?? null;
    const dates = { published, updated, retrieved };
    const told = {
      id,
      title,
      kind,
      outletId: outlet,
      authors,
      held,
      ...dates,
      url,
      archivedUrl,
      language,
      contentHash,
      derivedFrom,
      note,
    };
    return keep(told, ['sources', id]);
  });
}

function toldTexts({ content, keep }: Telling): readonly HeldText[] {
  return Object.entries(content.sources).flatMap(([sourceId, { text }]) =>
    text === undefined ? [] : [keep({ sourceId, ...text }, ['sources', sourceId, 'text'])],
  );
}

function toldUncovered({ content, keep }: Telling): readonly Uncovered[] {
  return content.uncovered.map(({ source, words, reason }, place) =>
    keep({ sourceId: source, words, reason }, ['uncovered', place]),
  );
}

function claimsOfOthers({ content, keep }: Telling): readonly ClaimDraft[] {
  const { athletes, people, outlets, groups, events, sources } = content;
  return Object.entries({ athletes, people, outlets, groups, events, sources }).flatMap(([section, entries]) =>
    Object.entries(entries).flatMap(([id, { claims }]) => toldClaims(keep, claims, id, [section, id])),
  );
}
