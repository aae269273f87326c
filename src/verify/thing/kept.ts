import { isDate, parseDate } from '../../values/date.js';
import { searchable } from '../../values/fold.js';
import { nameKey } from '../../values/name-key.js';
import { orderKey } from '../../values/order.js';
import { check, unlessSame, type Check, type Violation } from '../check.js';
import { dateViolations } from './dates.js';
import { keptBy, type Keeping, type KeptRow } from './statements.js';

interface Kind extends Keeping {
  /** By its first date, by its name, or not at all. */
  readonly order: 'DATE' | 'NAME' | null;
  readonly isSearchedFor: boolean;
}

const NOTHING = { dates: [], text: null, texts: null, published: null, isSearchedFor: false } as const;
const NAMED = { ...NOTHING, text: 'name', texts: 'aliases', isSearchedFor: true } as const;

const KINDS: readonly Kind[] = [
  ...(['Athlete', 'Person', 'Outlet', 'Group'] as const).map((kind) => ({ ...NAMED, kind, order: 'NAME' as const })),
  { ...NAMED, kind: 'Competition', dates: ['dates'], order: 'DATE' },
  { ...NAMED, kind: 'Race', dates: ['date'], order: 'DATE' },
  { ...NOTHING, kind: 'Result', dates: ['date'], order: 'DATE' },
  { ...NOTHING, kind: 'Event', dates: ['date'], order: 'DATE' },
  {
    ...NOTHING,
    kind: 'Source',
    dates: ['published', 'updated', 'retrieved'],
    text: 'title',
    order: 'DATE',
    isSearchedFor: true,
  },
  {
    ...NOTHING,
    kind: 'Remark',
    dates: ['said', 'madePublic', 'withdrawn'],
    published: 'published',
    order: 'DATE',
  },
  { ...NOTHING, kind: 'Claim', dates: ['validAt'], order: null },
  { ...NOTHING, kind: 'Story', text: 'title', order: 'NAME' },
];

/** What things keep beside their own properties, for comparing and for searching, is worked out again by the values. */
export const KEPT_CHECKS: readonly Check[] = KINDS.map((kind) =>
  check({
    kind: kind.kind,
    statement: keptBy(kind),
    judge: (row) => [
      ...dateViolations(row, kind.dates),
      ...orderViolations(row, kind),
      ...(kind.isSearchedFor ? searchViolations(row) : []),
    ],
  }),
);

function orderViolations(row: KeptRow, { order }: Kind): readonly Violation[] {
  const { id, text, orderKey: found } = row;
  const expected = order === 'NAME' ? nameKey(text ?? '', id) : order === 'DATE' ? dayKey(row) : null;
  return expected === null ? [] : unlessSame('thing.order', id, `The orderKey of ${id}`, { expected, found });
}

/** null where there is no telling, because the date is none. */
function dayKey({ id, dates: [edtf = null], published }: KeptRow): string | null {
  if (edtf !== null && !isDate(edtf)) return null;
  const date = edtf === null ? null : parseDate(edtf);
  return orderKey({ id, earliest: date?.earliest ?? null, latest: date?.latest ?? null, published });
}

function searchViolations({ id, text, texts, searchText }: KeptRow): readonly Violation[] {
  const expected = text === null ? null : searchable([text, ...texts]);
  return unlessSame('thing.searchText', id, `The searchText of ${id}`, { expected, found: searchText });
}
