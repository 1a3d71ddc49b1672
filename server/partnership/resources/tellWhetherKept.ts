import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findToChange } from '../../shared/find.js';
import { Pledge } from './Pledge.js';

@InputType({ description: 'Whether a pledge was kept.' })
export class TellWhetherKeptInput {
  @Field(() => ID, { description: 'Which pledge.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => Boolean, { description: 'Whether it was kept.' })
  wasKept!: boolean;
}

/** Says whether a pledge was kept. */
export async function tellWhetherKept(em: EntityManager, caller: Caller, input: TellWhetherKeptInput): Promise<Pledge> {
  const pledge = await findToChange(em, caller, Pledge, input.id, input.expectedVersion);
  pledge.wasKept = input.wasKept;
  return pledge;
}
