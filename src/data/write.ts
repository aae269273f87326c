import { annotationsOf } from './annotations.js';
import { convoKitOf } from './convo-kit.js';
import { csvOf } from './csv.js';
import type { Extract } from './extract.js';
import type { Format } from './formats.js';
import { graphMlOf } from './graph-ml.js';
import { jsonLdOf } from './json-ld.js';
import { timelineOf } from './timeline.js';

export interface Writing {
  /** The server's own address, without a slash at the end: names of things begin with it. */
  readonly origin: string;
  /** Whether a table begins with a mark by which spreadsheets know UTF-8. */
  readonly mark?: boolean;
}

/** An extract as the text of a file. */
export const write = (extract: Extract, format: Format, writing: Writing): string => WRITERS[format](extract, writing);

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

const WRITERS: Readonly<Record<Format, (extract: Extract, writing: Writing) => string>> = {
  csv: (extract, { mark = false }) => csvOf(extract, { mark }),
  jsonld: (extract, { origin }) => json(jsonLdOf(extract, origin)),
  'annotations.jsonld': (extract, { origin }) => json(annotationsOf(extract, origin)),
  graphml: graphMlOf,
  'timeline.json': (extract) => json(timelineOf(extract)),
  'convokit.json': (extract) => json(convoKitOf(extract)),
};

/** The media type of each format. */
export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  jsonld: 'application/ld+json',
  'annotations.jsonld': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  graphml: 'application/graphml+xml; charset=utf-8',
  'timeline.json': 'application/json',
  'convokit.json': 'application/json',
};

/** What the file of an extract is called: `chain-remark-kerr-yes-men.csv`. */
export const fileName = ({ scope, id }: Pick<Extract, 'scope' | 'id'>, format: Format): string =>
  `${scope}-${id.replaceAll(/[^\w.-]+/g, '-')}.${format}`;
