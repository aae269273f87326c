import { BasisNote } from '../parts/basis-note.js';
import { Citations } from '../parts/citations.js';
import { PrintedWords } from '../parts/printed-words.js';
import { sentenceAddress } from '../parts/sentence-address.js';
import { SourceLine } from '../parts/source-line.js';
import { sourceName } from '../parts/source-name.js';
import { markedIn } from './marked.js';
import type { Printing, Remark } from './remark.js';
import { REMARK } from './words.js';

const { printings: words } = REMARK;

/** Every source's printing side by side, with the words that differ marked. */
export function Printings({ remark, locale }: { readonly remark: Remark; readonly locale: string }) {
  const { printings, sources, independent, basis } = remark.wordingDiff;
  if (printings.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.counted(printings.length, sources, independent)}</p>
      <BasisNote basis={basis} locale={locale} />
      {printings.length > 1 && (
        <p class="legend">
          <mark>{words.marked}</mark> {words.legend}
        </p>
      )}
      <ol class="printings">
        {printings.map((printing) => (
          <Printed key={printing.wording.id} printing={printing} remark={remark} locale={locale} />
        ))}
      </ol>
    </section>
  );
}

function Printed({
  printing,
  remark,
  locale,
}: {
  readonly printing: Printing;
  readonly remark: Remark;
  readonly locale: string;
}) {
  const { wording, isAgainst, credit, sameWordsAs } = printing;
  const among = remark.wordingDiff.printings;
  return (
    <li class={isAgainst ? 'printing printing-against' : 'printing'} id={wording.id}>
      <p class="printing-source">
        <SourceLine source={wording.source} locale={locale} />
        {isAgainst && among.length > 1 && <span class="tag">{words.against}</span>}
      </p>
      <p class="printing-words" lang={wording.language?.tag} dir="auto">
        <PrintedWords segments={wording.segments} marked={markedIn(printing, among)} />
      </p>
      <p class="printing-facts">
        {wording.via.length === 0 ? words.credits[credit] : <Via wording={wording} locale={locale} />}
        {wording.via.length === 0 && sameWordsAs !== null && ` (${sourceName(sameWordsAs.source)})`}
        {' · '}
        {words.translation[wording.translation.status]}
        {wording.locator !== null && ` · ${wording.locator}`}
        {wording.cue !== null && (
          <>
            {' · '}
            {words.cue}
            <q>{wording.cue}</q>
          </>
        )}
      </p>
      <p class="printing-facts">
        <Original wording={wording} /> {words.noRecording}
      </p>
      <Differences printing={printing} />
      {/* The one that stands for the remark has its citations with what can be taken away. */}
      {wording.id !== remark.wording?.id && <Citations wording={wording} remark={remark} />}
    </li>
  );
}

function Via({ wording, locale }: { readonly wording: Printing['wording']; readonly locale: string }) {
  return (
    <>
      {words.through}
      {wording.via.map((via, index) => (
        <>
          {index > 0 && ', '}
          {via.__typename === 'Source' ? <SourceLine source={via} locale={locale} /> : via.speaker.name}
          {via.__typename === 'Source' && !via.isHeld && ` (${words.viaNotHeld})`}
        </>
      ))}
    </>
  );
}

/** A link to the very sentence, where the source's address is held; to say more would be a guess. */
function Original({ wording: { source, segments } }: { readonly wording: Printing['wording'] }) {
  if (source.url === null) return <>{words.noAddress}</>;
  const quoted = segments.filter(({ kind }) => kind === 'QUOTED').map(({ text }) => text);
  const longest = quoted.toSorted((one, other) => other.length - one.length)[0] ?? '';
  return (
    <a href={sentenceAddress(source.url, longest)} rel="external">
      {words.sentence}
    </a>
  );
}

function Differences({ printing: { differences, differencesLeftOut } }: { readonly printing: Printing }) {
  if (differences.length === 0) return null;
  return (
    <details>
      <summary>{words.differences(differences.length + differencesLeftOut)}</summary>
      <ul class="differences">
        {differences.map(({ class: kind, sentence }) => (
          <li>
            <span class="tag">{words.classes[kind]}</span> {sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}
