/** Sizes of the drawing, in its own units, which are pixels. */
export const SIZE = { width: 1120, side: 292, row: 25, pad: 64, centre: 13, node: 5, between: 250, stack: 96 } as const;
/** A letter of a name is so wide at most, on average. */
const LETTER = 7.4;

type Side = 'left' | 'middle' | 'right';

/** A speaker's place, and the name beside it: as much of it as there is room for. */
export interface Place {
  readonly id: string;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly label: { readonly text: string; readonly x: number; readonly y: number; readonly width: number };
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly places: readonly Place[];
}

/** A speaker, and how much joins each of those asked about, in their order. */
export interface Node {
  readonly id: string;
  readonly name: string;
  readonly isAround: boolean;
  readonly weights: readonly number[];
}

/**
 * Those asked about stand in the middle, two side by side, more of them one below the other. The others stand in two columns, each
 * name on a line of its own: at the left who has more to do with the first in the middle, the busiest at half height.
 */
export function layoutOf(nodes: readonly Node[]): Layout {
  const centres = nodes.filter(({ isAround }) => isAround);
  const others = nodes.filter(({ isAround }) => !isAround).toSorted(byLeaning);
  const half = Math.ceil(others.length / 2);
  const columns = { left: others.slice(0, half), right: others.slice(half) } as const;
  const rows = Math.max(columns.left.length, columns.right.length);
  const tall = centres.length > 2 ? centres.length * SIZE.stack : 4 * SIZE.stack;
  const height = Math.max(rows * SIZE.row, tall) + 2 * SIZE.pad;
  return {
    width: SIZE.width,
    height,
    places: [
      ...centres.map((node, index) => centrePlace(node, index, centres.length, height)),
      ...(['left', 'right'] as const).flatMap((side) => columnPlaces(busiestInTheMiddle(columns[side]), side, height)),
    ],
  };
}

const leaning = ({ weights: [first = 0, ...others] }: Node): number => first - Math.max(0, ...others);
const total = ({ weights }: Node): number => weights.reduce((sum, weight) => sum + weight, 0);

/** First who leans most to the first in the middle; the same network is always drawn alike. */
function byLeaning(one: Node, other: Node): number {
  return leaning(other) - leaning(one) || (one.id < other.id ? -1 : 1);
}

function busiestInTheMiddle(nodes: readonly Node[]): readonly Node[] {
  const inOrder = nodes.toSorted((one, other) => total(other) - total(one) || (one.id < other.id ? -1 : 1));
  return inOrder.reduce<readonly Node[]>(
    (placed, node, index) => (index % 2 === 0 ? [...placed, node] : [node, ...placed]),
    [],
  );
}

function centrePlace({ id, name }: Node, index: number, count: number, height: number): Place {
  const isBeside = count === 2;
  const x = SIZE.width / 2 + (isBeside ? (index - 0.5) * SIZE.between : 0);
  const y = isBeside ? height / 2 : height / 2 + (index - (count - 1) / 2) * SIZE.stack;
  const text = cut(name, 28);
  const width = text.length * LETTER * 1.15;
  return { id, side: 'middle', x, y, label: { text, x: x - width / 2, y: y - SIZE.centre - 12, width } };
}

function columnPlaces(nodes: readonly Node[], side: 'left' | 'right', height: number): readonly Place[] {
  const first = (height - (nodes.length - 1) * SIZE.row) / 2;
  const x = side === 'left' ? SIZE.side : SIZE.width - SIZE.side;
  return nodes.map(({ id, name }, index) => {
    const y = first + index * SIZE.row;
    const text = cut(name, Math.floor((SIZE.side - 24) / LETTER));
    const width = text.length * LETTER;
    return { id, side, x, y, label: { text, width, y, x: side === 'left' ? x - 14 - width : x + 14 } };
  });
}

const cut = (name: string, letters: number): string =>
  name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
