import { Feed, type Item } from 'feed';
import { quotationsOf } from '../values/quotation.js';
import type { DataDate, DataRemark, Extract } from './extract.js';
import type { Followed } from './formats.js';
import { feedAddress } from './formats.js';
import { iriOf } from './iri.js';
import { creditOf, labelOf } from './names.js';
import { xml } from './xml.js';

/** How many remarks a feed tells: those that could be read last. */
const MOST = 100;

/** An Atom feed of the remarks that came out last. One that no day is known of can not be in a feed. */
export function atomOf(extract: Extract & { readonly scope: Followed }, origin: string): string {
  const dated = extract.remarks.flatMap((remark) => {
    const day = dayOf(remark);
    return day === null ? [] : [{ remark, day }];
  });
  const told = dated.toSorted((a, b) => b.day.getTime() - a.day.getTime()).slice(0, MOST);
  const feed = new Feed({
    id: `${origin}${feedAddress(extract.scope, extract.id)}`,
    title: extract.title,
    description: descriptionOf(extract, told.length),
    link: pageOf(extract, origin),
    feedLinks: { atom: `${origin}${feedAddress(extract.scope, extract.id)}` },
    copyright: 'Quoted words belong to who said and who printed them.',
    author: { name: 'Rejoinder' },
    generator: 'Rejoinder',
    updated: told[0]?.day ?? new Date(0),
  });
  for (const { remark, day } of told) feed.addItem(itemOf(remark, day, origin));
  return feed.atom1();
}

function descriptionOf({ remarks, cut }: Extract, told: number): string {
  const left = remarks.length - told;
  const parts = [
    `${told} remarks, by the day on which a source held had them or, where that is not known, on which they were said.`,
    ...(left > 0 ? [`${left} more are older, or the day is not known.`] : []),
    ...(cut === null ? [] : [cut]),
  ];
  return parts.join(' ');
}

function pageOf({ scope, id }: Extract, origin: string): string {
  if (scope === 'story') return `${origin}/`;
  return scope === 'chain' ? `${origin}/chain/${id}` : iriOf(origin, id);
}

/**
 * The day that a remark has in a feed: by when a printing surely could be read or, where that is not known, from when it may have been;
 * else the day on which it was said; null where no day is known at all.
 */
function dayOf({ wordings, madePublic, said }: DataRemark): Date | null {
  const printed = [...wordings.flatMap(({ knownFrom, source }) => [knownFrom, source.retrieved]), madePublic];
  const day =
    first(printed, 'latest') ?? first(printed, 'earliest') ?? first([said], 'latest') ?? first([said], 'earliest');
  return day === null ? null : new Date(day);
}

const first = (dates: readonly (DataDate | null)[], end: 'earliest' | 'latest'): string | null =>
  dates.flatMap((date) => date?.[end] ?? []).toSorted()[0] ?? null;

function itemOf(remark: DataRemark, day: Date, origin: string): Item {
  const address = iriOf(origin, remark.id);
  return {
    id: address,
    title: labelOf(remark).replace(/^a /, 'A '),
    link: address,
    date: day,
    author: [{ name: remark.speaker.name }],
    content: contentOf(remark),
  };
}

function contentOf({ wordings, gist, standing }: DataRemark): string {
  const quotations = wordings.flatMap((wording) =>
    quotationsOf(wording.segments).map(
      (text) => `<blockquote>“${xml(text)}”</blockquote><p>${xml(creditOf(wording))}</p>`,
    ),
  );
  const summed = gist === null ? [] : [`<p>In the editor's words: ${xml(gist)}</p>`];
  const parts = [...quotations, ...summed];
  return parts.length === 0
    ? `<p>${standing === 'WITHDRAWN' ? 'Withdrawn.' : 'No words of it are held.'}</p>`
    : parts.join('');
}
