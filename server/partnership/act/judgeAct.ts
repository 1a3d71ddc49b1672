import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { find } from '../../shared/find.js';
import { rowOf } from '../../shared/reading/Reading.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { refuseOthersThanPrincipals } from '../refuseOthersThanPrincipals.js';
import { ActJudgement, MandateAct } from './MandateAct.js';
import { outsideBecause } from './outsideBecause.js';

@InputType({ description: "The yes or no of the caller's principal to an act outside the mandate." })
export class JudgeActInput {
  @Field(() => ID, { description: 'Which act.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether it is approved.' })
  isApproval!: boolean;

  @Field(() => String, { description: 'The decision and its number; of a no, why. 1 to 1,000 characters.' })
  decision!: string;
}

/** Says yes or no for the caller's principal, once. What the mandate covers needs no yes. */
export async function judgeAct(em: EntityManager, caller: Caller, input: JudgeActInput): Promise<MandateAct> {
  refuseOthersThanPrincipals(caller);
  const act = await find(em, MandateAct, input.id, 'input.id');
  const organization = await em.findOneOrFail(Organization, caller.writesFor!);
  if (await isCovered(em, act)) {
    throw new Refusal('INCONSISTENT', {
      sv: 'Handlingen ryms i mandatet och behöver inget godkännande.',
      en: 'The act is within the mandate and needs no approval.',
    });
  }
  if ((await em.count(ActJudgement, { mandateAct: act, organization })) > 0) {
    throw badInput('input.id', { sv: 'Er huvudman har redan svarat.', en: 'Your principal has answered already.' });
  }
  const decision = textWithin('input.decision', input.decision, 1000);
  em.persist(new ActJudgement(act, organization, { isApproval: input.isApproval, decision, judgedOn: today() }));
  return act;
}

async function isCovered(em: EntityManager, { id }: MandateAct): Promise<boolean> {
  const statement = sql<{
    why: string;
  }>`select ${outsideBecause(rowOf('a'))} as why from mandate_act a where a.id = ${id}`;
  return (await statement.execute(em.getKysely())).rows[0]!.why === 'COVERED';
}
