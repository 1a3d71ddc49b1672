import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import { Account } from '../../access/Account.js';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { Markdown } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { PositionComment } from './PositionComment.js';
import { PositionStep } from './PositionStep.js';
import { PositionStepInput } from './PositionStepInput.js';
import { takePositionStep } from './takePositionStep.js';

@InputType({ description: 'A comment on a position.' })
export class CommentPositionInput extends PositionStepInput {
  @Field(() => Markdown, { description: 'What you have to say, 1 to 10,000 characters.' })
  text!: string;
}

/** Comments on a position that is out for comment. */
export async function commentPosition(
  em: EntityManager,
  caller: Caller,
  input: CommentPositionInput,
): Promise<PositionComment> {
  const position = await takePositionStep(em, caller, input, PositionStep.COMMENT);
  const comment = new PositionComment(
    position,
    em.getReference(Account, caller.accountId, { wrapped: true }),
    em.getReference(Organization, caller.writesFor!, { wrapped: true }),
    textWithin('input.text', input.text, 10_000),
  );
  em.persist(comment);
  return comment;
}
