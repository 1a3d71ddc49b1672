import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, RECORDERS } from '../shared/Allowed.js';
import { Context } from '../shared/Context.js';
import { Interaction } from './Interaction.js';
import { recordInteraction, RecordInteractionInput } from './recordInteraction.js';

@Payload('The interaction that was written down.')
export class RecordInteractionPayload {
  @Field(() => Interaction, { description: 'It.' })
  interaction!: Interaction;
}

@Resolver()
export class DialogueResolver {
  @Mutation(() => RecordInteractionPayload, { description: 'Writes down one moment of speaking.' })
  @Allowed(RECORDERS)
  recordInteraction(@Arg('input', () => RecordInteractionInput) input: RecordInteractionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.write(info, async (em, caller) => ({ interaction: await recordInteraction(em, caller, input) }));
  }
}
