import type { Request } from 'express';
import type { Extent } from './content.js';
import { hadBy, type Had } from './marks.js';

/** How far an embed reaches up and down unless its code says otherwise. */
export const USUAL: Extent = { up: 3, down: 3, inferred: false };
const MOST = 20;
const MOST_WAS = 50;

/** What the address of an embed asks for; a text that says what was expected where it can not be read. */
export function extentIn(query: URLSearchParams): Extent | string {
  const up = numberIn(query, 'up', USUAL.up);
  const down = numberIn(query, 'down', USUAL.down);
  if (up === null || down === null) return `"up" and "down" were expected to be whole numbers from 0 to ${MOST}.`;
  return { up, down, inferred: query.has('inferred') };
}

function numberIn(query: URLSearchParams, name: string, otherwise: number): number | null {
  const given = query.get(name);
  if (given === null) return otherwise;
  return /^\d{1,2}$/.test(given) && Number(given) <= MOST ? Number(given) : null;
}

/** The same for an address, without what is usual. */
export function searchOf({ up, down, inferred }: Extent, more: Readonly<Record<string, string>> = {}): string {
  const pairs = [
    ...(up === USUAL.up ? [] : [`up=${up}`]),
    ...(down === USUAL.down ? [] : [`down=${down}`]),
    ...(inferred ? ['inferred'] : []),
    ...Object.entries(more).map(([name, value]) => `${name}=${encodeURIComponent(value)}`),
  ];
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** The ids of what an embed code still shows: of an element named by `was`, of a frame by the marks that it `had`. */
export function wasIn(query: URLSearchParams): readonly string[] {
  const named = (query.get('was') ?? '').split(',').filter((id) => id !== '');
  return [...named, ...(hadIn(query)?.entries ?? []).map(({ id }) => id)].slice(0, MOST_WAS);
}

/** What the address of a frame kept of the chain as it was; null where it kept nothing. */
export function hadIn(query: URLSearchParams): Had | null {
  const marks = query.get('had');
  return marks === null ? null : hadBy(marks);
}

/** The server's own address as the caller sees it. */
export const originOf = (request: Request): string => `${request.protocol}://${request.get('host') ?? 'localhost'}`;

export const queryOf = (request: Request): URLSearchParams => new URL(request.originalUrl, 'http://here').searchParams;
