import { expect, test } from '@jest/globals';
import type { Claim } from '../../src/claim/claim.js';
import type { AthleteHeld, Facts, RaceHeld, ResultHeld } from '../../src/checks/facts.js';
import { check } from '../../src/checks/rules.js';
import type { DisciplineCode } from '../../src/race/kinds.js';
import type { Race, Result } from '../../src/race/race.js';
import { parseDate } from '../../src/values/date.js';
import { disciplineOf } from '../../src/race/kinds.js';
import { parseMark } from '../../src/values/mark.js';

const RACE: Race = {
  __typename: 'Race',
  id: 'race:a',
  orderKey: 'race:a',
  name: 'A',
  aliases: [],
  competitionId: null,
  date: parseDate('2024-03-10'),
  place: 'National Stadium, Oslo',
  round: 'FINAL',
  discipline: 'TRACK_1500',
  environment: 'OUTDOOR',
  scheduled: false,
  note: null,
};

const NAMES: Readonly<Record<string, string>> = { ann: 'Ann Ås', bea: 'Bea Berg', cleo: 'Cleo Ås' };
const athlete = (who: string) => ({ id: `athlete:${who}`, name: NAMES[who] ?? who, aliases: [] });

/** A result in short: `1 3:29.38 WR`, `- DNF`, `-`. */
function result(who: string, text: string, race: Race = RACE): Result {
  const [place = '-', ...rest] = text.split(' ');
  const mark = rest.find((part) => part.includes(':')) ?? null;
  const known = mark === null ? null : parseMark(mark, disciplineOf(race.discipline));
  const status = rest.includes('DNF') ? 'DNF' : rest.includes('ENTERED') ? 'ENTERED' : 'FINISHED';
  return {
    __typename: 'Result',
    id: `result:${race.id}-${who}`,
    orderKey: race.id,
    raceId: race.id,
    athleteId: `athlete:${who}`,
    place: place === '-' ? null : Number(place),
    mark,
    markMillis: known?.millis ?? null,
    markPrecision: known?.precision ?? null,
    status,
    records: rest.flatMap((part) =>
      part === 'WR' || part === 'PB' || part === 'NR' ? [{ code: part, isEqual: false }] : [],
    ),
    splitMetres: [],
    splitMarks: [],
    splitMillis: [],
    note: null,
  };
}

interface Told {
  /** What is claimed: the property and the value. */
  readonly claim: readonly [property: Claim['property'], value: string | null];
  readonly condition?: string;
  readonly validAt?: string;
  readonly said?: string;
  /** Of whose result in the race; else of the race itself, or of the athlete. */
  readonly of?: string;
  readonly about?: 'ATHLETE';
  readonly against?: string;
  /** Who came how in the race. */
  readonly race?: Readonly<Record<string, string>>;
  readonly environment?: Race['environment'];
  /** What else the athlete ran: the day, the result, who else ran and how. */
  readonly ran?: readonly (readonly [date: string, own: string, other?: string, more?: Partial<Race>])[];
}

function facts(told: Told): Facts {
  const { claim, of, about, against, race: came = {}, environment = 'OUTDOOR', ran = [] } = told;
  const race = { ...RACE, environment };
  const results = Object.entries(came).map(([who, text]): ResultHeld => ({
    result: result(who, text),
    athlete: athlete(who),
  }));
  const held: RaceHeld = { race, series: null, results };
  const raced = (date: string, place: number, more: Partial<Race> = {}): Race => ({
    ...race,
    id: `race:${place}`,
    name: `Race ${place}`,
    date: parseDate(date),
    ...more,
  });
  const of_ = (who: string, side: 1 | 2): AthleteHeld => ({
    athlete: athlete(who),
    ran: ran.flatMap((one, place) => {
      const [date, , , more] = one;
      const text = one[side];
      const where = raced(date, place, more);
      return text === undefined
        ? []
        : [{ race: where, result: result(who, text, where), series: 'World Championships' }];
    }),
  });
  return {
    claim: {
      __typename: 'Claim',
      id: 'claim:a',
      concernsId: 'race:a',
      property: claim[0],
      printed: 'as printed',
      value: claim[1],
      madeById: 'remark:a',
      rank: 'NORMAL',
      reason: null,
      condition: told.condition ?? null,
      validAt: told.validAt === undefined ? null : parseDate(told.validAt),
      againstId: against === undefined ? null : `athlete:${against}`,
      locator: null,
    },
    said: told.said === undefined ? null : parseDate(told.said),
    race: about === 'ATHLETE' ? null : held,
    competition: null,
    result: of === undefined ? null : (results.find(({ athlete: { id } }) => id === `athlete:${of}`) ?? null),
    athlete: of === undefined && about === undefined ? null : of_(of ?? 'ann', 1),
    against: against === undefined ? null : of_(against, 2),
  };
}

const TWO = { ann: '1 3:29.38', bea: '2 3:29.65' };
const more = (discipline: DisciplineCode): Partial<Race> => ({ discipline });

const CASES: readonly (readonly [what: string, told: Told, verdict: string])[] = [
  // Marks: as exactly as the coarser of the two.
  ['the same mark', { claim: ['MARK', '3:29.38'], of: 'ann', race: TWO }, 'SUPPORTED'],
  ['the same mark in other signs', { claim: ['MARK', '3:29:38'], of: 'ann', race: TWO }, 'SUPPORTED'],
  ['another mark', { claim: ['MARK', '3:29.39'], of: 'ann', race: TWO }, 'CONTRADICTED'],
  ['a rougher mark that may be it', { claim: ['MARK', '3:29'], of: 'ann', race: TWO }, 'SUPPORTED'],
  ['a rougher mark that can not be it', { claim: ['MARK', '3:28'], of: 'ann', race: TWO }, 'CONTRADICTED'],
  ['a mark where none is held', { claim: ['MARK', '3:29.38'], of: 'ann', race: { ann: '1' } }, 'NOT_DECIDABLE'],
  ['a mark of a race, of nobody in it', { claim: ['MARK', '3:29.38'], race: TWO }, 'NOT_DECIDABLE'],
  [
    'a mark that the athlete ran once',
    { claim: ['MARK', '3:30.00'], about: 'ATHLETE', ran: [['2023', '- 3:30.00']] },
    'SUPPORTED',
  ],
  [
    'a mark that the athlete is not held to have run',
    { claim: ['MARK', '3:20.00'], about: 'ATHLETE', ran: [['2023', '- 3:30.00']] },
    'NOT_DECIDABLE',
  ],
  // Places.
  ['the same place', { claim: ['PLACE', '2'], of: 'bea', race: TWO }, 'SUPPORTED'],
  ['another place', { claim: ['PLACE', '1'], of: 'bea', race: TWO }, 'CONTRADICTED'],
  [
    'a first place where only another is held first',
    { claim: ['PLACE', '1'], of: 'bea', race: { ann: '1', bea: '-' } },
    'CONTRADICTED',
  ],
  [
    'a first place where nothing tells',
    { claim: ['PLACE', '1'], of: 'bea', race: { ann: '-', bea: '-' } },
    'NOT_DECIDABLE',
  ],
  [
    'a fourth place where none is held',
    { claim: ['PLACE', '4'], of: 'bea', race: { ann: '1', bea: '-' } },
    'NOT_DECIDABLE',
  ],
  // Ends.
  ['the same end', { claim: ['STATUS', 'DNF'], of: 'ann', race: { ann: '- DNF' } }, 'SUPPORTED'],
  ['another end', { claim: ['STATUS', 'FINISHED'], of: 'ann', race: { ann: '- DNF' } }, 'CONTRADICTED'],
  [
    'an end where only the entry is held',
    { claim: ['STATUS', 'DNS'], of: 'ann', race: { ann: '- ENTERED' } },
    'NOT_DECIDABLE',
  ],
  ['no end: qualified', { claim: ['STATUS', 'qualified'], of: 'ann', race: TWO }, 'NOT_DECIDABLE'],
  // Margins.
  ['the same margin', { claim: ['MARGIN', '0.27'], of: 'ann', against: 'bea', race: TWO }, 'SUPPORTED'],
  ['the same margin, from behind', { claim: ['MARGIN', '0.27'], of: 'bea', against: 'ann', race: TWO }, 'SUPPORTED'],
  ['a rougher margin that fits', { claim: ['MARGIN', '0.3'], of: 'ann', against: 'bea', race: TWO }, 'SUPPORTED'],
  ['another margin', { claim: ['MARGIN', '0.14'], of: 'ann', against: 'bea', race: TWO }, 'CONTRADICTED'],
  [
    'an exact margin between rough marks',
    { claim: ['MARGIN', '0.27'], of: 'ann', against: 'bea', race: { ann: '1 3:45.34', bea: '2 3:45.6' } },
    'NOT_DECIDABLE',
  ],
  [
    'a margin beyond rough marks',
    { claim: ['MARGIN', '0.36'], of: 'ann', against: 'bea', race: { ann: '1 3:45.34', bea: '2 3:45.6' } },
    'CONTRADICTED',
  ],
  [
    'a margin in words',
    { claim: ['MARGIN', 'just under 3 seconds'], of: 'ann', against: 'bea', race: TWO },
    'NOT_DECIDABLE',
  ],
  [
    'a margin without both marks',
    { claim: ['MARGIN', '0.14'], of: 'ann', against: 'bea', race: { ann: '1 3:29.38', bea: '2' } },
    'NOT_DECIDABLE',
  ],
  // Records.
  [
    'a record that the result bears',
    { claim: ['RECORD', 'WR 1500 m'], of: 'ann', race: { ann: '1 3:26.00 WR' } },
    'SUPPORTED',
  ],
  ['a record that it does not bear', { claim: ['RECORD', 'WR 1500 m'], of: 'ann', race: TWO }, 'NOT_DECIDABLE'],
  [
    'a record of another distance, as at a split',
    { claim: ['RECORD', 'WR 800 m'], of: 'ann', race: { ann: '1 3:26.00 WR' } },
    'NOT_DECIDABLE',
  ],
  [
    'a record of the other kind of track',
    { claim: ['RECORD', 'WR 1500 m, indoor'], of: 'ann', race: { ann: '1 3:26.00 WR' } },
    'NOT_DECIDABLE',
  ],
  [
    'a record beaten in the same race',
    { claim: ['RECORD', 'WR 1500 m'], of: 'bea', race: { ann: '1 3:26.00', bea: '2 3:26.50 WR' } },
    'CONTRADICTED',
  ],
  [
    'a best of her own, beaten by another',
    { claim: ['RECORD', 'PB 1500 m'], of: 'bea', race: { ann: '1 3:26.00', bea: '2 3:26.50 PB' } },
    'SUPPORTED',
  ],
  [
    'a best of her own, when she had run quicker',
    { claim: ['RECORD', 'PB 1500 m'], of: 'ann', race: { ann: '1 3:30.00 PB' }, ran: [['2023', '1 3:29.00']] },
    'CONTRADICTED',
  ],
  [
    'a best of her own, when she ran quicker at another distance',
    {
      claim: ['RECORD', 'PB 1500 m'],
      of: 'ann',
      race: { ann: '1 3:30.00 PB' },
      ran: [['2023', '1 1:45.00', '-', more('TRACK_800')]],
    },
    'SUPPORTED',
  ],
  [
    'a best of her own, when she ran quicker perhaps before',
    { claim: ['RECORD', 'PB 1500 m'], of: 'ann', race: { ann: '1 3:30.00 PB' }, ran: [['2024', '1 3:29.00']] },
    'SUPPORTED',
  ],
  [
    'a best of her own, when the kind of track is not told',
    {
      claim: ['RECORD', 'PB 1500 m'],
      of: 'ann',
      environment: 'UNKNOWN',
      race: { ann: '1 3:30.00 PB' },
      ran: [['2023', '1 3:29.00']],
    },
    'SUPPORTED',
  ],
  [
    'a best of the season, after a quicker year',
    { claim: ['RECORD', 'SB 1500 m'], of: 'ann', race: TWO, ran: [['2023', '1 3:20.00']] },
    'NOT_DECIDABLE',
  ],
  [
    'a best of the season, after a quicker day',
    { claim: ['RECORD', 'SB 1500 m'], of: 'ann', race: TWO, ran: [['2024-01', '1 3:20.00']] },
    'CONTRADICTED',
  ],
  // Titles.
  [
    'as many titles as are held',
    {
      claim: ['TITLE', 'two world titles at 1500 m'],
      about: 'ATHLETE',
      validAt: '2024',
      ran: [
        ['2022', '1'],
        ['2023', '1'],
      ],
    },
    'SUPPORTED',
  ],
  [
    'more titles than are held',
    {
      claim: ['TITLE', 'two world titles'],
      about: 'ATHLETE',
      ran: [
        ['2022', '1'],
        ['2023', '2'],
      ],
    },
    'NOT_DECIDABLE',
  ],
  [
    'a title won later',
    { claim: ['TITLE', 'world champion'], about: 'ATHLETE', said: '2022-05-01', ran: [['2023', '1']] },
    'NOT_DECIDABLE',
  ],
  [
    'a title of the future',
    { claim: ['TITLE', 'world champion for the next two years'], about: 'ATHLETE', ran: [['2023', '1']] },
    'NOT_DECIDABLE',
  ],
  // Who was ahead.
  ['the one before the other', { claim: ['OTHER', 'Berg before Ann Ås'], race: TWO }, 'CONTRADICTED'],
  ['the other way round', { claim: ['OTHER', 'Ann Ås before Berg'], race: TWO }, 'SUPPORTED'],
  ['behind, of a result', { claim: ['OTHER', 'behind Berg'], of: 'ann', race: TWO }, 'CONTRADICTED'],
  ['just ahead, of a result', { claim: ['OTHER', 'just ahead of Berg'], of: 'ann', race: TWO }, 'SUPPORTED'],
  [
    'two where nothing tells',
    { claim: ['OTHER', 'Berg before Ann Ås'], race: { ann: '-', bea: '-' } },
    'NOT_DECIDABLE',
  ],
  ['a last name that two bear', { claim: ['OTHER', 'Ås before Berg'], race: { ...TWO, cleo: '3' } }, 'NOT_DECIDABLE'],
  ['somebody who is not held', { claim: ['OTHER', 'Dahl before Berg'], race: TWO }, 'NOT_DECIDABLE'],
  ['anything else', { claim: ['OTHER', 'without spectators'], race: TWO }, 'NOT_DECIDABLE'],
  // Forecasts.
  ['a winner', { claim: ['FORECAST', 'Berg wins'], race: TWO }, 'CONTRADICTED'],
  ['the winner, without accents', { claim: ['FORECAST', 'ann as wins'], race: TWO }, 'SUPPORTED'],
  ['a loser', { claim: ['FORECAST', 'Berg will not win'], race: TWO }, 'SUPPORTED'],
  ['a loser who won', { claim: ['FORECAST', 'Ann Ås does not win'], race: TWO }, 'CONTRADICTED'],
  [
    'a winner where only marks are held',
    { claim: ['FORECAST', 'Berg wins'], race: { ann: '- 3:29.38', bea: '- 3:29.65' } },
    'CONTRADICTED',
  ],
  ['a winner where nothing tells', { claim: ['FORECAST', 'Berg wins'], race: { ann: '-', bea: '-' } }, 'NOT_DECIDABLE'],
  ['a winner of a race without results', { claim: ['FORECAST', 'Berg wins'] }, 'NOT_DECIDABLE'],
  [
    'a winner, if',
    { claim: ['FORECAST', 'Berg will not win'], condition: 'that she does not train', race: TWO },
    'NOT_DECIDABLE',
  ],
  [
    'the next meeting, whatever came',
    {
      claim: ['FORECAST', 'Ann wins the next meeting'],
      about: 'ATHLETE',
      against: 'bea',
      said: '2023',
      ran: [['2024', '1', '2']],
    },
    'NOT_DECIDABLE',
  ],
  // Scores.
  [
    'a score of which a part is held',
    {
      claim: ['HEAD_TO_HEAD', '4-13'],
      about: 'ATHLETE',
      against: 'bea',
      validAt: '2024',
      ran: [
        ['2022', '1', '2'],
        ['2023', '2', '1'],
      ],
    },
    'NOT_DECIDABLE',
  ],
  [
    'a score of which all is held',
    {
      claim: ['HEAD_TO_HEAD', '1-1'],
      about: 'ATHLETE',
      against: 'bea',
      validAt: '2024',
      ran: [
        ['2022', '1', '2'],
        ['2023', '2', '1'],
      ],
    },
    'NOT_DECIDABLE',
  ],
  [
    'a score of which more is held',
    {
      claim: ['HEAD_TO_HEAD', '2-0'],
      about: 'ATHLETE',
      against: 'bea',
      validAt: '2024-05-01',
      ran: [['2022', '2', '1']],
    },
    'CONTRADICTED',
  ],
  [
    'a score of which more came later',
    { claim: ['HEAD_TO_HEAD', '2-0'], about: 'ATHLETE', against: 'bea', validAt: '2021', ran: [['2022', '2', '1']] },
    'NOT_DECIDABLE',
  ],
  [
    'a score against one who did not start',
    {
      claim: ['HEAD_TO_HEAD', '2-0'],
      about: 'ATHLETE',
      against: 'bea',
      validAt: '2024',
      ran: [['2022', '- DNF', '- ENTERED']],
    },
    'NOT_DECIDABLE',
  ],
  // Days and places.
  ['the day', { claim: ['DATE', '2024-03-10'], race: TWO }, 'SUPPORTED'],
  ['the month of the day', { claim: ['DATE', '2024-03'], race: TWO }, 'SUPPORTED'],
  ['another day', { claim: ['DATE', '2024-03-11'], race: TWO }, 'CONTRADICTED'],
  ['about another day', { claim: ['DATE', '2024-03-11~'], race: TWO }, 'NOT_DECIDABLE'],
  ['the stadium', { claim: ['VENUE', 'Oslo'], race: TWO }, 'SUPPORTED'],
  ['another name of the place', { claim: ['VENUE', 'Kristiania'], race: TWO }, 'NOT_DECIDABLE'],
  // What no result decides.
  ['a cause', { claim: ['CAUSE', 'sickness'], race: TWO }, 'NOT_DECIDABLE'],
  [
    'a chance',
    { claim: ['CHANCE', '98 of 100'], about: 'ATHLETE', against: 'bea', ran: [['2022', '1', '2']] },
    'NOT_DECIDABLE',
  ],
  ['who made the pace', { claim: ['PACING', 'Ann led'], race: TWO }, 'NOT_DECIDABLE'],
  ['what is not understood', { claim: ['PLACE', null], of: 'ann', race: TWO }, 'NOT_DECIDABLE'],
];

test.each(CASES)('%s', (_what, told, verdict) => {
  expect(check(facts(told))).toMatchObject({ verdict });
});

test('a supposition is told, with what the results say to the rest', () => {
  const told: Told = { claim: ['FORECAST', 'Berg will not win'], condition: 'that she does not train', race: TWO };
  expect(check(facts(told))).toEqual({
    verdict: 'NOT_DECIDABLE',
    sentence:
      'It supposes what no result tells: that she does not train. The results: Ann Ås (1st, 3:29.38), Bea Berg (2nd, 3:29.65).',
    resultIds: ['result:race:a-ann', 'result:race:a-bea'],
  });
});

test('what no rule understands is not decidable, and names no result', () => {
  const properties = ['AGE', 'NAME', 'ORIGIN', 'ANSWERED', 'RECORD_HOLDER', 'RECORD_ORDER', 'PREVIOUS_RECORD'] as const;
  for (const property of properties) {
    expect(check(facts({ claim: [property, '23'], race: TWO }))).toMatchObject({
      verdict: 'NOT_DECIDABLE',
      resultIds: [],
    });
  }
});
