import type { Page } from '../page.js';
import { Island } from '../parts/island.js';
import { Desk } from './desk.js';
import { DOSSIER } from './words.js';

/** `/dossier`: what the reader has collected, kept in the reader's own browser. */
export const dossierPage: Page = {
  path: '/dossier',
  load: ({ locale }) =>
    Promise.resolve({
      title: DOSSIER.title,
      description: DOSSIER.description,
      canonical: '/dossier',
      isIndexed: false,
      body: (
        <article>
          <h1>{DOSSIER.title}</h1>
          <p>{DOSSIER.lead}</p>
          <Island name="dossier" of={Desk} given={{ locale }} />
        </article>
      ),
    }),
};
