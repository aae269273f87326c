import type { AnswerError } from '../../client/ask.js';
import type { Found } from './page.js';
import { SHELL } from './words.js';

const { failure } = SHELL;

/** The page for a question that the API answered with an error, in its own words: they are written for the person who asked. */
export function failurePage({ message }: AnswerError): Found {
  return {
    title: failure.title,
    description: failure.title,
    canonical: '/',
    isIndexed: false,
    body: (
      <article>
        <h1>{failure.title}</h1>
        <p>{message}</p>
        <p>{failure.again}</p>
      </article>
    ),
  };
}
