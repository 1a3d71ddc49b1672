import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload } from '../shared/Allowed.js';
import { Role } from '../shared/Caller.js';
import { Context } from '../shared/Context.js';
import { Cadence } from './Cadence.js';
import { setCadence, SetCadenceInput } from './setCadence.js';

@Payload('The cadence, as it stands now.')
export class SetCadencePayload {
  @Field(() => Cadence, { description: 'It.' })
  cadence!: Cadence;
}

@Resolver()
export class CadenceResolver {
  @Mutation(() => SetCadencePayload, {
    description: 'Sets how long the partnership may be silent with the actors of one category.',
  })
  @Allowed([Role.COORDINATOR])
  setCadence(
    @Arg('input', () => SetCadenceInput) input: SetCadenceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ cadence: await setCadence(em, caller, input) }));
  }
}
