import { type Remark, sourceName } from './facts.js';
import { WORDS } from './words.js';

/** Each quotation between marks of its own, with all that a quotation has to carry; a gist is the editor's and never a quotation. */
export function Said({ remark: { gist, wording } }: { readonly remark: Remark }) {
  const quotations = wording?.quotations ?? [];
  return (
    <>
      {quotations.length > 0 && (
        <blockquote lang={wording?.language?.tag} dir="auto">
          {quotations.map((quotation) => `“${quotation}”`).join(' … ')}
        </blockquote>
      )}
      {quotations.length === 0 && gist !== null && (
        <p>
          {WORDS.gist} {gist}
        </p>
      )}
      <p className="small">{wording === null ? WORDS.unprinted : printed(wording)}</p>
    </>
  );
}

function printed({ source, via, translation }: NonNullable<Remark['wording']>): string {
  const through = via.map((origin) => (origin.__typename === 'Remark' ? origin.speaker.name : sourceName(origin)));
  const translated = translation === null ? null : WORDS.translation[translation.status];
  return [
    `${WORDS.printed} ${sourceName(source)}`,
    ...(source.published === null ? [] : [source.published.text]),
    ...(through.length === 0 ? [] : [`${WORDS.through} ${through.join(', ')}`]),
    ...(translated === null ? [] : [translated]),
  ].join(', ');
}
