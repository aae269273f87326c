import type { ApolloServerPlugin } from '@apollo/server';
import { executeSync, Kind, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

/** As many different questions as the usual tools ask about a schema. */
const MOST_KEPT = 16;

/**
 * Answers questions about the schema itself from memory: the answer is the same for everybody, large, and asked for again and
 * again by tools. Questions with variables, or that ask for anything else too, are run like all others.
 */
export function rememberIntrospection(): ApolloServerPlugin {
  const known = new Map<OperationDefinitionNode, Answer>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: ({ schema, document, operation, response }) => {
          // Apollo comes here also where no operation of the document was chosen.
          if (operation === undefined || !isAboutSchemaOnly(operation)) return Promise.resolve(null);
          const data = known.get(operation) ?? answerTo(schema, document, operation);
          if (data === null) return Promise.resolve(null);
          known.delete(operation);
          known.set(operation, data);
          const [oldest] = known.keys();
          if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
          return Promise.resolve({ http: response.http, body: { kind: 'single', singleResult: { data } } });
        },
      }),
  };
}

type Answer = Record<string, unknown>;

function isAboutSchemaOnly({ selectionSet, variableDefinitions = [] }: OperationDefinitionNode): boolean {
  return (
    variableDefinitions.length === 0 &&
    selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'))
  );
}

/** null where it has errors, which running it in the usual way will tell. */
function answerTo(schema: GraphQLSchema, document: DocumentNode, { name }: OperationDefinitionNode): Answer | null {
  const { data, errors } = executeSync({ schema, document, operationName: name?.value ?? null });
  return errors === undefined && data != null ? data : null;
}
