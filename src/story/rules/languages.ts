import { fault, type Fault } from '../fault.js';
import type { Places } from '../places.js';
import type { Told } from '../tell.js';
import type { Path } from '../yaml.js';

/** Languages are told by their tags, as nb or en-GB. */
export function languageFaults({ remarks, sources }: Told, places: Places): readonly Fault[] {
  const untold = (tag: string | null | undefined, holder: object, ...inside: Path): readonly Fault[] =>
    tag == null || isLanguage(tag)
      ? []
      : [fault(places.of(holder, ...inside), `expected a language tag like nb or en-GB, got "${tag}"`)];
  return [
    ...sources.flatMap((source) => untold(source.language, source, 'language')),
    ...remarks.flatMap((remark) => [
      ...untold(remark.language?.tag, remark, 'language', 'tag'),
      ...remark.wordings.flatMap((wording) => untold(wording.language?.tag, wording, 'language')),
    ]),
  ];
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // the platform refuses by throwing
  }
}
