import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { type FragmentDefinitionNode, getVariableValues, Kind, OperationTypeNode } from 'graphql';
import type { Context } from '../../shared/Context.js';
import { JsonText } from './JsonText.js';

/**
 * Answers a query with what its one statement wrote, unread. What this way cannot answer, because some of it is made by
 * code or because it fails, goes the usual way through every field, and tells there what is wrong.
 */
export const answerPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
      if (operation.operation !== OperationTypeNode.QUERY) return null;
      const fragments = Object.fromEntries(
        document.definitions
          .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
          .map((one) => [one.name.value, one]),
      );
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
      if (!coerced) return null;
      const text = await contextValue
        .wholeAnswer({ schema, operation, fragments, variables: coerced })
        .catch(() => null);
      return text === null ? null : answered(text);
    },
  }),
};

const answered = (text: string): GraphQLResponse => ({
  http: { headers: new HeaderMap(), status: undefined },
  body: { kind: 'single', singleResult: { data: new JsonText(text) as never } },
});
