import { BasisNote } from '../parts/basis-note.js';
import { BasisMark } from '../parts/basis-mark.js';
import { DataLinks } from '../parts/data-links.js';
import { Island } from '../parts/island.js';
import { RemarkLine } from '../parts/remark-line.js';
import { Choices } from './choices.js';
import { ChainControls } from './controls.js';
import { Nest } from './nest.js';
import { Picture, PICTURE_ID } from './picture.js';
import { addressFor, deeper, type Choice } from './query.js';
import type { ChainPageQuery } from '../../../client/generated/graphql.js';
import type { Chain, View } from './view.js';
import { CHAIN } from './words.js';

interface Props {
  readonly chain: Chain;
  readonly sources: ChainPageQuery['sources'];
  readonly view: View;
  readonly choice: Choice;
  readonly title: string;
}

/** Everything on a chain's page. */
export function ChainBody({ chain, sources, view, choice, title }: Props) {
  return (
    <article class="chain">
      <h1>{title}</h1>
      <Totals chain={chain} locale={view.locale} />
      {choice.after !== null && (
        <p class="chain-continued">
          {CHAIN.omitted.continued} <a href={addressFor({ ...choice, after: null })}>{CHAIN.omitted.back}</a>
        </p>
      )}
      <Choices choice={choice} sources={sources.edges.map(({ node }) => node)} />
      <NotHeld view={view} />
      <h2>{CHAIN.picture.heading}</h2>
      <Legend />
      <Island name="chainControls" of={ChainControls} given={{ of: PICTURE_ID }} />
      <div class="chain-scroll" role="region" aria-label={CHAIN.picture.region} tabIndex={0}>
        <Picture view={view} shape={choice.shape} />
      </div>
      <p class="chain-how">{CHAIN.picture.how}</p>
      <Further chain={chain} choice={choice} />
      <h2>{CHAIN.list.heading}</h2>
      <p class="chain-how">{CHAIN.list.how}</p>
      <Nest view={view} choice={choice} />
      <Warnings chain={chain} locale={view.locale} />
      <h2>{CHAIN.takeAway}</h2>
      <p>
        <a href={`/embed/chain/${choice.id}`}>{CHAIN.embed}</a>
      </p>
      <DataLinks scope="chain" id={choice.id} />
    </article>
  );
}

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

/** What the chosen outlet or source does not have of the remarks shown. */
function NotHeld({ view: { entries, missing, locale } }: { readonly view: View }) {
  if (missing === null) return null;
  const remarks = entries.flatMap(({ node }) => (node.__typename === 'Remark' ? [node] : []));
  const absent = remarks.filter(({ id }) => missing.remarks.has(id));
  const number = new Intl.NumberFormat(locale);
  return (
    <section class="chain-missing" aria-labelledby="not-held">
      <h2 id="not-held">{CHAIN.missing.heading(missing.from)}</h2>
      <p>
        {absent.length === 0
          ? CHAIN.missing.none(missing.from)
          : CHAIN.missing.said(number.format(absent.length), number.format(remarks.length), missing.from)}
      </p>
      {absent.length > 0 && (
        <ul>
          {absent.map((remark) => (
            <li>
              <RemarkLine remark={remark} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Legend() {
  const { picture } = CHAIN;
  return (
    <ul class="chain-legend" aria-label={picture.legend}>
      {(['STATED', 'JUXTAPOSED', 'INFERRED'] as const).map((basis) => (
        <li>
          <BasisMark basis={basis} />
        </li>
      ))}
      {[picture.race, picture.uncertain, picture.unprinted].map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}

/** What is cut, and the ways to it. */
function Further({ chain: { pageInfo, entries }, choice }: { readonly chain: Chain; readonly choice: Choice }) {
  const isCut = entries.some(({ omitted }) => omitted.some(({ reason }) => reason === 'LIMIT'));
  return (
    <>
      {pageInfo.hasNextPage && (
        <p>
          <a href={addressFor({ ...choice, after: pageInfo.endCursor })}>{CHAIN.omitted.next}</a>
        </p>
      )}
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
