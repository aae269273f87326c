import { addressOf } from '../web/pages/address.js';

/** A name for a thing that holds on the whole web: the address of its page, or a URN where it has no page of its own. */
export function iriOf(origin: string, id: string): string {
  const address = addressOf(id);
  return address === null ? `urn:rejoinder:${id}` : `${origin}${address}`;
}
