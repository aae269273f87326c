import { citationLine } from '../../../cite/line.js';
import { quotationsOf } from '../../../values/quotation.js';
import type { DossierPageQuery } from '../../../client/generated/graphql.js';
import { addressOf } from '../address.js';
import type { Dossier } from './dossier.js';
import { DOSSIER } from './words.js';

export type Remark = Extract<NonNullable<DossierPageQuery['nodes'][number]>, { __typename: 'Remark' }>;

/** What is held of the collected remarks, by id. */
export type Held = ReadonlyMap<string, Remark>;

/** A document before it is written in any form. */
export interface Contents {
  readonly asOf: string;
  readonly items: readonly Item[];
}

/** One remark of the document, in the reader's order. */
export interface Item {
  readonly heading: string;
  /** Quoted words, and only those, a text for each pair of quotation marks; null where none are held or shown. */
  readonly quoted: readonly string[] | null;
  /** What stands in place of quoted words; null where they stand. */
  readonly instead: string | null;
  readonly note: string;
  readonly address: string;
  /** A line for each printing held: speaker, source, through whom, dates, translation. */
  readonly footnotes: readonly Footnote[];
}

export interface Footnote {
  readonly line: string;
  /** Where it was published; null where not known. */
  readonly url: string | null;
}

/** Everything that is collected as a document: no entry and no note is left out, whether the remark is still held or not. */
export function contentsOf(
  { entries }: Dossier,
  { held, origin, today }: { readonly held: Held; readonly origin: string; readonly today: string },
): Contents {
  return {
    asOf: DOSSIER.asOf(today, origin),
    items: entries.map(({ remark: id, note }) => {
      const address = `${origin}${addressOf(id) ?? '/'}`;
      const remark = held.get(id);
      return remark === undefined
        ? { heading: id, quoted: null, instead: DOSSIER.gone, note, address, footnotes: [] }
        : { ...shown(remark), note, address };
    }),
  };
}

function shown(remark: Remark): Pick<Item, 'heading' | 'quoted' | 'instead' | 'footnotes'> {
  const { speaker, said, text, gist, wording, withdrawal, wordings } = remark;
  const heading = `${speaker.name}, ${said?.text ?? DOSSIER.undated}`;
  if (withdrawal !== null) return { heading, quoted: null, instead: DOSSIER.withdrawn, footnotes: [] };
  return {
    heading,
    quoted: text === null || wording === null ? null : quotationsOf(wording.segments),
    instead: text === null ? (gist === null ? DOSSIER.noWords : `${DOSSIER.gist}${gist}`) : null,
    footnotes: wordings.map((wording) => ({ line: citationLine({ wording, remark }), url: wording.source.url })),
  };
}
