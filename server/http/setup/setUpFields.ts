import type { Language } from '../../shared/Caller.js';

type Words = Record<Language, string>;

/** A field of the first start's form. */
export interface SetUpField {
  name: string;
  label: Words;
  help?: Words;
  /** more attributes of the input, as they stand in HTML */
  attributes?: string;
}

/** Fields that belong together. */
export interface SetUpGroup {
  legend: Words;
  help?: Words;
  fields: SetUpField[];
  /** may be left for later, and is folded away until somebody wants it */
  isOptional?: true;
}

const PASSWORD = 'type="password" minlength="12" maxlength="200" autocomplete="new-password"';
const EMAIL = 'type="email" autocomplete="off" autocapitalize="none" spellcheck="false"';
const passwordHelp = {
  sv: 'Minst 12 tecken. En mening du minns är bättre än ett kort och krångligt ord.',
  en: 'At least 12 characters. A sentence that you remember is better than a short, tricky word.',
};
const name = { sv: 'Namn', en: 'Name' };
const email = { sv: 'E-postadress', en: 'E-mail address' };
const password = { sv: 'Lösenord', en: 'Password' };

/** What is asked at the first start, in order. */
export const setUpGroups: SetUpGroup[] = [
  {
    legend: { sv: 'Koden', en: 'The code' },
    fields: [
      {
        name: 'code',
        label: { sv: 'Kod som servern skrev ut', en: 'Code that the server printed' },
        help: {
          sv: 'Står i fönstret där servern startades: fyra grupper om fem tecken.',
          en: 'In the window where the server was started: four groups of five signs.',
        },
        attributes: 'type="text" class="code" autocomplete="off" autocapitalize="characters" spellcheck="false"',
      },
    ],
  },
  {
    legend: { sv: 'Partnerskapet', en: 'The partnership' },
    fields: [
      { name: 'partnership', label: { sv: 'Partnerskapets namn', en: 'Name of the partnership' } },
      {
        name: 'countyCode',
        label: { sv: 'Länskod', en: 'Code of the county' },
        help: { sv: 'Två siffror, till exempel 23 för Jämtlands län.', en: 'Two digits, such as 23 for Jämtland.' },
        attributes: 'type="text" class="short" inputmode="numeric" pattern="[0-9]{2}" maxlength="2" autocomplete="off"',
      },
      { name: 'region', label: { sv: 'Regionens namn', en: 'Name of the region' } },
      {
        name: 'countyBoard',
        label: { sv: 'Länsstyrelsens namn', en: 'Name of the county administrative board' },
        help: { sv: 'Kan läggas till senare.', en: 'Can be added later.' },
      },
    ],
  },
  {
    legend: { sv: 'Du som administrerar', en: 'You who administer' },
    help: {
      sv: 'Du bjuder in alla andra. Själv ser du inte mer än en medlem.',
      en: 'You invite everyone else. You see no more than a member.',
    },
    fields: [
      { name: 'administratorName', label: name, attributes: 'type="text" autocomplete="name"' },
      { name: 'administratorEmail', label: email, attributes: EMAIL.replace('off', 'username') },
      { name: 'administratorPassword', label: password, help: passwordHelp, attributes: PASSWORD },
    ],
  },
  {
    legend: { sv: 'En samordnare redan nu', en: 'A coordinator already now' },
    help: {
      sv: 'Den som för in det mesta. Kan också bjudas in efteråt.',
      en: 'Who records most of it. Can be invited afterwards, too.',
    },
    isOptional: true,
    fields: [
      { name: 'coordinatorName', label: name },
      { name: 'coordinatorEmail', label: email, attributes: EMAIL },
      { name: 'coordinatorPassword', label: password, help: passwordHelp, attributes: PASSWORD },
    ],
  },
];

/** Fields that may be left empty. */
export const OPTIONAL_FIELDS = ['countyBoard', 'coordinatorName', 'coordinatorEmail', 'coordinatorPassword'];
