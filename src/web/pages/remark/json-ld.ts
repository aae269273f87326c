import type { Remark } from './remark.js';

/** The remark as schema.org knows it; null where no words of it are quoted, for only quoted words are a Quotation. */
export function jsonLdOf(remark: Remark, address: string): object | null {
  const { text, speaker, said, wording } = remark;
  if (text === null || wording === null) return null;
  const day = said !== null && /^\d{4}(?:-\d\d){0,2}$/.test(said.edtf) ? said.edtf : undefined;
  const { source } = wording;
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': address,
    text,
    inLanguage: wording.language?.tag,
    dateCreated: day,
    spokenByCharacter: { '@type': speaker.__typename === 'Athlete' ? 'Person' : 'Thing', name: speaker.name },
    isPartOf: {
      '@type': 'CreativeWork',
      name: source.title ?? undefined,
      url: source.url ?? undefined,
      datePublished: source.published?.edtf,
      publisher: source.outlet === null ? undefined : { '@type': 'Organization', name: source.outlet.name },
    },
    identifier: remark.id,
  };
}
