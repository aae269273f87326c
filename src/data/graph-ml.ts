import { quotationsOf } from '../values/quotation.js';
import type { DataLink, DataRemark, DataThing, Extract } from './extract.js';
import { labelOf } from './names.js';
import { xml } from './xml.js';

/** What nodes and edges carry, each with the type that GraphML gives it. */
const NODE_KEYS = {
  kind: 'string',
  label: 'string',
  speaker: 'string',
  speakerName: 'string',
  said: 'string',
  standing: 'string',
  quoted: 'string',
  gist: 'string',
  sources: 'string',
} as const;
const EDGE_KEYS = {
  relation: 'string',
  confidence: 'string',
  knownBy: 'string',
  review: 'string',
  isPrompted: 'boolean',
} as const;

type Values<Keys> = Readonly<Partial<Record<keyof Keys, string | null>>>;

/** A graph for graph programs: remarks and what they respond to, an edge from each answer to what it answers. */
export function graphMlOf(extract: Extract): string {
  const { remarks, others, links, title, cut } = extract;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="title" for="graph" attr.name="title" attr.type="string"/>',
    '  <key id="cut" for="graph" attr.name="cut" attr.type="string"/>',
    ...keysOf('node', NODE_KEYS),
    ...keysOf('edge', EDGE_KEYS),
    '  <graph id="replies" edgedefault="directed">',
    `    <data key="title">${xml(title)}</data>`,
    ...(cut === null ? [] : [`    <data key="cut">${xml(cut)}</data>`]),
    ...remarks.map((remark) => nodeOf(remark.id, { ...valuesOf(remark), ...printedValues(remark) })),
    ...others.map((thing) => nodeOf(thing.id, valuesOf(thing))),
    ...links.map(edgeOf),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const keysOf = (of: 'node' | 'edge', keys: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(keys).map(
    ([name, type]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  );

function valuesOf(thing: DataThing): Values<typeof NODE_KEYS> {
  const shared = { kind: thing.__typename.toUpperCase(), label: labelOf(thing) };
  if (thing.__typename === 'Remark') {
    const { speaker, said, standing, gist } = thing;
    return { ...shared, speaker: speaker.id, speakerName: speaker.name, said: said?.edtf ?? null, standing, gist };
  }
  return { ...shared, said: (thing.__typename === 'Result' ? thing.race.date : thing.date)?.edtf ?? null };
}

/** The quoted words of the printing that the API shows first; those of others are in the formats that have a place for each. */
function printedValues({ wording, wordings }: DataRemark): Values<typeof NODE_KEYS> {
  const shown = wordings.find(({ id }) => id === wording?.id);
  const quoted = shown === undefined ? [] : quotationsOf(shown.segments);
  return {
    quoted: quoted.length === 0 ? null : quoted.join(' […] '),
    sources: wordings.map(({ source }) => source.id).join(' '),
  };
}

function edgeOf({ id, from, to, relation, confidence, review, isPrompted, evidence }: DataLink): string {
  const knownBy = [...new Set(evidence.map(({ basis }) => basis))].join(' ');
  const values: Values<typeof EDGE_KEYS> = { relation, confidence, knownBy, review, isPrompted: String(isPrompted) };
  return `    <edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}">${dataOf('edge', values)}</edge>`;
}

const nodeOf = (id: string, values: Values<typeof NODE_KEYS>): string =>
  `    <node id="${xml(id)}">${dataOf('node', values)}</node>`;

const dataOf = (of: 'node' | 'edge', values: Readonly<Record<string, string | null>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null || value === '' ? '' : `<data key="${of}-${name}">${xml(value)}</data>`))
    .join('');
