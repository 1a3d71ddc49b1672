import { Field, ID, InputType } from 'type-graphql';
import { Day } from '../../shared/scalars.js';

@InputType({ description: 'A letter from an authority that came as an e-mail.' })
export class ReceiveEmailedLetterInput {
  @Field(() => ID, { description: 'What `POST /files` answered for the .eml file.' })
  upload!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "In which case. Left out: that of the letter it answers, or the authority's open case whose number it names.",
  })
  correspondence?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day our answer to it is due.' })
  replyDueOn?: string | null;
}
