import type { EntityManager } from '@mikro-orm/postgresql';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, Field, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allowed, Payload, SIGNED_IN } from '../shared/Allowed.js';
import { type Caller, Language, Role } from '../shared/Caller.js';
import { Context } from '../shared/Context.js';
import { find } from '../shared/find.js';
import { Account } from './Account.js';
import { changePassword, ChangePasswordInput } from './changePassword.js';
import { closeAccount } from './closeAccount.js';
import { createAccount, CreateAccountInput } from './createAccount.js';
import { createToken, CreateTokenInput } from './createToken.js';
import { inviteAccount } from './inviteAccount.js';
import { endOwnSessions } from './ownSignIn.js';
import { RateLimit } from './RateLimit.js';
import { revokeToken } from './revokeToken.js';
import { setLanguage } from './setLanguage.js';
import { Token } from './Token.js';

@Payload('A new token, and its secret.')
export class CreateTokenPayload {
  @Field(() => Token, { description: 'It.' })
  token!: Token;

  @Field(() => String, {
    nullable: true,
    description:
      'What to send as `Authorization: Bearer`. Told only now; null when the answer is given again for an Idempotency-Key.',
  })
  secret!: string | null;
}

@Payload('The token, as it stands now.')
export class TokenPayload {
  @Field(() => Token, { description: 'It.' })
  token!: Token;
}

@Payload('The account, as it stands now.')
export class AccountPayload {
  @Field(() => Account, { description: 'It.' })
  account!: Account;
}

@Payload('An account, and the code that signs its person in once.')
export class InvitationPayload {
  @Field(() => Account, { description: 'It.' })
  account!: Account;

  @Field(() => String, {
    nullable: true,
    description:
      'Signs in once, within 7 days, at `/sign-in?link=<code>`. Told only now; null when the answer is given again.',
  })
  code!: string | null;
}

@Payload('How many sessions were ended.')
export class EndOtherSessionsPayload {
  @Field(() => Int, { description: 'On how many other devices.' })
  ended!: number;
}

const ADMINISTRATORS = [Role.ADMINISTRATOR];

@Resolver()
export class AccessResolver {
  @Query(() => RateLimit, { description: 'What the caller may still spend on operations this minute.' })
  @Extensions({ allowed: SIGNED_IN })
  rateLimit(@Ctx() context: Context): RateLimit {
    return RateLimit.of(context);
  }

  @Mutation(() => CreateTokenPayload, { description: 'Makes a key to the API for the caller.' })
  @Allowed(SIGNED_IN)
  createToken(
    @Arg('input', () => CreateTokenInput) input: CreateTokenInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, (em, caller) => createToken(em, caller, input), { once: ['secret'] });
  }

  @Mutation(() => TokenPayload, { description: "Withdraws one of the caller's tokens: it stops working at once." })
  @Allowed(SIGNED_IN)
  revokeToken(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em) => ({ token: await revokeToken(em, id) }));
  }

  @Mutation(() => AccountPayload, {
    description: 'Gives the caller a new password and ends the sessions on other devices.',
  })
  @Allowed(SIGNED_IN)
  changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { sessionHash } = context.asked;
    return context.write(info, async (em, caller) => ({
      account: await changePassword(em, caller, input, sessionHash),
    }));
  }

  @Mutation(() => EndOtherSessionsPayload, { description: "Ends the caller's sessions on every other device." })
  @Allowed(SIGNED_IN)
  endOtherSessions(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.write(info, async (em) => ({ ended: await endOwnSessions(em, context.asked.sessionHash) }));
  }

  @Mutation(() => AccountPayload, { description: "Chooses the language of the caller's screen and refusals." })
  @Allowed(SIGNED_IN)
  setLanguage(
    @Arg('language', () => Language, { description: 'Which.' }) language: Language,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ account: await setLanguage(em, caller, language) }));
  }

  @Mutation(() => InvitationPayload, {
    description: "Opens an account in the administrator's partnership, with an invitation.",
  })
  @Allowed(ADMINISTRATORS)
  createAccount(
    @Arg('input', () => CreateAccountInput) input: CreateAccountInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const action = async (em: EntityManager, caller: Caller) => {
      const account = await createAccount(em, caller, input);
      return { account, code: await inviteAccount(em, account) };
    };
    return context.write(info, action, { once: ['code'] });
  }

  @Mutation(() => InvitationPayload, {
    description:
      'Invites the person of an account anew: the password and the sessions it had are gone, and it is open again if it was closed.',
  })
  @Allowed(ADMINISTRATORS)
  inviteAccount(
    @Arg('id', () => ID, { description: 'Which account.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const action = async (em: EntityManager) => {
      const account = await find(em, Account, id, 'id');
      return { account, code: await inviteAccount(em, account) };
    };
    return context.write(info, action, { once: ['code'] });
  }

  @Mutation(() => AccountPayload, { description: 'Closes an account: its sessions and tokens stop working at once.' })
  @Allowed(ADMINISTRATORS)
  closeAccount(
    @Arg('id', () => ID, { description: 'Which account.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return context.write(info, async (em, caller) => ({ account: await closeAccount(em, caller, id) }));
  }
}
