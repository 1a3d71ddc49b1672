import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Account } from '../../access/Account.js';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { find } from '../../shared/find.js';
import { Day } from '../../shared/scalars.js';
import { Fact } from './Fact.js';
import { Position } from './Position.js';
import { PositionTextInput, readPositionText } from './PositionTextInput.js';
import { PositionVersion } from './PositionVersion.js';
import { Topic } from './Topic.js';

@InputType({ description: 'A position to draft.' })
export class DraftPositionInput extends PositionTextInput {
  @Field(() => ID, { description: 'What it is about.' })
  topic!: string;

  @Field(() => Day, { nullable: true, description: 'By which day it is to be looked at again.' })
  reviewOn?: string | null;
}

/** Drafts a position in its first version. Its drafter's principal looks after it. */
export async function draftPosition(em: EntityManager, caller: Caller, input: DraftPositionInput): Promise<Position> {
  const topic = await find(em, Topic, input.topic, 'input.topic');
  return makePosition(em, caller, topic, null, input);
}

/** A position in its first version, with its facts. `supersedes`: the position whose place it will take. */
export async function makePosition(
  em: EntityManager,
  caller: Caller,
  topic: Topic,
  supersedes: Position | null,
  input: PositionTextInput & { reviewOn?: string | null },
): Promise<Position> {
  const { text, audience } = await readPositionText(em, input);
  const owner = await em.findOneOrFail(Organization, { id: caller.writesFor! });
  const facts = { validFrom: text.validFrom, reviewOn: input.reviewOn ?? null, supersedes };
  const position = new Position(caller, topic, owner, facts);
  const version = new PositionVersion(
    position,
    1,
    text,
    audience,
    em.getReference(Account, caller.accountId, { wrapped: true }),
  );
  em.persist([position, version, ...input.facts.map((fact, at) => new Fact(position, version, at + 1, fact))]);
  return position;
}
