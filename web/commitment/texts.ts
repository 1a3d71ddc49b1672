import { roomTexts } from '../shared/i18n/roomTexts';

/** The words of commitments: who has promised what to whom, by when, and how it went. */
export const commitmentTexts = roomTexts(
  {
    weHavePromised: 'Vi har lovat',
    weHavePromisedThem: 'Vi har lovat {{receiver}}',
    hasPromisedUs: 'Har lovat oss',
    theyHavePromisedUs: '{{giver}} har lovat oss',
    hasPromised: 'Har lovat {{receiver}}',
    theyHavePromised: '{{giver}} har lovat {{receiver}}',
    hidden: 'en organisation som du inte får se',
    hiddenParty: 'Motpart som du inte får se',
    through: 'genom {{name}}',
    status: {
      OPEN: 'Öppet',
      IN_PROGRESS: 'Pågår',
      FULFILLED: 'Uppfyllt',
      WAIVED: 'Avskrivet',
    },
    origin: {
      INTERACTION: 'Sades i en kontakt',
      MEETING: 'Protokollspunkt',
      DIRECTIVE: 'Uppdrag från styrelsen',
      LETTER: 'Brev',
      OTHER: 'Annat',
    },
    side: {
      given: 'Har lovat andra',
      received: 'Har fått löfte om',
      givenEmpty: 'Har inte lovat något som är öppet.',
      receivedEmpty: 'Har inget öppet löfte att vänta på.',
    },
    heading: 'Öppna åtaganden',
  },
  {
    weHavePromised: 'We have promised',
    weHavePromisedThem: 'We have promised {{receiver}}',
    hasPromisedUs: 'Has promised us',
    theyHavePromisedUs: '{{giver}} has promised us',
    hasPromised: 'Has promised {{receiver}}',
    theyHavePromised: '{{giver}} has promised {{receiver}}',
    hidden: 'an organization that you may not see',
    hiddenParty: 'A party that you may not see',
    through: 'through {{name}}',
    status: {
      OPEN: 'Open',
      IN_PROGRESS: 'In progress',
      FULFILLED: 'Fulfilled',
      WAIVED: 'Written off',
    },
    origin: {
      INTERACTION: 'Said in an interaction',
      MEETING: 'Point of minutes',
      DIRECTIVE: 'Directive of the board',
      LETTER: 'Letter',
      OTHER: 'Other',
    },
    side: {
      given: 'Has promised others',
      received: 'Was promised',
      givenEmpty: 'Has promised nothing that is open.',
      receivedEmpty: 'Has no open promise to wait for.',
    },
    heading: 'Open commitments',
  },
);
