import { ChainDocument } from 'rejoinder/client';
import { Chain } from './chain.js';
import { useAnswer } from './use-answer.js';
import { WORDS } from './words.js';

/** Shows the chain that the address names, as `/?of=remark:kerr-no-comment`. */
export function App() {
  const of = new URLSearchParams(location.search).get('of') ?? 'remark:kerr-yes-men';
  return (
    <>
      <h1>{WORDS.title}</h1>
      <form>
        <label>
          {WORDS.of} <input name="of" defaultValue={of} size={36} required />
        </label>
        <button>{WORDS.show}</button>
      </form>
      <Answer of={of} />
    </>
  );
}

function Answer({ of }: { readonly of: string }) {
  const state = useAnswer(ChainDocument, { of, up: 3, down: 3, first: 100 });
  if (state.is === 'loading') return <p role="status">{WORDS.loading}</p>;
  if (state.is === 'failed')
    return (
      <div role="alert">
        <p>{state.message}</p>
        <button onClick={state.again}>{WORDS.again}</button>
      </div>
    );
  const { chain } = state.result;
  return chain.__typename === 'Chain' ? <Chain of={of} chain={chain} /> : <Unknown {...chain} />;
}

/** Nothing has the id: what is nearest to it. */
function Unknown({ id, nearest }: { readonly id: string; readonly nearest: readonly string[] }) {
  return (
    <>
      <p role="status">{WORDS.unknown(id)}</p>
      <ul>
        {nearest.map((other) => (
          <li key={other}>
            <a href={`?of=${encodeURIComponent(other)}`}>{other}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
