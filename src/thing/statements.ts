import { z } from 'zod';
import { entityRow } from '../graph/entity.js';
import { keyedRow } from '../graph/shelf.js';
import { given, statement } from '../graph/statement.js';

/** Things of any kind by their ids; unknown ids are left out. */
export const THINGS_BY_ID = statement({
  name: 'thing.byId',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(entityRow),
  text: /* cypher */ `
    CYPHER 5
    MATCH (thing:Entity) WHERE thing.id IN $ids
    RETURN thing.id AS key, [{labels: labels(thing), properties: thing {.*}}] AS values
  `,
});

/** All ids that a caller may ask for by hand, to name the nearest of an unknown one. */
export const ASKABLE_IDS = statement({
  name: 'thing.askableIds',
  given: given<{ labels: readonly string[]; most: number }>(),
  row: z.object({ ids: z.array(z.string()) }),
  text: /* cypher */ `
    CYPHER 5
    MATCH (thing:Entity) WHERE any(label IN labels(thing) WHERE label IN $labels)
    WITH thing.id AS id LIMIT $most
    RETURN collect(id) AS ids
  `,
});
