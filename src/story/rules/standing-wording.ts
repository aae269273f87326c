import { fault, type Fault } from '../fault.js';
import type { Places } from '../places.js';
import type { ShapedFile } from '../shape.js';
import type { Told } from '../tell.js';

/** Which printing stands for a remark is said by whoever tells it, as soon as there is a choice between quoted words. */
export function standingWordingFaults(
  files: readonly ShapedFile[],
  { remarks }: Told,
  places: Places,
): readonly Fault[] {
  const choices = new Map(
    files.flatMap(({ content }) => Object.entries(content.remarks).map(([id, { stands }]) => [id, stands])),
  );
  return remarks.flatMap((remark) => {
    const { id, wordings } = remark;
    const stands = choices.get(id);
    const quoted = wordings.filter(({ segments }) => segments.some(({ kind }) => kind === 'QUOTED'));
    const named = wordings.filter((wording) => wording.id === stands || wording.sourceId === stands);
    if (!places.isWhole(remark)) return [];
    if (stands === undefined) {
      const message = `${id} has quoted words in ${quoted.length} wordings, and needs "stands" to say which stands for it`;
      return quoted.length > 1 ? [fault(places.of(remark), message)] : [];
    }
    if (named.length === 1) return [];
    const expected = wordings.map(({ sourceId }) => sourceId).join(', ');
    const problem = named.length === 0 ? 'has no wording' : 'has several wordings; name one by its id';
    return [
      fault(
        places.of(remark, 'stands'),
        `${stands} should stand for ${id}, but ${problem}${named.length === 0 ? ` there; expected one of ${expected}` : ''}`,
      ),
    ];
  });
}
