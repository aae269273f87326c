import { BasisNote } from '../parts/basis-note.js';
import { RaceLine } from '../parts/race-line.js';
import { PARTS } from '../parts/words.js';
import type { Career } from './page.js';
import { SPEAKER } from './words.js';

/** An athlete's starts that are held, each with how its mark stands beside the others held. */
export function Marks({
  career: { steps, resultsHeld, basis },
  locale,
}: {
  readonly career: Career;
  readonly locale: string;
}) {
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{SPEAKER.marks}</h2>
      <div class="wide">
        <table>
          <caption>{SPEAKER.marksCaption(new Intl.NumberFormat(locale).format(resultsHeld))}</caption>
          <thead>
            <tr>
              <th scope="col">{SPEAKER.race}</th>
              <th scope="col">{SPEAKER.place}</th>
              <th scope="col">{SPEAKER.mark}</th>
              <th scope="col">{SPEAKER.best}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ result, bestHeld, isPersonalBest }) => (
              <tr>
                <th scope="row">
                  <RaceLine race={result.race} locale={locale} />
                </th>
                <td>{result.place ?? '–'}</td>
                <td class="mark">{markOf(result)}</td>
                <td>
                  {result.race.discipline.name}: {PARTS.best[bestHeld]}
                  {isPersonalBest === true && `; ${SPEAKER.personal}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <BasisNote basis={basis} locale={locale} />
    </section>
  );
}

/** As it is printed, with the records that it bears; else how the race ended. */
function markOf({ mark, status, records }: Career['steps'][number]['result']): string {
  const flags = records.map(({ code, isEqual }) => (isEqual ? `=${code}` : code));
  return [mark ?? PARTS.status[status], ...flags].join(' ');
}
