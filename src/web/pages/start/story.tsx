import type { StoryQuery } from '../../../client/generated/graphql.js';
import { DateText } from '../parts/date.js';
import { LinkTo } from '../parts/link-to.js';
import { lineOf } from './found.js';
import { monthName } from './months.js';
import { START } from './words.js';

type Timeline = StoryQuery['timeline'];
type Entry = Timeline['edges'][number]['node'];

/** Remarks and races in one order, a heading for each month; what no month holds stands under one of its own. */
export function Story({ timeline, locale }: { readonly timeline: Timeline; readonly locale: string }) {
  const entries = timeline.edges.map(({ node }) => node);
  const months = [...new Set(entries.map(monthOf))];
  const dated = months.filter((month) => month !== null).toSorted();
  return (
    <>
      {[...dated, ...(months.includes(null) ? [null] : [])].map((month) => (
        <section class="month" id={month === null ? 'm-undated' : `m-${month}`} key={month}>
          <h3>{month === null ? START.undated : monthName(month, locale)}</h3>
          <ol>
            {entries
              .filter((entry) => monthOf(entry) === month)
              .map((entry) => (
                <Told key={entry.node.id} entry={entry} locale={locale} />
              ))}
          </ol>
        </section>
      ))}
      {timeline.pageInfo.hasNextPage && <p>{START.more}</p>}
    </>
  );
}

/** The month in which all of a date lies; null where it is not known so exactly. */
function monthOf({ date }: Entry): string | null {
  const [from, to] = [date?.earliest?.slice(0, 7), date?.latest?.slice(0, 7)];
  return from !== undefined && from === to ? from : null;
}

function Told({ entry: { node, date, kind }, locale }: { readonly entry: Entry; readonly locale: string }) {
  const { id, told } = lineOf(node);
  return (
    <li class={`entry entry-${kind.toLowerCase()}`}>
      <span class="entry-date">{date === null ? '' : <DateText date={date} locale={locale} />}</span>
      <span>
        {kind === 'RACE' && <span class="tag">{START.race}</span>} <LinkTo id={id}>{told}</LinkTo>
        {node.__typename === 'Remark' && <Addressed names={namesOf(node)} />}
      </span>
    </li>
  );
}

/** Whom the remark answers. */
function Addressed({ names }: { readonly names: readonly string[] }) {
  return names.length === 0 ? null : (
    <span class="entry-to">
      {' '}
      → {START.to} {names.join(', ')}
    </span>
  );
}

function namesOf(remark: Extract<Entry['node'], { readonly __typename: 'Remark' }>): readonly string[] {
  const names = remark.repliesTo.edges.flatMap(({ node: { to } }) => ('speaker' in to ? [to.speaker.name] : []));
  return [...new Set(names)];
}
