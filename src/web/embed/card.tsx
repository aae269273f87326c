import { render } from 'preact-render-to-string';
import { titleOf } from './chain-view.js';
import type { Content, Entry } from './content.js';
import { dayInWords } from './day.js';
import { lineOf, printedBy } from './lines.js';
import { EMBED } from './words.js';

/** In a card to paste there is no style sheet: it brings its look along. */
const LOOK = {
  card: 'border:1px solid #767676;padding:16px;max-width:640px;margin:16px 0;font:16px/1.5 sans-serif',
  words: 'font:22px/1.35 Georgia,serif;margin:8px 0',
  small: 'font-size:14px;margin:4px 0',
} as const;

/** A card of HTML without script, to paste anywhere: the remark, what it answers and what answers it, as of a day. */
export function cardOf({ entries, asOf, address, extent, version }: Content, locale: string): string {
  const anchor = entries.find(({ depth }) => depth === 0);
  const before = entries.filter(({ depth }) => depth < 0);
  const after = entries.filter(({ depth }) => depth > 0);
  return render(
    <div style={LOOK.card} data-version={version}>
      <Lines entries={before} locale={locale} />
      {anchor !== undefined && <Anchor entry={anchor} locale={locale} />}
      <Lines entries={after} locale={locale} />
      <p style={LOOK.small}>
        {extent.inferred ? EMBED.withInferred : EMBED.statedOnly}{' '}
        {EMBED.asOf(dayInWords({ edtf: asOf, text: asOf }, locale))} {titleOf(entries)}: <a href={address}>{address}</a>
      </p>
    </div>,
  );
}

function Anchor({ entry, locale }: { readonly entry: Entry; readonly locale: string }) {
  const { name, date, words, print } = entry;
  if (words === null)
    return (
      <p>
        <b>{lineOf(entry, locale)}</b>
      </p>
    );
  return (
    <>
      <p style={LOOK.small}>
        <b>{name}</b>, {date === null ? EMBED.undated : dayInWords(date, locale)}
        {entry.speakerBy !== 'STATED' && ` (${EMBED.speakerByUs})`}
      </p>
      <blockquote style={LOOK.words} cite={print?.url ?? undefined} lang={entry.language ?? undefined} dir="auto">
        “{words}”
      </blockquote>
      <p style={LOOK.small}>{printedBy(entry, locale)}</p>
    </>
  );
}

function Lines({ entries, locale }: { readonly entries: readonly Entry[]; readonly locale: string }) {
  return (
    <>
      {entries.map((entry) => (
        <p style={LOOK.small}>
          {lineOf(entry, locale)}
          {entry.answers.some(({ basis }) => basis !== 'STATED') && ` [${captionOf(entry)}]`}
        </p>
      ))}
    </>
  );
}

const captionOf = ({ answers }: Entry): string =>
  [...new Set(answers.map(({ basis }) => EMBED.basis[basis]))].join('; ');
