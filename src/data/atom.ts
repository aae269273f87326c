import { Feed, type Item } from 'feed';
import type { DataRemark, Extract } from './extract.js';
import type { Followed } from './formats.js';
import { feedAddress } from './formats.js';
import { iriOf } from './iri.js';
import { creditOf, labelOf } from './names.js';
import { quotedOf } from './stretches.js';
import { xml } from './xml.js';

/** How many remarks a feed tells: those that could be read last. */
const MOST = 100;

/** An Atom feed of the remarks that could be read last. Without a day on which one could be read, it can not be in a feed. */
export function atomOf(extract: Extract & { readonly scope: Followed }, origin: string): string {
  const dated = extract.remarks.flatMap((remark) => {
    const readable = readableFrom(remark);
    return readable === null ? [] : [{ remark, readable }];
  });
  const told = dated.toSorted((a, b) => b.readable.getTime() - a.readable.getTime()).slice(0, MOST);
  const feed = new Feed({
    id: `${origin}${feedAddress(extract.scope, extract.id)}`,
    title: extract.title,
    description: descriptionOf(extract, told.length),
    link: pageOf(extract, origin),
    feedLinks: { atom: `${origin}${feedAddress(extract.scope, extract.id)}` },
    copyright: 'Quoted words belong to who said and who printed them.',
    author: { name: 'Rejoinder' },
    generator: 'Rejoinder',
    updated: told[0]?.readable ?? new Date(0),
  });
  for (const { remark, readable } of told) feed.addItem(itemOf(remark, readable, origin));
  return feed.atom1();
}

function descriptionOf({ remarks, cut }: Extract, told: number): string {
  const left = remarks.length - told;
  const parts = [
    `${told} remarks, by the day from which they could be read in the sources held.`,
    ...(left > 0 ? [`${left} more are older, or the day is not known.`] : []),
    ...(cut === null ? [] : [cut]),
  ];
  return parts.join(' ');
}

function pageOf({ scope, id }: Extract, origin: string): string {
  if (scope === 'story') return `${origin}/`;
  return scope === 'chain' ? `${origin}/chain/${id}` : iriOf(origin, id);
}

/** The day from which a printing of it could be read, the earliest that is known; null where none is. */
function readableFrom({ wordings, madePublic }: DataRemark): Date | null {
  const days = [...wordings.map(({ knownFrom }) => knownFrom), madePublic]
    .flatMap((date) => (date === null || date.earliest === null ? [] : [date.earliest]))
    .toSorted();
  return days[0] === undefined ? null : new Date(days[0]);
}

function itemOf(remark: DataRemark, readable: Date, origin: string): Item {
  const address = iriOf(origin, remark.id);
  return {
    id: address,
    title: labelOf(remark).replace(/^a /, 'A '),
    link: address,
    date: readable,
    author: [{ name: remark.speaker.name }],
    content: contentOf(remark),
  };
}

function contentOf({ wordings, gist, standing }: DataRemark): string {
  const quotations = wordings.flatMap((wording) =>
    quotedOf(wording).map((text) => `<blockquote>“${xml(text)}”</blockquote><p>${xml(creditOf(wording))}</p>`),
  );
  const summed = gist === null ? [] : [`<p>In the editor's words: ${xml(gist)}</p>`];
  const parts = [...quotations, ...summed];
  return parts.length === 0
    ? `<p>${standing === 'WITHDRAWN' ? 'Withdrawn.' : 'No words of it are held.'}</p>`
    : parts.join('');
}
