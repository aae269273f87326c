import { agentLd, exactDate } from '../parts/json-ld.js';
import type { Race } from './page.js';

/** The race as an event of sport; who ran is told only as far as results are held. */
export function jsonLdOf({ id, name, date, place, competition, results }: Race, address: string): object {
  const runners = [...new Map(results.map(({ athlete }) => [athlete.id, athlete])).values()];
  return {
    '@context': 'https://schema.org',
    '@type': 'SportsEvent',
    '@id': `${address}#race`,
    name,
    startDate: exactDate(date),
    location: place === null ? undefined : { '@type': 'Place', name: place },
    superEvent: competition === null ? undefined : { '@type': 'SportsEvent', name: competition.name },
    competitor:
      runners.length === 0 ? undefined : runners.map((runner) => agentLd({ __typename: 'Athlete', name: runner.name })),
    mainEntityOfPage: address,
    identifier: id,
  };
}
