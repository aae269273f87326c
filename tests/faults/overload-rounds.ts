import type { ServerAddress } from '../../src/database/address.js';
import { serveAs } from '../front/served.js';
import { environmentFor } from '../_kit/database.js';
import type { Answered } from './caller.js';
import { askAtRate, askInTurns, quantile } from './load.js';
import type { Round } from './round.js';

const CHAIN = JSON.stringify({
  query:
    'query ($of: ID!) { chain(of: $of, up: 5, down: 5) { ... on Chain { entries { depth node { ... on Remark { id text speaker { name } } } } } } }',
  variables: { of: 'remark:kerr-yes-men' },
});
const TIMES = 4;
const TURNS = 5;
const SECONDS = 4;

/** Four times as many requests as the server can answer, on the story that the database holds. */
export function overloadRounds(address: () => ServerAddress): readonly Round[] {
  return [
    {
      name: 'overload.fourfold',
      run: async () => {
        const served = await serveAs('production', environmentFor([address()]));
        const url = `${served.url}/graphql`;
        await askInTurns({ url, body: CHAIN, seconds: 15 }, 32);
        const alone: Answered[] = [];
        const answers: Answered[] = [];
        const health: Answered[] = [];
        // In turns, so that whatever else this machine does befalls both.
        for (let turn = 0; turn < TURNS; turn += 1) {
          const peak = await askInTurns({ url, body: CHAIN, seconds: SECONDS }, 32);
          const [most, watched] = await Promise.all([
            askAtRate({ url, body: CHAIN, seconds: SECONDS }, TIMES * (peak.length / SECONDS)),
            askAtRate({ url: `${served.url}/healthz`, seconds: SECONDS }, 10),
          ]);
          alone.push(...peak);
          answers.push(...most);
          health.push(...watched);
        }
        const seconds = TURNS * SECONDS;
        const peak = alone.length / seconds;
        const inside = await insideOf(served.url);
        await served.stop();
        const good = answers.filter(({ status }) => status === 200);
        const shed = answers.filter(({ status }) => status === 503);
        const figures = {
          peak: Math.round(peak),
          peakP99: quantile(alone, 0.99),
          sent: Math.round(answers.length / seconds),
          good: Math.round(good.length / seconds),
          share: Math.round((good.length / seconds / peak) * 100) / 100,
          goodP50: quantile(good, 0.5),
          goodP99: quantile(good, 0.99),
          shed: Math.round(shed.length / seconds),
          shedP50: quantile(shed, 0.5),
          shedP99: quantile(shed, 0.99),
          shedInsideMean: inside,
          unanswered: answers.length - good.length - shed.length,
          healthP99: quantile(health, 0.99),
        };
        const broken = [
          ...(figures.share < 0.8 ? ['Less than 80 percent of what it can was done.'] : []),
          ...(figures.shedInsideMean > 50 ? ['Who was turned away waited for more than 50 ms.'] : []),
          ...(figures.unanswered > 0 ? ['Some were neither served nor turned away.'] : []),
          ...(health.some(({ status }) => status !== 200) ? ['Health did not answer.'] : []),
        ];
        return { figures, broken };
      },
    },
  ];
}

/** How long the server itself took to turn somebody away, in milliseconds on average, by its own metrics. */
async function insideOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const of = (name: string): number =>
    Number(new RegExp(`^rejoinder_request_seconds_${name}\\{outcome="shed"\\} (.+)$`, 'm').exec(text)?.[1]);
  return Math.round((of('sum') / of('count')) * 1e6) / 1e3;
}
