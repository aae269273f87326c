import { curvesOf } from './curves.js';
import { forestOf } from './forest.js';
import { Backdrop } from './backdrop.js';
import { layoutOf, SIZE, type Shape } from './layout.js';
import { itemOf } from './model.js';
import { BoxMark, RaceLineMark, type Treed } from './marks.js';
import type { View } from './view.js';
import { CHAIN } from './words.js';

export const PICTURE_ID = 'chain-picture';

/** The chain as a drawing, and to a screen reader as a tree. What it links to works without any script. */
export function Picture({ view, shape }: { readonly view: View; readonly shape: Shape }) {
  const items = view.entries.map((entry) => itemOf(entry, view.anchor));
  const layout = layoutOf(items, shape);
  const boxes = new Map(layout.boxes.map((box) => [box.id, box]));
  const races = new Map(layout.races.map((race) => [race.id, race]));
  return (
    <svg
      id={PICTURE_ID}
      class="chain-picture"
      role="tree"
      aria-label={CHAIN.picture.tree}
      width={layout.width}
      height={layout.height}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
    >
      <defs>
        {(['stated', 'juxtaposed', 'inferred'] as const).map((basis) => (
          <marker
            id={`end-${basis}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path class={`end-${basis}`} d={ENDS[basis]} />
          </marker>
        ))}
      </defs>
      <Backdrop layout={layout} view={view} />
      <g aria-hidden="true">
        {curvesOf(items, layout).map(({ replyId, path, basis, isPrimary }) => (
          <path
            class={`reply reply-${basis.toLowerCase()}${isPrimary ? '' : ' reply-extra'}${view.missing?.replies.has(replyId) === true ? ' reply-missing' : ''}`}
            d={path}
            marker-end={`url(#end-${basis.toLowerCase()})`}
          />
        ))}
      </g>
      {forestOf(items).map((branch) => {
        const entry = view.byId.get(branch.id);
        if (entry === undefined) return null;
        const treed: Treed = { branch, entry, view };
        const [box, race] = [boxes.get(branch.id), races.get(branch.id)];
        if (box !== undefined) return <BoxMark {...treed} box={box} shape={shape} />;
        return race === undefined ? null : <RaceLineMark {...treed} race={race} bottom={layout.height - SIZE.gap} />;
      })}
    </svg>
  );
}

/** Each look of a line has an end of its own, for who does not see colours: an arrow, a diamond, an open arrow. */
const ENDS = {
  stated: 'M0,0 L8,4 L0,8 z',
  juxtaposed: 'M0,4 L4,0 L8,4 L4,8 z',
  inferred: 'M1,1 L7,4 L1,7',
} as const;
