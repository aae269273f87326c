import { z } from 'zod';
import { listing } from '../graph/listing.js';
import { keyedRow } from '../graph/shelf.js';
import { given, statement } from '../graph/statement.js';

export const SPEAKERS = listing({
  name: 'speaker',
  given: given<{ labels: readonly string[] | null; isNamed: boolean | null }>(),
  matching: /* cypher */ `
    MATCH (thing:Speaker)
    WHERE ($labels IS NULL OR any(label IN labels(thing) WHERE label IN $labels))
      AND ($isNamed IS NULL OR coalesce(thing.isNamed, true) = $isNamed)
  `,
});

export const ATHLETES = listing({
  name: 'speaker.athlete',
  given: given<{ countries: readonly string[] | null }>(),
  matching: /* cypher */ `
    MATCH (thing:Athlete)
    WHERE ($countries IS NULL OR thing.country IN $countries)
  `,
});

/** The ids of the members of groups, in the order of the story. */
export const MEMBERS_OF_GROUPS = statement({
  name: 'speaker.membersOfGroups',
  given: given<{ ids: readonly string[] }>(),
  row: keyedRow(z.string()),
  text: /* cypher */ `
    CYPHER 5
    MATCH (group:Entity)-[place:HAS_MEMBER]->(member:Speaker) WHERE group.id IN $ids
    WITH group, member ORDER BY place.position
    RETURN group.id AS key, collect(member.id) AS values
  `,
});
