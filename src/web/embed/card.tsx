import { render } from 'preact-render-to-string';
import { titleOf } from './chain-view.js';
import type { Content, Entry } from './content.js';
import { dayInWords } from './day.js';
import type { Names } from './entry-view.js';
import { answeringInWords, isLong, printedBy, whoAndWhen } from './lines.js';
import { EMBED } from './words.js';

const SERIF = "Georgia,'Times New Roman',serif";
const SMALL = 'margin:0;font-size:14px;color:#55585e';

/** In a card to paste there is no style sheet: it brings its look along, and with it its own paper. */
const LOOK = {
  card: 'box-sizing:border-box;max-width:640px;margin:24px 0;padding:20px 24px;border:1px solid #d9d6ce;border-top:4px solid #0b5c74;background:#fbfaf7;color:#1b1c1e;font:16px/1.5 system-ui,sans-serif;text-align:start;overflow-wrap:anywhere',
  title: `margin:0 0 16px;font:600 20px/1.25 ${SERIF}`,
  entry: 'margin:0 0 16px;padding:0 0 0 16px;border-inline-start:2px solid #d9d6ce',
  anchor: 'margin:0 0 16px;padding:0 0 0 16px;border-inline-start:4px solid #0b5c74',
  who: 'margin:0;font-size:16px',
  small: SMALL,
  told: `margin:4px 0;padding:0;border:0;font:18px/1.45 ${SERIF};color:#1b1c1e`,
  large: `margin:8px 0;padding:0;border:0;font:22px/1.35 ${SERIF};color:#1b1c1e`,
  gist: 'margin:4px 0;font-style:italic',
  foot: `${SMALL};padding:12px 0 0;border-top:1px solid #d9d6ce`,
  link: 'color:#0b5c74',
} as const;

/** A card of HTML without script, to paste anywhere: the chain as of a day, and the address where it is as it is now. */
export function cardOf({ entries, asOf, address, extent, version }: Content, locale: string): string {
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  return render(
    <div style={LOOK.card} lang={EMBED.language} dir="ltr" data-version={version}>
      <p style={LOOK.title}>{titleOf(entries)}</p>
      {entries.map((entry) => (
        <CardEntry entry={entry} names={names} locale={locale} />
      ))}
      <p style={LOOK.foot}>
        {extent.inferred ? EMBED.withInferred : EMBED.statedOnly} {EMBED.held}
        <br />
        {EMBED.asOf(dayInWords({ edtf: asOf, text: asOf }, locale))}{' '}
        <a style={LOOK.link} href={address}>
          {address}
        </a>
      </p>
    </div>,
  );
}

interface Shown {
  readonly entry: Entry;
  readonly locale: string;
}

function CardEntry({ entry, names, locale }: Shown & { readonly names: Names }) {
  return (
    <div style={entry.depth === 0 ? LOOK.anchor : LOOK.entry}>
      <p style={LOOK.who}>
        <b>{whoAndWhen(entry, locale)}</b>
      </p>
      {entry.answers.map((answering) => (
        <p style={LOOK.small}>
          {answeringInWords(answering, names)} ({EMBED.basis[answering.basis]})
        </p>
      ))}
      <Told entry={entry} locale={locale} />
    </div>
  );
}

function Told({ entry, locale }: Shown) {
  const { words, gist, withdrawn, print, language, depth } = entry;
  if (withdrawn !== null) return <p style={LOOK.gist}>{EMBED.withdrawn(withdrawn)}</p>;
  return (
    <>
      {words !== null && (
        <blockquote
          style={depth === 0 && !isLong(words) ? LOOK.large : LOOK.told}
          cite={print?.url ?? undefined}
          lang={language ?? undefined}
          dir="auto"
        >
          {words}
        </blockquote>
      )}
      {gist !== null && (
        <p style={LOOK.gist}>
          {EMBED.gist} {gist}
        </p>
      )}
      {print !== null && <p style={LOOK.small}>{printedBy(entry, locale)}</p>}
    </>
  );
}
