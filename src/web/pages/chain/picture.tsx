import { Axis, Backdrop } from './backdrop.js';
import { BoxMark } from './box-mark.js';
import { curvesOf } from './curves.js';
import { ENDS, LOOKS } from './ends.js';
import { forestOf } from './forest.js';
import { LaneNames } from './lane-names.js';
import { layoutOf } from './layout.js';
import { itemsOf } from './model.js';
import { RaceFlag } from './race-flag.js';
import type { Choice } from './query.js';
import type { Treed } from './treed.js';
import type { View } from './view.js';
import { CHAIN } from './words.js';

export const PICTURE_ID = 'chain-picture';

/** The chain as a drawing, and to a screen reader as a tree. What it links to works without any script. */
export function Picture({ view, choice }: { readonly view: View; readonly choice: Choice }) {
  const { shape } = choice;
  const items = itemsOf(view.entries, view.anchor);
  const layout = layoutOf(items, shape);
  const boxes = new Map(layout.boxes.map((box) => [box.id, box]));
  const races = new Map(layout.races.map((race) => [race.id, race]));
  return (
    <svg
      id={PICTURE_ID}
      class="chain-picture"
      role="tree"
      aria-label={CHAIN.picture.tree}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
    >
      <defs>
        {LOOKS.map((basis) => (
          <marker
            id={`end-${basis}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            orient="auto"
            markerUnits="userSpaceOnUse"
          >
            <path class={`end-${basis}`} d={ENDS[basis]} />
          </marker>
        ))}
      </defs>
      <Backdrop layout={layout} />
      <g aria-hidden="true">
        {curvesOf(items, layout).map(({ replyId, path, basis, isPrimary }) => (
          <path
            class={`reply reply-${basis.toLowerCase()}${isPrimary ? '' : ' reply-extra'}${view.missing?.replies.has(replyId) === true ? ' reply-missing' : ''}`}
            data-reply={replyId}
            d={path}
            marker-end={`url(#end-${basis.toLowerCase()})`}
          />
        ))}
      </g>
      {forestOf(items).map((branch) => {
        const entry = view.byId.get(branch.id);
        if (entry === undefined) return null;
        const treed: Treed = { branch, entry, view, choice };
        const [box, race] = [boxes.get(branch.id), races.get(branch.id)];
        if (box !== undefined) return <BoxMark {...treed} box={box} shape={shape} />;
        return race === undefined ? null : <RaceFlag {...treed} race={race} />;
      })}
      <LaneNames layout={layout} view={view} />
      <Axis layout={layout} view={view} />
    </svg>
  );
}
