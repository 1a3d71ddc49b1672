import type { ContactBook } from './ContactBook.js';
import type {
  ActivityArea,
  Day,
  DemoInteraction,
  DemoOrganization,
  DemoParticipant,
  InteractionKind,
  Key,
  ParticipantRole,
  Visibility,
} from './DemoRows.js';
import type { StoryNote } from './drafts.js';
import { bodyAt } from './bodyAt.js';
import { Draw } from './Draw.js';
import { isMarketKind } from './marketKinds.js';
import { recorded, recordingDay } from './recorded.js';
import { addDays, momentOf, workingDayOnOrAfter, workingDayOnOrBefore } from './swedishDay.js';

/** What names one of them is not for the other to read, even where they were not in the room. */
const COMPETITORS = /Norrsund|Fjällnät|Mittfjäll|Kraftnät/;
const VILLAGE_KINDS = ['VILLAGE_ASSOCIATION', 'FIBRE_ASSOCIATION'];
const WRITTEN: InteractionKind[] = ['EMAIL', 'LETTER', 'PHONE', 'SURVEY', 'NOTE'];
/** Least and most minutes, in steps of five. */
const MINUTES: Record<InteractionKind, [number, number]> = {
  MEETING: [12, 36],
  PHONE: [1, 7],
  EMAIL: [1, 4],
  LETTER: [4, 12],
  VIDEO: [6, 18],
  SITE_VISIT: [24, 72],
  SURVEY: [12, 48],
  EVENT: [36, 84],
  NOTE: [1, 3],
};

/** Turns notes into whole interactions: who took part, in what role, who wrote it down, who may read it. */
export class InteractionMaker {
  private readonly organizations: Map<Key, DemoOrganization>;

  constructor(
    private readonly book: ContactBook,
    organizations: DemoOrganization[],
    private readonly today: Day,
  ) {
    this.organizations = new Map(organizations.map((organization) => [organization.key, organization]));
  }

  make(note: StoryNote, key: Key): DemoInteraction {
    const draw = new Draw(key);
    const { on, clock } = this.moment(note.at);
    const participants = this.participants(note, on);
    const kinds = participants.flatMap(({ organization }) => this.organizations.get(organization ?? '')?.kind ?? []);
    const recordedBy = note.recorder ?? this.recorder(participants);
    const isTimed = note.minutes !== undefined || draw.chance(0.85);
    const [least, most] = MINUTES[note.kind];
    return {
      ...recorded(
        key,
        recordingDay(on, draw.one([0, 0, 0, 1, 1, 2, 3]), this.today),
        this.writingClock(clock, draw),
        recordedBy,
        note.visibility ?? this.visibility(kinds, note),
        note.secrecyReaders ?? null,
      ),
      kind: note.kind,
      occurredAt: momentOf(on, clock),
      topic: note.topic,
      summary: note.text || null,
      initiative: note.by ?? this.initiative(note.kind, participants[0]),
      awaitsAnswer: note.awaits ?? false,
      dialogue: note.dialogue ?? null,
      timeSpentMinutes: isTimed ? (note.minutes ?? draw.whole(least, most) * 5) : null,
      activityArea: note.area ?? this.area(kinds),
      messageId: note.kind === 'EMAIL' ? `<${key.slice(12)}.${on.replaceAll('-', '')}@post.example.se>` : null,
      inReplyTo: null,
      participants,
      minutesPoints: (note.points ?? []).map((point, index) => ({
        number: index + 1,
        text: point.text,
        owner: point.owner ? bodyAt(point.owner, on) : null,
        ownerContact: point.owner ? (this.book.at(bodyAt(point.owner, on), on)[0]?.key ?? null) : null,
        followUpOn: this.day(point.followUpOn),
        doneOn: this.day(point.doneOn) ?? this.settledOn(this.day(point.followUpOn)),
      })),
      attachments: note.attachments ?? [],
    };
  }

  /** "-12" and "+9" are counted from today; anything else is a day already. */
  private day(day: string | undefined): Day | null {
    if (!day) return null;
    return /^[+-]\d+$/.test(day) ? workingDayOnOrBefore(addDays(this.today, Number(day))) : day;
  }

  /** Nobody leaves a point open for years: what is long past was settled on the day it was to be followed up. */
  private settledOn(followUpOn: Day | null): Day | null {
    return followUpOn && addDays(followUpOn, 300) < this.today ? workingDayOnOrAfter(followUpOn) : null;
  }

  private moment(at: string): { on: Day; clock: string } {
    const [day = '', clock = '09:00'] = at.split(' ');
    return { on: this.day(day) ?? this.today, clock };
  }

  /** Never earlier than what is written about, where both fall on one day. */
  private writingClock(clock: string, draw: Draw): string {
    const hour = Math.max(Number(clock.slice(0, 2)) + 1, draw.whole(9, 17));
    return `${String(Math.min(hour, 22)).padStart(2, '0')}:${String(draw.whole(0, 59)).padStart(2, '0')}`;
  }

  private participants(note: StoryNote, on: Day): DemoParticipant[] {
    const first: ParticipantRole = WRITTEN.includes(note.kind) ? 'SENDER' : 'CHAIR';
    const rest: ParticipantRole = note.kind === 'NOTE' ? 'MENTIONED' : first === 'SENDER' ? 'RECIPIENT' : 'ATTENDEE';
    return note.who.map((token, index) => {
      const [, mark, name = ''] = /^(cc:|re:)?(.+)$/.exec(token) ?? [];
      const role = mark === 'cc:' ? 'COPY' : mark === 're:' ? 'MENTIONED' : index === 0 ? first : rest;
      return { ...this.participant(name, on), role };
    });
  }

  /** "@berg", "org:berg", "contact:saga-hedvall" or "org:berg+contact:saga-hedvall". */
  private participant(name: string, on: Day): Pick<DemoParticipant, 'organization' | 'contact'> {
    if (name.startsWith('contact:'))
      return { organization: this.book.employerAt(name, on), contact: this.book.find(name).key };
    const [body = '', contact] = name.replace('@', 'org:').split('+');
    const organization = bodyAt(body, on);
    if (!this.organizations.has(organization)) throw new Error(`There is no ${organization}.`);
    if (contact) return { organization, contact };
    return { organization, contact: name.startsWith('@') ? (this.book.at(organization, on)[0]?.key ?? null) : null };
  }

  private recorder(participants: DemoParticipant[]): Key {
    const bodies = participants.map(({ organization }) => organization);
    const isRegion = bodies.includes('org:region-jh') || bodies.includes('org:regionforbundet');
    return !isRegion && bodies.includes('org:lst-jamtland') ? 'account:nils-erik-marklund' : 'account:elin-fjallstrom';
  }

  private visibility(kinds: DemoOrganization['kind'][], note: StoryNote): Visibility {
    const isOfCompetitor = COMPETITORS.test(JSON.stringify([note.topic, note.text, note.attachments, note.points]));
    return isOfCompetitor || kinds.some(isMarketKind) ? 'PARTIES' : 'PARTNERSHIP';
  }

  private area(kinds: DemoOrganization['kind'][]): ActivityArea {
    if (kinds.some(isMarketKind)) return 'MARKET';
    if (kinds.some((kind) => VILLAGE_KINDS.includes(kind))) return 'VILLAGE_SUPPORT';
    return kinds.includes('MUNICIPALITY') ? 'MUNICIPAL_SUPPORT' : 'COORDINATION';
  }

  private initiative(kind: InteractionKind, first: DemoParticipant | undefined): DemoInteraction['initiative'] {
    if (!WRITTEN.includes(kind) && kind !== 'EVENT') return 'JOINT';
    const ours = ['org:region-jh', 'org:regionforbundet', 'org:lst-jamtland'];
    return ours.includes(first?.organization ?? '') ? 'OURS' : 'THEIRS';
  }
}
