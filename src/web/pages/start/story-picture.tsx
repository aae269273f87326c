import type { StoryEntryFragment, StoryQuery } from '../../../client/generated/graphql.js';
import { Island } from '../parts/island.js';
import { Drawing } from '../parts/drawing.js';
import { lineOf } from './found.js';
import { arcsOf } from './story-arcs.js';
import { StoryBackdrop, StoryMonths } from './story-backdrop.js';
import { layoutOf } from './story-layout.js';
import { StoryLegend } from './story-legend.js';
import { StoryMark } from './story-mark.js';
import { modelOf } from './story-model.js';
import { RowNames } from './story-rows.js';
import { windowOf } from './story-scale.js';
import type { Period } from './story.js';
import { STORY } from './words.js';

interface Drawn {
  readonly entries: readonly StoryEntryFragment[];
  readonly period: Period;
  readonly whole: StoryQuery['whole'];
  readonly locale: string;
}

const PICTURE = 'story-picture';

/** Remarks and races as marks in time, and who answers whom as curves. Each mark is a link; without script as well. */
export function StoryPicture({ entries, period, whole, locale }: Drawn) {
  const { rows, items } = modelOf(entries);
  const byId = new Map(entries.map((entry) => [entry.node.id, entry]));
  const names = new Map(entries.map(({ node }) => [node.id, lineOf(node).told]));
  const layout = layoutOf(rows, items, names, windowOf(items, period));
  const { arcs, apart } = arcsOf(items, layout.marks);
  const kindOf = new Map(items.map((item) => [item.id, item]));
  const labels = new Map(layout.races.map((race) => [race.id, race]));
  return (
    <>
      <StoryLegend />
      <div class="story-scroll" role="region" aria-label={STORY.region} tabIndex={0}>
        <RowNames layout={layout} locale={locale} />
        <svg
          id={PICTURE}
          class="story-picture"
          role="group"
          aria-label={STORY.picture}
          width={layout.width}
          height={layout.height}
        >
          <Ends />
          <StoryBackdrop layout={layout} />
          <StoryMonths layout={layout} counts={whole.facets.by[0]?.counts ?? []} entries={entries} locale={locale} />
          <g aria-hidden="true" class="story-arcs">
            {arcs.map(({ from, to, basis, path }) => (
              <path
                class={`reply reply-${basis.toLowerCase()}`}
                d={path}
                data-between={`${from} ${to}`}
                marker-end={`url(#story-${basis.toLowerCase()})`}
              />
            ))}
          </g>
          {layout.marks.map((mark) => {
            const [entry, item] = [byId.get(mark.id), kindOf.get(mark.id)];
            if (entry === undefined || item === undefined) return null;
            return (
              <StoryMark
                key={mark.id}
                mark={mark}
                item={item}
                entry={entry}
                label={labels.get(mark.id)}
                locale={locale}
              />
            );
          })}
        </svg>
      </div>
      <Island name="drawing" of={Drawing} given={{ of: PICTURE, rows: 'across' as const, hint: STORY.keys }} />
      {apart > 0 && <p class="held">{STORY.apart(new Intl.NumberFormat(locale).format(apart))}</p>}
    </>
  );
}

/** The three ends of lines, as on the page of a chain: an arrow, a diamond, an open arrow. */
function Ends() {
  return (
    <defs>
      {(['stated', 'juxtaposed', 'inferred'] as const).map((basis) => (
        <marker
          id={`story-${basis}`}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path class={`end-${basis}`} d={ENDS[basis]} />
        </marker>
      ))}
    </defs>
  );
}

const ENDS = {
  stated: 'M0,0 L8,4 L0,8 z',
  juxtaposed: 'M0,4 L4,0 L8,4 L4,8 z',
  inferred: 'M1,1 L7,4 L1,7',
} as const;
