import type { ComponentChildren } from 'preact';
import type { Ask } from '../../client/ask.js';

/** What a page is asked for with. */
export interface Asked {
  /** Asks the API. */
  readonly ask: Ask;
  /** What stands in the place of the `:name`s of its address, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** The query of its address. */
  readonly query: URLSearchParams;
  /** The reader's language, as BCP 47 writes it; for dates and numbers. */
  readonly locale: string;
  /** The server's own address as the reader sees it, without a slash at the end. */
  readonly origin: string;
  /** To whom errors are reported, an e-mail address or one that begins with https; null where the server names nobody. */
  readonly contact: string | null;
}

/** A page that was found, whole. */
export interface Found {
  /** Stands in the window's title and in previews; without the product's name. */
  readonly title: string;
  /** One or two sentences for previews and search engines. Quotes only with who prints it. */
  readonly description: string;
  /** The address that lasts, from the root: `/remark/kerr-yes-men`. */
  readonly canonical: string;
  /** What is shown, as schema.org describes it; none where nothing of it fits. */
  readonly jsonLd?: object;
  /** Other forms of the same, for `<link rel="alternate">`: feeds, data, oEmbed. */
  readonly alternates?: readonly { readonly type: string; readonly href: string; readonly title?: string }[];
  readonly body: ComponentChildren;
  /** Whether search engines should keep it; left out: yes. */
  readonly isIndexed?: boolean;
}

/** Nothing has the id that was asked for. */
export interface NotFound {
  readonly unknownId: string;
  /** What looks most like it, by ids. */
  readonly nearest: readonly string[];
}

/** One kind of page: where it is, and how it is made from the API's answers. */
export interface Page {
  /** An address with `:name`s, as express takes them. */
  readonly path: string;
  load(asked: Asked): Promise<Found | NotFound>;
}
