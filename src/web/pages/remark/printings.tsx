import { BasisNote } from '../parts/basis-note.js';
import { Citations } from '../parts/citations.js';
import { PrintedWords } from '../parts/printed-words.js';
import { SourceLine } from '../parts/source-line.js';
import { sourceName } from '../parts/source-name.js';
import { ArchivedCopy, Original, Recording } from './found-at.js';
import { markedIn } from './marked.js';
import type { Printing, Remark } from './remark.js';
import { Sentence, namesIn } from './sentence.js';
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
        <Original wording={wording} /> <ArchivedCopy wording={wording} /> {words.noRecording}
      </p>
      <Recording wording={wording} />
      <Differences printing={printing} among={among} />
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

function Differences({
  printing: { wording, differences, differencesLeftOut },
  among,
}: {
  readonly printing: Printing;
  readonly among: readonly Printing[];
}) {
  if (differences.length === 0) return null;
  const names = namesIn(among);
  return (
    <details>
      <summary>{words.differences(differences.length + differencesLeftOut)}</summary>
      <ul class="differences">
        {differences.map(({ class: kind, sentence }) => (
          <li>
            <span class="tag">{words.classes[kind]}</span>{' '}
            <Sentence text={sentence} of={wording.source.id} names={names} />
          </li>
        ))}
      </ul>
    </details>
  );
}
