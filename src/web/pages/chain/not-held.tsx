import { anchorOf } from './nest.js';
import { nameOf } from './names.js';
import type { View } from './view.js';
import { CHAIN } from './words.js';

/** What the chosen outlet or source does not have of the remarks and replies shown. Each remark leads to its place in the list. */
export function NotHeld({ view }: { readonly view: View }) {
  const { entries, missing, locale } = view;
  if (missing === null) return null;
  const remarks = entries.filter(({ node }) => node.__typename === 'Remark');
  const absent = remarks.filter(({ node }) => missing.remarks.has(node.id));
  const replies = entries.reduce((sum, { parents }) => sum + parents.length, 0);
  const number = new Intl.NumberFormat(locale);
  return (
    <section class="chain-missing" aria-labelledby="not-held">
      <h2 id="not-held">{CHAIN.missing.heading(missing.from)}</h2>
      <p data-tells>
        {absent.length === 0
          ? CHAIN.missing.none(missing.from)
          : CHAIN.missing.said(number.format(absent.length), number.format(remarks.length), missing.from)}
        {missing.replies.size > 0 &&
          ` ${CHAIN.missing.untold(number.format(missing.replies.size), number.format(replies), missing.from)}`}
      </p>
      {absent.length > 0 && (
        <ul>
          {absent.map((entry) => (
            <li>
              <a href={`#${anchorOf(entry.node.id)}`}>{nameOf(entry, locale)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
