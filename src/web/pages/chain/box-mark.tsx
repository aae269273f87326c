import { dateInWords } from '../parts/date.js';
import { CutMarks } from './cut-marks.js';
import type { Box } from './layout.js';
import { dateOf } from './model.js';
import { cutWords, wordsOf, type Entry } from './names.js';
import { BOX, SIZE, type Shape } from './sizes.js';
import { classOf, itemAttributes, type Treed } from './treed.js';
import { CHAIN } from './words.js';

/** As many signs of what was said as fit into a box of each shape. */
const SIGNS: Readonly<Record<Shape, number>> = { rows: 58, tree: 88 };

/** A head with more signs than these takes two lines. */
const LONG_HEAD = 22;

/**
 * A remark or an event: a box whose left edge is its date, with a bar where that is uncertain.
 * Its short text stands beside the link, for who sees it; who hears it is told all of it by the link's label.
 */
export function BoxMark({ box, shape, ...treed }: Treed & { readonly box: Box; readonly shape: Shape }) {
  const { x, y, bar } = box;
  const { width, height } = BOX[shape];
  const words = wordsOf(treed.entry);
  const { isQuoted, language } = words;
  const head = headOf(treed, shape);
  const kind = shape === 'rows' && head.length > LONG_HEAD ? 'long' : shape;
  return (
    <>
      <a {...itemAttributes(treed)} class={classOf(treed)}>
        {bar !== null && (
          <rect class="bar" x={bar.from} y={y + height + 2} width={bar.to - bar.from} height={SIZE.bar} rx={2} />
        )}
        <rect class="box" x={x} y={y} width={width} height={height} rx={3} />
      </a>
      <foreignObject class="entry-text" aria-hidden="true" x={x} y={y} width={width} height={height}>
        <div class={`box-text box-text-${kind}`}>
          <div class="box-head">{head}</div>
          <div class={isQuoted ? 'box-words' : 'box-words box-gist'} dir="auto" lang={language ?? undefined}>
            {cutWords(words, SIGNS[shape])}
          </div>
        </div>
      </foreignObject>
      <CutMarks {...treed} box={box} shape={shape} />
    </>
  );
}

/** When it was; in the tree, where no row says it, also who. */
function headOf({ entry, view }: Pick<Treed, 'entry' | 'view'>, shape: Shape): string {
  const { node }: Entry = entry;
  const date = dateOf(node);
  const when = date === null ? CHAIN.undated : dateInWords(date, view.locale);
  return shape === 'tree' && node.__typename === 'Remark' ? `${node.speaker.name}, ${when}` : when;
}
