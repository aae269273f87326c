/** A printing, and between which days it could first be read: the first day on which it may have been, and that on which it surely was. */
export interface Dated {
  readonly sourceId: string;
  /** Empty where not known. */
  readonly from: string;
  /** A sign behind all days where not known. */
  readonly surely: string;
  /** The days are approximate or uncertain, so nothing is surely before or after. */
  readonly isDoubtful: boolean;
}

/**
 * The printings before which no other source surely printed the remark, in the order given. Where all of them are of one
 * source, it printed it first, of the sources held; else it is undecided between them. What has no date may be first.
 */
export function possiblyFirst<Printing extends Dated>(printings: readonly Printing[]): readonly Printing[] {
  return printings.filter(
    (printing) => !printings.some((other) => other.sourceId !== printing.sourceId && isSurelyBefore(other, printing)),
  );
}

const isSurelyBefore = (a: Dated, b: Dated): boolean => !a.isDoubtful && !b.isDoubtful && a.surely < b.from;
