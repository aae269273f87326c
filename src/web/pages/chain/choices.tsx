import type { ChainPageQuery } from '../../../client/generated/graphql.js';
import { sourceName } from '../parts/source-name.js';
import { addressFor, queryOf, type Choice } from './query.js';
import { CHAIN } from './words.js';

const { choices } = CHAIN;

/** A source from which a reader may choose. */
export type Source = ChainPageQuery['sources']['edges'][number]['node'];

/** The outlet or source that the reader set against the chain, with its name; null where none. */
export function narrowedTo(
  { from }: Choice,
  sources: readonly Source[],
): { readonly id: string; readonly name: string } | null {
  if (from === null) return null;
  const source = sources.find(({ id }) => id === from);
  const outlet = sources.find((one) => one.outlet?.id === from)?.outlet;
  return { id: from, name: source === undefined ? (outlet?.name ?? from) : fullName(source) };
}

/** Rows or tree, which replies, and from which outlet or source: links and a form that need no script. */
export function Choices({ choice, sources }: { readonly choice: Choice; readonly sources: readonly Source[] }) {
  const { shape, isStatedOnly } = choice;
  return (
    <div class="chain-choices" role="group" aria-label={choices.legend}>
      <Either
        name={choices.as}
        options={(['rows', 'tree'] as const).map((one) => ({
          id: `chain-as-${one}`,
          words: choices[one],
          choice: { ...choice, shape: one },
          isChosen: one === shape,
        }))}
      />
      <Either
        name={choices.replies}
        options={[false, true].map((one) => ({
          id: one ? 'chain-stated' : 'chain-every',
          words: one ? choices.stated : choices.every,
          choice: { ...choice, isStatedOnly: one, open: [], after: null },
          isChosen: one === isStatedOnly,
        }))}
      />
      <FromForm choice={choice} sources={sources} />
    </div>
  );
}

interface Option {
  readonly id: string;
  readonly words: string;
  readonly choice: Choice;
  readonly isChosen: boolean;
}

/** One of some ways, each a link to the page as it is that way. */
function Either({ name, options }: { readonly name: string; readonly options: readonly Option[] }) {
  return (
    <p class="chain-either">
      <span>{name}</span>{' '}
      {options.map(({ id, words, choice, isChosen }) => (
        <a id={id} href={addressFor(choice)} aria-current={isChosen}>
          {words}
        </a>
      ))}
    </p>
  );
}

/** The reader chooses an outlet, or one source; all else that is chosen stays as it is. */
function FromForm({ choice, sources }: { readonly choice: Choice; readonly sources: readonly Source[] }) {
  const outlets = new Map(
    sources.flatMap(({ outlet }) => (outlet === null ? [] : [[outlet.id, outlet.name] as const])),
  );
  const titled = sources.map((source) => [source.id, fullName(source)] as const);
  return (
    <form class="chain-from">
      {queryOf({ ...choice, from: null }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <label for="chain-from">{choices.from}</label>
      <select name="from" id="chain-from">
        <option value="">{choices.all}</option>
        <Options label={choices.outlets} options={[...outlets]} chosen={choice.from} />
        <Options label={choices.sources} options={titled} chosen={choice.from} />
      </select>
      <button type="submit">{choices.go}</button>
    </form>
  );
}

function Options({
  label,
  options,
  chosen,
}: {
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
  readonly chosen: string | null;
}) {
  return (
    <optgroup label={label}>
      {options.map(([value, shown]) => (
        <option value={value} selected={value === chosen}>
          {shown}
        </option>
      ))}
    </optgroup>
  );
}

function fullName(source: Source): string {
  const { title } = source;
  const name = sourceName(source);
  return title === null || title === name ? name : `${name}: ${title}`;
}
