import type { ContactBook } from './ContactBook.js';
import type { Day, DemoCommitment, DemoInteraction, DemoOrganization, Key, Visibility } from './DemoRows.js';
import { current } from './commitments/current.js';
import { earlier } from './commitments/earlier.js';
import type { CommitmentDraft } from './commitments/readCommitments.js';
import { recurringPromises } from './commitments/recurring.js';
import { storvallen } from './commitments/storvallen.js';
import { Draw } from './Draw.js';
import { places } from './places.js';
import { isMarketKind } from './marketKinds.js';
import { recorded, recordingDay } from './recorded.js';
import { addDays, dayOf, weekdayNear, workingDayOnOrAfter, workingDayOnOrBefore } from './swedishDay.js';

/** How many promises follow from what recurs, and how long before today the last of them was given. */
const RECURRING = 64;
const SETTLED_DAYS = 200;

class CommitmentMaker {
  private readonly kinds: Map<Key, DemoOrganization['kind']>;
  private readonly municipalities: Map<Key, string | null>;

  constructor(
    organizations: DemoOrganization[],
    private readonly book: ContactBook,
    private readonly today: Day,
  ) {
    this.kinds = new Map(organizations.map(({ key, kind }) => [key, kind]));
    this.municipalities = new Map(organizations.map(({ key, municipalityCode }) => [key, municipalityCode]));
  }

  /** A hand-written promise. */
  make(draft: CommitmentDraft, key: Key): DemoCommitment {
    const giver = this.party(draft.giver);
    const receiver = this.party(draft.receiver);
    const givenOn = this.day(draft.givenOn);
    const visibility = draft.visibility ?? this.visibility([giver.organization, receiver.organization]);
    return {
      ...recorded(
        key,
        recordingDay(workingDayOnOrBefore(givenOn), 1, this.today),
        '16:20',
        draft.recorder ?? 'account:elin-fjallstrom',
        visibility,
      ),
      title: draft.title,
      description: draft.description,
      giver: giver.organization,
      giverContact: giver.contact,
      receiver: receiver.organization,
      receiverContact: receiver.contact,
      dueOn: this.dueDay(draft),
      status: draft.status,
      origin: draft.origin ?? 'INTERACTION',
      interaction: draft.interaction,
      dialogue: draft.dialogue,
      goal: null,
      clause: draft.origin === 'DIRECTIVE' ? 'R1' : null,
      fulfilledOn: draft.fulfilled ? this.day(draft.fulfilled) : null,
      proof: draft.proof,
      waivedReason: draft.waived,
      renegotiations: draft.renegotiations.map((line) => {
        const [days = '', agreedOn = '', reason = ''] = line.split(' | ');
        const [oldDueOn = '', newDueOn = ''] = days.split(' > ');
        return { oldDueOn: this.day(oldDueOn), newDueOn: this.day(newDueOn), reason, agreedOn: this.day(agreedOn) };
      }),
    };
  }

  /** A small promise that came out of an ordinary talk, long since kept or let go. */
  follow(interaction: DemoInteraction, key: Key): DemoCommitment {
    const draw = new Draw(key);
    const promise = draw.one(recurringPromises);
    const others = interaction.participants.filter(
      ({ organization }) => organization && organization !== 'org:region-jh',
    );
    const ours = interaction.participants.find(({ organization }) => organization === 'org:region-jh');
    const theirs = others[0];
    const [giver, receiver] = promise.ours ? [ours, theirs] : [theirs, ours];
    const on = dayOf(new Date(interaction.occurredAt));
    const dueOn = workingDayOnOrAfter(addDays(on, draw.whole(10, 70)));
    const isWaived = draw.chance(0.1);
    const villages = places[this.municipalities.get(theirs?.organization ?? '') ?? '']?.villages ?? ['Kvarnåsen'];
    const fill = (text: string): string => text.replace('{by}', draw.one(villages)).replace('{år}', on.slice(0, 4));
    return {
      ...recorded(
        key,
        dayOf(new Date(interaction.recordedAt)),
        '17:05',
        'account:elin-fjallstrom',
        interaction.visibility,
      ),
      title: fill(promise.title),
      description: null,
      giver: giver?.organization ?? 'org:region-jh',
      giverContact: giver?.contact ?? null,
      receiver: receiver?.organization ?? 'org:region-jh',
      receiverContact: receiver?.contact ?? null,
      dueOn,
      status: isWaived ? 'WAIVED' : 'FULFILLED',
      origin: promise.origin,
      interaction: interaction.key,
      dialogue: interaction.dialogue,
      goal: null,
      clause: interaction.activityArea === 'VILLAGE_SUPPORT' ? 'K4' : 'K5',
      fulfilledOn: isWaived ? null : workingDayOnOrAfter(addDays(dueOn, draw.whole(-9, 14))),
      proof: isWaived ? null : promise.proof,
      waivedReason: isWaived ? 'Frågan löstes på annat sätt.' : null,
      renegotiations: [],
    };
  }

  private party(name: string): { organization: Key; contact: Key | null } {
    const [organization = '', contact] = name.split('/');
    if (!this.kinds.has(`org:${organization}`)) throw new Error(`There is no org:${organization}.`);
    return { organization: `org:${organization}`, contact: contact ? this.book.find(`contact:${contact}`).key : null };
  }

  /** The day last agreed on. */
  private dueDay({ due, renegotiations }: CommitmentDraft): Day | null {
    const moved = renegotiations.at(-1)?.split(' | ')[0]?.split(' > ')[1];
    const last = moved ?? due;
    return last ? this.day(last) : null;
  }

  private day(day: string): Day {
    return /^[+-]\d+$/.test(day) ? weekdayNear(addDays(this.today, Number(day))) : day;
  }

  private visibility(parties: Key[]): Visibility {
    return parties.some((party) => isMarketKind(this.kinds.get(party))) ? 'PARTIES' : 'PARTNERSHIP';
  }
}

/** Interactions of the coordinator with a municipality or a village out of which a promise may have come. */
function occasions(interactions: DemoInteraction[], today: Day): DemoInteraction[] {
  const settled = addDays(today, -SETTLED_DAYS);
  return interactions.filter(
    ({ visibility, occurredAt, participants, activityArea }) =>
      visibility === 'PARTNERSHIP' &&
      occurredAt.slice(0, 10) < settled &&
      participants.length <= 3 &&
      participants.some(({ organization }) => organization === 'org:region-jh') &&
      (activityArea === 'MUNICIPAL_SUPPORT' || activityArea === 'VILLAGE_SUPPORT'),
  );
}

/** What has been promised, by whom to whom, and what came of it. */
export function commitments(
  organizations: DemoOrganization[],
  book: ContactBook,
  interactions: DemoInteraction[],
  today: Day,
): DemoCommitment[] {
  const maker = new CommitmentMaker(organizations, book, today);
  const stories = { storvallen, earlier, current };
  const told = Object.entries(stories).flatMap(([name, drafts]) =>
    drafts.map((draft, index) => maker.make(draft, `commitment:${name}-${index + 1}`)),
  );
  const chosen = new Draw('recurring promises').shuffled(occasions(interactions, today)).slice(0, RECURRING);
  return [
    ...told,
    ...chosen.map((interaction, index) => maker.follow(interaction, `commitment:recurring-${index + 1}`)),
  ];
}
