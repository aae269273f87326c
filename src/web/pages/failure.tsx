import type { AnswerError } from '../../client/ask.js';
import { statusOf } from '../../client/status.js';
import type { Found } from './page.js';
import { SHELL } from './words.js';

const { failure } = SHELL;

/** Why there is no page, as far as it is told. */
export interface Failure {
  readonly status: number;
  /** What the server says of it, written for the person who asked. */
  readonly message: string;
  readonly kind?: keyof typeof failure.titles;
  /** Whether the same may be answered a little later. */
  readonly isPassing: boolean;
}

/** What an answer with an error means for the page that needed it; what is not known is a fault of ours. */
export function failureOf({ message, code }: AnswerError): Failure {
  const status = statusOf(code);
  return { message, status, kind: KINDS[code ?? ''] ?? 'broken', isPassing: status === 503 };
}

const KINDS: Readonly<Record<string, Failure['kind']>> = {
  BAD_USER_INPUT: 'refused',
  LIMIT_EXCEEDED: 'refused',
  DEADLINE_EXCEEDED: 'late',
  GRAPH_UNAVAILABLE: 'away',
  OVERLOADED: 'busy',
};

/** The page that stands where the one at `address` could not be made: what is the matter, and what can be done. */
export function failurePage({ message, kind = 'broken' }: Failure, address: string): Found {
  return {
    title: failure.titles[kind],
    description: failure.titles[kind],
    canonical: '/',
    isIndexed: false,
    body: (
      <article class="failure">
        <h1>{failure.titles[kind]}</h1>
        <p>{failure.told[kind]}</p>
        <p class="failure-said">
          {failure.said}
          {message}
        </p>
        <p class="failure-ways">
          {kind !== 'refused' && (
            <a class="failure-again" href={address}>
              {failure.again}
            </a>
          )}
          <a href="/">{failure.start}</a>
        </p>
        <p class="failure-said">{failure.calm}</p>
      </article>
    ),
  };
}
