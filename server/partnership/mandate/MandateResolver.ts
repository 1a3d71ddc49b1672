import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, Resolver } from 'type-graphql';
import { Allowed, Payload, RECORDERS } from '../../shared/Allowed.js';
import { Role } from '../../shared/Caller.js';
import type { Context } from '../../shared/Context.js';
import { answerSupportRequest, AnswerSupportRequestInput } from './answerSupportRequest.js';
import { appointCoordinator, AppointCoordinatorInput } from './appointCoordinator.js';
import { endAppointment, EndAppointmentInput } from './endAppointment.js';
import { escalateSupportRequest, EscalateSupportRequestInput } from './escalateSupportRequest.js';
import { clearObstacle, ClearObstacleInput } from './clearObstacle.js';
import { grantMandate, GrantMandateInput } from './grantMandate.js';
import { proposeMandate, ProposeMandateInput } from './proposeMandate.js';
import { raiseObstacle, RaiseObstacleInput } from './raiseObstacle.js';
import { requestSupport, RequestSupportInput } from './requestSupport.js';
import { CoordinatorAppointment } from './CoordinatorAppointment.js';
import { MandateItem } from './MandateItem.js';
import { Obstacle } from './Obstacle.js';
import { SupportRequest } from './SupportRequest.js';

@Payload('The appointment.')
export class CoordinatorAppointmentPayload {
  @Field(() => CoordinatorAppointment, { description: 'It.' })
  appointment!: CoordinatorAppointment;
}

@Payload('The item of the mandate, as it stands now.')
export class MandateItemPayload {
  @Field(() => MandateItem, { description: 'It.' })
  item!: MandateItem;
}

@Payload('The request for support, as it stands now.')
export class SupportRequestPayload {
  @Field(() => SupportRequest, { description: 'It.' })
  request!: SupportRequest;
}

@Payload('The obstacle, as it stands now.')
export class ObstaclePayload {
  @Field(() => Obstacle, { description: 'It.' })
  obstacle!: Obstacle;
}

const OF_PRINCIPALS = [Role.COORDINATOR, Role.CASE_OFFICER, Role.DECIDER];

@Resolver()
export class MandateResolver {
  @Mutation(() => CoordinatorAppointmentPayload, {
    description: 'Writes down who is the coordinator. For the principals.',
  })
  @Allowed(OF_PRINCIPALS)
  appointCoordinator(
    @Arg('input', () => AppointCoordinatorInput) input: AppointCoordinatorInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ appointment: await appointCoordinator(em, caller, input) }));
  }

  @Mutation(() => CoordinatorAppointmentPayload, {
    description: 'Sets, moves or takes away the last day of a coordinator. For the principals.',
  })
  @Allowed(OF_PRINCIPALS)
  endAppointment(
    @Arg('input', () => EndAppointmentInput) input: EndAppointmentInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ appointment: await endAppointment(em, caller, input) }));
  }

  @Mutation(() => MandateItemPayload, {
    description: 'Proposes an item of the mandate. It holds when both principals have granted it.',
  })
  @Allowed(OF_PRINCIPALS)
  proposeMandate(
    @Arg('input', () => ProposeMandateInput) input: ProposeMandateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, (em, caller) => Promise.resolve({ item: proposeMandate(em, caller, input) }));
  }

  @Mutation(() => MandateItemPayload, { description: "Grants an item of the mandate for the caller's principal." })
  @Allowed([Role.DECIDER])
  grantMandate(
    @Arg('input', () => GrantMandateInput) input: GrantMandateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ item: await grantMandate(em, caller, input) }));
  }

  @Mutation(() => SupportRequestPayload, { description: 'Asks a principal for support, to be answered by a day.' })
  @Allowed(OF_PRINCIPALS)
  requestSupport(
    @Arg('input', () => RequestSupportInput) input: RequestSupportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ request: await requestSupport(em, caller, input) }));
  }

  @Mutation(() => SupportRequestPayload, {
    description: 'Answers a request for support, for the principal that is asked.',
  })
  @Allowed(OF_PRINCIPALS)
  answerSupportRequest(
    @Arg('input', () => AnswerSupportRequestInput) input: AnswerSupportRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ request: await answerSupportRequest(em, caller, input) }));
  }

  @Mutation(() => SupportRequestPayload, {
    description:
      'Takes a request for support to the board, once its answer is late. Every member sees it from then on.',
  })
  @Allowed(OF_PRINCIPALS)
  escalateSupportRequest(
    @Arg('input', () => EscalateSupportRequestInput) input: EscalateSupportRequestInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ request: await escalateSupportRequest(em, caller, input) }));
  }

  @Mutation(() => ObstaclePayload, { description: 'Writes down what stands in the way.' })
  @Allowed(RECORDERS)
  raiseObstacle(
    @Arg('input', () => RaiseObstacleInput) input: RaiseObstacleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, (em, caller) => Promise.resolve({ obstacle: raiseObstacle(em, caller, input) }));
  }

  @Mutation(() => ObstaclePayload, { description: 'Says that an obstacle is cleared, and how.' })
  @Allowed(RECORDERS)
  clearObstacle(
    @Arg('input', () => ClearObstacleInput) input: ClearObstacleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ obstacle: await clearObstacle(em, caller, input) }));
  }
}
