import { useEffect, useRef, useState } from 'preact/hooks';
import { inAddress } from '../address.js';
import { EMBED_CODE } from './embed-code-words.js';
import { codeFrom, type Code } from './embed-code-asking.js';
import { Island } from './island.js';

interface Given {
  /** The id of the thing around which the chain is. */
  readonly id: string;
}

type State = 'asleep' | 'ready' | 'asking' | 'copied' | 'selected' | 'failed';
type Kind = keyof typeof EMBED_CODE.kinds;

/**
 * The codes that put a chain into another page, as `/embed/code/…` gives them: one click copies one. Without the script it is a
 * form, and its answer is the code.
 */
export function EmbedCodes({ id }: Given) {
  const [state, setState] = useState<State>('asleep');
  const [shown, setShown] = useState<Code | null>(null);
  useEffect(() => setState('ready'), []);

  async function take(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    setState('asking');
    const code = await codeFrom(event.currentTarget, event.submitter);
    setShown(code);
    setState(code === null ? 'failed' : await copied(code.text));
  }

  return (
    <form
      class="embed-code"
      method="get"
      action={`/embed/code/${inAddress(id)}`}
      onSubmit={(event) => void take(event)}
    >
      <Choices />
      <ul class="embed-kinds">
        {kinds.map((kind) => (
          <KindLine id={id} kind={kind} label={state === 'asleep' ? EMBED_CODE.show : EMBED_CODE.copy} />
        ))}
      </ul>
      <p role="status" class="embed-told">
        {toldOf(state)}
      </p>
      {shown !== null && <Shown code={shown} isSelected={state === 'selected'} />}
    </form>
  );
}

/** {@link EmbedCodes} that come alive. */
export function EmbedCode(given: Given) {
  return <Island name="embedCode" of={EmbedCodes} given={given} />;
}

const kinds: readonly Kind[] = ['element', 'frame', 'card'];

function Choices() {
  return (
    <>
      <fieldset>
        <legend>{EMBED_CODE.later}</legend>
        {(['live', 'pinned'] as const).map((mode) => (
          <label>
            <input type="radio" name="mode" value={mode} defaultChecked={mode === 'live'} /> {EMBED_CODE.modes[mode]}
          </label>
        ))}
        <p>{EMBED_CODE.withdrawn}</p>
      </fieldset>
      <label>
        <input type="checkbox" name="inferred" /> {EMBED_CODE.inferred}
      </label>
    </>
  );
}

function KindLine({ id, kind, label }: Given & { readonly kind: Kind; readonly label: string }) {
  const { name, for: use } = EMBED_CODE.kinds[kind];
  const seen = { element: null, frame: 'chain', card: 'card' }[kind];
  return (
    <li>
      <p>
        <b>{name}</b> <span class="embed-use">{use}</span>
      </p>
      <p class="embed-acts">
        <button type="submit" name="as" value={kind} aria-label={`${label}: ${name}`}>
          {label}
        </button>
        {seen !== null && (
          <a href={`/embed/${seen}/${inAddress(id)}`} aria-label={`${EMBED_CODE.see}: ${name}`}>
            {EMBED_CODE.see}
          </a>
        )}
      </p>
    </li>
  );
}

function Shown({ code, isSelected }: { readonly code: Code; readonly isSelected: boolean }) {
  const place = useRef<HTMLPreElement>(null);
  useEffect(() => {
    if (isSelected && place.current !== null) getSelection()?.selectAllChildren(place.current);
  }, [code, isSelected]);
  return (
    <>
      <pre ref={place} tabIndex={0} aria-label={EMBED_CODE.codeOf(EMBED_CODE.kinds[code.kind].name)}>
        {code.text}
      </pre>
      <p class="embed-version">
        {EMBED_CODE.version}
        <code>{code.version}</code>
      </p>
    </>
  );
}

function toldOf(state: State): string {
  switch (state) {
    case 'asking':
      return EMBED_CODE.asking;
    case 'copied':
    case 'selected':
    case 'failed':
      return EMBED_CODE[state];
    default:
      return '';
  }
}

/** A browser refuses where a page comes by plain HTTP from elsewhere: there the reader copies what is selected. */
async function copied(text: string): Promise<State> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'selected';
  }
}
