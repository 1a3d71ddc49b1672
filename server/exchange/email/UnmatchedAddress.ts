import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Interaction } from '../../dialogue/Interaction.js';
import { ParticipantRole } from '../../dialogue/InteractionKind.js';
import { USER_ROLE } from '../../shared/Caller.js';
import { changeable, partPolicies, walled } from '../../shared/policies.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { DateTime, EmailAddress } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';

/** Where an unknown address stands. */
export enum TriageStatus {
  OPEN = 'OPEN',
  RESOLVED = 'RESOLVED',
  DISMISSED = 'DISMISSED',
}
describedEnum(TriageStatus, 'TriageStatus', 'Where an unknown address stands.', {
  OPEN: 'Nobody has said whose it is.',
  RESOLVED: 'It is said whose it is, and that one has a part in the interaction.',
  DISMISSED: 'It is nobody who matters.',
});

const TABLE = 'unmatched_address';

/** Only those who can say whose an address is see it: they who may change the interaction. */
const forThoseWhoCanResolve = {
  name: `${TABLE}_triage`,
  command: 'select' as const,
  type: 'restrictive' as const,
  roles: [USER_ROLE],
  using: `exists (select 1 from "interaction" whole where whole.id = "${TABLE}".interaction_id and ${changeable('whole')})`,
};

/** An address in an imported e-mail that is nobody's the importer knows of. */
@ObjectType({
  implements: [Stored],
  description:
    'An address in an imported e-mail that belongs to nobody known. Seen by those who may change the interaction: they say whose it is.',
})
@Entity(walled([...partPolicies(TABLE, { interaction_id: 'interaction' }), forThoseWhoCanResolve]))
@Index({ properties: ['status', 'address', 'id'] })
export class UnmatchedAddress extends Stored {
  @Field(() => Interaction, { description: 'The e-mail, as an interaction.' })
  @ManyToOne(() => Interaction, { ref: true, deleteRule: 'cascade', index: true })
  interaction: Ref<Interaction>;

  @Field(() => EmailAddress, { description: 'The address, in lower case.' })
  @Property({ type: 'text' })
  address: string;

  @Field(() => String, { description: 'The name that the e-mail gives with it; empty when none.' })
  @Property({ type: 'text' })
  name: string;

  @Field(() => ParticipantRole, { description: 'What part it has in the e-mail.' })
  @Enum({ items: () => ParticipantRole, type: 'text' })
  role: ParticipantRole;

  @Field(() => TriageStatus, { description: 'Where it stands.' })
  @Enum({ items: () => TriageStatus, type: 'text' })
  status: TriageStatus = TriageStatus.OPEN;

  @Field(() => DateTime, { description: 'When it was found.' })
  @Property({ type: 'datetime', length: 3 })
  foundAt: Date = new Date();

  constructor(interaction: Interaction, address: string, name: string, role: ParticipantRole) {
    super();
    this.interaction = ref(interaction);
    this.address = address;
    this.name = name;
    this.role = role;
  }
}
