import { toGlobalId } from '../../server/shared/globalId.js';
import type { OrganizationKey, Person, World } from './World.js';

/** Short ways to ask, for one world: what a person does, and what it is refused with. */
export function asking(world: () => World) {
  return {
    /** Global id of an organization of the world. */
    at: (key: OrganizationKey) => toGlobalId('Organization', world().organizations[key]),

    /** The payload of a mutation that must go well. `selection` is what to read of it. */
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the answer is whatever the test says it is
    async act(person: Person, mutation: string, input: object, selection: string): Promise<Record<string, any>> {
      const data = await world().read(person, document(mutation, selection), { input });
      return data[mutation];
    },

    /** Code, field and sentence of the refusal that a mutation must meet. */
    async refusalOf(person: Person, mutation: string, input: object) {
      const { errors, data } = await world().ask(person, document(mutation, '__typename'), { input });
      if (!errors) throw new Error(`${mutation} was not refused: ${JSON.stringify(data)}`);
      const { code, field } = errors[0]!.extensions as { code: string; field?: string };
      return { code, ...(field === undefined ? {} : { field }), message: errors[0]!.message };
    },
  };
}

function document(mutation: string, selection: string): string {
  const input = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${mutation}(input: $input) { ${selection} } }`;
}
