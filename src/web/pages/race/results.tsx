import { LinkTo } from '../parts/link-to.js';
import { pathOf } from '../parts/path-of.js';
import { PARTS } from '../parts/words.js';
import type { Race } from './page.js';
import { RACE } from './words.js';

/** The results held, as they are printed. */
export function Results({ results }: { readonly results: Race['results'] }) {
  if (results.length === 0) return <p>{RACE.none}</p>;
  const [one, other] = results.map(({ athlete }) => athlete);
  return (
    <section>
      <h2>{RACE.results}</h2>
      <div class="wide">
        <table>
          <caption>{RACE.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{RACE.place}</th>
              <th scope="col">{RACE.athlete}</th>
              <th scope="col">{RACE.mark}</th>
            </tr>
          </thead>
          <tbody>
            {results.map(({ athlete, place, mark, status, records }) => (
              <tr>
                <td>{place ?? '–'}</td>
                <th scope="row">
                  <LinkTo id={athlete.id}>{athlete.name}</LinkTo>
                </th>
                <td class="mark">
                  {mark ?? PARTS.status[status]}{' '}
                  {records.map(({ code, isEqual }) => (isEqual ? `=${code}` : code)).join(' ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {one !== undefined && other !== undefined && (
        <p>
          <a href={`${pathOf('exchange', one.id, other.id)}#races`}>
            {RACE.headToHead}: {one.name}, {other.name}
          </a>
        </p>
      )}
    </section>
  );
}
