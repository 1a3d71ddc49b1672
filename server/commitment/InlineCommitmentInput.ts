import { Field, ID, InputType } from 'type-graphql';
import { Day, Markdown } from '../shared/scalars.js';

@InputType({ description: 'A promise, as it is given.' })
export class InlineCommitmentInput {
  @Field(() => String, { description: 'What is promised, 1 to 300 characters.' })
  title!: string;

  @Field(() => Markdown, { nullable: true, description: 'More about it.' })
  description?: string | null;

  @Field(() => ID, { description: 'The organization that promises.' })
  giver!: string;

  @Field(() => ID, { nullable: true, description: 'The person who promises for it.' })
  giverContact?: string | null;

  @Field(() => ID, { description: 'The organization it is promised to; another than the giver.' })
  receiver!: string;

  @Field(() => ID, { nullable: true, description: 'The person it is promised to.' })
  receiverContact?: string | null;

  @Field(() => Day, { nullable: true, description: 'By which day; not before the day it is given.' })
  dueOn?: string | null;
}
