import { type Entry, type Found, dateOf, nameOf, sourcesOf, strongest } from './facts.js';
import { Said } from './said.js';
import { WORDS } from './words.js';

/** Everything in the chain, causes first, and beside it what is held. */
export function Chain({ of, chain }: { readonly of: string; readonly chain: Found }) {
  const { entries, basis, pageInfo } = chain;
  const names = new Map(entries.map(({ node }) => [node.id, `${nameOf(node)}, ${dateOf(node)}`]));
  return (
    <>
      {entries.length === 1 && <p role="status">{WORDS.alone}</p>}
      <ol className="chain">
        {entries.map((entry) => (
          <Row key={entry.node.id} entry={entry} names={names} isAnchor={entry.node.id === of} />
        ))}
      </ol>
      <p className="small">
        {WORDS.held(basis.sourcesHeld, basis.from?.text ?? null, basis.to?.text ?? null)}{' '}
        {pageInfo.hasNextPage && WORDS.more}{' '}
        <a href={new URL(`/chain/${encodeURIComponent(of)}`, REJOINDER_URL).href}>{WORDS.whole}</a>
      </p>
    </>
  );
}

interface Shown {
  readonly entry: Entry;
  /** How what is responded to is called, by its id. */
  readonly names: ReadonlyMap<string, string>;
  readonly isAnchor: boolean;
}

function Row({ entry: { node, parents }, names, isAnchor }: Shown) {
  return (
    <li aria-current={isAnchor ? 'true' : undefined}>
      <p>
        <strong>{nameOf(node)}</strong> · {dateOf(node)}
      </p>
      {parents.map(({ to, reply: { id, relation, evidence } }) => (
        <p key={id} className={strongest(evidence) === 'STATED' ? 'small' : 'small unstated'}>
          {WORDS.relation[relation]} {names.get(to) ?? to} ({WORDS.basis[strongest(evidence)]}
          {sourcesOf(evidence)})
        </p>
      ))}
      {node.__typename === 'Remark' && <Said remark={node} />}
    </li>
  );
}
