import type { ClaimDraft } from '../claim/write.js';
import type { CompetitionDraft, RaceDraft, ResultDraft } from '../race/write.js';
import { toldClaims } from './tell-claims.js';
import type { Telling } from './telling.js';

export interface ToldRaces {
  readonly competitions: readonly CompetitionDraft[];
  readonly races: readonly RaceDraft[];
  readonly results: readonly ResultDraft[];
  readonly claims: readonly ClaimDraft[];
}

export function toldRaces(telling: Telling): ToldRaces {
  return {
    competitions: toldCompetitions(telling),
    races: Object.entries(telling.content.races).map(([id, race]) => {
      const { name, aliases, competition = null, date = null, place = null, round = null, note = null } = race;
      const { discipline, environment, scheduled } = race;
      const told = {
        id,
        name,
        aliases,
        competitionId: competition,
        date,
        place,
        round,
        discipline,
        environment,
        scheduled,
        note,
      };
      return telling.keep(told, ['races', id]);
    }),
    results: toldResults(telling),
    claims: claimsOfRaces(telling),
  };
}

function toldCompetitions({ content, keep }: Telling): readonly CompetitionDraft[] {
  return Object.entries(content.competitions).map(
    ([id, { name, aliases, series = null, place = null, dates = null, note = null }]) =>
      keep({ id, name, aliases, series, place, dates, note }, ['competitions', id]),
  );
}

function toldResults({ content, keep }: Telling): readonly ResultDraft[] {
  return Object.entries(content.races).flatMap(([raceId, { results }]) =>
    Object.entries(results).map(([id, { athlete, place = null, mark = null, status, records, splits, note = null }]) =>
      keep({ id, raceId, athleteId: athlete, place, mark, status, records, splits, note }, [
        'races',
        raceId,
        'results',
        id,
      ]),
    ),
  );
}

function claimsOfRaces({ content, keep }: Telling): readonly ClaimDraft[] {
  const ofCompetitions = Object.entries(content.competitions).flatMap(([id, { claims }]) =>
    toldClaims(keep, claims, id, ['competitions', id]),
  );
  const ofRaces = Object.entries(content.races).flatMap(([id, { claims, results }]) => [
    ...toldClaims(keep, claims, id, ['races', id]),
    ...Object.entries(results).flatMap(([result, told]) =>
      toldClaims(keep, told.claims, result, ['races', id, 'results', result]),
    ),
  ]);
  return [...ofCompetitions, ...ofRaces];
}
