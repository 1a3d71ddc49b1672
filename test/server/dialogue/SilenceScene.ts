import { Dialogue, Participation, type DialogueStatus } from '../../../server/dialogue/Dialogue.js';
import { Organization } from '../../../server/organization/Organization.js';
import { OrganizationKind, Sector } from '../../../server/organization/OrganizationKind.js';
import { Membership, MembershipStatus, Partnership } from '../../../server/partnership/Partnership.js';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { Visibility } from '../../../server/shared/Visibility.js';
import { type Answer, type Person, World } from '../../support/World.js';

export const DAY_MS = 86_400_000;
export const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

interface Said {
  days: number;
  initiative?: 'OURS' | 'THEIRS' | 'JOINT';
  awaitsAnswer?: boolean;
  kind?: string;
  dialogue?: string;
  inReplyTo?: string;
  visibility?: string;
}

const SILENCE = `state since countedDays pausedDays cadenceDays lastContactAt lastContact { topic } awaited { topic }`;

/** A world in which things are said, or not, and silence is asked for. */
export class SilenceScene {
  private constructor(readonly world: World) {}

  static async make(): Promise<SilenceScene> {
    return new SilenceScene(await World.make());
  }

  /** A new municipality, or another kind, that is a member from a day on. */
  member(facts: { kind?: OrganizationKind; from?: string; status?: MembershipStatus } = {}): Promise<string> {
    return this.world.arrange(async (em) => {
      const { kind = OrganizationKind.MUNICIPALITY } = facts;
      const organization = new Organization(this.world.callers.coordinator, {
        name: 'Prövad',
        kind,
        sector: Sector.PUBLIC,
      });
      const membership = new Membership(em.getReference(Partnership, this.world.partnership), organization, false);
      membership.status = facts.status ?? MembershipStatus.MEMBER;
      membership.from = facts.from ?? null;
      em.persist([organization, membership]);
      await em.flush();
      return organization.id;
    });
  }

  dialogueWith(
    organizations: string[],
    facts: { status?: DialogueStatus; cadenceDays?: number } = {},
  ): Promise<string> {
    return this.world.arrange(async (em) => {
      const dialogue = new Dialogue(this.world.callers.coordinator, { title: 'Prövad', ...facts }, Visibility.PARTIES);
      const participations = organizations.map((id) => new Participation(dialogue, em.getReference(Organization, id)));
      em.persist([dialogue, ...participations]);
      await em.flush();
      return dialogue.id;
    });
  }

  /** Records that something was said some days ago with organizations (`uuid`, or `uuid ROLE`); answers its id. */
  async said(organizations: string[], facts: Said, by: Person = 'coordinator'): Promise<string> {
    const { days, dialogue, initiative = 'OURS', ...rest } = facts;
    const participants = organizations.map((one) => {
      const [id, role = 'RECIPIENT'] = one.split(' ');
      return { organization: toGlobalId('Organization', id!), role };
    });
    const input = {
      kind: 'EMAIL',
      topic: `För ${days} dagar sedan`,
      initiative,
      occurredAt: daysAgo(days).toISOString(),
      participants,
      ...(dialogue ? { dialogue: toGlobalId('Dialogue', dialogue) } : {}),
      ...rest,
    };
    const document = `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }`;
    return (await this.world.read(by, document, { input })).recordInteraction.interaction.id;
  }

  async silenceWith(organization: string, person: Person = 'coordinator'): Promise<Answer | null> {
    const document = `query ($id: ID!) { organization(id: $id) { silence { ${SILENCE} } } }`;
    const { organization: read } = await this.world.read(person, document, {
      id: toGlobalId('Organization', organization),
    });
    return read.silence;
  }

  /** Undefined when the dialogue itself is not to be seen. */
  async silenceIn(dialogue: string, person: Person = 'coordinator'): Promise<Answer | null | undefined> {
    const document = `query ($id: ID!) { dialogue(id: $id) { silence { ${SILENCE} } } }`;
    return (await this.world.read(person, document, { id: toGlobalId('Dialogue', dialogue) })).dialogue?.silence;
  }

  async listed(person: Person, filter: object | null = null): Promise<Answer[]> {
    const document = `query ($filter: SilenceFilter) { silences(first: 100, filter: $filter) { nodes {
      id state countedDays since actorCategory organization { id } dialogue { id } } } }`;
    return (await this.world.read(person, document, { filter })).silences.nodes;
  }
}
