import type { Ask } from '../client/ask.js';
import {
  DataOfChainDocument,
  DataOfEverythingDocument,
  DataOfRemarkDocument,
  DataOfSpeakerDocument,
  DataStoriesDocument,
  NearestIdsDocument,
  type DataOfChainQuery,
  type DataRemarksFragment,
  type DataThingFragment,
  type RemarkOrder,
} from '../client/generated/graphql.js';
import type { DataLink, DataRemark, DataThing, Extract, Unknown } from './extract.js';
import { EVERYTHING, type Scope } from './formats.js';
import { labelOf } from './names.js';
import { CUT, TITLE } from './title.js';

/** What is to be taken, and how much of it at most. */
export interface Wanted {
  readonly ask: Ask;
  readonly scope: Scope;
  readonly id: string;
  /** How many remarks, or things of a chain, at most. */
  readonly most: number;
  /** Which of a list come first, and stay where it is cut; left out: those that were said first. */
  readonly order?: RemarkOrder;
  /** Is told after each page how many there are so far, and of how many. */
  readonly onPage?: (held: number, total: number) => void;
}

/** Remarks with all their printings are dear: a page of this many costs a third of what a query may. */
const A_PAGE = 50;
const A_PAGE_OF_A_CHAIN = 200;

/** Takes a remark, a whole chain, all that somebody said or everything held, page by page. */
export const gather = (wanted: Wanted): Promise<Extract | Unknown> => WAYS[wanted.scope](wanted);

async function ofRemark(wanted: Wanted): Promise<Extract | Unknown> {
  const { remark } = await wanted.ask(DataOfRemarkDocument, { id: wanted.id });
  if (remark === null) return unknown(wanted);
  const { repliesTo, replies } = remark;
  const answers = replies.edges.map(({ node: { from, ...reply } }) => ({ ...reply, from: from.id, to: remark.id }));
  const left = repliesTo.totalCount - repliesTo.edges.length + replies.totalCount - replies.edges.length;
  return {
    ...named(wanted, TITLE.remark(remark.speaker.name)),
    remarks: [remark],
    others: besides([remark], [...causesOf(remark), ...replies.edges.map(({ node }) => node.from)]),
    links: [...linksUp(remark), ...answers],
    cut: left > 0 ? CUT.replies(left) : null,
  };
}

type ChainPage = Exclude<DataOfChainQuery['chain'], { __typename: 'UnknownId' }>;
type ChainEntry = ChainPage['entries'][number];

async function ofChain(wanted: Wanted): Promise<Extract | Unknown> {
  const { ask, id, most, onPage } = wanted;
  const entries: ChainEntry[] = [];
  let after: string | null = null;
  let page: ChainPage;
  do {
    const { chain }: DataOfChainQuery = await ask(DataOfChainDocument, {
      id,
      after,
      first: pageOf(A_PAGE_OF_A_CHAIN, most - entries.length),
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

async function ofSpeaker(wanted: Wanted): Promise<Extract | Unknown> {
  let name: string | null = null;
  const listed = await listOf(wanted, async (first, after) => {
    const { speaker } = await wanted.ask(DataOfSpeakerDocument, {
      id: wanted.id,
      first,
      after,
      order: orderOf(wanted),
    });
    name = speaker?.name ?? null;
    return speaker?.remarks ?? null;
  });
  return listed === null || name === null ? unknown(wanted) : { ...named(wanted, TITLE.speaker(name)), ...listed };
}

/** The API does not tell which remark belongs to which story: an id of a story stands for all that is held, as `all` does. */
async function ofStory(wanted: Wanted): Promise<Extract | Unknown> {
  if (wanted.id !== EVERYTHING) {
    const { stories } = await wanted.ask(DataStoriesDocument, {});
    const ids = stories.edges.map(({ node }) => node.id);
    if (!(ids.length === 1 && ids[0] === wanted.id)) return { unknownId: wanted.id, nearest: [EVERYTHING] };
  }
  const listed = await listOf(wanted, async (first, after) => {
    const { remarks } = await wanted.ask(DataOfEverythingDocument, { first, after, order: orderOf(wanted) });
    return remarks;
  });
  return listed === null ? unknown(wanted) : { ...named(wanted, TITLE.story), ...listed };
}

type ListedRemark = DataRemarksFragment['edges'][number]['node'];

/** Pages through a list of remarks until its end, or until there are enough; null where there is no such list. */
async function listOf(
  { most, onPage }: Wanted,
  pageAfter: (first: number, after: string | null) => Promise<DataRemarksFragment | null>,
): Promise<Pick<Extract, 'remarks' | 'others' | 'links' | 'cut'> | null> {
  const remarks: ListedRemark[] = [];
  let after: string | null = null;
  let page: DataRemarksFragment | null;
  do {
    page = await pageAfter(pageOf(A_PAGE, most - remarks.length), after);
    if (page === null) return null;
    remarks.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.endCursor;
    onPage?.(remarks.length, page.totalCount);
  } while (page.pageInfo.hasNextPage && remarks.length < most);
  return { ...linked(remarks), cut: cutOfList(remarks, page.totalCount) };
}

function cutOfList(remarks: readonly ListedRemark[], total: number): string | null {
  const left = remarks.reduce((sum, { repliesTo }) => sum + repliesTo.totalCount - repliesTo.edges.length, 0);
  const cuts = [
    ...(remarks.length < total ? [CUT.remarks(remarks.length, total)] : []),
    ...(left > 0 ? [CUT.replies(left)] : []),
  ];
  return cuts.length === 0 ? null : cuts.join(' ');
}

function linked(remarks: readonly ListedRemark[]): Pick<Extract, 'remarks' | 'others' | 'links'> {
  return { remarks, others: besides(remarks, remarks.flatMap(causesOf)), links: remarks.flatMap(linksUp) };
}

type WithCauses = Pick<ListedRemark, 'id' | 'repliesTo'>;

const causesOf = ({ repliesTo }: WithCauses): readonly DataThingFragment[] =>
  repliesTo.edges.map(({ node }) => node.to);

const linksUp = ({ id, repliesTo }: WithCauses): readonly DataLink[] =>
  repliesTo.edges.map(({ node: { to, ...reply } }) => ({ ...reply, from: id, to: to.id }));

/** Those things, each once, that are not among the remarks. */
function besides(remarks: readonly DataRemark[], things: readonly DataThing[]): readonly DataThing[] {
  const here = new Set(remarks.map(({ id }) => id));
  return [...new Map(things.filter(({ id }) => !here.has(id)).map((thing) => [thing.id, thing])).values()];
}

const WAYS: Readonly<Record<Scope, (wanted: Wanted) => Promise<Extract | Unknown>>> = {
  remark: ofRemark,
  chain: ofChain,
  speaker: ofSpeaker,
  story: ofStory,
};

const orderOf = ({ order = 'SAID_ASC' }: Wanted): RemarkOrder => order;

const pageOf = (usual: number, left: number): number => Math.max(1, Math.min(usual, left));

const named = ({ scope, id }: Wanted, title: string): Pick<Extract, 'scope' | 'id' | 'title'> => ({ scope, id, title });

async function unknown({ ask, id }: Wanted): Promise<Unknown> {
  const { chain } = await ask(NearestIdsDocument, { id });
  return { unknownId: id, nearest: chain.__typename === 'UnknownId' ? chain.nearest : [] };
}
