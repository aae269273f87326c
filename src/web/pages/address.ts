/** The kinds of things that have a page; the kind is what stands before the colon of an id. */
const WITH_PAGES: ReadonlySet<string> = new Set(['remark', 'athlete', 'person', 'outlet', 'group', 'race', 'source']);

/** The page of a thing: `/remark/kerr-yes-men` for `remark:kerr-yes-men`; null for things that have none of their own. */
export function addressOf(id: string): string | null {
  const colon = id.indexOf(':');
  const kind = id.slice(0, colon);
  return WITH_PAGES.has(kind) ? `/${kind}/${encodeURIComponent(id.slice(colon + 1))}` : null;
}

/** The page of the chain around a thing: `/chain/remark:kerr-yes-men`. */
export function chainAddressOf(id: string): string {
  return `/chain/${inAddress(id)}`;
}

/** A whole id as one step of an address; its colon stays as it is. */
export const inAddress = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');
