import type { Figures } from './figures.js';
import type { Question } from './questions.js';

export type Who = 'ours' | 'peer' | 'raw';

/** What came of a question at a load, asked of one contender. */
export interface Measured {
  readonly question: Question;
  readonly connections: number;
  readonly who: Who;
  readonly figures: Figures;
}

/** The table of a run, as Markdown: medians, ratios, and processor time of a request. */
export function table(measured: readonly Measured[], remarks: number): string {
  const head = [
    `${remarks.toLocaleString('en')} remarks`,
    'connections',
    'contender',
    'req/s',
    'p50 ms',
    'p95 ms',
    'processor, contender µs',
    'processor, database µs',
    'answer kB',
    'turned away',
    'ours against it',
  ];
  const rows = measured.map(({ question, connections, who, figures }) => {
    const ours = measured.find(
      (other) => other.question === question && other.connections === connections && other.who === 'ours',
    );
    const ratio =
      who === 'ours' || ours === undefined ? '' : `${(ours.figures.perSecond / figures.perSecond).toFixed(2)}×`;
    return [
      question.name,
      String(connections),
      NAMES[who],
      figures.perSecond.toFixed(0),
      figures.p50.toFixed(2),
      figures.p95.toFixed(2),
      figures.own.toFixed(0),
      figures.database.toFixed(0),
      figures.bytes === 0 ? '' : (figures.bytes / 1000).toFixed(1),
      String(figures.refused),
      ratio,
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const NAMES = { ours: 'Rejoinder', peer: '@neo4j/graphql 7', raw: 'bare driver, our statements' } as const;

/** The figures that speed is promised in, each as a ratio within this run. */
export function ratios(measured: readonly Measured[]): string {
  const find = (name: string, connections: number, who: Who): Figures | undefined =>
    measured.find((one) => one.question.name === name && one.connections === connections && one.who === who)?.figures;
  const rate = (name: string, against: Who): [string, number | undefined] => {
    const [ours, other] = [find(name, 16, 'ours'), find(name, 16, against)];
    return [
      `${name}, 16 connections, req/s against ${NAMES[against]}`,
      ours && other && ours.perSecond / other.perSecond,
    ];
  };
  const usual = find('chain of 100', 1, 'ours');
  const point = find('point read', 1, 'ours');
  const named = (prefix: string): readonly string[] =>
    [...new Set(measured.map(({ question }) => question.name))].filter((name) => name.startsWith(prefix));
  const slower = (
    names: readonly string[],
    than: Figures | undefined,
    what: string,
  ): readonly [string, number | undefined][] =>
    names.map((name) => {
      const ours = find(name, 1, 'ours');
      return [`${name}, p50 against ${what}`, ours && than && ours.p50 / than.p50];
    });
  const rows = [
    rate('chain of 100', 'peer'),
    rate('chain of 100', 'raw'),
    rate('chain of 100 with wordings and evidence', 'peer'),
    rate('chain of 6', 'raw'),
    rate('chain of 6', 'peer'),
    rate("the busiest speaker's newest 20", 'peer'),
    ...slower(named('worst'), usual, 'the usual 100'),
    ...slower([...named('search'), ...named('suggest')], point, 'a point read'),
  ].filter((row): row is [string, number] => row[1] !== undefined);
  return ['| ratio |  |', '| --- | --- |', ...rows.map(([name, ratio]) => `| ${name} | ${ratio.toFixed(2)}× |`)].join(
    '\n',
  );
}
