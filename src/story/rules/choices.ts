import type { RemarkDraft } from '../../remark/write.js';
import type { EvidenceDraft } from '../../reply/write.js';
import type { Link } from '../../values/link.js';
import { fault, type Fault } from '../fault.js';
import type { Places } from '../places.js';
import type { Told } from '../tell.js';

type Noted = Pick<Link, 'basis' | 'note'>;

/** What a person might dispute was decided by somebody, and says why: in a note, or, of whom a remark is about, in evidence. */
export function choiceFaults(told: Told, places: Places): readonly Fault[] {
  return [
    ...told.remarks.flatMap((remark) => linkFaults(remark, places)),
    ...told.sources.flatMap(({ id, derivedFrom }) =>
      derivedFrom.flatMap((link) => unexplained(link, `that ${id} derives from ${link.sourceId}`, places, link)),
    ),
    ...[...told.replies.flatMap(({ evidence }) => evidence), ...told.evidence].flatMap((item) => [
      ...evidenceFaults(item, places),
      ...(item.sourceId === null && item.basis !== 'INFERRED'
        ? [
            fault(
              places.of(item, 'basis'),
              `${item.id} names no source, so the editor infers it, but its basis is ${item.basis}`,
            ),
          ]
        : []),
    ]),
    ...told.sources.flatMap((source) => {
      if (!places.isWhole(source) || source.held === (source.contentHash !== null)) return [];
      const message = source.held
        ? `${source.id} is held, and needs "text" with file and sha256`
        : `${source.id} has a text, but is not held`;
      return [fault(places.of(source, 'held'), message)];
    }),
  ];
}

function linkFaults(remark: RemarkDraft, places: Places): readonly Fault[] {
  return [
    ...unexplained(remark.attribution, `the attribution of ${remark.id}`, places, remark, 'attribution'),
    ...remark.about
      .filter(({ evidence }) => evidence.length === 0)
      .flatMap((about) => unexplained(about, `that ${remark.id} is about ${about.nodeId}`, places, about)),
    ...remark.wordings.flatMap((wording) =>
      unexplained(wording.identity, `that ${wording.id} is of ${remark.id}`, places, wording, 'identity'),
    ),
  ];
}

/** What a source sets side by side can be looked up there; what an editor infers can only be explained. */
function evidenceFaults(item: EvidenceDraft, places: Places): readonly Fault[] {
  const canBeLookedUp = item.basis === 'JUXTAPOSED' && (item.words !== null || item.locator !== null);
  return canBeLookedUp ? [] : unexplained(item, item.id, places, item);
}

function unexplained(
  { basis, note }: Noted,
  what: string,
  places: Places,
  holder: object,
  ...inside: readonly string[]
): readonly Fault[] {
  if (basis === 'STATED' || note !== null || !places.isWhole(holder)) return [];
  return [fault(places.of(holder, ...inside), `${what} is ${basis}, and needs a note that says why`)];
}
