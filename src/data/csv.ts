import { stringify } from 'csv-stringify/sync';
import { quotationsOf, reportsOf, runsOf } from '../values/quotation.js';
import type { DataLink, DataRemark, DataWording, Extract } from './extract.js';
import { guarded } from './formula.js';
import { viaNames } from './names.js';

/** One line of the table: a printing of a remark, a remark that nobody printed (without a wording), or what is missing. */
interface Line {
  readonly remark: DataRemark;
  readonly wording: DataWording | null;
  readonly links: readonly DataLink[];
}

type Column = readonly [name: string, cell: (line: Line) => string | number | boolean | null | undefined];

/** Stretches, ids and names of which there may be several stand in lines of their own within the cell. */
const listed = (parts: readonly string[]): string => parts.join('\n');

/** The columns; quoted words, reported speech and the editor's gist never share one. */
const COLUMNS: readonly Column[] = [
  ['record', ({ wording }) => (wording === null ? 'remark' : 'printing')],
  ['remark', ({ remark }) => remark.id],
  ['speaker', ({ remark }) => remark.speaker.name],
  ['speaker_id', ({ remark }) => remark.speaker.id],
  ['speaker_known_by', ({ remark }) => remark.attribution.basis],
  ['kind', ({ remark }) => remark.kind],
  ['standing', ({ remark }) => remark.standing],
  ['said', ({ remark }) => remark.said?.edtf],
  ['said_in_words', ({ remark }) => remark.said?.text],
  ['made_public', ({ remark }) => remark.madePublic?.edtf],
  ['occasion', ({ remark }) => remark.occasion?.name],
  ['to_whom', ({ remark }) => listed(remark.addressees.map(({ name }) => name))],
  ['asked', ({ remark }) => remark.prompted],
  ['quoted', ({ wording }) => wording && listed(quotationsOf(wording.segments))],
  ['reported', ({ wording }) => wording && listed(reportsOf(wording.segments))],
  ['stretches', ({ wording }) => wording && orderOf(wording)],
  ['gist_by_editor', ({ remark }) => remark.gist],
  ['wording', ({ wording }) => wording?.id],
  ['source', ({ wording }) => wording?.source.id],
  ['outlet', ({ wording }) => wording?.source.outlet?.name],
  ['source_title', ({ wording }) => wording?.source.title],
  ['source_authors', ({ wording }) => wording && listed(wording.source.authors.map(({ name }) => name))],
  ['source_published', ({ wording }) => wording?.source.published?.edtf],
  ['source_updated', ({ wording }) => wording?.source.updated?.edtf],
  ['source_retrieved', ({ wording }) => wording?.source.retrieved?.edtf],
  ['source_url', ({ wording }) => wording?.source.url],
  ['source_is_held', ({ wording }) => wording && String(wording.source.isHeld)],
  ['locator', ({ wording }) => wording?.locator],
  ['known_from', ({ wording }) => wording?.knownFrom?.edtf],
  ['through_whom', ({ wording }) => wording && listed(viaNames(wording))],
  ['through_whom_id', ({ wording }) => wording && listed(wording.via.map(({ id }) => id))],
  ['language', ({ wording }) => wording?.language?.tag],
  ['translation', ({ wording }) => wording?.translation.status],
  ['translated_by', ({ wording }) => wording?.translation.by?.name],
  ['responds_to', ({ links }) => listed(links.map(({ to }) => to))],
  ['responds_how', ({ links }) => listed(links.map(({ relation }) => relation))],
  ['reply_known_by', ({ links }) => listed(links.map(basesOf))],
  ['withdrawn_because', ({ remark }) => remark.withdrawal?.reason],
  ['note_by_editor', ({ remark }) => remark.note],
];

/** The order in which quoted and reported stretches stand in print: with it, the printed text can be put together again. */
const orderOf = (wording: DataWording): string =>
  runsOf(wording.segments)
    .map(({ isQuoted }) => (isQuoted ? 'quoted' : 'reported'))
    .join(' ');

const basesOf = ({ evidence }: DataLink): string => [...new Set(evidence.map(({ basis }) => basis))].join(' ');

/** A table for spreadsheets: a line for each printing of each remark. With `mark`, programs take it for UTF-8 unasked. */
export function csvOf(extract: Extract, { mark }: { readonly mark: boolean }): string {
  const header = COLUMNS.map(([name]) => name);
  const lines = extract.remarks.flatMap((remark) => linesOf(remark, extract)).map(cellsOf);
  const missing = extract.cut === null ? [] : [[extract.cut, ...header.slice(1).map(() => '')]];
  return stringify([header, ...lines, ...missing], { bom: mark, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}

function linesOf(remark: DataRemark, extract: Extract): readonly Line[] {
  const links = extract.links.filter(({ from }) => from === remark.id);
  const wordings = remark.wordings.length === 0 ? [null] : remark.wordings;
  return wordings.map((wording) => ({ remark, wording, links }));
}

const cellsOf = (line: Line): readonly string[] => COLUMNS.map(([, cell]) => guarded(String(cell(line) ?? '')));
