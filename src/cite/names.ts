import type { CitedSource, CitedWho } from './cited.js';

/** A name as bibliographies sort it; or as it stands, where nobody can tell from the outside which part is which. */
export type BibliographyName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Only a person's name of two words is parted: of longer ones it is not known where the family name begins. */
export function bibliographyName({ __typename, name }: CitedWho): BibliographyName {
  const [given, family, ...more] = name.split(' ');
  const isPerson = __typename === 'Athlete' || __typename === 'Person';
  if (!isPerson || given === undefined || family === undefined || more.length > 0) return { literal: name };
  return { family, given };
}

/** `Chavez, C.`; or the name as it stands. */
export function apaName(who: CitedWho): string {
  const name = bibliographyName(who);
  return 'literal' in name ? name.literal : `${name.family}, ${name.given.charAt(0)}.`;
}

/** `Chavez`; or the name as it stands. */
export function shortName(who: CitedWho): string {
  const name = bibliographyName(who);
  return 'literal' in name ? name.literal : name.family;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** What a source is, where it has no name. */
const KIND = {
  ARTICLE: 'article',
  LIVING_ARTICLE: 'article',
  INTERVIEW: 'interview',
  PODCAST: 'podcast',
  BROADCAST: 'broadcast',
  FILM: 'film',
  VIDEO: 'recording',
  POST: 'post',
  PRESS_RELEASE: 'press release',
  OTHER: 'source',
} as const satisfies Readonly<Record<CitedSource['kind'], string>>;

/** The kind with its article: `an interview`. */
export const a = (kind: CitedSource['kind']): string => `${/^[aei]/.test(KIND[kind]) ? 'an' : 'a'} ${KIND[kind]}`;

/** A source in running text. What is not known of it is said. */
export function sourceName({ kind, title, outlet, authors }: CitedSource): string {
  const writers = listed(authors.map(({ name }) => name));
  if (kind === 'POST' && writers !== '') return `a post by ${writers}`;
  if (outlet !== null) return outlet.name;
  if (kind === 'OTHER' && writers !== '') return writers;
  if (writers !== '') return `${a(kind)} by ${writers}`;
  return `${a(kind)} whose ${title === null ? 'outlet and title are' : 'outlet is'} not known`;
}

/** The title; or, between brackets, that none is known: brackets mark what a bibliographer adds. */
export function titleOf({ kind, title }: CitedSource): string {
  if (title !== null) return title;
  const what = KIND[kind];
  return `[${what.charAt(0).toUpperCase()}${what.slice(1)}, title not known]`;
}
