import { BasisNote } from '../parts/basis-note.js';
import { More } from '../parts/more.js';
import { StoryList } from './story-list.js';
import { StoryPicture } from './story-picture.js';
import type { Story } from './story.js';
import { STORY } from './words.js';

interface Props {
  readonly story: Story;
  readonly query: URLSearchParams;
  readonly locale: string;
}

/** The story in time: as a drawing and, with the same in words, as a list; and how much of what is held is shown. */
export function StorySection({ story, query, locale }: Props) {
  const { entries, period, pageInfo, held, whole } = story;
  const number = new Intl.NumberFormat(locale);
  const hits = number.format(held.hits);
  return (
    <section class="story">
      <h2>{STORY.heading}</h2>
      <p>{STORY.told}</p>
      <Periods story={story} />
      <p class="held">
        {STORY.shown(number.format(entries.length), held.isExact ? hits : STORY.atLeast(hits))}
        {(period.from ?? period.to) !== null && ` ${STORY.ofPeriod}`}
      </p>
      {entries.length === 0 ? (
        <p>{STORY.empty}</p>
      ) : (
        <>
          <StoryPicture entries={entries} period={period} whole={whole} locale={locale} />
          <p class="held">
            <Counted whole={whole} locale={locale} />
          </p>
          <BasisNote basis={whole.basis} locale={locale} />
          <StoryList entries={entries} locale={locale} />
        </>
      )}
      <More path="/" query={query} pageInfo={pageInfo} />
    </section>
  );
}

/** What the columns of the months stand for. */
function Counted({ whole: { facets }, locale }: { readonly whole: Story['whole']; readonly locale: string }) {
  const number = new Intl.NumberFormat(locale);
  const by = facets.by[0];
  const without = by?.without ?? 0;
  return (
    <>
      {STORY.dated(number.format(facets.hits - without), number.format(facets.hits))}
      {by !== undefined && by.others > 0 && ` ${STORY.uncounted(number.format(by.others))}`}
    </>
  );
}

/** The years that have anything dated to a month, as links: a long story is read year by year. */
function Periods({ story: { period, whole } }: { readonly story: Story }) {
  const months = whole.facets.by[0]?.counts.map(({ value }) => value.slice(0, 4)) ?? [];
  const years = [...new Set(months)].toSorted();
  const isAll = period.from === null && period.to === null;
  if (years.length < 2 && isAll) return null;
  return (
    <nav class="story-periods" aria-label={STORY.periods}>
      <a href="/" aria-current={isAll ? 'true' : undefined}>
        {STORY.all}
      </a>
      {years.map((year) => (
        <a
          key={year}
          href={`/?from=${year}&to=${year}`}
          aria-current={period.from === year && period.to === year ? 'true' : undefined}
        >
          {year}
        </a>
      ))}
    </nav>
  );
}
