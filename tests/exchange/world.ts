import fc from 'fast-check';
import type { Records } from '../../src/graph/records.js';
import type { AboutDraft } from '../../src/remark/write.js';
import type { View } from '../../src/source/seen.js';
import { speakerRecords } from '../../src/speaker/write.js';
import { parseDate } from '../../src/values/date.js';
import type { MadeGraph, MadeRemark, MadeReply } from '../chain/made.js';
import { graphs } from '../chain/random-graph.js';

/** Random talk among four people and a group of two of them, and what of it is stated and in view, told plainly. */
export interface Talk {
  readonly made: MadeGraph;
  readonly remarks: ReadonlyMap<string, MadeRemark>;
  readonly replies: readonly MadeReply[];
}

const PEOPLE = ['athlete:ann', 'athlete:ben', 'athlete:cid', 'person:dan'] as const;
const GROUP = 'group:ann-and-cid';

const NAMED = { aliases: [], note: null } as const;

/** Whoever is not in every made graph. */
export const MORE_SPEAKERS: readonly Records[] = [
  speakerRecords({ kind: 'Athlete', id: 'athlete:cid', name: 'Cid', ...NAMED }),
  speakerRecords({ kind: 'Person', id: 'person:dan', name: 'Dan', isNamed: true, ...NAMED }),
  speakerRecords({ kind: 'Group', id: GROUP, name: 'Ann and Cid', members: ['athlete:ann', 'athlete:cid'], ...NAMED }),
];

export const membersOf = (id: string): readonly string[] =>
  id === GROUP ? [GROUP, 'athlete:ann', 'athlete:cid'] : [id];

const traits = fc.record({
  speaker: fc.constantFrom(...PEOPLE, 'athlete:ann', 'athlete:ben'),
  about: fc.array(
    fc.record({
      nodeId: fc.constantFrom(...PEOPLE, GROUP),
      basis: fc.constantFrom('STATED', 'JUXTAPOSED', 'INFERRED'),
    } as const),
    { maxLength: 2 },
  ),
  isUnprinted: fc.boolean(),
  occasion: fc.constantFrom(null, null, 'event:one', 'event:other'),
  declines: fc.nat(3),
});

export const talks: fc.Arbitrary<Talk> = fc
  .record({ made: graphs, many: fc.array(traits, { minLength: 40, maxLength: 40, size: 'max' }) })
  .map(({ made, many }) => {
    const things = made.things.map((thing, place) => {
      const own = many[place];
      if (thing.is !== 'Remark' || own === undefined) return thing;
      const isUnprinted = own.isUnprinted && (thing.outlets ?? []).length === 0;
      const standing = isUnprinted ? { standing: 'UNPRINTED' as const } : {};
      return { ...thing, ...standing, speakerId: own.speaker, about: aboutOf(own.about) };
    });
    const remarks = new Map(things.flatMap((thing) => (thing.is === 'Remark' ? [[thing.id, thing] as const] : [])));
    const replies = made.replies.map((reply, place): MadeReply => {
      const asks = remarks.get(reply.from)?.kind === 'QUESTION';
      const relation = asks ? 'ASKS' : many[place % 40]?.declines === 0 ? 'DECLINES_TO_ANSWER' : 'RESPONDS';
      return {
        ...reply,
        relation,
        sources: place % 3 === 0 ? [null] : place % 3 === 1 ? ['source:gazette'] : ['source:herald', null],
      };
    });
    return { made: { things, replies }, remarks, replies: replies.filter(({ review }) => review !== 'REJECTED') };
  });

function aboutOf(picked: readonly Pick<AboutDraft, 'nodeId' | 'basis'>[]): readonly AboutDraft[] {
  const each = new Map(picked.map((about) => [about.nodeId, about]));
  return [...each.values()].map((about) => ({
    ...about,
    note: about.basis === 'STATED' ? null : 'Why.',
    evidence: [],
  }));
}

export const views: fc.Arbitrary<View | null> = fc
  .option(
    fc.record({
      outlets: fc.constantFrom(null, ['outlet:gazette']),
      sources: fc.constantFrom(null, null, ['source:herald']),
      asOf: fc.constantFrom(null, '2024-01-01', '2024-01-15'),
    }),
    { freq: 2, nil: null },
  )
  .map((view) => (view === null || Object.values(view).every((part) => part === null) ? null : view));

export interface Looked {
  readonly statedOnly: boolean;
  readonly view: View | null;
}

/** Whether a reply between two remarks counts: stated, where that is asked, told in view, and both its ends there to see. */
export function counts({ remarks }: Talk, reply: MadeReply, { statedOnly, view }: Looked): boolean {
  const [answer, cause] = [remarks.get(reply.from), remarks.get(reply.to)];
  if (answer === undefined || cause === undefined) return false;
  if (statedOnly && !(reply.bases ?? ['STATED']).includes('STATED')) return false;
  return isTold(answer, reply, view) && isThere(answer, view) && isThere(cause, view);
}

const isThere = (remark: MadeRemark, view: View | null): boolean =>
  remark.standing === 'UNPRINTED' || isPrinted(remark, view);

export function isPrinted({ outlets = [], wording }: MadeRemark, view: View | null): boolean {
  const latest = wording?.knownFrom == null ? null : parseDate(wording.knownFrom).latest;
  return view === null || outlets.some((outlet) => isChosen(sourceOf(outlet), view) && isKnown(latest, view));
}

/** A source tells a reply since it prints the answer; where it does not, nobody knows since when. */
function isTold(answer: MadeRemark, { sources = [null], bases = ['STATED'] }: MadeReply, view: View | null): boolean {
  if (view === null) return true;
  const latest = answer.wording?.knownFrom == null ? null : parseDate(answer.wording.knownFrom).latest;
  const printing = (answer.outlets ?? []).map(sourceOf);
  const told = Array.from(
    { length: Math.max(bases.length, sources.length) },
    (_, place) => sources[place % sources.length],
  );
  return told.some(
    (source) => source != null && isChosen(source, view) && isKnown(printing.includes(source) ? latest : null, view),
  );
}

/** Whom a remark is about, as far as that counts. */
export function aboutWhom(remark: MadeRemark, { statedOnly, view }: Looked): readonly string[] {
  if (!isPrinted(remark, view)) return [];
  return (remark.about ?? [])
    .filter(({ basis }) => (!statedOnly || basis === 'STATED') && (view === null || basis !== 'INFERRED'))
    .map(({ nodeId }) => nodeId);
}

const sourceOf = (outlet: string): string => outlet.replace('outlet:', 'source:');

const isChosen = (source: string, { outlets, sources }: View): boolean =>
  (outlets === null && sources === null) ||
  outlets?.includes(source.replace('source:', 'outlet:')) === true ||
  sources?.includes(source) === true;

const isKnown = (latest: string | null, { asOf }: View): boolean =>
  asOf === null || (latest !== null && latest <= asOf);
