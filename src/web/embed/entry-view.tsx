import type { Answering, Entry } from './content.js';
import { DayText } from './day.js';
import { answeringInWords, isLong, strongestOf } from './lines.js';
import { EMBED } from './words.js';

interface Shown {
  readonly entry: Entry;
  readonly locale: string;
}

/** The names of a chain's entries by their ids: whom a reply is to. */
export type Names = ReadonlyMap<string, string>;

/** One thing of the chain: who and when, what it answers, the words, and who prints them. */
export function EntryView({ entry, names, locale }: Shown & { readonly names: Names }) {
  const { name, date, standing, answers, speakerBy } = entry;
  return (
    <li class={classOf(entry)} part="entry">
      <p class="said" part="speaker">
        <b>
          <bdi>{name}</bdi>
        </b>
        {speakerBy !== null && speakerBy !== 'STATED' && ` (${EMBED.speakerByUs})`}{' '}
        <span class="when">{date === null ? EMBED.undated : <DayText day={date} locale={locale} />}</span>
      </p>
      {answers.map((answering) => (
        <AnsweringLine answering={answering} names={names} />
      ))}
      {standing !== null && <Words entry={entry} locale={locale} />}
    </li>
  );
}

/** The thread at its side looks as its strongest reply is known. */
function classOf({ depth, standing, answers }: Entry): string {
  const strongest = strongestOf(answers);
  return [
    'entry',
    ...(depth === 0 ? ['entry-anchor'] : []),
    ...(standing === null ? ['entry-thing'] : []),
    ...(strongest === null ? [] : [`entry-${strongest.toLowerCase()}`]),
  ].join(' ');
}

function AnsweringLine({ answering, names }: { readonly answering: Answering; readonly names: Names }) {
  const { basis, by } = answering;
  return (
    <p class="answers" part="reply">
      {answeringInWords(answering, names)}{' '}
      <span class={`basis basis-${basis.toLowerCase()}`}>{EMBED.basis[basis]}</span>
      {basis === 'STATED' && by.length > 0 && `: ${by.join(', ')}`}
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
        <blockquote class={isLong(words) ? 'long' : undefined} part="quotation" lang={language ?? undefined} dir="auto">
          {words}
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
function PrintLine({ entry: { print, via, translation, translator, words }, locale }: Shown) {
  if (print === null) return null;
  const translated = translation === null ? null : EMBED.translation[translation];
  return (
    <p class="print" part="provenance">
      {words === null ? EMBED.reported : EMBED.printed}{' '}
      {print.url === null ? print.name : <a href={print.url}>{print.name}</a>}
      {print.published !== null && (
        <>
          , <DayText day={print.published} locale={locale} />
        </>
      )}
      {via.length > 0 && `, ${EMBED.via} ${via.join(', ')}`}
      {words !== null && translated !== null && `; ${translated}`}
      {words !== null && translated !== null && translator !== null && ` ${EMBED.translatedBy(translator)}`}
    </p>
  );
}
