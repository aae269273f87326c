import { describe, expect, test } from '@jest/globals';
import { standingOf, stretchAfter, type Start } from '../../src/career/best.js';
import { parseDate } from '../../src/values/date.js';
import { parseMark } from '../../src/values/mark.js';

/** A start over 1500 m: its name, its date, its mark. */
const start = (id: string, date: string | null, mark: string | null, discipline = 'TRACK_1500'): Start => ({
  id,
  discipline,
  date: date === null ? null : parseDate(date),
  mark: mark === null ? null : parseMark(mark, { metres: 1500 }),
});

function standing(id: string, ...all: readonly Start[]) {
  const one = all.find((each) => each.id === id);
  if (one === undefined) throw new Error(`There is no start ${id}.`);
  const { isBest, best, undecided } = standingOf(one, all);
  return { isBest, best: best.map((each) => each.id), undecided: undecided.map((each) => each.id) };
}

describe('the best held', () => {
  const slow = start('slow', '2023-05-01', '3:31.00');
  const quick = start('quick', '2023-06-01', '3:29.00');

  test('is the quickest so far, not the quickest of all', () => {
    expect(standing('slow', slow, quick)).toEqual({ isBest: 'BEST', best: ['slow'], undecided: [] });
    expect(standing('quick', slow, quick)).toEqual({ isBest: 'BEST', best: ['quick'], undecided: [] });
    const later = start('later', '2023-07-01', '3:30.00');
    expect(standing('later', slow, quick, later)).toEqual({ isBest: 'NOT_BEST', best: ['quick'], undecided: [] });
  });

  test('is shared where a mark is equalled', () => {
    const again = start('again', '2023-07-01', '3:29.00');
    expect(standing('again', quick, again)).toEqual({ isBest: 'EQUAL', best: ['again', 'quick'], undecided: [] });
  });

  test('is of one discipline', () => {
    const mile = start('mile', '2023-07-01', '3:45.00', 'TRACK_MILE');
    expect(standing('mile', slow, quick, mile)).toEqual({ isBest: 'BEST', best: ['mile'], undecided: [] });
  });

  test('is undecided where a quicker mark may have come before, and decided where only slower ones may', () => {
    const some = start('some-day', '2023', '3:30.00');
    expect(standing('slow', slow, some)).toEqual({ isBest: 'UNDECIDED', best: ['slow'], undecided: ['some-day'] });
    expect(standing('quick', quick, some)).toEqual({ isBest: 'BEST', best: ['quick'], undecided: ['some-day'] });
    const undated = start('undated', null, '3:30.00');
    expect(standing('undated', slow, quick, undated)).toMatchObject({
      isBest: 'UNDECIDED',
      undecided: ['slow', 'quick'],
    });
  });

  test('is undecided on one day, of which the races have no order', () => {
    const other = start('other', '2023-06-01', '3:28.00');
    expect(standing('quick', quick, other).isBest).toBe('UNDECIDED');
  });

  test('is not told by marks of different precision unless they leave no doubt', () => {
    const tenth = start('tenth', '2023-04-01', '3:29.0');
    expect(standing('quick', tenth, quick)).toEqual({ isBest: 'UNDECIDED', best: ['quick', 'tenth'], undecided: [] });
    expect(standing('slow', tenth, slow).isBest).toBe('NOT_BEST');
    const clearly = start('clearly', '2023-06-01', '3:28.80');
    expect(standing('clearly', tenth, clearly)).toEqual({ isBest: 'BEST', best: ['clearly'], undecided: [] });
  });

  test('is nothing where no mark is held, and does not count those without', () => {
    const none = start('none', '2023-07-01', null);
    expect(standing('none', quick, none)).toEqual({ isBest: 'NO_MARK', best: ['quick'], undecided: [] });
    expect(standing('slow', start('none', '2023', null), slow).isBest).toBe('BEST');
  });
});

describe('the days until the next race', () => {
  const one = start('one', '2023-05', null);
  const two = start('two', '2023-07-03', null);
  const three = start('three', '2023-07-03', null);
  const rough = start('rough', '2023', null);

  test('begin with the last on which the race may have been, and end before the first on which the next may be', () => {
    expect(stretchAfter(one, [one, rough, two, three])).toEqual({
      from: '2023-05-31',
      until: '2023-07-03',
      next: [two, three],
    });
  });

  test('have no end where no race surely comes later, and no beginning where the last day is not known', () => {
    expect(stretchAfter(two, [one, two, three, rough])).toEqual({ from: '2023-07-03', until: null, next: [] });
    expect(stretchAfter(start('open', '2023-05/..', null), [two])).toBeNull();
    expect(stretchAfter(start('undated', null, null), [two])).toBeNull();
  });
});
