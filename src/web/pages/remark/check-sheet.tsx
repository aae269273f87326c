import type { ClaimProperty } from '../../../client/generated/graphql.js';
import { dateInWords } from '../parts/date.js';
import { sourceName } from '../parts/source-name.js';
import { BASIS_WORDS } from '../parts/vocabulary.js';
import { languageName } from './language.js';
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

function checksOf(remark: Remark, locale: string): readonly Check[] {
  const { language, attribution, said, discrepancies } = remark;
  const isDisputed = (property: ClaimProperty): boolean => discrepancies.some((one) => one.property === property);
  const orDisputed = (told: string, property: ClaimProperty): string =>
    isDisputed(property) ? words.disputed(told) : told;
  return [
    { name: words.recording, isDone: false, told: words.noRecording },
    {
      name: words.language,
      isDone: language?.basis === 'STATED',
      told:
        language === null ? words.noLanguage : `${languageName(language.tag, locale)}, ${BASIS_WORDS[language.basis]}`,
    },
    firstPrinting(remark, locale),
    {
      name: words.identity,
      isDone: attribution.basis === 'STATED' && !isDisputed('SPEAKER'),
      told: orDisputed(BASIS_WORDS[attribution.basis], 'SPEAKER'),
    },
    {
      name: words.date,
      isDone: said !== null && isOneDay(said) && !isDisputed('DATE'),
      told: orDisputed(said === null ? words.noDate : dateInWords(said, locale), 'DATE'),
    },
  ];
}

/** Checked only where no printing held points to one before it: what a newspaper took from a broadcast, the broadcast had first. */
function firstPrinting({ wordingDiff: { printings, basis } }: Remark, locale: string): Check {
  const [first] = printings;
  const name = words.firstPrinting;
  if (first === undefined) return { name, isDone: false, told: words.noPrinting };
  const relays = [first, ...printings].find(({ wording }) => wording.via.length > 0);
  const earliest = words.earliest(
    sourceName(first.wording.source),
    new Intl.NumberFormat(locale).format(basis.sourcesHeld),
  );
  if (relays === undefined) return { name, isDone: true, told: `${earliest}${words.itself}` };
  const [through] = relays.wording.via;
  const by = through === undefined ? '' : through.__typename === 'Source' ? sourceName(through) : through.speaker.name;
  return { name, isDone: false, told: earliest + (relays === first ? words.relayed(by) : words.elsewhere(by)) };
}

const isOneDay = ({ precision, edtf }: NonNullable<Remark['said']>): boolean =>
  ['DAY', 'HOUR', 'MINUTE', 'SECOND'].includes(precision) && !/[/~?]/.test(edtf);
