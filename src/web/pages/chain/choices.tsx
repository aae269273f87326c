import type { ChainPageQuery } from '../../../client/generated/graphql.js';
import { sourceName } from '../parts/source-name.js';
import { addressFor, type Choice } from './query.js';
import { CHAIN } from './words.js';

const { choices } = CHAIN;

type Source = ChainPageQuery['sources']['edges'][number]['node'];

/** The name of the outlet or source to which the reader narrowed the chain; null where to none. */
export function narrowedTo(
  { outlet, source }: Choice,
  sources: readonly Source[],
): { readonly id: string; readonly name: string } | null {
  if (outlet !== null)
    return { id: outlet, name: sources.find((one) => one.outlet?.id === outlet)?.outlet?.name ?? outlet };
  if (source === null) return null;
  const found = sources.find(({ id }) => id === source);
  return { id: source, name: found === undefined ? source : fullName(found) };
}

/** Rows or tree, from which outlet or source, and whether our own readings count: a form that needs no script. */
export function Choices({ choice, sources }: { readonly choice: Choice; readonly sources: readonly Source[] }) {
  const outlets = new Map(sources.flatMap(({ outlet }) => (outlet === null ? [] : [[outlet.id, outlet.name]])));
  return (
    <form class="chain-choices" aria-label={choices.legend}>
      <p class="chain-shapes">
        {choices.as}:{' '}
        {(['rows', 'tree'] as const).map((shape) => (
          <a href={addressFor({ ...choice, shape })} aria-current={choice.shape === shape}>
            {choices[shape]}
          </a>
        ))}
      </p>
      {choice.shape === 'tree' && <input type="hidden" name="as" value="tree" />}
      <Select name="outlet" label={choices.outlet} options={[...outlets]} chosen={choice.outlet} />
      <Select
        name="source"
        label={choices.source}
        options={sources.map((source) => [source.id, fullName(source)])}
        chosen={choice.source}
      />
      <label>
        <input type="checkbox" name="stated" value="1" checked={choice.isStatedOnly} /> {choices.stated}
      </label>
      <button type="submit">{choices.go}</button>
    </form>
  );
}

function Select({
  name,
  label,
  options,
  chosen,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly string[])[];
  readonly chosen: string | null;
}) {
  return (
    <label>
      {label}{' '}
      <select name={name}>
        <option value="">{choices.all}</option>
        {options.map(([value = '', shown = '']) => (
          <option value={value} selected={value === chosen}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}

function fullName(source: Source): string {
  const { title } = source;
  const name = sourceName(source);
  return title === null || title === name ? name : `${name}: ${title}`;
}
