import { toGlobalId } from '../../../server/shared/globalId.js';
import type { Person, World } from '../../support/World.js';

const FIELDS = `id version code status currentNumber title reason isCitable nextSteps visibility { level }
  principalVerdicts { organization { name } verdict number holds }`;

/** Positions as people make them, through the front door. */
export class PositionScene {
  constructor(readonly world: World) {}

  async topic(name = 'Robusthet', terms = ['robusthet', 'reservkraft']): Promise<string> {
    const { registerTopic } = await this.world.read(
      'coordinator',
      'mutation ($input: RegisterTopicInput!) { registerTopic(input: $input) { topic { id } } }',
      { input: { name, terms } },
    );
    return registerTopic.topic.id as string;
  }

  async draft(topic: string, changes: object = {}, by: Person = 'coordinator') {
    const input = { topic, title: 'Reservkraft', statement: 'Noder ska ha reservkraft.', body: 'Text.', ...changes };
    const { draftPosition } = await this.world.read(
      by,
      `mutation ($input: DraftPositionInput!) { draftPosition(input: $input) { position { ${FIELDS} } } }`,
      { input },
    );
    return draftPosition.position as PositionSeen;
  }

  async see(id: string, by: Person = 'coordinator'): Promise<PositionSeen> {
    const { position } = await this.world.read(by, `query ($id: ID!) { position(id: $id) { ${FIELDS} } }`, { id });
    return position as PositionSeen;
  }

  /** Takes a step as a person who has just read the position. */
  async step(by: Person, name: string, id: string, more: object = {}): Promise<PositionSeen> {
    const { document, input } = await this.stepOf(name, id, more);
    await this.world.read(by, document, { input });
    return this.see(id);
  }

  async refused(by: Person, name: string, id: string, more: object = {}): Promise<string> {
    const { document, input } = await this.stepOf(name, id, more);
    const { errors } = await this.world.ask(by, document, { input });
    return `${String(errors?.[0]?.extensions['code'])}: ${errors?.[0]?.message}`;
  }

  private async stepOf(name: string, id: string, more: object) {
    const { version, currentNumber, title } = await this.see(id);
    const type = { approvePosition: 'ApprovePosition', declinePosition: 'DeclinePosition' }[name];
    const field = {
      approvePosition: 'approval',
      declinePosition: 'approval',
      retractApproval: 'approval',
      commentPosition: 'comment',
    }[name];
    const inputType =
      type ??
      {
        retractApproval: 'DeclinePosition',
        openConsultation: 'PositionStep',
        requestApproval: 'PositionStep',
        reviewPosition: 'PositionStep',
      }[name] ??
      `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const text = ['editPosition', 'replacePosition'].includes(name)
      ? { title, statement: 'Noder ska ha reservkraft i åtta timmar.', body: 'Ny text.' }
      : {};
    const number = name === 'approvePosition' ? { number: currentNumber } : {};
    return {
      document: `mutation ($input: ${inputType}Input!) { ${name}(input: $input) { ${field ?? 'position'} { id } } }`,
      input: { id, expectedVersion: version, ...text, ...number, ...more },
    };
  }

  /** A position that both principals have approved. */
  async joint(topic: string, changes: object = {}): Promise<PositionSeen> {
    const { id } = await this.draft(topic, changes);
    await this.step('coordinator', 'requestApproval', id);
    await this.step('regionDecider', 'approvePosition', id);
    return this.step('boardDecider', 'approvePosition', id);
  }

  get authority(): string {
    return toGlobalId('Organization', this.world.organizations.authority);
  }
}

export interface PositionSeen {
  id: string;
  version: number;
  code: string;
  status: string;
  currentNumber: number;
  title: string;
  reason: string | null;
  isCitable: boolean;
  nextSteps: string[];
  visibility: { level: string };
  principalVerdicts: {
    organization: { name: string };
    verdict: string | null;
    number: number | null;
    holds: boolean;
  }[];
}
