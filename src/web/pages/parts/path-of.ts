/** An address of which the parts are ids or names; the colon of an id stays readable. */
export function pathOf(...parts: readonly string[]): string {
  return parts.map((part) => `/${encodeURIComponent(part).replaceAll('%3A', ':').replaceAll('%2C', ',')}`).join('');
}
