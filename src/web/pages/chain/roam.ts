import { keyLeadsTo } from './tree-keys.js';

/** Tab goes to one item, the anchor at first; from there the arrow keys lead through the tree. Answers how to end it. */
export function roam(svg: SVGSVGElement): () => void {
  const items = [...svg.querySelectorAll<SVGAElement>('[role=treeitem]')];
  const levels = items.map((item) => Number(item.getAttribute('aria-level')));
  const stopAt = (index: number): void =>
    items.forEach((item, other) => item.setAttribute('tabindex', other === index ? '0' : '-1'));
  stopAt(
    Math.max(
      items.findIndex((item) => item.hasAttribute('aria-current')),
      0,
    ),
  );

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = items.findIndex((item) => item === document.activeElement);
    if (event.key === 'ArrowRight' && opensWhatIsCut(items[at])) return event.preventDefault();
    const to = keyLeadsTo(event.key, at, levels);
    if (to === null) return;
    event.preventDefault();
    stopAt(to);
    items[to]?.focus({ preventScroll: true });
    items[to]?.querySelector('.box, .race-flag')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const at = items.findIndex((item) => item === target);
    if (at !== -1) stopAt(at);
  };
  svg.addEventListener('keydown', onKey);
  svg.addEventListener('focusin', onFocus);
  return () => {
    svg.removeEventListener('keydown', onKey);
    svg.removeEventListener('focusin', onFocus);
  };
}

/** A closed item has its answers behind a link beside it. */
function opensWhatIsCut(item: SVGAElement | undefined): boolean {
  if (item?.getAttribute('aria-expanded') !== 'false') return false;
  const more = item.parentElement?.querySelector<SVGAElement>(
    `[data-opens="${CSS.escape(item.dataset['item'] ?? '')}"]`,
  );
  more?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  return more !== null && more !== undefined;
}
