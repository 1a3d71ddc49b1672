import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { sql } from 'kysely';
import { Interaction } from '../../dialogue/Interaction.js';
import type { Caller } from '../../shared/Caller.js';
import type { EmailMessage } from '../parsing/EmailMessage.js';

/** A stored e-mail that answers a message that was not there when it came. */
interface Waiting {
  interaction: Interaction;
  /** Message-IDs it answers, the nearest first */
  answers: string[];
}

/** The stored e-mails that some messages belong with: themselves, what they answer, and what answers them. Three statements. */
export class Correspondence {
  private readonly byMessageId = new Map<string, Interaction>();
  private readonly fresh = new Set<Interaction>();

  private constructor(
    private readonly caller: Caller,
    stored: Interaction[],
    private readonly waiting: Waiting[],
  ) {
    for (const one of stored) this.know(one);
  }

  static async load(em: EntityManager, caller: Caller, messages: EmailMessage[]): Promise<Correspondence> {
    const own = messages.map(({ messageId }) => messageId);
    const wanted = [...new Set([...own, ...messages.flatMap(answeredIds)])];
    const stored = await em.find(Interaction, { messageId: { $in: wanted } });
    const { rows } = await sql<{ id: string; answers: string[] }>`
      select interaction_id as id, answers from emails_answering(${own}::text[])`.execute(em.getKysely());
    const found = rows.length === 0 ? [] : await em.find(Interaction, { id: { $in: rows.map(({ id }) => id) } });
    const waiting = found.map((interaction) => ({
      interaction,
      answers: rows.find(({ id }) => id === interaction.id)!.answers,
    }));
    return new Correspondence(caller, stored, waiting);
  }

  /** Adds an e-mail that is written down now. */
  add(interaction: Interaction): void {
    this.fresh.add(interaction);
    this.know(interaction);
  }

  /** The caller's organization's own goes before another's record of the same message. */
  private know(interaction: Interaction): void {
    const { messageId } = interaction;
    if (messageId === null) return;
    if (!this.byMessageId.has(messageId) || this.isOwn(interaction)) this.byMessageId.set(messageId, interaction);
  }

  /** What the caller's organization has recorded of a message. */
  own(messageId: string): Interaction | null {
    const known = this.byMessageId.get(messageId);
    return known && this.isOwn(known) ? known : null;
  }

  /** The nearest message that this one answers. */
  answeredBy(message: EmailMessage): Interaction | null {
    for (const id of answeredIds(message)) {
      const known = this.byMessageId.get(id);
      if (known && id !== message.messageId) return known;
    }
    return null;
  }

  /** Ties e-mails that waited to what is written down now. By that: what answers it. */
  linkWaiting(): Map<Interaction, Interaction[]> {
    const linked = new Map<Interaction, Interaction[]>();
    for (const { interaction, answers } of this.waiting) {
      const answered = answers.map((id) => this.byMessageId.get(id)).find((one) => one && this.fresh.has(one));
      if (!answered) continue;
      interaction.inReplyTo = ref(answered);
      linked.set(answered, [...(linked.get(answered) ?? []), interaction]);
    }
    return linked;
  }

  private isOwn(interaction: Interaction): boolean {
    return interaction.recordedByOrganizationId === this.caller.writesFor;
  }
}

/** What a message answers, the nearest first. */
export function answeredIds({ inReplyTo, references }: EmailMessage): string[] {
  return [...new Set([...(inReplyTo === null ? [] : [inReplyTo]), ...references.toReversed()])];
}
