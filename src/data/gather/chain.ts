import { DataOfChainDocument, type DataOfChainQuery } from '../../client/generated/graphql.js';
import type { Extract, Unknown } from '../extract.js';
import { labelOf } from '../names.js';
import { CUT, TITLE } from '../title.js';
import { besides } from './links.js';
import { named, pageOf, type Wanted } from './wanted.js';

type ChainPage = Exclude<DataOfChainQuery['chain'], { __typename: 'UnknownId' }>;
type ChainEntry = ChainPage['entries'][number];

const A_PAGE = 200;

/** The whole chain around a thing. */
export async function ofChain(wanted: Wanted): Promise<Extract | Unknown> {
  const { ask, id, most, onPage } = wanted;
  const entries: ChainEntry[] = [];
  let after: string | null = null;
  let page: ChainPage;
  do {
    const { chain }: DataOfChainQuery = await ask(DataOfChainDocument, {
      id,
      after,
      first: pageOf(A_PAGE, most - entries.length),
    });
    if (chain.__typename === 'UnknownId') return { unknownId: id, nearest: chain.nearest };
    page = chain;
    entries.push(...page.entries);
    after = page.pageInfo.endCursor;
    onPage?.(entries.length, thingsOf(page));
  } while (page.pageInfo.hasNextPage && entries.length < most);
  return { ...named(wanted, TITLE.chain(anchorName(entries, id))), ...chained(entries), cut: cutOf(entries, page) };
}

const thingsOf = ({ totals }: ChainPage): number => 1 + totals.ancestors + totals.descendants;

function cutOf(entries: readonly ChainEntry[], page: ChainPage): string | null {
  const total = thingsOf(page);
  return entries.length < total || !page.totals.isExact ? CUT.chain(entries.length, total, page.totals.isExact) : null;
}

function anchorName(entries: readonly ChainEntry[], id: string): string {
  const anchor = entries.find(({ node }) => node.id === id)?.node;
  if (anchor === undefined) return id;
  return labelOf(anchor);
}

/** The things of a chain, and the replies between those of them that are here. */
function chained(entries: readonly ChainEntry[]): Pick<Extract, 'remarks' | 'others' | 'links'> {
  const nodes = new Map(entries.map(({ node }) => [node.id, node]));
  const remarks = [...nodes.values()].filter((node) => node.__typename === 'Remark');
  const links = entries.flatMap(({ node, parents }) =>
    parents.map(({ to, reply }) => ({ ...reply, from: node.id, to })),
  );
  return {
    remarks,
    others: besides(remarks, [...nodes.values()]),
    links: links.filter(({ to }) => nodes.has(to)),
  };
}
