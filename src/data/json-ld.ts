import { runsOf, type Run } from '../values/quotation.js';
import type {
  DataDate,
  DataLink,
  DataRemark,
  DataSource,
  DataThing,
  DataWording,
  Extract as Taken,
} from './extract.js';
import { iriOf } from './iri.js';
import { labelOf } from './names.js';

/** Our own words, for what schema.org has none for. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  rejoinder: 'urn:rejoinder:',
  appearance: { '@type': '@id' },
  author: { '@type': '@id' },
  creator: { '@type': '@id' },
  exampleOfWork: { '@type': '@id' },
  isPartOf: { '@type': '@id' },
  publisher: { '@type': '@id' },
  recipient: { '@type': '@id' },
  translator: { '@type': '@id' },
  url: { '@type': '@id' },
  through: { '@id': 'rejoinder:through', '@type': '@id' },
  responds: { '@id': 'rejoinder:responds', '@type': '@id' },
  respondsTo: { '@id': 'rejoinder:respondsTo', '@type': '@id' },
  relation: 'rejoinder:relation',
  knownBy: 'rejoinder:knownBy',
  said: 'rejoinder:said',
  standing: 'rejoinder:standing',
  translation: 'rejoinder:translation',
  cut: 'rejoinder:cut',
};

/**
 * In the words of schema.org. Only quoted words are a `Quotation`, one for each pair of marks; reported speech and remarks as such are
 * a `Claim` (a question a `Question`), whose text is nobody's letter for letter.
 */
export function jsonLdOf(extract: Taken, origin: string): object {
  const iri = (id: string): string => iriOf(origin, id);
  const { remarks, others, links } = extract;
  const sources = remarks.flatMap(({ wordings }) => wordings.map(({ source }) => source));
  const vias = remarks.flatMap(({ wordings }) => wordings.flatMap(({ via }) => via)).filter(isSource);
  const nodes = [
    ...remarks.flatMap((remark) => [remarkNode(remark, iri), ...printings(remark, iri)]),
    ...others.map((thing) => otherNode(thing, iri)),
    ...[...sources, ...vias].map((source) => sourceNode(source, iri)),
    ...speakersOf(extract, [...sources, ...vias]).map(({ __typename, id, name }) => ({
      '@id': iri(id),
      '@type': SPEAKERS[__typename],
      name,
    })),
    ...links.map((link) => replyNode(link, iri)),
  ];
  const about = { '@id': `urn:rejoinder:data:${extract.scope}:${extract.id}`, '@type': 'Dataset', name: extract.title };
  const head = extract.cut === null ? about : { ...about, cut: extract.cut };
  return { '@context': CONTEXT, '@graph': [head, ...onceEach(nodes)] };
}

type Iri = (id: string) => string;
interface Node {
  readonly '@id': string;
}

const SPEAKERS = {
  Athlete: 'Person',
  Person: 'Person',
  Outlet: 'NewsMediaOrganization',
  Group: 'Organization',
} as const;

function remarkNode(remark: DataRemark, iri: Iri): Node {
  return withoutNull({
    '@id': iri(remark.id),
    '@type': remark.kind === 'QUESTION' ? 'Question' : 'Claim',
    name: labelOf(remark),
    // What a remark says, in the editor's words; the speaker's own stand in its quotations.
    description: remark.gist,
    creator: iri(remark.speaker.id),
    recipient: remark.addressees.map(({ id }) => iri(id)),
    dateCreated: isoOf(remark.said),
    said: remark.said?.edtf ?? null,
    standing: remark.standing,
    [remark.kind === 'QUESTION' ? 'subjectOf' : 'appearance']: [
      ...new Set(remark.wordings.map(({ source }) => iri(source.id))),
    ],
  });
}

function printings(remark: DataRemark, iri: Iri): readonly Node[] {
  return remark.wordings.flatMap((wording) =>
    runsOf(wording.segments).map((stretch, place) => stretchNode({ remark, wording, stretch, place }, iri)),
  );
}

interface Printed {
  readonly remark: DataRemark;
  readonly wording: DataWording;
  readonly stretch: Run;
  readonly place: number;
}

function stretchNode({ remark, wording, stretch, place }: Printed, iri: Iri): Node {
  return withoutNull({
    '@id': `${iri(wording.id)}#${place + 1}`,
    '@type': stretch.isQuoted ? 'Quotation' : 'Claim',
    text: stretch.text,
    inLanguage: wording.language?.tag ?? null,
    // Reported speech is worded by the source; the speaker made the remark that it is a form of.
    creator: stretch.isQuoted ? iri(remark.speaker.id) : null,
    exampleOfWork: iri(remark.id),
    isPartOf: iri(wording.source.id),
    through: wording.via.map(({ id }) => iri(id)),
    translation: wording.translation.status,
    translator: wording.translation.by === null ? null : iri(wording.translation.by.id),
  });
}

function sourceNode(source: DataSource, iri: Iri): Node {
  return withoutNull({
    '@id': iri(source.id),
    '@type': source.kind === 'ARTICLE' || source.kind === 'LIVING_ARTICLE' ? 'NewsArticle' : 'CreativeWork',
    headline: source.title,
    author: source.authors.map(({ id }) => iri(id)),
    publisher: source.outlet === null ? null : iri(source.outlet.id),
    datePublished: isoOf(source.published),
    dateModified: isoOf(source.updated),
    url: source.url,
  });
}

function otherNode(thing: DataThing, iri: Iri): Node {
  const type = { Remark: 'Claim', Event: 'Event', Race: 'SportsEvent', Result: 'Thing' }[thing.__typename];
  return withoutNull({ '@id': iri(thing.id), '@type': type, name: labelOf(thing) });
}

function replyNode(link: DataLink, iri: Iri): Node {
  return withoutNull({
    '@id': iri(link.id),
    '@type': 'rejoinder:Reply',
    responds: iri(link.from),
    respondsTo: iri(link.to),
    relation: link.relation,
    knownBy: [...new Set(link.evidence.map(({ basis }) => basis))],
  });
}

type AnySpeaker = DataRemark['speaker'];

function speakersOf({ remarks }: Taken, sources: readonly DataSource[]): readonly AnySpeaker[] {
  const speaking = remarks.flatMap(({ speaker, addressees, wordings }) => [
    speaker,
    ...addressees,
    ...wordings.flatMap(({ translation: { by } }) => (by === null ? [] : [by])),
  ]);
  const printing = sources.flatMap(({ authors, outlet }) => [
    ...authors,
    ...(outlet === null ? [] : [{ __typename: 'Outlet' as const, ...outlet }]),
  ]);
  return [...speaking, ...printing];
}

/** A date that schema.org can hold: as much of ISO 8601 as is known, and null where it is not sure. */
function isoOf(date: DataDate | null): string | null {
  return date !== null && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date.edtf) ? date.edtf : null;
}

type Via = DataWording['via'][number];
const isSource = (via: Via): via is Extract<Via, { readonly __typename: 'Source' }> => via.__typename === 'Source';

/** The same thing told twice stands once. */
const onceEach = (nodes: readonly Node[]): readonly Node[] => [
  ...new Map(nodes.map((node) => [node['@id'], node])).values(),
];

function withoutNull(node: Node & Readonly<Record<string, unknown>>): Node {
  const told = Object.entries(node).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return { ...Object.fromEntries(told), '@id': node['@id'] };
}
