/** Quoted words, and only those, between quotation marks of the page's own language; in their own language and direction. */
export function Quotation({
  words,
  language,
  isLarge = false,
}: {
  readonly words: string;
  /** The language of the printed words, BCP 47; null where not known. */
  readonly language: string | null;
  readonly isLarge?: boolean;
}) {
  return (
    <blockquote class={isLarge ? 'quotation quotation-large' : 'quotation'}>
      <p lang={language ?? undefined} dir="auto">
        <span aria-hidden="true">“</span>
        {words}
        <span aria-hidden="true">”</span>
      </p>
    </blockquote>
  );
}
