import { runsOf } from '../values/quotation.js';
import type { DataRemark, DataWording, Extract } from './extract.js';
import { iriOf } from './iri.js';
import { creditOf } from './names.js';

/**
 * A W3C Web Annotation of each printing: its target is the stretches of the source where the words stand, letter for letter; its body
 * says whose remark they are. What surrounds the words in the source is not held, so there is neither prefix nor suffix.
 */
export function annotationsOf(extract: Extract, origin: string): object {
  const items = extract.remarks.flatMap((remark) =>
    remark.wordings
      .filter(({ segments }) => segments.length > 0)
      .map((wording) => annotationOf({ remark, wording }, origin)),
  );
  const name = `urn:rejoinder:annotations:${extract.scope}:${extract.id}`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: name,
    type: 'AnnotationCollection',
    label: extract.cut === null ? extract.title : `${extract.title}. ${extract.cut}`,
    total: items.length,
    first: { id: `${name}:page`, type: 'AnnotationPage', partOf: name, startIndex: 0, items },
  };
}

interface Printed {
  readonly remark: DataRemark;
  readonly wording: DataWording;
}

function annotationOf({ remark, wording }: Printed, origin: string): object {
  const { source } = wording;
  return {
    id: `urn:rejoinder:annotation:${wording.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      { type: 'SpecificResource', source: iriOf(origin, remark.id), purpose: 'identifying' },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: bodyOf({ remark, wording }) },
    ],
    target: runsOf(wording.segments).map(({ text, isQuoted }) => ({
      type: 'SpecificResource',
      // Where the source's own address is not known, our page about it stands for it.
      source: source.url ?? iriOf(origin, source.id),
      purpose: isQuoted ? 'highlighting' : 'describing',
      selector: { type: 'TextQuoteSelector', exact: text },
    })),
  };
}

const bodyOf = ({ remark, wording }: Printed): string => `${remark.speaker.name}, as printed by ${creditOf(wording)}`;
