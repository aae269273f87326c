import type { ComparedWordingFragment } from '../../../client/generated/graphql.js';
import { PrintedWords } from './printed-words.js';
import { SourceLine } from './source-line.js';
import { LINE_WORDS } from './vocabulary.js';

/** One printing: the source's words as it has them, quoted or its own, and with what every quotation carries. */
export function AsPrinted({
  wording: { segments, language, source, via, translation, locator },
  locale,
}: {
  readonly wording: ComparedWordingFragment;
  readonly locale: string;
}) {
  return (
    <div class="remark-line">
      {segments.length === 0 ? (
        <p class="standing">{LINE_WORDS.withheld}</p>
      ) : (
        <p class="printing-words" lang={language?.tag} dir="auto">
          <PrintedWords segments={segments} />
        </p>
      )}
      <p class="printed-by">
        <SourceLine source={source} via={via} translation={translation.status} locale={locale} />
        {locator !== null && `, ${locator}`}
      </p>
    </div>
  );
}
