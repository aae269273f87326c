import { BasisMark } from '../parts/basis-mark.js';
import { NETWORK } from './words.js';

/** What the looks of a curve mean: its end and colour the kind, its width how often, dots that it is our reading. */
export function Legend() {
  return (
    <ul class="network-legend" aria-label={NETWORK.legend}>
      {(['RESPONDS_TO', 'TALKS_ABOUT', 'QUOTES'] as const).map((kind) => (
        <li>
          <svg width="44" height="12" aria-hidden="true">
            <path
              class={`network-link network-${kind}`}
              d="M1 6H42"
              stroke-width="2"
              marker-end={`url(#network-${kind})`}
            />
          </svg>{' '}
          {NETWORK.kinds[kind]}
        </li>
      ))}
      <li>
        <svg width="44" height="12" aria-hidden="true">
          <path class="network-link network-RESPONDS_TO network-inferred" d="M1 6H42" stroke-width="2" />
        </svg>{' '}
        <BasisMark basis="INFERRED" />
      </li>
      <li>
        <svg width="44" height="12" aria-hidden="true">
          <path class="network-link network-RESPONDS_TO" d="M1 3H42" stroke-width="1.3" />
          <path class="network-link network-RESPONDS_TO" d="M1 9H42" stroke-width="5" />
        </svg>{' '}
        {NETWORK.width}
      </li>
    </ul>
  );
}
