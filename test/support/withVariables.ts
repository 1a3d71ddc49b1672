import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parseType,
  TypeInfo,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** The same operation, every text in it brought by a variable. */
export function withVariables(schema: GraphQLSchema, document: DocumentNode) {
  const types = new TypeInfo(schema);
  const variables: Record<string, string> = {};
  const definitions: VariableDefinitionNode[] = [];
  const lifted = visit(
    document,
    visitWithTypeInfo(types, {
      StringValue(node) {
        const name = `v${definitions.length}`;
        variables[name] = node.value;
        const type = parseType(String(types.getInputType()));
        const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
        definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable, type });
        return variable;
      },
    }),
  );
  const [operation] = lifted.definitions as [OperationDefinitionNode];
  return { operation: { ...operation, variableDefinitions: definitions }, variables };
}
