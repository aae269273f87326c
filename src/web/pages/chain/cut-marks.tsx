import type { Box } from './layout.js';
import { addressFor, opened } from './query.js';
import { BOX, type Shape } from './sizes.js';
import type { Treed } from './treed.js';

const WIDTH = 38;
const HEIGHT = 17;

/**
 * In the corner of a box: how many replies are cut there, and a link that opens them. Keys and those who hear the picture
 * have the same from the item itself, which is closed, and from the list.
 */
export function CutMarks({ box, shape, entry, choice }: Treed & { readonly box: Box; readonly shape: Shape }) {
  const cuts = entry.omitted.flatMap(({ side, reason, count, after }) =>
    reason === 'LIMIT' && after !== null ? [{ side, count, after }] : [],
  );
  const { width, height } = BOX[shape];
  return cuts.map(({ side, count, after }, index) => {
    const x = box.x + width - (cuts.length - index) * (WIDTH + 2);
    const y = box.y + height - HEIGHT - 2;
    return (
      <a
        class="cut-mark"
        href={addressFor(opened(choice, after))}
        tabIndex={-1}
        aria-hidden="true"
        data-opens={side === 'REPLIES' ? entry.node.id : undefined}
      >
        <rect x={x} y={y} width={WIDTH} height={HEIGHT} rx={8} />
        <text x={x + WIDTH / 2} y={y + 12.5} text-anchor="middle">
          {side === 'REPLIES' ? `+${count} →` : `← +${count}`}
        </text>
      </a>
    );
  });
}
