import type { StoryEntryFragment } from '../../../client/generated/graphql.js';
import { dateInWords } from '../parts/date.js';
import { LINE_WORDS } from '../parts/vocabulary.js';
import { lineOf } from './found.js';
import type { RaceLabel } from './race-labels.js';
import { SIZE, type Mark } from './story-parts.js';
import type { Item } from './story-model.js';
import type { STORY } from './words.js';

interface Props {
  readonly mark: Mark;
  readonly item: Item;
  readonly entry: StoryEntryFragment;
  /** The name at the top of its line; for a race whose day is known. */
  readonly label: RaceLabel | undefined;
  readonly locale: string;
}

/** One remark or race: a link whose label says when, who, and the first words. A race's name stands beside its link. */
export function StoryMark({ mark, item, entry, label, locale }: Props) {
  const { address, told } = lineOf(entry.node);
  const when = entry.date === null ? LINE_WORDS.undated : dateInWords(entry.date, locale);
  const y = label === undefined || label.level === null ? null : SIZE.pad + label.level * SIZE.label;
  return (
    <>
      <a
        class={['story-mark', `story-${item.kind}`, !item.isPrinted && 'story-outline'].filter(Boolean).join(' ')}
        href={address}
        aria-label={`${when}: ${told}`}
        data-item={mark.id}
        data-row={mark.row}
      >
        <title>{`${when}: ${told}`}</title>
        {label !== undefined && y !== null && (
          <rect class="story-name-field" x={label.x} y={y - 4} width={label.to - label.x} height={SIZE.label} />
        )}
        <Shape mark={mark} kind={item.kind} />
      </a>
      {label !== undefined && y !== null && (
        <text class="story-name" aria-hidden="true" x={label.x + 5} y={y + 9}>
          {label.text}
        </text>
      )}
    </>
  );
}

const R = SIZE.radius;

function Shape({ mark: { x, y, bar, opens }, kind }: { readonly mark: Mark; readonly kind: Item['kind'] }) {
  const [left, right] = [bar?.from ?? x - R, bar?.to ?? x + R];
  return (
    <>
      <rect class="story-field" x={left - 2} y={y - SIZE.pitch / 2} width={right - left + 4} height={SIZE.pitch} />
      {opens.before && <path class="story-opens" d={`M${left - 1} ${y}h-7m3 -3l-3 3l3 3`} />}
      {opens.behind && <path class="story-opens" d={`M${right + 1} ${y}h7m-3 -3l3 3l-3 3`} />}
      {bar !== null && <rect class="story-bar" x={left} y={y - 2} width={right - left} height={4} rx={2} />}
      {bar === null && kind === 'remark' && <circle class="story-shape" cx={x} cy={y} r={R} />}
      {bar === null && kind === 'race' && (
        <path class="story-shape" d={`M${x} ${y - R}l${R} ${R}l${-R} ${R}l${-R} ${-R}z`} />
      )}
    </>
  );
}

/** A sign of the legend, drawn as the marks are. */
export function Sign({ of }: { readonly of: keyof typeof STORY.signs }) {
  const opens = { before: of === 'opens', behind: false };
  const bar = of === 'bar' ? { from: 3, to: 27 } : null;
  const mark = { id: of, row: '', x: 15, y: 8, bar, opens };
  return (
    <svg class="story-sign" width="30" height="16" aria-hidden="true">
      {of === 'race' && <line class="story-race-line" x1={15} x2={15} y1={0} y2={16} />}
      <g class={`story-${of === 'race' ? 'race' : 'remark'} ${of === 'outline' ? 'story-outline' : ''}`}>
        <Shape mark={mark} kind={of === 'race' ? 'race' : 'remark'} />
      </g>
    </svg>
  );
}
