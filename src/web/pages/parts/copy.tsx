import { useEffect, useState } from 'preact/hooks';
import { CITATIONS } from './citations-words.js';
import { Island } from './island.js';

type State = 'asleep' | 'ready' | 'copied' | 'selected';

/** What a button that copies is given. */
interface Copied {
  /** The id of the element whose text is copied. */
  readonly from: string;
  /** What is copied, for who does not see it beside the button. */
  readonly what: string;
}

/** A button that copies a text of the page. Without the script there is none, and the text can be selected. */
export function CopyButton({ from, what }: Copied) {
  const [state, setState] = useState<State>('asleep');
  useEffect(() => setState('ready'), []);
  return (
    <span class="copy">
      {state !== 'asleep' && (
        <button
          type="button"
          aria-label={`${CITATIONS.copy}: ${what}`}
          onClick={() => void copied(from).then(setState)}
        >
          {CITATIONS.copy}
        </button>
      )}
      <span role="status">
        {state === 'copied' ? CITATIONS.copied : state === 'selected' ? CITATIONS.selected : ''}
      </span>
    </span>
  );
}

/** A {@link CopyButton} that comes alive. */
export function Copy(given: Copied) {
  return <Island name="copy" of={CopyButton} given={given} />;
}

/** Copies, or where a browser refuses (pages that come by plain HTTP from elsewhere), selects what is to be copied. */
async function copied(from: string): Promise<State> {
  const text = document.getElementById(from);
  if (text === null) return 'ready';
  try {
    await navigator.clipboard.writeText(text.textContent);
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(text);
    return 'selected';
  }
}
