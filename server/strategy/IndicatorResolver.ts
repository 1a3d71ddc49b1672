import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, PRINCIPAL_HANDS } from '../shared/Allowed.js';
import type { Context } from '../shared/Context.js';
import { Edition } from './Edition.js';
import { Indicator } from './Indicator.js';
import { recordReadings, RecordReadingsInput } from './recordReadings.js';
import { registerIndicator, RegisterIndicatorInput } from './registerIndicator.js';

@Payload('The indicator, as it stands now.')
export class IndicatorPayload {
  @Field(() => Indicator, { description: 'It.' })
  indicator!: Indicator;
}

@Payload('The edition that was written down.')
export class EditionPayload {
  @Field(() => Edition, { description: 'It, with its readings.' })
  edition!: Edition;
}

@Resolver()
export class IndicatorResolver {
  @Mutation(() => IndicatorPayload, { description: 'Writes down what is measured. For the principals.' })
  @Allowed(PRINCIPAL_HANDS)
  registerIndicator(
    @Arg('input', () => RegisterIndicatorInput) input: RegisterIndicatorInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ indicator: await registerIndicator(em, caller, input) }));
  }

  @Mutation(() => EditionPayload, { description: 'Writes down published readings by hand. For the principals.' })
  @Allowed(PRINCIPAL_HANDS)
  recordReadings(
    @Arg('input', () => RecordReadingsInput) input: RecordReadingsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ edition: await recordReadings(em, caller, input) }));
  }
}
