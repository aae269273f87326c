import type { Segment } from '../../../values/quotation.js';
import { QuotedWords } from './printed-words.js';

/** Quoted words, and only those, in their own language and direction; each quotation of the source between marks of its own. */
export function Quotation({
  segments,
  language,
}: {
  readonly segments: readonly Segment[];
  /** The language of the printed words, BCP 47; null where not known. */
  readonly language: string | null;
}) {
  return (
    <blockquote class="quotation">
      <p lang={language ?? undefined} dir="auto">
        <QuotedWords segments={segments} />
      </p>
    </blockquote>
  );
}
