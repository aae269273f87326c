import { useState } from 'preact/hooks';
import { START } from './words.js';

/** The one box of the start page. */
export function Finder({ text: given }: { readonly text: string }) {
  const [text, setText] = useState(given);
  return (
    <form action="/find" role="search">
      <label>
        {START.label}
        <input type="search" name="text" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
    </form>
  );
}
