import { agentLd } from '../parts/json-ld.js';
import type { Speaker } from './page.js';

/** Who speaks, as schema.org knows people and bodies; somebody without a name in the sources held is described, not named. */
export function jsonLdOf(speaker: Speaker, address: string): object {
  const { aliases } = speaker;
  const isNamed = speaker.__typename !== 'Person' || speaker.isNamed;
  return {
    '@context': 'https://schema.org',
    '@id': `${address}#speaker`,
    ...agentLd(speaker, isNamed),
    alternateName: isNamed && aliases.length > 0 ? aliases : undefined,
    ...(speaker.__typename === 'Group' &&
      speaker.members.length > 0 && { member: speaker.members.map((member) => agentLd(member)) }),
    mainEntityOfPage: address,
    identifier: speaker.id,
  };
}
