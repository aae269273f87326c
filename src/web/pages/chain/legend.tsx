import type { ComponentChildren } from 'preact';
import { BASIS_WORDS } from '../parts/vocabulary.js';
import { ENDS, LOOKS } from './ends.js';
import type { Missing } from './view.js';
import { CHAIN } from './words.js';

const WORDS = {
  stated: BASIS_WORDS.STATED,
  juxtaposed: BASIS_WORDS.JUXTAPOSED,
  inferred: BASIS_WORDS.INFERRED,
} as const;

/** What the lines and boxes of the picture mean, each with a drawn sample of itself. */
export function Legend({ missing }: { readonly missing: Missing | null }) {
  const { picture } = CHAIN;
  return (
    <ul class="chain-legend" aria-label={picture.legend}>
      {LOOKS.map((look) => (
        <Sample words={WORDS[look]}>
          <path class={`reply reply-${look}`} d="M1,8H36" />
          <path class={`end-${look}`} d={ENDS[look]} transform="translate(35 4)" />
        </Sample>
      ))}
      <Sample words={picture.race}>
        <line class="race" x1={22} x2={22} y1={0} y2={16} />
      </Sample>
      <Sample words={picture.uncertain}>
        <rect class="bar" x={2} y={6} width={40} height={4} rx={2} />
      </Sample>
      <Sample words={picture.unprinted}>
        <g class="entry-unprinted">
          <rect class="box" x={2} y={2} width={40} height={12} rx={2} />
        </g>
      </Sample>
      <Sample words={picture.anchor}>
        <g class="entry-anchor">
          <rect class="box" x={2} y={2} width={40} height={12} rx={2} />
        </g>
      </Sample>
      {missing !== null && (
        <Sample words={CHAIN.item.missing(missing.from)}>
          <g class="entry-missing">
            <rect class="box" x={2} y={2} width={40} height={12} rx={2} />
          </g>
        </Sample>
      )}
    </ul>
  );
}

function Sample({ words, children }: { readonly words: string; readonly children: ComponentChildren }) {
  return (
    <li>
      <svg width={44} height={16} viewBox="0 0 44 16" aria-hidden="true">
        {children}
      </svg>{' '}
      {words}
    </li>
  );
}
