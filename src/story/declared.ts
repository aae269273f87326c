import { isId } from '../values/id.js';
import { fault, type Fault, type Place } from './fault.js';
import { valueAt } from './issues.js';
import type { Places } from './places.js';
import type { ShapedFile } from './shape.js';
import type { ThingKind } from './story.js';
import type { Told } from './tell.js';

/** An id that a story gives to a thing. */
export interface Declared {
  readonly id: string;
  readonly kind: ThingKind;
  readonly place: Place;
}

const SECTIONS = {
  athletes: 'Athlete',
  people: 'Person',
  outlets: 'Outlet',
  groups: 'Group',
  competitions: 'Competition',
  races: 'Race',
  events: 'Event',
  sources: 'Source',
  remarks: 'Remark',
} as const satisfies Record<string, ThingKind>;

const PARTS: ReadonlySet<ThingKind> = new Set(['Wording', 'Reply', 'Evidence', 'Claim']);

/** Every id of a story. Those of its entries are taken from the files as they are, so that a broken entry is known by name. */
export function declaredIds(files: readonly ShapedFile[], told: Told, places: Places): readonly Declared[] {
  return [...files.flatMap(entriesOf), ...partsOf(told, places)];
}

function entriesOf({ yaml }: ShapedFile): readonly Declared[] {
  const entries = Object.entries(SECTIONS).flatMap(([section, kind]) =>
    idsAt(yaml.value, [section]).map((id): Declared => ({ id, kind, place: yaml.placeOfKey([section, id]) })),
  );
  const results = idsAt(yaml.value, ['races']).flatMap((race) =>
    idsAt(yaml.value, ['races', race, 'results']).map((id): Declared => ({
      id,
      kind: 'Result',
      place: yaml.placeOfKey(['races', race, 'results', id]),
    })),
  );
  return [...entries, ...results];
}

function idsAt(value: unknown, path: readonly string[]): readonly string[] {
  const holder = valueAt(value, path);
  return typeof holder === 'object' && holder !== null ? Object.keys(holder).filter(isId) : [];
}

function partsOf({ headings, remarks, replies, evidence, claims }: Told, places: Places): readonly Declared[] {
  const declared = (kind: ThingKind, things: readonly { readonly id: string }[]): readonly Declared[] =>
    things.map((thing) => ({ id: thing.id, kind, place: places.of(thing) }));
  return [
    ...declared('Story', headings),
    ...declared(
      'Wording',
      remarks.flatMap(({ wordings }) => wordings),
    ),
    ...declared('Reply', replies),
    ...declared('Evidence', [...replies.flatMap((reply) => reply.evidence), ...evidence]),
    ...declared('Claim', claims),
  ];
}

/** One id is one thing, in all files together; made ids must have the form of ids as well, and may have grown too long. */
export function idFaults(declared: readonly Declared[]): readonly Fault[] {
  const first = new Map<string, Declared>();
  return declared.flatMap((thing) => {
    const { id, kind, place } = thing;
    if (!isId(id))
      return [fault(place, `the id made for this would be "${id}", which is no id; give it an "id" of its own`)];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, thing);
      return [];
    }
    const advice = PARTS.has(kind) ? '; give one of them an "id" of its own' : '';
    return [
      fault(
        place,
        `the id ${id} is taken by the ${earlier.kind} at ${earlier.place.file}:${earlier.place.line}${advice}`,
      ),
    ];
  });
}
