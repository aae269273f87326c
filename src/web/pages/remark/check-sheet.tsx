import { dateInWords } from '../parts/date.js';
import { sourceName } from '../parts/source-name.js';
import { BASIS_WORDS } from '../parts/vocabulary.js';
import type { Remark } from './remark.js';
import { REMARK } from './words.js';

const { checks: words } = REMARK;

interface Check {
  readonly name: string;
  readonly isDone: boolean;
  readonly told: string;
}

/** What was checked before these words are used, and what was not. */
export function CheckSheet({ remark, locale }: { readonly remark: Remark; readonly locale: string }) {
  return (
    <section class="check-sheet">
      <h2>{words.title}</h2>
      <ul>
        {checksOf(remark, locale).map(({ name, isDone, told }) => (
          <li class={isDone ? 'checked' : 'unchecked'} key={name}>
            <strong>{name}</strong> {isDone ? words.done : words.not}: {told}
          </li>
        ))}
      </ul>
    </section>
  );
}

function checksOf({ language, wordingDiff, attribution, said }: Remark, locale: string): readonly Check[] {
  const [first] = wordingDiff.printings;
  const isFirstHand = first !== undefined && first.wording.via.length === 0;
  const isDay =
    said !== null && ['DAY', 'HOUR', 'MINUTE', 'SECOND'].includes(said.precision) && !said.edtf.includes('/');
  return [
    { name: words.recording, isDone: false, told: words.noRecording },
    {
      name: words.language,
      isDone: language?.basis === 'STATED',
      told: language === null ? words.noLanguage : BASIS_WORDS[language.basis],
    },
    {
      name: words.firstPrinting,
      isDone: isFirstHand,
      told: first === undefined ? words.noPrinting : words.earliest(sourceName(first.wording.source), isFirstHand),
    },
    { name: words.identity, isDone: attribution.basis === 'STATED', told: BASIS_WORDS[attribution.basis] },
    { name: words.date, isDone: isDay, told: said === null ? words.noDate : dateInWords(said, locale) },
  ];
}
