import { chainAddressOf } from '../address.js';
import { EvidenceWords } from '../parts/evidence-words.js';
import { TargetLine } from '../parts/target-line.js';
import { RELATION_WORDS } from '../parts/vocabulary.js';
import { BasisMark } from '../parts/basis-mark.js';
import { forestOf, type Branch } from './forest.js';
import { itemsOf, strongest } from './model.js';
import { nameOf, type Entry } from './names.js';
import { addressFor, opened, type Choice } from './query.js';
import type { View } from './view.js';
import { CHAIN } from './words.js';

/** Further in, lists are not moved to the right any more: deep chains stay readable on narrow screens. */
const INDENTED = 4;

interface Props {
  readonly view: View;
  readonly choice: Choice;
}

/** The whole chain as lists in lists: the picture's equal for screen readers, print and small screens. */
export function Nest({ view, choice }: Props) {
  const branches = new Map(forestOf(itemsOf(view.entries, view.anchor)).map((branch) => [branch.id, branch]));
  const roots = [...branches.values()].filter(({ level }) => level === 1);
  return <Level ids={roots.map(({ id }) => id)} branches={branches} view={view} choice={choice} level={1} />;
}

function Level({
  ids,
  branches,
  level,
  ...props
}: Props & {
  readonly ids: readonly string[];
  readonly branches: ReadonlyMap<string, Branch>;
  readonly level: number;
}) {
  return (
    <ol class={level > 1 && level <= INDENTED ? 'nest nest-in' : 'nest'}>
      {ids.map((id) => {
        const [entry, branch] = [props.view.byId.get(id), branches.get(id)];
        if (entry === undefined || branch === undefined) return null;
        return (
          <li id={anchorOf(id)} data-thing={id}>
            <EntryLine entry={entry} {...props} />
            {branch.children.length > 0 && (
              <Level ids={branch.children} branches={branches} level={level + 1} {...props} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

function EntryLine({ entry, view, choice }: Props & { readonly entry: Entry }) {
  const { node } = entry;
  const isMissing = view.missing?.remarks.has(node.id) === true;
  return (
    <div class={node.id === view.anchor ? 'nest-entry nest-anchor' : 'nest-entry'}>
      <TargetLine target={node} locale={view.locale} />
      {isMissing && <p class="nest-missing">{CHAIN.item.missing(view.missing.from)}</p>}
      {entry.parents.length > 0 && <Responses entry={entry} view={view} choice={choice} />}
      <Omitted entry={entry} choice={choice} locale={view.locale} />
    </div>
  );
}

/** What it responds to, each with how that is known, and who says so on demand. */
function Responses({ entry, view }: Props & { readonly entry: Entry }) {
  return (
    <ul class="nest-responses">
      {entry.parents.map(({ to, reply }) => {
        const target = view.byId.get(to);
        return (
          <li data-reply={reply.id}>
            {RELATION_WORDS[reply.relation]}{' '}
            {target === undefined ? (
              <a href={chainAddressOf(to)}>{CHAIN.list.elsewhere}</a>
            ) : (
              <a href={`#${anchorOf(to)}`}>{nameOf(target, view.locale)}</a>
            )}{' '}
            <BasisMark basis={strongest(reply.evidence.map(({ basis }) => basis))} />
            <details>
              <summary>{CHAIN.list.evidence}</summary>
              <EvidenceWords evidence={reply.evidence} locale={view.locale} />
            </details>
          </li>
        );
      })}
    </ul>
  );
}

/** What exists here and is not shown, counted exactly, and the way to it. */
function Omitted({
  entry,
  choice,
  locale,
}: {
  readonly entry: Entry;
  readonly choice: Choice;
  readonly locale: string;
}) {
  const { omitted } = CHAIN;
  return entry.omitted.map(({ side, reason, count, after }) => {
    const shown = new Intl.NumberFormat(locale).format(count);
    return (
      <p class="nest-omitted">
        {side === 'PARENTS' ? omitted.causes(shown) : omitted.answers(shown)}
        {omitted[reason]}
        {reason === 'OUTSIDE' && <a href={chainAddressOf(entry.node.id)}>{omitted.ownChain}</a>}
        {reason === 'LIMIT' && after !== null && <a href={addressFor(opened(choice, after))}>{omitted.open}</a>}
      </p>
    );
  });
}

/** Where the list has a thing, so that the page's own links can lead there. */
export const anchorOf = (id: string): string => `entry-${id.replaceAll(/[^\w-]/g, '-')}`;
