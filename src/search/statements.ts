import { z } from 'zod';
import { given, statement } from '../graph/statement.js';

/** A thing that the index found: its best score, and the ids of the nodes whose texts fit, the best first. */
export type Found = z.infer<typeof foundRow>;

const foundRow = z.object({ id: z.string(), score: z.number(), texts: z.array(z.string()) });

/**
 * The best things by their texts. The limit in the call keeps the index from scoring all texts of a common word; the wordings
 * among them fold into their remarks.
 */
export const BEST_BY_WORDS = statement({
  name: 'search.bestByWords',
  given: given<{ query: string; texts: number; labels: readonly string[] | null; most: number }>(),
  row: z.object({ found: z.array(foundRow) }),
  text: /* cypher */ `
    CYPHER 5
    CALL db.index.fulltext.queryNodes('words', $query, {limit: $texts}) YIELD node AS text, score
    WHERE $labels IS NULL OR any(label IN labels(text) WHERE label IN $labels)
    WITH text, score ORDER BY score DESC, text.id
    WITH CASE WHEN text:Wording THEN text.remarkId ELSE text.id END AS id, max(score) AS score, collect(text.id) AS texts
    ORDER BY score DESC, id LIMIT $most
    RETURN collect({id: id, score: score, texts: texts}) AS found
  `,
});
