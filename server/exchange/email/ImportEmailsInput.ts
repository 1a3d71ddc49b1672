import { Field, ID, InputType } from 'type-graphql';
import { Visibility } from '../../shared/Visibility.js';
import { OnProblems } from '../OnProblems.js';

@InputType({ description: 'What is said of e-mails that are brought in.' })
class EmailOccasionInput {
  @Field(() => ID, { nullable: true, description: 'The dialogue they belong to.' })
  dialogue?: string | null;

  @Field(() => Visibility, {
    nullable: true,
    description:
      'Who may see them. Left out: PARTIES when a market actor takes part, or somebody unknown does; PARTNERSHIP otherwise. Beyond PARTIES a market actor that takes part must have consented.',
  })
  visibility?: Visibility | null;
}

@InputType({ description: 'An e-mail to bring in.' })
export class ImportEmailInput extends EmailOccasionInput {
  @Field(() => ID, { description: 'What `POST /files` answered.' })
  upload!: string;
}

@InputType({ description: 'E-mails to bring in.' })
export class ImportEmailsInput extends EmailOccasionInput {
  @Field(() => [ID], { description: 'What `POST /files` answered for each, 1 to 100.' })
  uploads!: string[];

  @Field(() => OnProblems, {
    defaultValue: OnProblems.STOP,
    description: 'What to do when a file cannot be read as an e-mail: bring in nothing, or leave it out and say why.',
  })
  onProblems!: OnProblems;
}
