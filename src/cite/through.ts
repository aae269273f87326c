import type { Cited, CitedSource, CitedVia, CitedWho } from './cited.js';
import { a, listed, sourceName } from './names.js';

/**
 * Whose words they are, when they were said, and through whom the source had them: `Josh Kerr told The Guardian, 18 January
 * 2024`. "Told" stands only where the source itself says that they were told; otherwise the words are "in" what is credited.
 */
export function spokenBy({ wording, remark }: Cited): string {
  const { speaker, said } = remark;
  const when = said === null ? 'date not known' : said.text;
  const own = wording.via.filter((via) => !isOwn(via, speaker));
  const retold = own.flatMap((via) => (via.__typename === 'Remark' ? [via.speaker.name] : []));
  const credited = own.flatMap((via) => (via.__typename === 'Source' ? [via] : []));
  const [only, ...more] = credited;
  const through =
    only === undefined ? '' : more.length > 0 ? `, through ${severally(credited)}` : throughOne(only, wording.cue);
  const again = retold.length === 0 ? '' : `, as retold by ${listed(retold)}`;
  return `${speaker.name}${through}, ${when}${again}`;
}

/** What somebody published in their own name is not "through" anybody; nor is it said twice of `somebody of the BBC`. */
function isOwn(via: CitedVia, speaker: CitedWho): boolean {
  if (via.__typename === 'Source' && via.outlet !== null && speaker.name.includes(via.outlet.name)) return true;
  return (
    via.__typename === 'Source' && (via.outlet?.id === speaker.id || via.authors.some(({ id }) => id === speaker.id))
  );
}

const severally = (sources: readonly CitedSource[]): string => listed(sources.map(aired));

const TOLD = /\b(?:told|spoke to|speaking to)\b/i;

function throughOne(source: CitedSource, cue: string | null): string {
  if (source.kind === 'PODCAST' || source.kind === 'BROADCAST') return `, on ${aired(source)}`;
  if (TOLD.test(cue ?? '') && source.kind !== 'POST') return ` told ${sourceName(source)}`;
  return source.kind === 'INTERVIEW' ? `, in ${a(source.kind)} by ${aired(source)}` : `, in ${aired(source)}`;
}

/** A show, a film or a recording goes by its title, and names its outlet where that is another name. */
function aired(source: CitedSource): string {
  const { kind, title, outlet } = source;
  const isShow = kind === 'PODCAST' || kind === 'BROADCAST' || kind === 'FILM' || kind === 'VIDEO';
  if (!isShow || title === null) return sourceName(source);
  return outlet === null || title.includes(outlet.name) ? title : `${title} (${outlet.name})`;
}
