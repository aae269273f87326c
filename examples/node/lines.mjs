import { BASIS, RELATION, SOURCE, TRANSLATION } from './words.mjs';

/** @typedef {Extract<import('rejoinder/client').ChainQuery['chain'], { __typename: 'Chain' }>} Chain */
/** @typedef {Chain['entries'][number]} Entry */
/** @typedef {Entry['node']} Thing */
/** @typedef {Extract<Thing, { __typename: 'Remark' }>} Remark */
/** @typedef {NonNullable<Remark['wording']>} Printing */
/** @typedef {Entry['parents'][number]} Parent */
/** @typedef {Parent['reply']['evidence'][number]} Evidence */

/**
 * A chain as text: each thing with its depth, the anchor having none, what it responds to, and who says so.
 *
 * @param {Pick<Chain, 'entries' | 'basis'>} chain
 */
export function linesOf({ entries, basis }) {
  const names = new Map(entries.map(({ node }) => [node.id, lineOf(node)]));
  const period = basis.from === null || basis.to === null ? '' : `, from ${basis.from.text} to ${basis.to.text}`;
  return [
    'What led to it (below zero), it (=>), and what came of it:',
    '',
    ...entries.flatMap((entry) => [...entryLines(entry, names), '']),
    `${entries.length} things, as told by the ${basis.sourcesHeld} sources held${period}. What is not here may exist elsewhere.`,
  ];
}

/**
 * @param {Entry} entry
 * @param {ReadonlyMap<string, string>} names
 */
function entryLines({ node, depth, parents }, names) {
  const place = depth === 0 ? '=>' : String(depth);
  const lines = [
    ...parents.map(
      ({ to, reply }) => `${RELATION[reply.relation]} ${names.get(to) ?? to} (${howKnown(reply.evidence)})`,
    ),
    ...(node.__typename === 'Remark' ? said(node) : []),
  ];
  return [`${place.padStart(3)}  ${lineOf(node)}`, ...lines.map((line) => `     ${line}`)];
}

/** @param {Thing} thing */
const lineOf = (thing) => `${nameOf(thing)}, ${dateOf(thing)}`;

/** @param {Thing} thing */
function nameOf(thing) {
  if (thing.__typename === 'Remark') return thing.speaker.name;
  if (thing.__typename === 'Result')
    return `${thing.athlete.name}, ${thing.mark ?? 'no mark held'}, ${thing.race.name}`;
  return thing.name;
}

/** @param {Thing} thing */
function dateOf(thing) {
  if (thing.__typename === 'Remark') return thing.said?.text ?? 'date not known';
  const { date } = thing.__typename === 'Result' ? thing.race : thing;
  return date?.text ?? 'date not known';
}

/**
 * Each quotation between marks of its own, with all that a quotation has to carry; a gist is the editor's and never a quotation.
 *
 * @param {Remark} remark
 */
function said({ gist, wording }) {
  const words = (wording?.quotations ?? []).map((quotation) => `“${quotation}”`);
  const inOthers = words.length === 0 && gist !== null ? [`In the editor's words: ${gist}`] : [];
  return [
    ...(words.length === 0 ? [] : [words.join(' … ')]),
    ...inOthers,
    wording === null ? 'Not printed in the sources held.' : printed(wording),
  ];
}

/** @param {Printing} printing */
function printed({ source, via, translation }) {
  const through = via.map((origin) => (origin.__typename === 'Remark' ? origin.speaker.name : sourceName(origin)));
  const translated = translation === null ? null : TRANSLATION[translation.status];
  return [
    `Printed by ${sourceName(source)}`,
    ...(source.published === null ? [] : [source.published.text]),
    ...(through.length === 0 ? [] : [`through ${through.join(', ')}`]),
    ...(translated === null ? [] : [translated]),
  ].join(', ');
}

/**
 * By the strongest evidence held, and whose it is.
 *
 * @param {readonly Evidence[]} evidence
 */
function howKnown(evidence) {
  const [strongest = 'INFERRED'] = /** @type {const} */ (['STATED', 'JUXTAPOSED']).filter((basis) =>
    evidence.some((one) => one.basis === basis),
  );
  const sources = evidence.flatMap(({ basis, source }) =>
    basis === strongest && source !== null ? [sourceName(source)] : [],
  );
  return BASIS[strongest]([...new Set(sources)].join(', '));
}

/** @param {Pick<Printing['source'], 'outlet' | 'title' | 'kind'>} source */
const sourceName = ({ outlet, title, kind }) => outlet?.name ?? title ?? SOURCE[kind];
