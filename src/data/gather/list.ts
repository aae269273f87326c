import {
  DataOfEverythingDocument,
  DataOfSpeakerDocument,
  DataStoriesDocument,
  type DataRemarksFragment,
  type RemarkOrder,
} from '../../client/generated/graphql.js';
import type { Extract, Unknown } from '../extract.js';
import { EVERYTHING } from '../formats.js';
import { CUT, TITLE } from '../title.js';
import { besides, causesOf, linksUp, type ListedRemark } from './links.js';
import { named, pageOf, unknown, type Wanted } from './wanted.js';

/** Remarks with all their printings are dear: a page of this many costs a third of what a query may. */
const A_PAGE = 50;

/** All that somebody said. */
export async function ofSpeaker(wanted: Wanted): Promise<Extract | Unknown> {
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
export async function ofStory(wanted: Wanted): Promise<Extract | Unknown> {
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

const orderOf = ({ order = 'SAID_ASC' }: Wanted): RemarkOrder => order;
