import { bow, circle, MIDDLE } from './circle.js';
import type { Network } from './network.js';
import { NETWORK } from './words.js';

/** Speakers on a circle, and a curve for each kind of link between two, the wider the more there are. */
export function Drawing({ network: { nodes, edges } }: { readonly network: Network }) {
  const places = circle(nodes.length);
  const placeOf = new Map(nodes.map(({ speaker }, place) => [speaker.id, places[place]]));
  return (
    <>
      <Legend />
      <svg class="network" viewBox={`0 0 ${2 * MIDDLE} ${2 * MIDDLE}`} role="img" aria-label={NETWORK.picture}>
        {edges.map(({ kind, from, to, count }) => {
          const [start, end] = [placeOf.get(from.id), placeOf.get(to.id)];
          if (start === undefined || end === undefined) return null;
          const width = Math.min(1 + Math.sqrt(count), WIDEST);
          return <path class={`network-link network-${kind}`} d={bow(start, end)} stroke-width={width} />;
        })}
        {nodes.map(({ speaker, isAround }, place) => {
          const { x, y } = places[place] ?? { x: MIDDLE, y: MIDDLE };
          return (
            <g class={isAround ? 'network-node network-around' : 'network-node'}>
              <circle cx={x} cy={y} r={isAround ? 8 : 5} />
              <text x={x} y={y < MIDDLE ? y - 14 : y + 24} text-anchor="middle">
                {speaker.name}
              </text>
            </g>
          );
        })}
      </svg>
    </>
  );
}

function Legend() {
  return (
    <ul class="network-legend">
      {NETWORK_KINDS.map((kind) => (
        <li>
          <svg width="40" height="8" aria-hidden="true">
            <path class={`network-link network-${kind}`} d="M0 4H40" stroke-width="3" />
          </svg>{' '}
          {NETWORK.kinds[kind]}
        </li>
      ))}
    </ul>
  );
}

const NETWORK_KINDS = ['RESPONDS_TO', 'TALKS_ABOUT', 'QUOTES'] as const;

const WIDEST = 8;
