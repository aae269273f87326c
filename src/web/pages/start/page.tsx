import type { Page } from '../page.js';
import { Island } from '../parts/island.js';
import { Finder } from './finder.js';
import { START } from './words.js';

/** `/`: one box, and the story below it. */
export const startPage: Page = {
  path: '/',
  load: () =>
    Promise.resolve({
      title: START.title,
      description: START.description,
      canonical: '/',
      body: (
        <article>
          <h1>{START.title}</h1>
          <Island name="finder" of={Finder} given={{ text: '' }} />
        </article>
      ),
    }),
};
