import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { LIMITS } from './limits.js';

/** How large a selection is with its fragments opened. */
interface Shape {
  depth: number;
  aliases: number;
  fields: number;
}

const NOTHING: Shape = { depth: 0, aliases: 0, fields: 0 };

/**
 * Measures selections with their fragments opened. Each fragment is measured once, so that fragments in fragments cost
 * nothing to see through; one that opens itself is another rule's business.
 */
class Ruler {
  private readonly known = new Map<string, Shape>();

  constructor(private readonly fragment: (name: string) => FragmentDefinitionNode | null | undefined) {}

  measure({ selections }: SelectionSetNode): Shape {
    let { depth, aliases, fields } = NOTHING;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const isIntrospection = selection.name.value === '__schema' || selection.name.value === '__type';
        const inner = selection.selectionSet ? this.measure(selection.selectionSet) : NOTHING;
        depth = Math.max(depth, 1 + (isIntrospection ? 0 : inner.depth));
        aliases += inner.aliases + (selection.alias ? 1 : 0);
        fields += 1;
      } else {
        const opened =
          selection.kind === Kind.INLINE_FRAGMENT
            ? this.measure(selection.selectionSet)
            : this.measureFragment(selection.name.value);
        depth = Math.max(depth, opened.depth);
        aliases += opened.aliases;
        fields += opened.fields;
      }
    }
    return { depth, aliases, fields };
  }

  private measureFragment(name: string): Shape {
    const known = this.known.get(name);
    if (known) return known;
    this.known.set(name, NOTHING);
    const definition = this.fragment(name);
    const shape = definition ? this.measure(definition.selectionSet) : NOTHING;
    this.known.set(name, shape);
    return shape;
  }
}

/** Refuses operations that are too deep, rename too many fields or ask for too many things at once: COST_EXCEEDED. */
export const limitShape: ValidationRule = (context: ValidationContext) => {
  const ruler = new Ruler((name) => context.getFragment(name));
  const refuse = (node: OperationDefinitionNode, what: string, most: number) =>
    context.reportError(
      new GraphQLError(`The operation has ${what}; at most ${most} are allowed.`, {
        nodes: node,
        extensions: { refusal: 'COST_EXCEEDED' },
      }),
    );
  return {
    OperationDefinition: (node) => {
      const { depth, aliases, fields } = ruler.measure(node.selectionSet);
      if (depth > LIMITS.depth) refuse(node, `${depth} levels of fields`, LIMITS.depth);
      if (aliases > LIMITS.aliases) refuse(node, `${aliases} aliases`, LIMITS.aliases);
      if (fields > LIMITS.rootFields) refuse(node, `${fields} root fields`, LIMITS.rootFields);
    },
  };
};
