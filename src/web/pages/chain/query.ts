import type { ChainPageQueryVariables } from '../../../client/generated/graphql.js';
import { chainAddressOf } from '../address.js';
import type { Shape } from './layout.js';

/** What the query of a chain's address says. */
export interface Choice {
  readonly id: string;
  readonly shape: Shape;
  readonly outlet: string | null;
  readonly source: string | null;
  readonly isStatedOnly: boolean;
  readonly up: number;
  readonly down: number;
  readonly after: string | null;
}

const DEEP = 20;
const DEEPEST = 500;

export function choiceOf(id: string, query: URLSearchParams): Choice {
  const given = (name: string): string | null => query.get(name) || null;
  return {
    id,
    shape: query.get('as') === 'tree' ? 'tree' : 'rows',
    outlet: given('outlet'),
    source: given('source'),
    isStatedOnly: query.get('stated') === '1',
    up: depth(query.get('up')),
    down: depth(query.get('down')),
    after: given('after'),
  };
}

function depth(text: string | null): number {
  return text !== null && /^\d{1,4}$/.test(text) ? Math.min(Number(text), DEEPEST) : DEEP;
}

/** The address of the same page with something chosen otherwise. What is as at first does not stand in it. */
export function addressFor(choice: Choice): string {
  const query = new URLSearchParams();
  if (choice.shape === 'tree') query.set('as', 'tree');
  if (choice.outlet !== null) query.set('outlet', choice.outlet);
  if (choice.source !== null) query.set('source', choice.source);
  if (choice.isStatedOnly) query.set('stated', '1');
  if (choice.up !== DEEP) query.set('up', String(choice.up));
  if (choice.down !== DEEP) query.set('down', String(choice.down));
  if (choice.after !== null) query.set('after', choice.after);
  const text = query.toString().replaceAll('%3A', ':');
  return `${chainAddressOf(choice.id)}${text === '' ? '' : `?${text}`}`;
}

/** The same chain, opened further in both directions. */
export function deeper(choice: Choice): Choice {
  const further = (now: number): number => Math.min(Math.max(now * 5, DEEP), DEEPEST);
  return { ...choice, up: further(choice.up), down: further(choice.down), after: null };
}

export function variablesOf({ id, outlet, source, isStatedOnly, up, down, after }: Choice): ChainPageQueryVariables {
  return {
    of: id,
    up,
    down,
    first: 100,
    after,
    filter: isStatedOnly ? { bases: ['STATED'] } : null,
    knownFrom: {
      ...(outlet !== null && { outlets: [outlet] }),
      ...(source !== null && { sources: [source] }),
    },
    isNarrowed: outlet !== null || source !== null,
  };
}
