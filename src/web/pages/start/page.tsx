import type { Page } from '../page.js';
import { Island } from '../parts/island.js';
import { Finder } from './finder.js';
import { loadStory } from './story.js';
import { StorySection } from './story-section.js';
import { START } from './words.js';

/** `/`: one box, and the story below it; of a period at `/?from=2024&to=2024-06`. */
export const startPage: Page = {
  path: '/',
  load: async ({ ask, query, locale }) => {
    const story = await loadStory({ ask, query });
    return {
      title: START.title,
      description: START.description,
      canonical: '/',
      body: (
        <article class="start">
          <h1>{START.title}</h1>
          <Island name="finder" of={Finder} given={{ text: '' }} />
          <StorySection story={story} query={query} locale={locale} />
        </article>
      ),
    };
  },
};
