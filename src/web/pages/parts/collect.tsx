import { useEffect, useState } from 'preact/hooks';
import { holds, withRemark } from '../dossier/dossier.js';
import { keep, onKept, readKept } from '../dossier/keeping.js';
import { COLLECT } from '../dossier/words.js';
import { Island } from './island.js';

type State = 'asleep' | 'out' | 'in' | 'unkept';

/** What the button "Add to dossier" does. Before the script runs, and without it, it is a link to the page that says what a dossier is. */
export function CollectButton({ remark }: { readonly remark: string }) {
  const [state, setState] = useState<State>('asleep');
  useEffect(() => {
    const look = (): void => setState(stateOf(remark));
    look();
    return onKept(look);
  }, [remark]);
  if (state === 'asleep') return <a href="/dossier">{COLLECT.add}</a>;
  return (
    <span class="collect" role="status">
      {state === 'in' && <a href="/dossier">{COLLECT.isIn}</a>}
      {state === 'unkept' && <a href="/dossier">{COLLECT.unkept}</a>}
      {state === 'out' && (
        <button type="button" onClick={() => setState(collected(remark))}>
          {COLLECT.add}
        </button>
      )}
    </span>
  );
}

/** A button that puts a remark into the reader's dossier. */
export function Collect({ remark }: { readonly remark: string }) {
  return <Island name="collect" of={CollectButton} given={{ remark }} />;
}

function stateOf(remark: string): State {
  const kept = readKept();
  if (kept === null || 'unreadable' in kept) return 'unkept';
  return holds(kept.dossier, remark) ? 'in' : 'out';
}

function collected(remark: string): State {
  const kept = readKept();
  if (kept === null || 'unreadable' in kept) return 'unkept';
  return keep(withRemark(kept.dossier, remark)) ? 'in' : 'unkept';
}
