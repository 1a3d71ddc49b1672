import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A file to look at.' })
export class PreviewImportInput {
  @Field(() => ID, { description: 'What `POST /files` answered.' })
  upload!: string;

  @Field(() => Int, { defaultValue: 0, description: 'Show the rows that follow this one; 0 for the first.' })
  after!: number;
}
