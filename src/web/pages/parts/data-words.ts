import type { Format } from '../../../data/formats.js';

/** The text of the list of downloads. */
export const DATA = {
  heading: 'Data',
  formats: {
    csv: { name: 'CSV', for: 'for spreadsheets' },
    jsonld: { name: 'JSON-LD', for: 'in the words of schema.org' },
    'annotations.jsonld': { name: 'Web Annotations', for: 'of each printed wording' },
    graphml: { name: 'GraphML', for: 'for graph programs' },
    'timeline.json': { name: 'TimelineJS', for: 'for a time line' },
    'convokit.json': { name: 'ConvoKit', for: 'for research on conversations' },
  } satisfies Readonly<Record<Format, { readonly name: string; readonly for: string }>>,
  marked: { name: 'CSV with a UTF-8 mark', for: 'for spreadsheets that show “Ã©” otherwise' },
  feed: { name: 'Atom feed', for: 'tells what comes in' },
} as const;
