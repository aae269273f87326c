import type { ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { visibleError } from '../errors.js';
import { beyond } from './limits.js';
import type { Told } from './plugin.js';

interface Answered {
  readonly visit: Told & { readonly id: string; readonly codes: Set<string> };
}

/** The two places at which Apollo lets answers be written by somebody else. */
export interface AnswerWriter {
  /** Has to be the last plugin: an answer is final once it is written. */
  readonly plugin: ApolloServerPlugin<Answered>;
  readonly stringifyResult: (answer: FormattedExecutionResult) => string;
}

/**
 * Writes each answer as JSON once, as soon as it is final, and puts a refusal in its place where it is too large to be sent.
 * Its price bounds what it can hold before it is run, so what is written here to be measured is bounded as well.
 */
export function answerWriter(): AnswerWriter {
  const written = new WeakMap<object, string>();

  return {
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          willSendResponse: ({ response: { body }, contextValue: { visit } }) => {
            if (body.kind !== 'single' || body.singleResult.data == null) return Promise.resolve();
            const { data } = body.singleResult;
            const text = written.get(data) ?? write(body.singleResult);
            const excess = beyond('bytes', Buffer.byteLength(text));
            if (excess === null) {
              written.set(data, text);
            } else {
              const { shown } = visibleError({ message: excess.message }, excess, visit.id);
              visit.refusedFor = excess.limit;
              visit.codes.add('LIMIT_EXCEEDED');
              body.singleResult = { errors: [shown], data: null };
            }
            return Promise.resolve();
          },
        }),
    },
    stringifyResult: (answer) => (answer.data && written.get(answer.data)) ?? write(answer),
  };
}

/** Errors come first, so that nobody reading an answer overlooks them. */
const write = ({ errors, data, extensions }: FormattedExecutionResult): string =>
  `${JSON.stringify({ errors, data, extensions })}\n`;
