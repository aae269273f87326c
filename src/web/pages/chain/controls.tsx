import { useEffect, useState } from 'preact/hooks';
import { keyLeadsTo } from './tree-keys.js';
import { CHAIN } from './words.js';

const { picture } = CHAIN;
const [LEAST, MOST, STEP] = [0.4, 3, 1.25];

/** Brings the picture with this id alive: zoom by buttons and keys, and one stop for Tab with arrow keys inside. */
export function ChainControls({ of }: { readonly of: string }) {
  const [zoom, setZoom] = useState(1);
  const [isAwake, setAwake] = useState(false);
  const by = (factor: number) => setZoom((now) => Math.min(MOST, Math.max(LEAST, now * factor)));

  useEffect(() => {
    const svg = document.querySelector<SVGSVGElement>(`#${of}`);
    if (svg === null) return undefined;
    setAwake(true);
    const asKey = ({ key }: KeyboardEvent): void => {
      if (key === '+' || key === '=') by(STEP);
      if (key === '-') by(1 / STEP);
      if (key === '0') setZoom(1);
    };
    svg.addEventListener('keydown', asKey);
    const release = roam(svg);
    return () => {
      svg.removeEventListener('keydown', asKey);
      release();
    };
  }, [of]);

  useEffect(() => {
    const svg = document.querySelector<SVGSVGElement>(`#${of}`);
    if (svg === null) return;
    const { width, height } = svg.viewBox.baseVal;
    svg.setAttribute('width', String(width * zoom));
    svg.setAttribute('height', String(height * zoom));
  }, [of, zoom]);

  return (
    <div class="chain-zoom" role="group" aria-label={picture.zoom} hidden={!isAwake}>
      <button type="button" onClick={() => by(STEP)} aria-label={picture.more}>
        +
      </button>
      <button type="button" onClick={() => by(1 / STEP)} aria-label={picture.less}>
        −
      </button>
      <button type="button" onClick={() => setZoom(1)}>
        {picture.fit}
      </button>
    </div>
  );
}

/** Tab goes to one item, the anchor at first; from there the arrow keys lead through the tree. */
function roam(svg: SVGSVGElement): () => void {
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
    const to = keyLeadsTo(event.key, at, levels);
    if (to === null) return;
    event.preventDefault();
    stopAt(to);
    items[to]?.focus();
    items[to]?.querySelector('.box, .race-flag')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  svg.addEventListener('keydown', onKey);
  return () => svg.removeEventListener('keydown', onKey);
}
