import { GraphQLError, Kind, type DocumentNode, type ValidationRule } from 'graphql';
import { beyond, type LimitError } from './limits.js';
import { shapeOf } from './shape.js';

/**
 * Refuses a query that is too deep or too wide before anything dear looks at it. It stands among GraphQL's own rules, which
 * walk the query together: on entering it, this one measures, and where there is too much it hands the walk an empty query
 * to go on with. So fields are never compared with one another in a query that is refused.
 */
export const withinLimits: ValidationRule = (context) => ({
  Document(document) {
    const excess = excessOfShape(document);
    if (excess === null) return undefined;
    const extensions = { code: 'LIMIT_EXCEEDED' };
    context.reportError(new GraphQLError(excess.message, { originalError: excess, extensions }));
    return NOTHING_TO_CHECK;
  },
});

const NOTHING_TO_CHECK: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

const MEASURES = ['depth', 'fields', 'rootFields', 'aliases', 'directives'] as const;

function excessOfShape(document: DocumentNode): LimitError | null {
  const shape = shapeOf(document);
  return MEASURES.reduce<LimitError | null>((found, measure) => found ?? beyond(measure, shape[measure]), null);
}
