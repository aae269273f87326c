import { Drawing as Alive } from '../parts/drawing.js';
import { Island } from '../parts/island.js';
import { addressOf } from '../address.js';
import { Legend } from './legend.js';
import type { Network } from './network.js';
import { curve } from './network-curves.js';
import { layoutOf, SIZE, type Place } from './network-layout.js';
import { pairsOf, type Edge, type Pair } from './pairs.js';
import { pairAddress, toldOf } from './told.js';
import { NETWORK } from './words.js';

const PICTURE = 'network-picture';

/** Who speaks to whom: those asked about in the middle, the others around them, a curve for each kind of link and each way. */
export function Drawing({ network: { nodes, edges }, locale }: { readonly network: Network; readonly locale: string }) {
  const centres = nodes.filter(({ isAround }) => isAround).map(({ speaker }) => speaker.id);
  const names = new Map(nodes.map(({ speaker }) => [speaker.id, speaker.name]));
  const pairs = pairsOf(edges);
  const { places, width, height } = layoutOf(
    nodes.map(({ speaker: { id, name }, isAround }) => ({
      id,
      name,
      isAround,
      weights: weightsOf(id, centres, edges),
    })),
  );
  const placeOf = new Map(places.map((place) => [place.id, place]));
  return (
    <>
      <Legend />
      <div class="network-scroll network-drawing" role="region" aria-label={NETWORK.region} tabIndex={0}>
        <svg id={PICTURE} class="network" role="group" aria-label={NETWORK.picture} width={width} height={height}>
          <Ends />
          {pairs.map((pair) => {
            const [a, b] = [placeOf.get(pair.a), placeOf.get(pair.b)];
            if (a === undefined || b === undefined) return null;
            return <PairLinks pair={pair} a={a} b={b} told={toldOf(pair, names, locale)} />;
          })}
          {places
            .toSorted((one, other) => SIDES.indexOf(one.side) - SIDES.indexOf(other.side) || one.y - other.y)
            .map((place) => (
              <Speaker key={place.id} place={place} name={names.get(place.id) ?? place.id} />
            ))}
        </svg>
      </div>
      <Island name="drawing" of={Alive} given={{ of: PICTURE, rows: 'down' as const, hint: NETWORK.keys }} />
    </>
  );
}

const SIDES: readonly Place['side'][] = ['left', 'middle', 'right'];

/** How much joins a speaker and each of those in the middle. */
function weightsOf(id: string, centres: readonly string[], edges: readonly Edge[]): readonly number[] {
  return centres.map((centre) =>
    edges
      .filter(({ from, to }) => (from.id === id && to.id === centre) || (from.id === centre && to.id === id))
      .reduce((sum, { count }) => sum + count, 0),
  );
}

interface PairShown {
  readonly pair: Pair;
  readonly a: Place;
  readonly b: Place;
  readonly told: string;
}

/** All curves between two speakers, as one link to what they said to each other. */
function PairLinks({ pair, a, b, told }: PairShown) {
  const all = [...pair.there.toReversed(), ...pair.back];
  const isOne = pair.a === pair.b;
  return (
    <a class="network-pair" href={pairAddress(pair)} aria-label={told} data-between={`${pair.a} ${pair.b}`}>
      <title>{told}</title>
      {all.map(({ kind, from, count, inferred }, index) => {
        const lane = isOne ? index : index - (all.length - 1) / 2;
        const [start, end] = from.id === a.id ? [a, b] : [b, a];
        const d = curve(start, end, lane);
        return (
          <>
            <path class="network-field" d={d} />
            <path
              class={`network-link network-${kind}${inferred === count ? ' network-inferred' : ''}`}
              d={d}
              stroke-width={widthOf(count)}
              marker-end={`url(#network-${kind})`}
            />
          </>
        );
      })}
    </a>
  );
}

/** The wider the more; four times as many are twice as wide. */
const widthOf = (count: number): number => Math.min(WIDEST, Math.round(13 * Math.sqrt(count)) / 10);
const WIDEST = 7;

/** A speaker as a link; the name, cut where it is long, stands beside it for the eye. */
function Speaker({ place: { id, side, x, y, label }, name }: { readonly place: Place; readonly name: string }) {
  const radius = side === 'middle' ? SIZE.centre : SIZE.node;
  return (
    <>
      <a
        class={side === 'middle' ? 'network-node network-around' : 'network-node'}
        href={addressOf(id) ?? '/network'}
        aria-label={name}
        data-item={id}
        data-row={side}
      >
        <title>{name}</title>
        <rect class="network-field-name" x={label.x - 4} y={label.y - 11} width={label.width + 8} height={22} />
        <circle cx={x} cy={y} r={radius} />
      </a>
      <text
        class={side === 'middle' ? 'network-name network-name-around' : 'network-name'}
        aria-hidden="true"
        x={side === 'left' ? x - 14 : side === 'right' ? x + 14 : x}
        y={label.y + 4}
        text-anchor={ANCHORS[side]}
      >
        {label.text}
      </text>
    </>
  );
}

const ANCHORS = { left: 'end', middle: 'middle', right: 'start' } as const;

/** The end of a curve tells its kind without colour: an arrow, an open arrow, a point. */
function Ends() {
  return (
    <defs>
      {(['RESPONDS_TO', 'TALKS_ABOUT', 'QUOTES'] as const).map((kind) => (
        <marker
          id={`network-${kind}`}
          viewBox="0 0 10 10"
          refX="8"
          refY="5"
          markerWidth="10"
          markerHeight="10"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          {kind === 'QUOTES' ? (
            <circle class={`network-end network-end-${kind}`} cx="6" cy="5" r="3.2" />
          ) : (
            <path
              class={`network-end network-end-${kind}`}
              d={kind === 'RESPONDS_TO' ? 'M0,1 L9,5 L0,9 z' : 'M1,1 L8,5 L1,9'}
            />
          )}
        </marker>
      ))}
    </defs>
  );
}
