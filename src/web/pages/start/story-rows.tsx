import { addressOf } from '../address.js';
import type { Layout, RowBox } from './story-layout.js';
import { STORY } from './words.js';

const ROW_NAMES = 156;
const LETTERS = 18;

/** Whose row each is, and how many stand in it; it stays in sight while the time beside it scrolls. */
export function RowNames({ layout: { rows, height }, locale }: { readonly layout: Layout; readonly locale: string }) {
  return (
    <svg class="story-rows" role="group" aria-label={STORY.rowsOf} width={ROW_NAMES} height={height}>
      {rows.map((box, index) => (
        <g>
          <rect
            class={index % 2 === 0 ? 'story-row' : 'story-row story-row-other'}
            x={0}
            y={box.y}
            width={ROW_NAMES}
            height={box.height}
          />
          <RowName box={box} />
          <text class="tick-name" x={8} y={box.y + 35}>
            {countOf(box, new Intl.NumberFormat(locale))}
          </text>
        </g>
      ))}
    </svg>
  );
}

function RowName({ box: { row, y } }: { readonly box: RowBox }) {
  if (row.speaker === null)
    return (
      <text class="story-row-name" x={8} y={y + 19}>
        {STORY.rows[row.kind]}
      </text>
    );
  const { id, name } = row.speaker;
  const isCut = name.length > LETTERS;
  return (
    <>
      <a href={addressOf(id) ?? '/'} aria-label={name}>
        <title>{name}</title>
        <rect class="story-field" x={2} y={y + 4} width={ROW_NAMES - 4} height={20} />
      </a>
      <text class="story-row-name story-row-link" aria-hidden="true" x={8} y={y + 19}>
        {isCut ? `${name.slice(0, LETTERS - 1).trimEnd()}…` : name}
      </text>
    </>
  );
}

function countOf({ row: { kind, count, speakers } }: RowBox, number: Intl.NumberFormat): string {
  const told = number.format(count);
  if (kind === 'races') return STORY.races(told, count === 1);
  const remarks = STORY.remarks(told, count === 1);
  return kind === 'speaker' ? remarks : STORY.by(remarks, number.format(speakers));
}
