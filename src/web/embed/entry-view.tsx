import type { Answering, Entry } from './content.js';
import { DayText } from './day.js';
import { EMBED } from './words.js';

interface Shown {
  readonly entry: Entry;
  readonly locale: string;
}

/** One thing of the chain: who and when, what it answers, the words, and who prints them. */
export function EntryView({ entry, names, locale }: Shown & { readonly names: ReadonlyMap<string, string> }) {
  const { depth, name, date, standing, answers, speakerBy } = entry;
  return (
    <li class={depth === 0 ? 'entry entry-anchor' : 'entry'} part="entry">
      <p class="said" part="speaker">
        <b>{name}</b>
        {speakerBy !== null && speakerBy !== 'STATED' && ` (${EMBED.speakerByUs})`} ·{' '}
        {date === null ? EMBED.undated : <DayText day={date} locale={locale} />}
      </p>
      {answers.map((answering) => (
        <AnsweringLine answering={answering} name={names.get(answering.to) ?? answering.to} />
      ))}
      {standing !== null && <Words entry={entry} locale={locale} />}
    </li>
  );
}

function AnsweringLine({ answering, name }: { readonly answering: Answering; readonly name: string }) {
  const { relation, basis, by } = answering;
  const whose = basis === 'STATED' && by.length > 0 ? `${EMBED.basis[basis]}: ${by.join(', ')}` : EMBED.basis[basis];
  return (
    <p class={`answers answers-${basis.toLowerCase()}`} part="reply">
      {EMBED.relation[relation]} {name} <span class="basis">({whose})</span>
    </p>
  );
}

function Words({ entry, locale }: Shown) {
  const { words, gist, language, withdrawn, standing } = entry;
  if (withdrawn !== null)
    return (
      <p class="withdrawn" part="withdrawn">
        {EMBED.withdrawn(withdrawn)}
      </p>
    );
  return (
    <>
      {words !== null && (
        <blockquote part="quotation" lang={language ?? undefined} dir="auto">
          “{words}”
        </blockquote>
      )}
      {gist !== null && (
        <p class="gist" part="gist">
          {EMBED.gist} {gist}
        </p>
      )}
      {standing === 'UNPRINTED' ? <p class="print">{EMBED.unprinted}</p> : <PrintLine entry={entry} locale={locale} />}
    </>
  );
}

/** Who printed the words and when, through whom, and whether they are a translation. */
function PrintLine({ entry: { print, via, translation, translator }, locale }: Shown) {
  if (print === null) return null;
  const translated = translation === null ? null : EMBED.translation[translation];
  return (
    <p class="print" part="provenance">
      {EMBED.printed} {print.url === null ? print.name : <a href={print.url}>{print.name}</a>}
      {print.published !== null && (
        <>
          , <DayText day={print.published} locale={locale} />
        </>
      )}
      {via.length > 0 && `, ${EMBED.via} ${via.join(', ')}`}
      {translated !== null && `; ${translated}`}
      {translated !== null && translator !== null && ` ${EMBED.translatedBy(translator)}`}
    </p>
  );
}
