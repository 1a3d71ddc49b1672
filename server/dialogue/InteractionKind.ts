import { describedEnum } from '../shared/reading/filtering.js';

/** How people spoke. */
export enum InteractionKind {
  MEETING = 'MEETING',
  PHONE = 'PHONE',
  EMAIL = 'EMAIL',
  LETTER = 'LETTER',
  VIDEO = 'VIDEO',
  SITE_VISIT = 'SITE_VISIT',
  SURVEY = 'SURVEY',
  EVENT = 'EVENT',
  NOTE = 'NOTE',
}
describedEnum(InteractionKind, 'InteractionKind', 'How people spoke.', {
  MEETING: 'A meeting in one room.',
  PHONE: 'A telephone call.',
  EMAIL: 'An e-mail.',
  LETTER: 'A letter on paper.',
  VIDEO: 'A video meeting.',
  SITE_VISIT: 'A visit on site.',
  SURVEY: 'A survey.',
  EVENT: 'A public event.',
  NOTE: 'A note of something said in passing, or read.',
});

/** Who took the initiative. */
export enum Initiative {
  OURS = 'OURS',
  THEIRS = 'THEIRS',
  JOINT = 'JOINT',
}
describedEnum(Initiative, 'InteractionInitiative', 'Who took the initiative.', {
  OURS: 'Those who recorded it.',
  THEIRS: 'The other side.',
  JOINT: 'Both, or a standing appointment.',
});

/** What the time was spent on, as the national follow-up asks. */
export enum ActivityArea {
  COORDINATION = 'COORDINATION',
  MUNICIPAL_SUPPORT = 'MUNICIPAL_SUPPORT',
  MAPPING = 'MAPPING',
  VILLAGE_SUPPORT = 'VILLAGE_SUPPORT',
  SUPPORT_SCHEMES = 'SUPPORT_SCHEMES',
  MARKET = 'MARKET',
  INFORMATION = 'INFORMATION',
  ADMINISTRATION = 'ADMINISTRATION',
}
describedEnum(ActivityArea, 'ActivityArea', 'What the time was spent on, as the national follow-up asks.', {
  COORDINATION: 'Bringing actors together.',
  MUNICIPAL_SUPPORT: 'Support to municipalities.',
  MAPPING: 'Mapping and statistics.',
  VILLAGE_SUPPORT: 'Support to villages.',
  SUPPORT_SCHEMES: 'Support schemes and applications.',
  MARKET: 'Operators and the market.',
  INFORMATION: 'Information.',
  ADMINISTRATION: 'Administration.',
});

/** What part somebody had in an interaction. */
export enum ParticipantRole {
  SENDER = 'SENDER',
  RECIPIENT = 'RECIPIENT',
  COPY = 'COPY',
  CHAIR = 'CHAIR',
  ATTENDEE = 'ATTENDEE',
  MENTIONED = 'MENTIONED',
}
describedEnum(ParticipantRole, 'ParticipantRole', 'What part somebody had in an interaction.', {
  SENDER: 'Wrote or called.',
  RECIPIENT: 'Was written to or called.',
  COPY: 'Had a copy.',
  CHAIR: 'Led it.',
  ATTENDEE: 'Took part.',
  MENTIONED: 'Was spoken of, and did not take part.',
});
