import type { Language } from '../../shared/Caller.js';

type Words = Record<Language, string>;

/** What each kind of open thing is called. */
const KINDS: Record<string, Words> = {
  COMMITMENT: { sv: 'Åtagande', en: 'Commitment' },
  MINUTES_POINT: { sv: 'Protokollspunkt', en: 'Point of minutes' },
  AWAITED_ANSWER: { sv: 'Väntar på svar', en: 'Awaits an answer' },
  CASE: { sv: 'Ärende', en: 'Case' },
  LETTER: { sv: 'Brev under arbete', en: 'Letter being written' },
  POSITION: { sv: 'Ståndpunkt under arbete', en: 'Position being worked out' },
  DIRECTIVE: { sv: 'Uppdrag från styrelsen', en: 'Directive of the board' },
  VIEWPOINT: { sv: 'Synpunkt från styrelsen', en: 'Viewpoint of the board' },
  SUPPORT_REQUEST: { sv: 'Begäran om stöd', en: 'Request for support' },
  OUTSIDE_MANDATE: { sv: 'Utanför mandatet', en: 'Outside the mandate' },
  OBSTACLE: { sv: 'Hinder', en: 'Obstacle' },
  REJOINDER: { sv: 'Inlägg utan svar', en: 'Rejoinder without an answer' },
  INVITATION: { sv: 'Inbjudan utan svar', en: 'Invitation without an answer' },
  DIALOGUE: { sv: 'Pågående dialog', en: 'Dialogue that goes on' },
};

export const kindWord = (kind: string, language: Language) => KINDS[kind]?.[language] ?? kind;

/** How the pack speaks. */
export const PACK_WORDS: Record<
  Language,
  Record<
    | 'title'
    | 'lead'
    | 'own'
    | 'contacts'
    | 'open'
    | 'history'
    | 'made'
    | 'kind'
    | 'what'
    | 'due'
    | 'late'
    | 'actor'
    | 'name'
    | 'role'
    | 'email'
    | 'phone'
    | 'day'
    | 'record',
    string
  >
> = {
  sv: {
    title: 'Överlämning: allt som är öppet',
    lead: 'Allt som inte är avslutat, aktör för aktör, med kontaktpersoner och det senaste som hänt. Bara det som den som tog fram underlaget får se är med.',
    own: 'Partnerskapet och styrelsen',
    contacts: 'Kontaktpersoner',
    open: 'Öppet',
    history: 'Senast',
    made: 'Framtaget',
    kind: 'Slag',
    what: 'Vad',
    due: 'Senast',
    late: 'försenat',
    actor: 'Aktör',
    name: 'Namn',
    role: 'Roll',
    email: 'E-post',
    phone: 'Telefon',
    day: 'Dag',
    record: 'Id',
  },
  en: {
    title: 'Hand-over: all that is open',
    lead: 'All that is not finished, actor by actor, with contacts and what happened last. Only what the one who made it may see is in it.',
    own: 'The partnership and the board',
    contacts: 'Contacts',
    open: 'Open',
    history: 'Latest',
    made: 'Made on',
    kind: 'Kind',
    what: 'What',
    due: 'Due',
    late: 'late',
    actor: 'Actor',
    name: 'Name',
    role: 'Role',
    email: 'E-mail',
    phone: 'Telephone',
    day: 'Day',
    record: 'Id',
  },
};
