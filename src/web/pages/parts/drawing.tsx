import { useEffect, useState } from 'preact/hooks';
import { keyLeadsTo, type Place } from './drawing-keys.js';

interface Props {
  /** The id of the drawing. Its links have `data-item` and `data-row`; its lines `data-between`, the items that they join. */
  readonly of: string;
  /** How its rows run. */
  readonly rows: 'across' | 'down';
  /** What is told while nothing is pointed at. */
  readonly hint: string;
}

/**
 * Brings a drawing alive: one stop for Tab with arrow keys inside, what belongs to an item brought out, and its label in words below.
 * Without script its links and their titles are there all the same.
 */
export function Drawing({ of, rows, hint }: Props) {
  const [told, tell] = useState<string | null>(null);
  useEffect(() => {
    const drawing = document.querySelector<SVGSVGElement>(`#${of}`);
    if (drawing === null) return undefined;
    const releases = [roam(drawing, rows), bringOut(drawing, (item) => tell(item?.getAttribute('aria-label') ?? null))];
    return () => releases.forEach((release) => release());
  }, [of, rows]);
  return (
    <p class="drawing-told" aria-hidden={told === null ? undefined : 'true'}>
      {told ?? hint}
    </p>
  );
}

type Items = readonly SVGAElement[];
const itemsOf = (drawing: SVGSVGElement): Items => [...drawing.querySelectorAll<SVGAElement>('a[data-item]')];

/** Tab goes to one item; from there the arrow keys lead on. Lines are no stops: what they lead to stands in the twin of the drawing. */
function roam(drawing: SVGSVGElement, rows: Props['rows']): () => void {
  const items = itemsOf(drawing);
  for (const line of drawing.querySelectorAll('a[data-between]')) line.setAttribute('tabindex', '-1');
  const stopAt = (stop: number): void =>
    items.forEach((item, index) => item.setAttribute('tabindex', index === stop ? '0' : '-1'));
  stopAt(0);
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = items.findIndex((item) => item === document.activeElement);
    const to = keyLeadsTo(
      event.key,
      at,
      items.map((item) => placeOf(item, rows)),
      rows,
    );
    if (to === null) return;
    event.preventDefault();
    stopAt(to);
    items[to]?.focus();
    items[to]?.lastElementChild?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  drawing.addEventListener('keydown', onKey);
  return () => drawing.removeEventListener('keydown', onKey);
}

function placeOf(item: SVGAElement, rows: Props['rows']): Place {
  const box = item.getBBox();
  return { row: item.dataset['row'] ?? '', along: rows === 'across' ? box.x + box.width / 2 : box.y + box.height / 2 };
}

/** What is pointed at or has the focus stands out with its lines and what they lead to; the rest goes back. */
function bringOut(drawing: SVGSVGElement, tell: (item: SVGAElement | null) => void): () => void {
  const show = (event: Event): void => {
    const item = event.target instanceof Element ? event.target.closest<SVGAElement>('a[data-item]') : null;
    lightUp(drawing, item);
    tell(item);
  };
  const hide = (): void => {
    lightUp(drawing, null);
    tell(null);
  };
  const shows = ['pointerover', 'focusin'] as const;
  const hides = ['pointerleave', 'focusout'] as const;
  for (const type of shows) drawing.addEventListener(type, show);
  for (const type of hides) drawing.addEventListener(type, hide);
  return () => {
    for (const type of shows) drawing.removeEventListener(type, show);
    for (const type of hides) drawing.removeEventListener(type, hide);
  };
}

function lightUp(drawing: SVGSVGElement, item: SVGAElement | null): void {
  const chosen = item?.dataset['item'];
  const lit = new Set<string>();
  for (const line of drawing.querySelectorAll<SVGElement>('[data-between]')) {
    const ends = line.dataset['between']?.split(' ') ?? [];
    const isLit = chosen !== undefined && ends.includes(chosen);
    line.classList.toggle('is-lit', isLit);
    if (isLit) ends.forEach((end) => lit.add(end));
  }
  for (const one of itemsOf(drawing))
    one.classList.toggle('is-lit', one === item || lit.has(one.dataset['item'] ?? ''));
  drawing.classList.toggle('is-lit-up', lit.size > 0);
}
