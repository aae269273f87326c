import { z } from 'zod';

export const storyRow = z
  .object({ id: z.string(), orderKey: z.string(), title: z.string(), description: z.string() })
  .transform((story) => ({ __typename: 'Story' as const, ...story }));

/** What a folder of story files tells. */
export type StoryNode = z.infer<typeof storyRow>;
