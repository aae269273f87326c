import { z } from 'zod';
import { at, type TestServer } from './server.js';

/** What a test selects of every page. */
export const PAGE = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

const page = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
  totalCount: z.number().optional(),
});

export type SeenPage = z.infer<typeof page>;

/** One list of the schema as a test asks for it: `query` puts arguments and selection where they belong, `path` leads to its page. */
export interface List {
  readonly query: (given: string, selection: string) => string;
  readonly path: readonly (string | number)[];
}

export const rootList = (field: string): List => ({
  query: (given, selection) => `{ list: ${field}${given === '' ? '' : `(${given})`} { ${selection} } }`,
  path: ['list'],
});

/** A list that hangs on one thing. */
export const listOn = (kind: string, id: string, field: string): List => ({
  query: (given, selection) =>
    `{ parent: node(id: "${id}") { ... on ${kind} { list: ${field}${given === '' ? '' : `(${given})`} { ${selection} } } } }`,
  path: ['parent', 'list'],
});

export async function pageOf(server: TestServer, list: List, given = '', selection = PAGE): Promise<SeenPage> {
  const { data } = await server.ask(list.query(given, selection));
  return page.parse(at(data, ...list.path));
}

export const idsOf = ({ edges }: SeenPage): readonly string[] => edges.map(({ node }) => node.id);

/** The ids of one page. */
export async function idsIn(server: TestServer, list: List, given = ''): Promise<readonly string[]> {
  return idsOf(await pageOf(server, list, given));
}

/** All pages of a list, following the cursors from its start. */
export async function walkForwards(
  server: TestServer,
  list: List,
  size: number,
  given = '',
): Promise<readonly SeenPage[]> {
  const pages: SeenPage[] = [];
  for (let after: string | null = null; ;) {
    const seen: SeenPage = await pageOf(server, list, `${given} first: ${size} ${argument('after', after)}`);
    pages.push(seen);
    if (!seen.pageInfo.hasNextPage) return pages;
    after = seen.pageInfo.endCursor;
  }
}

/** All pages of a list, following the cursors from its end. */
export async function walkBackwards(
  server: TestServer,
  list: List,
  size: number,
  given = '',
): Promise<readonly SeenPage[]> {
  const pages: SeenPage[] = [];
  for (let before: string | null = null; ;) {
    const seen: SeenPage = await pageOf(server, list, `${given} last: ${size} ${argument('before', before)}`);
    pages.push(seen);
    if (!seen.pageInfo.hasPreviousPage) return pages;
    before = seen.pageInfo.startCursor;
  }
}

const argument = (name: string, cursor: string | null): string => (cursor === null ? '' : `${name}: "${cursor}"`);
