import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, RECORDERS } from '../../shared/Allowed.js';
import { Context } from '../../shared/Context.js';
import { Recorded } from '../../shared/Recorded.js';
import { answerWidening, AnswerWideningInput } from './answerWidening.js';
import { markSecret, MarkSecretInput } from './markSecret.js';
import { narrowVisibility, NarrowVisibilityInput } from './narrowVisibility.js';
import { removeSecrecy, RemoveSecrecyInput } from './removeSecrecy.js';
import { requestWidening, RequestWideningInput } from './requestWidening.js';
import { WideningRequest, WideningStatus } from './WideningRequest.js';
import { widenVisibility, WidenVisibilityInput } from './widenVisibility.js';

@Payload('The record, as the caller sees it now.')
export class VisibilityPayload {
  @Field(() => Recorded, { description: 'It.' })
  record!: Recorded;
}

@Payload('Those who were asked, one request each.')
export class RequestWideningPayload {
  @Field(() => [WideningRequest], { description: 'What they were asked.' })
  wideningRequests!: WideningRequest[];
}

@Payload('The request, answered.')
export class AnswerWideningPayload {
  @Field(() => WideningRequest, { description: 'It.' })
  wideningRequest!: WideningRequest;
}

@Resolver()
export class VisibilityResolver {
  @Mutation(() => VisibilityPayload, {
    description:
      'Lets more people see a record. Only who recorded it may; beyond the parties, market actors that it comes from must have consented.',
  })
  @Allowed(RECORDERS)
  widenVisibility(
    @Arg('input', () => WidenVisibilityInput) input: WidenVisibilityInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ record: await widenVisibility(em, caller, input) }));
  }

  @Mutation(() => VisibilityPayload, { description: 'Lets fewer people see a record.' })
  @Allowed(RECORDERS)
  narrowVisibility(
    @Arg('input', () => NarrowVisibilityInput) input: NarrowVisibilityInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ record: await narrowVisibility(em, caller, input) }));
  }

  @Mutation(() => VisibilityPayload, {
    description:
      'Narrows a record to named readers, whatever its visibility says. Its readings are logged from then on.',
  })
  @Allowed(RECORDERS)
  markSecret(
    @Arg('input', () => MarkSecretInput) input: MarkSecretInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ record: await markSecret(em, caller, input) }));
  }

  @Mutation(() => VisibilityPayload, { description: 'Takes the secrecy mark off a record. Only who recorded it may.' })
  @Allowed(RECORDERS)
  removeSecrecy(
    @Arg('input', () => RemoveSecrecyInput) input: RemoveSecrecyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ record: await removeSecrecy(em, caller, input) }));
  }

  @Mutation(() => RequestWideningPayload, {
    description: 'Asks each market actor that a record comes from whether it may be seen by more people.',
  })
  @Allowed(RECORDERS)
  requestWidening(
    @Arg('input', () => RequestWideningInput) input: RequestWideningInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ wideningRequests: await requestWidening(em, caller, input) }));
  }

  @Mutation(() => AnswerWideningPayload, {
    description:
      'A market actor consents: the record, as it stood when it was asked about, may be seen by more people.',
  })
  @Allowed(RECORDERS)
  consentToWidening(
    @Arg('input', () => AnswerWideningInput) input: AnswerWideningInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({
      wideningRequest: await answerWidening(em, caller, input, WideningStatus.CONSENTED),
    }));
  }

  @Mutation(() => AnswerWideningPayload, { description: 'A market actor declines that more people see a record.' })
  @Allowed(RECORDERS)
  declineWidening(
    @Arg('input', () => AnswerWideningInput) input: AnswerWideningInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({
      wideningRequest: await answerWidening(em, caller, input, WideningStatus.DECLINED),
    }));
  }
}
