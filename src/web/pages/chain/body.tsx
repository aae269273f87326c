import { BasisNote } from '../parts/basis-note.js';
import { DataLinks } from '../parts/data-links.js';
import { EmbedCode } from '../parts/embed-code.js';
import { Island } from '../parts/island.js';
import { Choices, type Source } from './choices.js';
import { ChainControls } from './controls.js';
import { InPlace } from './in-place.js';
import { Legend } from './legend.js';
import { Nest } from './nest.js';
import { NotHeld } from './not-held.js';
import { Picture, PICTURE_ID } from './picture.js';
import { addressFor, deeper, opened, type Choice } from './query.js';
import type { Chain, View } from './view.js';
import { CHAIN } from './words.js';

interface Props {
  readonly chain: Chain;
  /** The cursors behind which the chain goes on. */
  readonly next: readonly string[];
  readonly sources: readonly Source[];
  readonly view: View;
  readonly choice: Choice;
  readonly title: string;
}

/** Everything on a chain's page. What a choice changes stands in one part, which a script can exchange in its place. */
export function ChainBody({ chain, next, sources, view, choice, title }: Props) {
  return (
    <article class="chain">
      <h1>{title}</h1>
      <Totals chain={chain} locale={view.locale} />
      <Island name="chainInPlace" of={InPlace} given={{ shown: SHOWN_ID }} />
      <div class="chain-shown" id={SHOWN_ID}>
        {choice.after !== null && (
          <p class="chain-continued">
            {CHAIN.omitted.continued} <a href={addressFor({ ...choice, after: null })}>{CHAIN.omitted.back}</a>
          </p>
        )}
        <Choices choice={choice} sources={sources} />
        <NotHeld view={view} />
        <section class="chain-drawn" aria-labelledby="picture">
          <div class="chain-bar">
            <h2 id="picture">{CHAIN.picture.heading}</h2>
            <Island name="chainControls" of={ChainControls} given={{ of: PICTURE_ID }} />
          </div>
          <div class="chain-scroll" role="region" aria-label={CHAIN.picture.region} tabIndex={0}>
            <Picture view={view} choice={choice} />
          </div>
          <Legend missing={view.missing} />
          <p class="chain-how">{CHAIN.picture.how}</p>
        </section>
        <Further next={next} entries={view.entries} choice={choice} />
        <section aria-labelledby="list">
          <h2 id="list">{CHAIN.list.heading}</h2>
          <p class="chain-how">{CHAIN.list.how}</p>
          <Nest view={view} choice={choice} />
        </section>
      </div>
      <Warnings chain={chain} locale={view.locale} />
      <h2>{CHAIN.takeAway}</h2>
      <DataLinks scope="chain" id={choice.id} />
      <h3>{CHAIN.embed}</h3>
      <EmbedCode id={choice.id} />
    </article>
  );
}

const SHOWN_ID = 'chain-shown';

function Totals({ chain: { totals, basis }, locale }: { readonly chain: Chain; readonly locale: string }) {
  const number = new Intl.NumberFormat(locale);
  const said = totals.isExact ? CHAIN.totals : CHAIN.totalsAtLeast;
  return (
    <div class="chain-totals">
      <p>{said(number.format(totals.ancestors), number.format(totals.descendants))}</p>
      <BasisNote basis={basis} locale={locale} />
    </div>
  );
}

/** What is cut, and the ways to it. */
function Further({ next, entries, choice }: Pick<Props, 'next' | 'choice'> & Pick<View, 'entries'>) {
  const isCut = entries.some(({ omitted }) => omitted.some(({ reason }) => reason === 'LIMIT'));
  return (
    <>
      {next.map((cursor) => (
        <p>
          <a href={addressFor(opened(choice, cursor))}>{CHAIN.omitted.next}</a>
        </p>
      ))}
      {isCut && (
        <p>
          {CHAIN.omitted.cut} <a href={addressFor(deeper(choice))}>{CHAIN.omitted.deeper}</a>
        </p>
      )}
    </>
  );
}

function Warnings({ chain: { warnings }, locale }: { readonly chain: Chain; readonly locale: string }) {
  if (warnings.length === 0) return null;
  return (
    <details class="chain-warnings">
      <summary>{CHAIN.warnings(new Intl.NumberFormat(locale).format(warnings.length))}</summary>
      <ul>
        {warnings.map(({ message }) => (
          <li>{message}</li>
        ))}
      </ul>
    </details>
  );
}
