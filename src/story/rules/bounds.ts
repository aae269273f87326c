import { groupBy } from '../../values/group.js';
import { fault, type Fault } from '../fault.js';
import type { Places } from '../places.js';
import type { Told } from '../tell.js';

/** Lists that are read without pages stay complete because they stay short. */
const MOST = { wordings: 500, evidence: 100, about: 100, results: 200 } as const;

export function boundFaults({ remarks, replies, races, results, evidence }: Told, places: Places): readonly Fault[] {
  const resultsOf = groupBy(results, ({ raceId }) => raceId);
  const aboutEvidence = new Set(evidence.map(({ id }) => id));
  return [
    ...remarks.flatMap((remark) => [
      ...tooMany(remark.wordings.length, MOST.wordings, `wordings of ${remark.id}`, places, remark, 'wordings'),
      ...tooMany(remark.about.length, MOST.about, `things that ${remark.id} is about`, places, remark, 'about'),
      ...remark.about.flatMap((about) => {
        const held = about.evidence.filter((id) => aboutEvidence.has(id)).length;
        return tooMany(
          held,
          MOST.evidence,
          `pieces of evidence that ${remark.id} is about ${about.nodeId}`,
          places,
          about,
          'evidence',
        );
      }),
    ]),
    ...replies.flatMap((reply) =>
      tooMany(reply.evidence.length, MOST.evidence, `pieces of evidence of ${reply.id}`, places, reply, 'evidence'),
    ),
    ...races.flatMap((race) =>
      tooMany(resultsOf.get(race.id)?.length ?? 0, MOST.results, `results of ${race.id}`, places, race, 'results'),
    ),
  ];
}

function tooMany(
  count: number,
  most: number,
  what: string,
  places: Places,
  holder: object,
  key: string,
): readonly Fault[] {
  return count <= most ? [] : [fault(places.of(holder, key), `expected at most ${most} ${what}, got ${count}`)];
}
