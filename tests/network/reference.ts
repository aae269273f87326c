import type { NetworkRequest } from '../../src/network/draw.js';
import type { CountedEdge } from '../../src/network/statements.js';
import { SPEAKERS, type MadeRemark } from '../chain/made.js';
import { isPrinted, isTold, type World } from '../chain/reference.js';

/** A link as the schema tells it. */
export interface PlainLink {
  readonly kind: CountedEdge['kind'];
  readonly from: string;
  readonly to: string;
  readonly remark: MadeRemark;
}

type Asked = Pick<NetworkRequest, 'around' | 'kinds' | 'dates' | 'statedOnly' | 'view'>;

/** All links from and to the speakers, found plainly: slow, without a database, and without a look at how it is done in earnest. */
export function plainLinks(world: World, asked: Asked): readonly PlainLink[] {
  const { around, kinds, statedOnly, view } = asked;
  const seen = { ...world, filter: { ...world.filter, view } };
  const remarks = world.things.filter((thing): thing is MadeRemark => thing.is === 'Remark');
  const byId = new Map(remarks.map((remark) => [remark.id, remark]));
  const isNear = ({ from, to }: PlainLink): boolean => around.includes(from) || around.includes(to);
  const replies = seen.replies.flatMap((reply): PlainLink[] => {
    const [remark, target] = [byId.get(reply.from), byId.get(reply.to)];
    const isStated = (reply.bases ?? ['STATED']).includes('STATED');
    return remark === undefined || target === undefined || reply.review === 'REJECTED' || (statedOnly && !isStated)
      ? []
      : isTold(seen, reply) && isWithin(world, asked, remark.id)
        ? [{ kind: 'RESPONDS_TO', from: speakerOf(remark), to: speakerOf(target), remark }]
        : [];
  });
  const abouts = remarks
    .filter((remark) => isPrinted(remark, view) && isWithin(world, asked, remark.id))
    .flatMap((remark) =>
      (remark.about ?? [])
        .filter(({ nodeId, basis }) => isSpeaker(nodeId) && (!statedOnly || basis === 'STATED'))
        .map(({ nodeId }): PlainLink => ({ kind: 'TALKS_ABOUT', from: speakerOf(remark), to: nodeId, remark })),
    );
  const quotes = remarks
    .filter((remark) => isPrinted(remark, view))
    .flatMap((remark) =>
      (remark.quotes ?? []).flatMap(({ remarkId }): PlainLink[] => {
        const quoted = byId.get(remarkId ?? '');
        if (quoted === undefined) return [];
        const placed = around.includes(speakerOf(remark)) ? remark : quoted;
        return isWithin(world, asked, placed.id)
          ? [{ kind: 'QUOTES', from: speakerOf(remark), to: speakerOf(quoted), remark }]
          : [];
      }),
    );
  return [...replies, ...abouts, ...quotes].filter((link) => isNear(link) && kinds.includes(link.kind));
}

const speakerOf = ({ speakerId }: MadeRemark): string => speakerId ?? SPEAKERS[0];
const isSpeaker = (id: string): boolean => /^(athlete|outlet):/.test(id);

/** A date says where in the one order a stretch begins and ends; undated remarks are in none. */
function isWithin({ orderKeys }: World, { dates: { from, to } }: Asked, id: string): boolean {
  const key = orderKeys.get(id) ?? '';
  if (from === null && to === null) return true;
  return !key.startsWith('~') && (from === null || key > from) && (to === null || key < to);
}
