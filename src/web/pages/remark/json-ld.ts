import { quotationsOf } from '../../../values/quotation.js';
import { agentLd, exactDate, sourceLd } from '../parts/json-ld.js';
import type { Remark } from './remark.js';

/**
 * The remark as schema.org knows it, a Quotation for each pair of quotation marks; null where no words of it are quoted, for only
 * quoted words are a Quotation.
 */
export function jsonLdOf(remark: Remark, address: string): object | null {
  const { text, speaker, said, wording } = remark;
  if (text === null || wording === null) return null;
  const words = quotationsOf(wording.segments);
  const common = {
    inLanguage: wording.language?.tag,
    dateCreated: exactDate(said),
    spokenByCharacter: agentLd(speaker, speaker.__typename !== 'Person' || speaker.isNamed),
    isPartOf: sourceLd(wording.source),
    mainEntityOfPage: address,
    identifier: remark.id,
  };
  return {
    '@context': 'https://schema.org',
    '@graph': words.map((quoted, place) => ({
      '@type': 'Quotation',
      '@id': words.length === 1 ? `${address}#quotation` : `${address}#quotation-${place + 1}`,
      text: quoted,
      ...(words.length > 1 && { position: place + 1 }),
      ...common,
    })),
  };
}
