import { useEffect, useState } from 'react';
import { askBy, overHttp, type Question } from 'rejoinder/client';

/** What is to be shown for a question: that it is under way, what went wrong, or the answer. */
export type State<Result> =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly message: string; readonly again: () => void }
  | { readonly is: 'answered'; readonly result: Result };

const ask = askBy(overHttp(new URL('/graphql', REJOINDER_URL).href));

/** Asks a typed question whenever it or its variables change; the result has the type that the document tells. */
export function useAnswer<Result, Variables extends object>(
  document: Question<Result, Variables>,
  variables: Variables,
): State<Result> {
  const [state, setState] = useState<State<Result>>({ is: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const asked = JSON.stringify(variables);

  useEffect(() => {
    // An answer that comes after the next question is nobody's any more.
    let isWanted = true;
    const show = (next: State<Result>): void => {
      if (isWanted) setState(next);
    };
    show({ is: 'loading' });
    ask(document, variables).then(
      (result) => show({ is: 'answered', result }),
      (error: unknown) =>
        show({
          is: 'failed',
          message: error instanceof Error ? error.message : String(error),
          again: () => setAttempt((before) => before + 1),
        }),
    );
    return () => {
      isWanted = false;
    };
  }, [document, asked, attempt]);

  return state;
}
