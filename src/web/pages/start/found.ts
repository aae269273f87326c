import type { FoundLineFragment } from '../../../client/generated/graphql.js';
import { addressOf } from '../address.js';
import { closed, quotedInMarks } from '../parts/printed-words.js';
import { sourceName } from '../parts/source-name.js';
import { LINE_WORDS, TRANSLATION_WORDS } from '../parts/vocabulary.js';
import { FOUND } from './words.js';

/** One line of an answer: what it is, what it is called, and where it leads. */
export interface Line {
  readonly id: string;
  readonly address: string;
  readonly kind: string;
  readonly told: string;
}

/** What was found, as a line. Quoted words stand with who said them, who prints them and through whom. */
export function lineOf(found: FoundLineFragment): Line {
  return {
    id: found.id,
    address: addressOf(found.id) ?? findAddress(toldOf(found)),
    kind: kindOf(found.__typename),
    told: toldOf(found),
  };
}

/** The page that answers for a text. */
const findAddress = (text: string): string => `/find?text=${encodeURIComponent(text)}`;

function toldOf(found: FoundLineFragment): string {
  if (found.__typename === 'Remark') {
    const { speaker, text, gist, wording } = found;
    if (text === null || wording === null) return FOUND.told(speaker.name, gist ?? FOUND.noWords);
    return FOUND.quoted(speaker.name, closed(short(quotedInMarks(wording.segments))), printedBy(wording));
  }
  if (found.__typename === 'Source')
    return [found.outlet?.name, found.title].filter(Boolean).join(': ') || FOUND.untitled;
  return 'name' in found ? found.name : found.id;
}

/** Who prints it, through whom it had the words, and whether they are a translation. */
function printedBy({ source, via, translation }: Printing): string {
  const through = via.map((one) => (one.__typename === 'Source' ? sourceName(one) : one.speaker.name));
  const translated = TRANSLATION_WORDS[translation.status];
  return [
    sourceName({ ...source, kind: source.sourceKind }),
    ...(through.length > 0 ? [`${LINE_WORDS.via}${through.join(', ')}`] : []),
    ...(translated === null ? [] : [translated]),
  ].join(', ');
}

type Printing = NonNullable<Extract<FoundLineFragment, { readonly __typename: 'Remark' }>['wording']>;

/** As many words as a line holds. */
const short = (text: string): string => (text.length <= 90 ? text : `${text.slice(0, text.lastIndexOf(' ', 90))} …`);

const KINDS: ReadonlyMap<string, string> = new Map(Object.entries(FOUND.kinds));

const kindOf = (type: string): string => KINDS.get(type) ?? type;
