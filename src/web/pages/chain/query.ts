import type { ChainPageQueryVariables } from '../../../client/generated/graphql.js';
import { chainAddressOf } from '../address.js';
import type { Shape } from './sizes.js';

/** What the query of a chain's address says. */
export interface Choice {
  readonly id: string;
  readonly shape: Shape;
  /** The outlet or the source whose printings are set against the chain, by its id; null where none is. */
  readonly from: string | null;
  readonly isStatedOnly: boolean;
  readonly up: number;
  readonly down: number;
  /** The places, by their cursors, where the reader opened what was cut. */
  readonly open: readonly string[];
  /** The page begins behind this cursor; null: at the anchor. */
  readonly after: string | null;
}

const DEEP = 20;
const DEEPEST = 500;

/** How many places of one page may be opened; behind more the chain goes on on a page of its own. */
const MOST_OPEN = 10;

/** How many entries are asked for at once. */
export const ENTRIES = 100;

export function choiceOf(id: string, query: URLSearchParams): Choice {
  const given = (name: string): string | null => query.get(name) || null;
  return {
    id,
    shape: query.get('as') === 'tree' ? 'tree' : 'rows',
    from: given('from') ?? given('outlet') ?? given('source'),
    isStatedOnly: query.get('stated') === '1',
    up: depth(query.get('up')),
    down: depth(query.get('down')),
    open: [...new Set(query.getAll('open').filter((cursor) => cursor !== ''))].slice(0, MOST_OPEN),
    after: given('after'),
  };
}

function depth(text: string | null): number {
  return text !== null && /^\d{1,4}$/.test(text) ? Math.min(Number(text), DEEPEST) : DEEP;
}

/** What of a choice stands in the query of its address, in order. What is as at first does not. */
export function queryOf({
  shape,
  from,
  isStatedOnly,
  up,
  down,
  open,
  after,
}: Choice): readonly (readonly [string, string])[] {
  return [
    ...(shape === 'tree' ? [['as', 'tree'] as const] : []),
    ...(from === null ? [] : [['from', from] as const]),
    ...(isStatedOnly ? [['stated', '1'] as const] : []),
    ...(up === DEEP ? [] : [['up', String(up)] as const]),
    ...(down === DEEP ? [] : [['down', String(down)] as const]),
    ...open.map((cursor) => ['open', cursor] as const),
    ...(after === null ? [] : [['after', after] as const]),
  ];
}

/** The address of the same page with something chosen otherwise. */
export function addressFor(choice: Choice): string {
  const query = new URLSearchParams(queryOf(choice).map(([name, value]) => [name, value]));
  const text = query.toString().replaceAll('%3A', ':');
  return `${chainAddressOf(choice.id)}${text === '' ? '' : `?${text}`}`;
}

/** The same chain, opened further in both directions. */
export function deeper(choice: Choice): Choice {
  const further = (now: number): number => Math.min(Math.max(now * 5, DEEP), DEEPEST);
  return { ...choice, up: further(choice.up), down: further(choice.down), open: [], after: null };
}

/** The same page with what stands behind a cursor; where very much is open already, a page of its own. */
export function opened(choice: Choice, cursor: string): Choice {
  return choice.open.length < MOST_OPEN
    ? { ...choice, open: [...choice.open, cursor] }
    : { ...choice, open: [], after: cursor };
}

export function variablesOf({ id, isStatedOnly, up, down, after }: Choice): ChainPageQueryVariables {
  return { of: id, up, down, first: ENTRIES, after, filter: isStatedOnly ? { bases: ['STATED'] } : null };
}
