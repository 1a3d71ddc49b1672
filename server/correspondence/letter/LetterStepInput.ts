import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A step taken with a letter.' })
export class LetterStepInput {
  @Field(() => ID, { description: 'Which letter.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;
}
