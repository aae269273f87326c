/**
 * Puts a part of the page at an address where the same part of this page is, and tells in words what changed. Goes to the
 * address itself where the page there has no such part, as one that says what went wrong, and then never answers: this page ends. Rejects where nobody answers.
 */
export async function exchangePart(id: string, address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal, headers: { accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [before, after] = [document.querySelector(`#${id}`), page.querySelector(`#${id}`)];
  if (before === null || after === null) {
    location.assign(address);
    return await new Promise<never>(() => undefined);
  }
  const focused = placeOf(document.activeElement, before);
  before.replaceWith(after);
  after.dispatchEvent(new Event('arrived', { bubbles: true }));
  if (focused !== null) focusOn(after, focused);
  return after.querySelector('[data-tells]')?.textContent ?? '';
}

/** By what an element within a part is found again in its successor; null where the focus is elsewhere. */
function placeOf(active: Element | null, part: Element): string | null {
  if (active === null || !part.contains(active)) return null;
  const item = active.getAttribute('data-item');
  if (item !== null) return `[data-item="${CSS.escape(item)}"]`;
  const named = active.id === '' ? active.closest('li[id]')?.id : active.id;
  return named === undefined ? '' : `#${CSS.escape(named)}`;
}

/** The same element, else the first thing in it that takes the focus, else the part itself. */
function focusOn(part: Element, place: string): void {
  const found = place === '' ? null : part.querySelector<HTMLElement | SVGElement>(place);
  found?.focus({ preventScroll: true });
  if (found !== null && document.activeElement === found) return;
  (found ?? part).querySelector<HTMLElement>('a[href], button, select')?.focus({ preventScroll: true });
}
