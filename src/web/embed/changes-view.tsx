import type { Change, Told } from './changes.js';
import { EMBED } from './words.js';

const WORDS = EMBED.changes;

/** That a chain has changed since it was put into a page, and what of it. */
export function ChangesView({ notice, changes }: { readonly notice: string; readonly changes: readonly Change[] }) {
  return (
    <div class="changed" part="notice" role="status">
      <p>{notice}</p>
      {changes.length > 0 && (
        <details>
          <summary>{WORDS.what}</summary>
          <ul>
            {changes.map(({ name, kind, before, after }) => (
              <li>
                <b>{name}</b>: {WORDS.kind[kind]}
                {before !== null && <ToldLine label={WORDS.before} told={before} />}
                {after !== null && <ToldLine label={WORDS.after} told={after} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function ToldLine({ label, told: { words, isQuoted } }: { readonly label: string; readonly told: Told }) {
  return (
    <p>
      {label} {isQuoted ? words : `${EMBED.gist} ${words}`}
    </p>
  );
}
