import { StoryDocument } from '../../../client/generated/graphql.js';
import type { Page } from '../page.js';
import { BasisNote } from '../parts/basis-note.js';
import { Island } from '../parts/island.js';
import { Density } from './density.js';
import { Finder } from './finder.js';
import { Story } from './story.js';
import { START } from './words.js';

/** `/`: one box, and the story below it. */
export const startPage: Page = {
  path: '/',
  load: async ({ ask, locale }) => {
    const { timeline } = await ask(StoryDocument, {});
    const counts = timeline.facets.by[0]?.counts ?? [];
    return {
      title: START.title,
      description: START.description,
      canonical: '/',
      body: (
        <article class="start">
          <h1>{START.title}</h1>
          <Island name="finder" of={Finder} given={{ text: '' }} />
          <section>
            <h2>{START.story}</h2>
            <p>{START.storyTold}</p>
            <Density counts={counts} locale={locale} />
            <Story timeline={timeline} locale={locale} />
            <BasisNote basis={timeline.basis} locale={locale} />
          </section>
        </article>
      ),
    };
  },
};
