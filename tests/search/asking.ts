import { z } from 'zod';
import type { TestServer } from '../_kit/server.js';

const HIT = `
  score
  node {
    __typename
    id
  }
  matches {
    field
    text
    wording {
      id
    }
    ranges {
      start
      end
    }
  }
`;

export const SEARCH = `
  query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
    search(text: $text, kinds: $kinds, first: $first, after: $after) {
      edges { cursor node { ${HIT} } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`;

export const SUGGEST = `
  query ($text: String!, $kinds: [SearchKind!], $first: Int) {
    suggest(text: $text, kinds: $kinds, first: $first) { ${HIT} }
  }
`;

const hit = z.object({
  score: z.number(),
  node: z.object({ __typename: z.string(), id: z.string() }),
  matches: z.array(
    z.object({
      field: z.string(),
      text: z.string(),
      wording: z.object({ id: z.string() }).nullable(),
      ranges: z.array(z.object({ start: z.number(), end: z.number() })),
    }),
  ),
});
export type Hit = z.infer<typeof hit>;

const page = z.object({
  edges: z.array(z.object({ cursor: z.string(), node: hit })),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
});
export type Page = z.infer<typeof page>;

export interface More {
  readonly kinds?: readonly string[];
  readonly first?: number;
  readonly after?: string | null;
}

export async function search(server: TestServer, text: string, more: More = {}): Promise<Page> {
  const { data } = await server.ask(SEARCH, { text, ...more });
  return z.object({ search: page }).parse(data).search;
}

/** The ids of one page of what was found. */
export async function found(server: TestServer, text: string, more: More = {}): Promise<readonly string[]> {
  return idsIn(await search(server, text, more));
}

export const idsIn = ({ edges }: Page): readonly string[] => edges.map(({ node }) => node.node.id);

export async function suggest(server: TestServer, text: string, more: More = {}): Promise<readonly Hit[]> {
  const { data } = await server.ask(SUGGEST, { text, ...more });
  return z.object({ suggest: z.array(hit) }).parse(data).suggest;
}

/** The texts of the hit with this id, with the marked words in angle brackets. */
export function marked(hits: readonly Hit[], id: string): readonly string[] {
  return hits
    .filter(({ node }) => node.id === id)
    .flatMap(({ matches }) => matches)
    .map(({ field, text, ranges }) => {
      const words = ranges.toReversed();
      return `${field}: ${words.reduce((made, { start, end }) => `${made.slice(0, start)}<${made.slice(start, end)}>${made.slice(end)}`, text)}`;
    });
}

export const hitsIn = ({ edges }: Page): readonly Hit[] => edges.map(({ node }) => node);
