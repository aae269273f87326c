import { BASIS_WORDS } from '../parts/vocabulary.js';
import { Sign } from './story-mark.js';
import { STORY } from './words.js';

/** What the marks and the three looks of a curve mean; always the same, as on the page of a chain. */
export function StoryLegend() {
  return (
    <ul class="story-legend" aria-label={STORY.legend}>
      {(['point', 'outline', 'bar', 'opens', 'race'] as const).map((sign) => (
        <li>
          <Sign of={sign} /> {STORY.signs[sign]}
        </li>
      ))}
      {(['STATED', 'JUXTAPOSED', 'INFERRED'] as const).map((basis, index) => (
        <li>
          <svg class="story-sign" width="30" height="16" aria-hidden="true">
            <path class={`reply reply-${basis.toLowerCase()}`} d="M1 8H29" />
          </svg>{' '}
          {index === 0 && `${STORY.signs.answer} `}
          {BASIS_WORDS[basis]}
        </li>
      ))}
    </ul>
  );
}
