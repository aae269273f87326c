import type {
  DatePartsFragment,
  SourcePartsFragment,
  SpeakerPartsFragment,
} from '../../../client/generated/graphql.js';

/** What schema.org's Date can hold: a year, a month or a day that is surely the one; of all that is less exact, and of seasons, nothing is said. */
export function exactDate(date: DatePartsFragment | null): string | undefined {
  return date !== null && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(date.edtf) ? date.edtf : undefined;
}

/** Somebody who speaks, by name; who has none in the sources held is only described. */
export function agentLd(
  { __typename, name }: Pick<SpeakerPartsFragment, '__typename' | 'name'>,
  isNamed = true,
): object {
  const type = __typename === 'Athlete' || __typename === 'Person' ? 'Person' : 'Organization';
  return { '@type': type, ...(isNamed ? { name } : { description: name }) };
}

const KINDS: Readonly<Partial<Record<SourcePartsFragment['kind'], string>>> = {
  ARTICLE: 'Article',
  LIVING_ARTICLE: 'Article',
  PODCAST: 'PodcastEpisode',
  FILM: 'Movie',
  VIDEO: 'VideoObject',
  POST: 'SocialMediaPosting',
};

/** A source as a work; what its text does not tell is left out. */
export function sourceLd({ kind, title, outlet, authors, published, updated, url }: SourcePartsFragment): object {
  return {
    '@type': KINDS[kind] ?? 'CreativeWork',
    name: title ?? undefined,
    headline: kind === 'ARTICLE' || kind === 'LIVING_ARTICLE' ? (title ?? undefined) : undefined,
    author: authors.length === 0 ? undefined : authors.map((author) => agentLd(author)),
    publisher: outlet === null ? undefined : { '@type': 'Organization', name: outlet.name },
    datePublished: exactDate(published),
    dateModified: exactDate(updated),
    url: url ?? undefined,
  };
}
