import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Contact } from '../contact/Contact.js';
import { Organization } from '../organization/Organization.js';
import { findAll } from '../shared/find.js';
import { Day } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import type { Interaction } from './Interaction.js';
import { MinutesPoint } from './MinutesPoint.js';

@InputType({ description: 'A point of the minutes.' })
export class MinutesPointInput {
  @Field(() => String, { description: 'What was said or decided, 1 to 4,000 characters.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The organization that follows it up.' })
  owner?: string | null;

  @Field(() => ID, { nullable: true, description: 'The contact who follows it up.' })
  ownerContact?: string | null;

  @Field(() => Day, { nullable: true, description: 'When it is to be followed up.' })
  followUpOn?: string | null;
}

/**
 * The points of the minutes of an interaction, numbered on from `from`. `fieldOf` names the input field of each. Two
 * statements at most, however many the points are.
 */
export async function makeMinutesPoints(
  em: EntityManager,
  interaction: Interaction,
  points: MinutesPointInput[],
  fieldOf: (at: number) => string,
  from = 1,
): Promise<MinutesPoint[]> {
  const asked = (part: 'owner' | 'ownerContact') =>
    points.map((point, at) => ({ id: point[part], field: `${fieldOf(at)}.${part}` }));
  const owner = await findAll(em, Organization, asked('owner'));
  const ownerContact = await findAll(em, Contact, asked('ownerContact'));
  return points.map((point, at) => {
    const text = textWithin(`${fieldOf(at)}.text`, point.text, 4000);
    const facts = { number: from + at, text, followUpOn: point.followUpOn ?? null };
    return new MinutesPoint(interaction, facts, owner(point.owner), ownerContact(point.ownerContact));
  });
}
