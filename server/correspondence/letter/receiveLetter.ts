import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findOptional } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { refuseFutureDay } from '../../shared/refuseBackwards.js';
import { DateTime, Day, Markdown } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { dayOf, today } from '../../shared/today.js';
import { Visibility } from '../../shared/Visibility.js';
import { CorrespondenceStatus } from '../case/CorrespondenceKind.js';
import { findOpenCase } from '../case/findCase.js';
import { refuseUntied } from './draftLetter.js';
import { Letter } from './Letter.js';
import { LetterChannel, LetterDirection, LetterStatus, LetterTie } from './LetterKind.js';

@InputType({ description: 'A letter that came in from an authority.' })
export class ReceiveLetterInput {
  @Field(() => ID, { description: 'In which case.' })
  correspondence!: string;

  @Field(() => String, { description: 'In brief what it concerns, 1 to 300 characters.' })
  subject!: string;

  @Field(() => Markdown, { description: 'What it says, 1 to 100,000 characters.' })
  body!: string;

  @Field(() => LetterChannel, { defaultValue: LetterChannel.EMAIL, description: 'How it came.' })
  channel!: LetterChannel;

  @Field(() => Day, { nullable: true, description: 'The day it bears; today when left out.' })
  datedOn?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it came in; now when left out.' })
  receivedAt?: Date | null;

  @Field(() => Day, { nullable: true, description: 'The day our answer to it is due.' })
  replyDueOn?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Who signed it, by name and title.' })
  signatories!: string[];

  @Field(() => ID, { nullable: true, description: 'The earlier letter of the case it has to do with.' })
  about?: string | null;

  @Field(() => LetterTie, { nullable: true, description: 'What it has to do with that letter.' })
  tie?: LetterTie | null;
}

/** Writes down a letter that came in. It is frozen at once; a wish for more opens the case again. */
export async function receiveLetter(em: EntityManager, caller: Caller, input: ReceiveLetterInput): Promise<Letter> {
  const correspondence = await findOpenCase(em, caller, input.correspondence, null, 'input.correspondence');
  const about = await findOptional(em, Letter, input.about, 'input.about');
  refuseUntied(correspondence.id, about, input.tie);
  const receivedAt = input.receivedAt ?? new Date();
  refuseFutureDay('input.receivedAt', dayOf(receivedAt));
  const datedOn = input.datedOn ?? today();
  if (datedOn > dayOf(receivedAt)) {
    throw badInput('input.datedOn', {
      sv: 'Brevet kan inte vara daterat efter den dag det kom in.',
      en: 'The letter can not bear a day after the one it came in.',
    });
  }
  const letter = new Letter(
    caller,
    correspondence,
    await correspondence.authority.loadOrFail(),
    {
      direction: LetterDirection.IN,
      status: LetterStatus.RECEIVED,
      subject: textWithin('input.subject', input.subject, 300),
      body: textWithin('input.body', input.body, 100_000),
      channel: input.channel,
      datedOn,
      replyDueOn: input.replyDueOn ?? null,
      signatories: input.signatories,
      tie: input.tie ?? null,
    },
    about,
    Visibility.PARTNERSHIP,
  );
  letter.frozenAt = receivedAt;
  em.persist(letter);
  if (input.tie === LetterTie.ASKS_FOR_MORE) correspondence.status = CorrespondenceStatus.SUPPLEMENT;
  if (input.replyDueOn && correspondence.dueOn === null) correspondence.dueOn = input.replyDueOn;
  return letter;
}
