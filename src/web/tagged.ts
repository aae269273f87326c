import { createHash } from 'node:crypto';
import type { Response } from 'express';

/**
 * Sends what anybody may keep, but not use again without asking: under a tag made of its content, and by 304 alone to who has
 * just that. Compared here, and not left to express: some callers say with their tag also that no store between is to answer,
 * and express would send them everything.
 */
export function sendTagged(response: Response, type: string, text: string): void {
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  response.set({ 'cache-control': 'no-cache', etag: tag });
  const held = (response.req.get('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (held.includes(tag)) response.status(304).end();
  else response.status(200).type(type).send(text);
}
