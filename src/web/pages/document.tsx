import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import type { Assets } from './assets.js';
import type { Found } from './page.js';
import { SHELL } from './words.js';

/** A whole document as it is sent: everything that the page says stands in it before any script runs. */
export function documentOf(
  page: Found,
  { assets, origin, locale }: { readonly assets: Assets; readonly origin: string; readonly locale: string },
): string {
  const { title, description, canonical, jsonLd, alternates = [], isIndexed = true } = page;
  const whole = `${title} · ${SHELL.product}`;
  const address = `${origin}${canonical}`;
  return `<!doctype html>${render(
    <html lang={SHELL.language} data-locale={locale}>
      <head>
        <meta charset="utf-8" />
        <title>{whole}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={description} />
        {!isIndexed && <meta name="robots" content="noindex" />}
        <link rel="canonical" href={address} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={description} />
        <meta property="og:url" content={address} />
        <meta property="og:site_name" content={SHELL.product} />
        <meta property="og:type" content="article" />
        <meta name="twitter:card" content="summary" />
        {alternates.map(({ type, href, title: of }) => (
          <link rel="alternate" type={type} href={href} title={of} />
        ))}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {assets.styles.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        <script type="module" src={assets.script} />
        {jsonLd !== undefined && (
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: harmless(jsonLd) }} />
        )}
      </head>
      <body>
        <a class="skip" href="#content">
          {SHELL.skip}
        </a>
        <Header />
        <main id="content">{page.body}</main>
        <Footer canonical={canonical} />
      </body>
    </html>,
  )}`;
}

function Header(): ComponentChildren {
  return (
    <header class="masthead">
      <a class="brand" href="/">
        {SHELL.product}
      </a>
      <nav aria-label={SHELL.navigation}>
        {SHELL.pages.map(({ href, name }) => (
          <a href={href}>{name}</a>
        ))}
      </nav>
    </header>
  );
}

function Footer({ canonical }: { readonly canonical: string }): ComponentChildren {
  const report = `${SHELL.reportTo}?of=${encodeURIComponent(canonical)}&title=${encodeURIComponent(SHELL.reportTitle(canonical))}`;
  return (
    <footer class="colophon">
      <p>{SHELL.held}</p>
      <p>
        <a href="/playground">{SHELL.playground}</a> · <a href={report}>{SHELL.report}</a>
      </p>
    </footer>
  );
}

/** Nothing in it can end the element that it stands in. */
const harmless = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');
