import {
  BeforeRaceDocument,
  RacePageDocument,
  type BeforeRaceQuery,
  type RacePageQuery,
} from '../../../client/generated/graphql.js';
import { notFound } from '../nearest.js';
import type { Asked, Page } from '../page.js';
import { BasisNote } from '../parts/basis-note.js';
import { DateText } from '../parts/date.js';
import { pathOf } from '../parts/path-of.js';
import { Claims } from './claims.js';
import { Drew } from './drew.js';
import { jsonLdOf } from './json-ld.js';
import { Led } from './led.js';
import { Results } from './results.js';
import { RACE } from './words.js';

export type Race = NonNullable<RacePageQuery['race']>;
export type Before = BeforeRaceQuery['timeline'];

/** `/race/budapest-2023-1500m-final`: how it ended, what led to it, and what it drew. */
export const racePage: Page = {
  path: '/race/:name',
  load: async (asked) => {
    const id = `race:${asked.params['name'] ?? ''}`;
    const found = await asked.ask(RacePageDocument, { id });
    const { race } = found;
    if (race === null) return notFound(asked, id);
    const before = await beforeRace(asked, race);
    return {
      title: race.name,
      description: RACE.description(race.name),
      canonical: pathOf('race', asked.params['name'] ?? ''),
      jsonLd: jsonLdOf(race, `${asked.origin}${pathOf('race', asked.params['name'] ?? '')}`),
      body: <RaceBody found={found} race={race} before={before} locale={asked.locale} />,
    };
  },
};

/** What those who ran said in the year before it; null where its date is not known so well, or nobody ran. */
async function beforeRace({ ask }: Asked, { date, results }: Race): Promise<Before | null> {
  if (date === null || date.latest === null || results.length === 0) return null;
  const day = date.latest.slice(0, 10);
  const from = `${Number(day.slice(0, 4)) - 1}${day.slice(4).replace('-02-29', '-02-28')}`;
  const speakers = [...new Set(results.map(({ athlete }) => athlete.id))].slice(0, 20);
  return (await ask(BeforeRaceDocument, { speakers, from, to: day })).timeline;
}

function RaceBody({
  found: { timeline, discrepancies },
  race,
  before,
  locale,
}: {
  readonly found: RacePageQuery;
  readonly race: Race;
  readonly before: Before | null;
  readonly locale: string;
}) {
  const isDisputed = discrepancies.__typename === 'DiscrepancyConnection' && discrepancies.edges.length > 0;
  return (
    <article>
      <h1>{race.name}</h1>
      <p>
        {race.date !== null && <DateText date={race.date} locale={locale} />}
        {race.place !== null && ` · ${race.place}`} · {race.discipline.name}
        {race.competition !== null && ` · ${race.competition.name}`}
      </p>
      {race.isScheduled && <p>{RACE.scheduled}</p>}
      {race.note !== null && (
        <p class="aside">
          {RACE.note}
          {race.note}
        </p>
      )}
      <Results results={race.results} />
      {isDisputed && (
        <p>
          <a href={`/discrepancies?of=${encodeURIComponent(race.id)}`}>{RACE.discrepancies}</a>
        </p>
      )}
      <BasisNote basis={timeline.basis} locale={locale} />
      <Led id={race.id} before={before} locale={locale} />
      <Drew race={race} about={timeline} locale={locale} />
      <Claims race={race} locale={locale} />
    </article>
  );
}
