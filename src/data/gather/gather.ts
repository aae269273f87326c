import type { Extract, Unknown } from '../extract.js';
import type { Scope } from '../formats.js';
import { ofChain } from './chain.js';
import { ofSpeaker, ofStory } from './list.js';
import { ofRemark } from './remark.js';
import type { Wanted } from './wanted.js';

/** Takes a remark, a whole chain, all that somebody said or everything held, page by page. */
export const gather = (wanted: Wanted): Promise<Extract | Unknown> => WAYS[wanted.scope](wanted);

const WAYS: Readonly<Record<Scope, (wanted: Wanted) => Promise<Extract | Unknown>>> = {
  remark: ofRemark,
  chain: ofChain,
  speaker: ofSpeaker,
  story: ofStory,
};
