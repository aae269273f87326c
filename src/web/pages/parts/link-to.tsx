import type { ComponentChildren } from 'preact';
import { addressOf } from '../address.js';

/** A thing's name as a link to its page; the name alone where it has none. */
export function LinkTo({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  const address = addressOf(id);
  return address === null ? <span>{children}</span> : <a href={address}>{children}</a>;
}
