import { z } from 'zod';
import { thingRow, type ReadOf } from '../graph/row.js';

export const storyRow = thingRow('Story', {
  id: z.string(),
  orderKey: z.string(),
  title: z.string(),
  description: z.string(),
});

/** What a folder of story files tells. */
export type StoryNode = ReadOf<typeof storyRow>;
