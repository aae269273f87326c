import { useEffect, useState } from 'preact/hooks';
import { roam } from './roam.js';
import { keepNamesInSight, zoomTo } from './sight.js';
import { CHAIN } from './words.js';

const { picture } = CHAIN;
const [LEAST, MOST, STEP] = [0.5, 4, 1.25];

/** Brings the picture with this id alive: zoom by buttons and keys, names that stay, and one stop for Tab with arrow keys inside. */
export function ChainControls({ of }: { readonly of: string }) {
  const [zoom, setZoom] = useState(1);
  const [isAwake, setAwake] = useState(false);
  const by = (factor: number) => setZoom((now) => Math.min(MOST, Math.max(LEAST, now * factor)));

  useEffect(() => {
    const svg = document.querySelector<SVGSVGElement>(`#${of}`);
    const region = svg?.parentElement;
    if (svg === null || region === null || region === undefined) return undefined;
    setAwake(true);
    const asKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      if (ctrlKey || metaKey || altKey) return;
      if (key === '+' || key === '=') by(STEP);
      if (key === '-') by(1 / STEP);
      if (key === '0') setZoom(1);
    };
    region.addEventListener('keydown', asKey);
    const ends = [roam(svg), keepNamesInSight(svg, region)];
    return () => {
      region.removeEventListener('keydown', asKey);
      for (const end of ends) end();
    };
  }, [of]);

  useEffect(() => {
    const svg = document.querySelector<SVGSVGElement>(`#${of}`);
    if (svg !== null) zoomTo(svg, zoom);
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
