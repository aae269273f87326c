import { type Remark, sourceName } from './facts.js';
import { WORDS } from './words.js';

/** Quoted words between quotation marks, with all that a quotation has to carry; a gist is the editor's and never a quotation. */
export function Said({ remark: { text, gist, wording } }: { readonly remark: Remark }) {
  return (
    <>
      {text !== null && (
        <blockquote lang={wording?.language?.tag} dir="auto">
          “{text}”
        </blockquote>
      )}
      {text === null && gist !== null && (
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
