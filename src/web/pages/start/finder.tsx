import { useState } from 'preact/hooks';
import { useAnswers, type Answers } from './use-answers.js';
import { START } from './words.js';

const NONE = -1;
const LIST = 'finder-list';
const optionId = (index: number): string => `finder-option-${index}`;

/** The one box: a combobox with a list of answers. Without its script it is a form that leads to the page of answers. */
export function Finder({ text: given }: { readonly text: string }) {
  const [text, setText] = useState(given);
  const [asked, setAsked] = useState('');
  const [chosen, choose] = useState(NONE);
  const answers = useAnswers(asked);
  const { lines } = answers;
  const isOpen = lines.length > 0;

  const close = (): void => {
    setAsked('');
    choose(NONE);
  };
  const press = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const line = lines[chosen];
    if (step !== 0 && isOpen) {
      event.preventDefault();
      choose(((chosen + 1 + step + lines.length + 1) % (lines.length + 1)) - 1);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && line !== undefined) {
      event.preventDefault();
      location.assign(line.address);
    }
  };

  return (
    <form action="/find" role="search" class="finder">
      <label for="finder-text">{START.label}</label>
      <div class="finder-box">
        <input
          id="finder-text"
          type="text"
          name="text"
          value={text}
          maxLength={1000}
          required
          autocomplete="off"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={LIST}
          aria-activedescendant={chosen === NONE ? undefined : optionId(chosen)}
          aria-describedby="finder-hint"
          onInput={({ currentTarget: { value } }) => {
            setText(value);
            setAsked(value);
            choose(NONE);
          }}
          onKeyDown={press}
        />
        <button type="submit">{START.find}</button>
      </div>
      <p id="finder-hint" class="finder-hint">
        {START.hint}
      </p>
      <ul id={LIST} role="listbox" aria-label={START.label} hidden={!isOpen}>
        {lines.map(({ id, kind, told, address }, index) => (
          <li
            key={id}
            id={optionId(index)}
            role="option"
            aria-selected={index === chosen}
            onClick={() => location.assign(address)}
          >
            <span class="tag">{kind}</span> {told}
          </li>
        ))}
      </ul>
      <p role="status" class="finder-state">
        {stateOf(answers)}
      </p>
    </form>
  );
}

function stateOf({ state, lines }: Answers): string {
  if (state === 'asking') return START.searching;
  if (state === 'offline') return START.offline;
  if (state === 'answered') return lines.length === 0 ? START.none : START.counted(lines.length);
  return '';
}
