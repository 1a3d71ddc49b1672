import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { MinutesPoint } from '../dialogue/MinutesPoint.js';
import type { Caller } from '../shared/Caller.js';
import { findAll, refuseUnchangeable } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { toGlobalId } from '../shared/globalId.js';
import { Commitment } from './Commitment.js';
import { makeCommitments } from './makeCommitments.js';

@InputType({ description: 'Points of minutes that become commitments.' })
export class PromiseMinutesPointsInput {
  @Field(() => [ID], { description: 'Which points, 1 to 100, each with an organization that follows it up.' })
  minutesPoints!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'To whom it is promised. Left out: the organization that wrote the minutes.',
  })
  receiver?: string | null;
}

/**
 * Makes a commitment of each point of one meeting's minutes: promised by the organization that follows it up, due when it
 * is to be followed up. A point that is one already, is done, or has nobody to follow it up is refused.
 */
export async function promiseMinutesPoints(
  em: EntityManager,
  caller: Caller,
  input: PromiseMinutesPointsInput,
): Promise<Commitment[]> {
  const points = await pointsOf(em, input.minutesPoints);
  const interaction = await points[0]!.interaction.loadOrFail();
  refuseUnchangeable(caller, interaction);
  await refuseUnpromisable(em, points);
  const receiver = input.receiver ?? toGlobalId('Organization', interaction.recordedByOrganizationId);
  const promises = points.map((point) => ({ ...wordsOf(point), ...giverOf(point), receiver, dueOn: point.followUpOn }));
  const occasion = { interaction, dialogue: (await interaction.dialogue?.load()) ?? null };
  const commitments = await makeCommitments(em, caller, promises, occasion, (at) => `input.minutesPoints.${at}`);
  commitments.forEach((commitment, at) => (commitment.minutesPoint = ref(points[at]!)));
  em.persist(commitments);
  return commitments;
}

async function pointsOf(em: EntityManager, ids: string[]): Promise<MinutesPoint[]> {
  if (ids.length < 1 || ids.length > 100) {
    throw badInput('input.minutesPoints', { sv: 'Ange 1 till 100 punkter.', en: 'Give 1 to 100 points.' });
  }
  const asked = ids.map((id, at) => ({ id, field: `input.minutesPoints.${at}` }));
  const found = await findAll(em, MinutesPoint, asked);
  const points = [...new Set(ids.map((id) => found(id)!))];
  if (points.some(({ interaction }) => interaction.id !== points[0]!.interaction.id)) {
    throw badInput('input.minutesPoints', {
      sv: 'Punkterna ska höra till samma anteckningar.',
      en: 'The points belong to the same minutes.',
    });
  }
  return points;
}

async function refuseUnpromisable(em: EntityManager, points: MinutesPoint[]): Promise<void> {
  const promised = await em.find(Commitment, { minutesPoint: { $in: points } });
  const isPromised = new Set(promised.map(({ minutesPoint }) => minutesPoint!.id));
  const at = points.findIndex(({ id, owner, doneOn }) => owner === null || doneOn !== null || isPromised.has(id));
  if (at < 0) return;
  throw badInput(`input.minutesPoints.${at}`, {
    sv: 'Punkten blir inget åtagande: den är redan ett, är klar eller har ingen som följer upp den.',
    en: 'The point does not become a commitment: it is one already, is done, or has nobody to follow it up.',
  });
}

const TITLE_LENGTH = 300;

/** A long point is told whole in the description, and begun in the title. */
const wordsOf = ({ text }: MinutesPoint) =>
  text.length <= TITLE_LENGTH ? { title: text } : { title: `${text.slice(0, TITLE_LENGTH - 1)}…`, description: text };

const giverOf = ({ owner, ownerContact }: MinutesPoint) => ({
  giver: toGlobalId('Organization', owner!.id),
  giverContact: ownerContact && toGlobalId('Contact', ownerContact.id),
});
