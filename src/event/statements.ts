import { z } from 'zod';
import { keyedRow } from '../graph/shelf.js';
import { given, statement } from '../graph/statement.js';

/** The ids of those who held events, in the order of the story. */
export const HOSTS_OF_EVENTS = statement({
  name: 'event.hostsOfEvents',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(z.string()),
  text: /* cypher */ `
    CYPHER 5
    MATCH (event:Entity)-[place:HOSTED_BY]->(host:Speaker) WHERE event.id IN $ids
    WITH event, host ORDER BY place.position
    RETURN event.id AS key, collect(host.id) AS values
  `,
});
