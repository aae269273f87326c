import { groupBy } from '../values/group.js';
import { inPromisedOrder } from '../chain/order.js';
import { compare } from '../chain/hold.js';
import type { RemarkFacts, ReplyRow, Stream } from './statements.js';

/** Why a remark is a turn: it answers the other side; it is about them; or it is only here because they answer it. */
export type TurnKind = 'REPLY' | 'ABOUT' | 'OPENING';

/** A remark as a turn, before anything else is known of it. */
export interface Placed {
  readonly remark: RemarkFacts;
  /** 0 or 1: the first or the second of those between whom the exchange is. */
  readonly side: number;
  readonly kind: TurnKind;
  readonly isAbout: boolean;
  /** Its replies to the other side. */
  readonly replies: readonly ReplyRow[];
}

/** A stretch of an exchange. */
export interface Stretch {
  /** In the promised order. */
  readonly placed: readonly Placed[];
  /** The order key of the first of those that answer or are about somebody; null where there is none. */
  readonly begins: string | null;
  /** The order key up to which everything was shown; null where nothing follows. */
  readonly reached: string | null;
}

interface Bounds {
  /** How many to show. */
  readonly first: number;
  /** How many links of each list were read. */
  readonly most: number;
}

/**
 * The streams are read together up to the first place where one of them was cut, for behind it something might be missing. Of
 * what answers the other side or is about them, the first `first` by order key are shown. What they answer and nothing else
 * would bring comes with the first of its answers. A cause stands before its answer, as in a chain.
 *
 * A remark at whose own key its stream was cut may have more links than were read. It is shown at the next page, unless it is
 * the only one there is to show: it then stands with those links that were read.
 */
export function stretchOf(streams: readonly Stream[], { first, most }: Bounds): Stretch {
  const cut = cutOf(streams, most);
  const members = membersOf(streams);
  const isFirstCut = cut !== null && !keysOf(streams).some((key) => key < cut);
  const within = members.filter(
    ({ remark: { orderKey } }) => cut === null || orderKey < cut || (isFirstCut && orderKey === cut),
  );
  const shown = within.slice(0, first);
  const last = shown.at(-1)?.remark.orderKey;
  const reached = within.length > first && last !== undefined ? last : reachedBefore(streams, cut, isFirstCut);
  return { placed: inOrder([...shown, ...openingsOf(shown)]), begins: shown[0]?.remark.orderKey ?? null, reached };
}

/** All turns that the streams hold, openings among them. */
export function allTurns(streams: readonly Stream[]): readonly Placed[] {
  const members = membersOf(streams);
  return inOrder([...members, ...openingsOf(members)]);
}

/** The order key at which a stream was cut first; null where all came to their end. */
export function cutOf(streams: readonly Stream[], most: number): string | null {
  const cuts = streams.flatMap(({ replies, abouts }) =>
    [replies, abouts].flatMap((rows) => (rows.length < most ? [] : (rows.at(-1)?.key ?? []))),
  );
  return cuts.toSorted(compare)[0] ?? null;
}

const keysOf = (streams: readonly Stream[]): readonly string[] =>
  streams.flatMap(({ replies, abouts }) => [...replies, ...abouts].map(({ key }) => key));

function reachedBefore(streams: readonly Stream[], cut: string | null, isFirstCut: boolean): string | null {
  if (cut === null) return null;
  if (isFirstCut) return cut;
  return keysOf(streams)
    .filter((key) => key < cut)
    .reduce((last, key) => (key > last ? key : last), '');
}

/** What answers the other side or is about them, each remark once, by order key. */
function membersOf(streams: readonly Stream[]): readonly Placed[] {
  const links = streams.flatMap(({ side, replies, abouts }) => [
    ...replies.filter(isIn).map((reply) => ({ side, remark: reply.answer, reply })),
    ...abouts.filter(isIn).map(({ remark }) => ({ side, remark, reply: null })),
  ]);
  const members = [...groupBy(links, ({ remark }) => remark.id).values()].flatMap((group): Placed[] => {
    const [one] = group;
    if (one === undefined) return [];
    const replies = group.flatMap(({ reply }) => reply ?? []);
    const isAbout = replies.length < group.length;
    return [{ ...one, kind: replies.length > 0 ? 'REPLY' : 'ABOUT', isAbout, replies: replies.toSorted(byCause) }];
  });
  return members.toSorted((a, b) => compare(a.remark.orderKey, b.remark.orderKey));
}

/** What these answer and what is no turn for itself, unless it was shown with an earlier answer. */
function openingsOf(members: readonly Placed[]): readonly Placed[] {
  const openings = new Map(
    members.flatMap(({ side, replies }) =>
      replies
        .filter(({ isTurn, wasShown }) => !isTurn && !wasShown)
        .map(({ cause }): [string, Placed] => [
          cause.id,
          { remark: cause, side: 1 - side, kind: 'OPENING', isAbout: false, replies: [] },
        ]),
    ),
  );
  return [...openings.values()];
}

function inOrder(turns: readonly Placed[]): readonly Placed[] {
  const entries = turns.map((turn) => ({
    id: turn.remark.id,
    orderKey: turn.remark.orderKey,
    causes: turn.replies.map(({ cause }) => cause.id),
    turn,
  }));
  return inPromisedOrder(entries).map(({ turn }) => turn);
}

/** Whether a link is asked for and in view. */
export const isIn = ({ isAsked, passes }: { readonly isAsked: boolean; readonly passes: boolean }): boolean =>
  isAsked && passes;

const byCause = (a: ReplyRow, b: ReplyRow): number =>
  compare(a.cause.orderKey, b.cause.orderKey) || compare(a.id, b.id);
