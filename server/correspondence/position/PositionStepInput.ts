import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A step taken with a position.' })
export class PositionStepInput {
  @Field(() => ID, { description: 'Which position.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the record you saw.' })
  expectedVersion!: number;
}
