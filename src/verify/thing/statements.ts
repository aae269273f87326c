import { z } from 'zod';
import { given, statement, type Statement } from '../../graph/statement.js';
import type { ThingKind } from '../../story/story.js';
import type { Stretch } from '../check.js';
import { loose, looseList } from '../loose.js';
import { inStretch } from '../statements.js';

/** What a kind of thing keeps that is worked out from its own properties. Names are those of properties. */
export interface Keeping {
  readonly kind: ThingKind;
  /** The first is the one by which it is ordered. */
  readonly dates: readonly string[];
  /** What it says and is searched for by, the first of it, and further texts where there is a list. */
  readonly text: string | null;
  readonly texts: string | null;
  /** Its first known publication, where that counts in its order. */
  readonly published: string | null;
}

const keptRow = z.object({
  id: z.string(),
  orderKey: loose,
  searchText: loose,
  published: loose,
  text: loose,
  texts: looseList,
  /** One after another: the text, the first day and the last day of each. */
  dates: z.array(loose),
});
export type KeptRow = z.infer<typeof keptRow>;

/** What a kind of thing keeps, to be worked out again. */
export function keptBy({ kind, dates, text, texts, published }: Keeping): Statement<Stretch, KeptRow> {
  const ofThing = (name: string | null): string => (name === null ? 'null' : `thing.${name}`);
  const triples = dates.flatMap((name) => [name, `${name}Earliest`, `${name}Latest`]).map(ofThing);
  return statement({
    name: `verify.keptBy${kind}`,
    given: given<Stretch>(),
    row: keptRow,
    text: /* cypher */ `${inStretch(kind)}
    RETURN thing.id AS id, thing.orderKey AS orderKey, thing.searchText AS searchText,
           ${ofThing(published)} AS published, ${ofThing(text)} AS text, ${ofThing(texts)} AS texts,
           [${triples.join(', ')}] AS dates
  `,
  });
}

/** An edge that has to agree with an id that is kept on a thing. */
export interface Link {
  readonly kind: ThingKind;
  /** The property with the id. */
  readonly property: string;
  /** From the thing to the other one, or the other way round. */
  readonly edge: { readonly type: string; readonly direction: 'OUT' | 'IN' };
  /** Any one of these labels. */
  readonly other: string;
  /** Whether it can be absent, both id and edge. */
  readonly optional: boolean;
}

const linkRow = z.object({ id: z.string(), kept: loose, linked: z.array(z.string().nullable()) });
export type LinkRow = z.infer<typeof linkRow>;

/** The things whose edge does not lead just to what the id says. */
export function brokenLinks({ kind, property, edge, other, optional }: Link): Statement<Stretch, LinkRow> {
  const arrow = (end: string): string =>
    edge.direction === 'OUT' ? `(thing)-[:${edge.type}]->(${end})` : `(thing)<-[:${edge.type}]-(${end})`;
  const absent = optional ? `CASE WHEN thing.${property} IS NULL THEN 0 ELSE 1 END` : '1';
  return statement({
    name: `verify.${property}Of${kind}`,
    given: given<Stretch>(),
    row: linkRow,
    text: /* cypher */ `${inStretch(kind)}
      AND (COUNT { ${arrow('')} } <> ${absent}
           OR thing.${property} IS NOT NULL AND NOT EXISTS { ${arrow(`other:${other}`)} WHERE other.id = thing.${property} })
    RETURN thing.id AS id, thing.${property} AS kept, [${arrow('other')} | other.id] AS linked
  `,
  });
}
