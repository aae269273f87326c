import { LinkTo } from '../parts/link-to.js';
import { sourceName } from '../parts/source-name.js';
import { THING_WORDS } from '../parts/words.js';
import type { Printing } from './remark.js';
import { REMARK } from './words.js';

const ID = /((?:source|remark):[a-z0-9-]+(?:\.[a-z0-9-]+)*)/;

/** A sentence of the API in which ids stand where there is no name: here they are links under what people call them. */
export function Sentence({
  text,
  of,
  names,
}: {
  readonly text: string;
  /** The source that the sentence is about. */
  readonly of: string;
  /** What the others are called, by id. */
  readonly names: ReadonlyMap<string, string>;
}) {
  const parts = text.split(ID);
  return (
    <>
      {parts.map((part, index) => {
        if (index % 2 === 0) return part;
        if (part === of) return index === 1 && parts[0] === '' ? REMARK.printings.thisSource : REMARK.printings.it;
        return <LinkTo id={part}>{names.get(part) ?? part}</LinkTo>;
      })}
    </>
  );
}

/** The names of the sources of these printings, and of the remarks that their differences speak of. */
export function namesIn(printings: readonly Printing[]): ReadonlyMap<string, string> {
  const sources = printings.map(({ wording: { source } }) => [source.id, sourceName(source)] as const);
  const remarks = printings
    .flatMap(({ differences }) => differences.flatMap(({ with: others }) => others))
    .map(({ id, speaker, said }) => [id, THING_WORDS.remark(speaker.name, said?.text ?? null)] as const);
  return new Map([...sources, ...remarks]);
}
