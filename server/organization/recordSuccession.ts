import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { find, refuseUnchangeable } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { refuseBackwards } from '../shared/refuseBackwards.js';
import { Day } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { leadsTo } from './leadsTo.js';
import { Organization } from './Organization.js';
import { Succession, SuccessionKind } from './Succession.js';

@InputType({ description: 'One organization that continues another.' })
export class RecordSuccessionInput {
  @Field(() => ID, { description: 'Who was before.' })
  predecessor!: string;

  @Field(() => ID, { description: 'Who came after.' })
  successor!: string;

  @Field(() => SuccessionKind, { description: 'How.' })
  kind!: SuccessionKind;

  @Field(() => Day, { description: 'From which day.' })
  occurredOn!: string;

  @Field(() => String, { nullable: true, description: 'Where that is known from, at most 500 characters.' })
  source?: string | null;

  @Field({
    defaultValue: true,
    description:
      'Whether the predecessor ceased with it, the day before. False when only its network or some tasks went over and it lives on.',
  })
  endsPredecessor!: boolean;
}

/** Says that one organization continues another: every history follows it. Nobody succeeds oneself, however far back. */
export async function recordSuccession(
  em: EntityManager,
  caller: Caller,
  input: RecordSuccessionInput,
): Promise<Succession> {
  const predecessor = await find(em, Organization, input.predecessor, 'input.predecessor');
  const successor = await find(em, Organization, input.successor, 'input.successor');
  refuseUnchangeable(caller, successor);
  if (await em.findOne(Succession, { predecessor, successor })) {
    throw badInput('input.successor', {
      sv: 'Den efterträdelsen finns redan.',
      en: 'That succession is there already.',
    });
  }
  if (await leadsTo(em, 'successor', successor.id, predecessor.id)) {
    throw badInput('input.successor', {
      sv: `${predecessor.name} kan inte efterträda sig själv.`,
      en: `${predecessor.name} can not succeed itself.`,
    });
  }
  const { kind, occurredOn } = input;
  const source = input.source?.trim() ? textWithin('input.source', input.source, 500) : null;
  const succession = new Succession(predecessor, successor, { kind, occurredOn, source });
  em.persist(succession);
  if (input.endsPredecessor) endBefore(caller, predecessor, occurredOn);
  return succession;
}

/** The last day of an organization is the day before it was succeeded, unless it is known to be another. */
function endBefore(caller: Caller, predecessor: Organization, occurredOn: string): void {
  if (predecessor.activeUntil !== null) return;
  refuseUnchangeable(caller, predecessor);
  predecessor.activeUntil = dayBefore(occurredOn);
  refuseBackwards('input.occurredOn', predecessor.activeFrom, predecessor.activeUntil);
}

/** The day before, both as `2026-11-23`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
