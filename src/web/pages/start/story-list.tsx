import type { StoryEntryFragment } from '../../../client/generated/graphql.js';
import { strongest } from '../chain/model.js';
import { BasisMark } from '../parts/basis-mark.js';
import { DateText } from '../parts/date.js';
import { LinkTo } from '../parts/link-to.js';
import { lineOf } from './found.js';
import { grouped, groupName } from './groups.js';
import { STORY } from './words.js';

interface Props {
  readonly entries: readonly StoryEntryFragment[];
  readonly locale: string;
}

/** The same as the drawing: a year's months one below the other, each opened on demand. */
export function StoryList({ entries, locale }: Props) {
  return (
    <section class="story-list" aria-labelledby="story-list">
      <h3 id="story-list">{STORY.list}</h3>
      <div class="story-years">
        {grouped(entries).map(({ year, groups }) => (
          <section key={year} class="story-year-list">
            {!isAlone(groups) && <h4>{year ?? STORY.noYear}</h4>}
            {groups.map((group) => (
              <details key={group.key}>
                <summary>
                  {isAlone(groups) ? year : groupName(group, locale)}{' '}
                  <span class="story-counts">{countsOf(group.things, locale)}</span>
                </summary>
                <ol id={group.key}>
                  {group.things.map((entry) => (
                    <Told key={entry.node.id} entry={entry} locale={locale} />
                  ))}
                </ol>
              </details>
            ))}
          </section>
        ))}
      </div>
    </section>
  );
}

/** A year of which nothing is known but the year needs no heading above its one line. */
const isAlone = (groups: readonly { readonly kind: string }[]): boolean =>
  groups.length === 1 && groups[0]?.kind === 'year';

/** How many remarks and how many races, as far as there are any. */
function countsOf(entries: readonly StoryEntryFragment[], locale: string): string {
  const number = new Intl.NumberFormat(locale);
  const races = entries.filter(({ kind }) => kind === 'RACE').length;
  const remarks = entries.length - races;
  return [
    ...(remarks > 0 ? [STORY.remarks(number.format(remarks), remarks === 1)] : []),
    ...(races > 0 ? [STORY.races(number.format(races), races === 1)] : []),
  ].join(', ');
}

function Told({
  entry: { node, date, kind },
  locale,
}: {
  readonly entry: StoryEntryFragment;
  readonly locale: string;
}) {
  const { id, told } = lineOf(node);
  return (
    <li class={`entry entry-${kind.toLowerCase()}`}>
      <span class="entry-date">{date !== null && <DateText date={date} locale={locale} />}</span>
      <span>
        <LinkTo id={id}>{told}</LinkTo>
        {node.__typename === 'Remark' && <Answers remark={node} locale={locale} />}
      </span>
    </li>
  );
}

type Remark = Extract<StoryEntryFragment['node'], { readonly __typename: 'Remark' }>;

/** Whom or what the remark responds to, each with how that is known at best. */
function Answers({ remark: { repliesTo }, locale }: { readonly remark: Remark; readonly locale: string }) {
  const replies = repliesTo.edges.map(({ node }) => ({ ...node, name: targetOf(node.to) }));
  const names = [...new Set(replies.map(({ name }) => name))];
  const further = repliesTo.totalCount - replies.length;
  if (names.length === 0) return null;
  return (
    <span class="entry-to">
      {names.map((name) => (
        <>
          {' '}
          → {name}{' '}
          <BasisMark
            basis={strongest(
              replies
                .filter((reply) => reply.name === name)
                .flatMap(({ evidence }) => evidence.map(({ basis }) => basis)),
            )}
          />
        </>
      ))}
      {further > 0 && ` ${STORY.more(new Intl.NumberFormat(locale).format(further))}`}
    </span>
  );
}

function targetOf(to: Remark['repliesTo']['edges'][number]['node']['to']): string {
  switch (to.__typename) {
    case 'Remark':
      return `${STORY.to} ${to.speaker.name}`;
    case 'Race':
      return `${STORY.on} ${to.raceName}`;
    case 'Result':
      return `${STORY.on} ${to.race.name}`;
    default:
      return `${STORY.on} ${to.eventName}`;
  }
}
