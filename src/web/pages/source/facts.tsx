import type { ComponentChildren } from 'preact';
import type { DatePartsFragment } from '../../../client/generated/graphql.js';
import { BasisMark } from '../parts/basis-mark.js';
import { DateText } from '../parts/date.js';
import { LinkTo } from '../parts/link-to.js';
import { SourceLine } from '../parts/source-line.js';
import { SOURCE_WORDS } from '../parts/vocabulary.js';
import type { Disagreeing, Source } from './page.js';
import { SOURCE } from './words.js';

/** Whose it is, when it was published, whether it is held, and from whom it takes. */
export function Facts({
  source,
  discrepancies,
  locale,
}: {
  readonly source: Source;
  readonly discrepancies: Disagreeing;
  readonly locale: string;
}) {
  const { id, outlet, authors, kind, language, isHeld, contentHash, url, note, derivedFrom } = source;
  return (
    <>
      <dl class="facts">
        <Fact name={SOURCE.outlet}>
          {outlet === null ? SOURCE.notKnown : <LinkTo id={outlet.id}>{outlet.name}</LinkTo>}
        </Fact>
        <Fact name={SOURCE.authors}>
          {authors.length === 0 && SOURCE.notKnown}
          {authors.map((author, index) => (
            <>
              {index > 0 && ', '}
              <LinkTo id={author.id}>{author.name}</LinkTo>
            </>
          ))}
        </Fact>
        <Fact name={SOURCE.kind}>{SOURCE_WORDS[kind]}</Fact>
        <Dated name={SOURCE.published} date={source.published} locale={locale} />
        <Dated name={SOURCE.updated} date={source.updated} locale={locale} />
        <Dated name={SOURCE.retrieved} date={source.retrieved} locale={locale} />
        {language !== null && (
          <Fact name={SOURCE.language}>
            {new Intl.DisplayNames(locale, { type: 'language' }).of(language.tag)} <BasisMark basis={language.basis} />
          </Fact>
        )}
        <Fact name={SOURCE.held}>{isHeld ? SOURCE.isHeld : SOURCE.isNotHeld}</Fact>
        {contentHash !== null && (
          <Fact name={SOURCE.hash}>
            <code>{contentHash}</code>
          </Fact>
        )}
      </dl>
      {url !== null && (
        <p>
          <a href={url} rel="noreferrer">
            {SOURCE.open}
          </a>
        </p>
      )}
      {note !== null && (
        <p class="aside">
          {SOURCE.note}
          {note}
        </p>
      )}
      {derivedFrom.length > 0 && <h2>{SOURCE.derived}</h2>}
      <ul>
        {derivedFrom.map(({ source: from, link }) => (
          <li>
            <SourceLine source={from} locale={locale} /> <BasisMark basis={link.basis} /> {link.note}
          </li>
        ))}
      </ul>
      <Disagreements of={id} discrepancies={discrepancies} locale={locale} />
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Dated({
  name,
  date,
  locale,
}: {
  readonly name: string;
  readonly date: DatePartsFragment | null;
  readonly locale: string;
}) {
  return <Fact name={name}>{date === null ? SOURCE.notKnown : <DateText date={date} locale={locale} />}</Fact>;
}

function Disagreements({
  of,
  discrepancies,
  locale,
}: {
  readonly of: string;
  readonly discrepancies: Disagreeing;
  readonly locale: string;
}) {
  if (discrepancies.__typename === 'UnknownId' || discrepancies.edges.length === 0) return null;
  const { edges, pageInfo } = discrepancies;
  return (
    <p>
      <a href={`/discrepancies?source=${encodeURIComponent(of)}`}>
        {SOURCE.discrepancies(new Intl.NumberFormat(locale).format(edges.length), pageInfo.hasNextPage)}
      </a>
    </p>
  );
}
