import { OrganizationKind } from '../organization/OrganizationKind.js';
import { Role } from '../shared/Caller.js';
import { badInput, Refusal } from '../shared/Refusal.js';
import { textWithin } from '../shared/textWithin.js';
import { newId } from '../shared/uuid.js';
import type { Door } from './Door.js';
import { hashPassword } from './password.js';
import { refuseWeakPassword } from './refuseWeakPassword.js';

/** Somebody who is to sign in from the first day. */
export interface FirstPerson {
  name: string;
  email: string;
  password: string;
}

/** With what an installation begins. */
export interface FirstPartnership {
  /** name of the partnership */
  partnership: string;
  /** SCB code of its county: two digits */
  countyCode: string;
  /** name of the region, a principal */
  region: string;
  /** name of the county administrative board, the other principal; may be added later */
  countyBoard: string | null;
  administrator: FirstPerson;
  /** an account that records; the administrator can open more */
  coordinator: FirstPerson | null;
}

const ADDRESS = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:.]{2,}$/;

/**
 * Makes the first partnership of an empty installation, its principals and the accounts of those who begin. Refuses what
 * does not fit (BAD_USER_INPUT), and an installation that has accounts already (CONFLICT).
 */
export async function setUp(door: Door, first: FirstPartnership): Promise<void> {
  if (!/^\d{2}$/.test(first.countyCode)) {
    throw badInput('countyCode', { sv: 'Länskoden är två siffror.', en: 'The code of the county is two digits.' });
  }
  const region = {
    id: newId(),
    membership_id: newId(),
    kind: OrganizationKind.REGION,
    name: textWithin('region', first.region, 200),
  };
  const board = first.countyBoard && {
    ...region,
    id: newId(),
    membership_id: newId(),
    kind: OrganizationKind.COUNTY_BOARD,
    name: first.countyBoard,
  };
  const facts = {
    partnership: {
      id: newId(),
      name: textWithin('partnership', first.partnership, 200),
      county_code: first.countyCode,
    },
    principals: [region, ...(board ? [board] : [])],
    accounts: [
      await account('administrator', first.administrator, Role.ADMINISTRATOR, region.id),
      ...(first.coordinator ? [await account('coordinator', first.coordinator, Role.COORDINATOR, region.id)] : []),
    ],
  };
  if (facts.accounts[0]?.email === facts.accounts[1]?.email) {
    throw badInput('coordinatorEmail', {
      sv: 'Varje konto har sin egen adress.',
      en: 'Each account has an address of its own.',
    });
  }
  const { rows } = await door.pool.query<{ done: boolean }>('select set_up($1) as done', [JSON.stringify(facts)]);
  if (!rows[0]!.done) {
    throw new Refusal('CONFLICT', {
      sv: 'Installationen är redan i gång.',
      en: 'The installation is running already.',
    });
  }
}

async function account(who: string, person: FirstPerson, role: Role, organizationId: string) {
  const name = textWithin(`${who}Name`, person.name, 200);
  const email = person.email.trim().toLowerCase();
  if (!ADDRESS.test(email)) {
    throw badInput(`${who}Email`, { sv: 'Det är ingen e-postadress.', en: 'That is no e-mail address.' });
  }
  refuseWeakPassword(`${who}Password`, person.password, name);
  return {
    id: newId(),
    name,
    email,
    role,
    organization_id: organizationId,
    password_hash: await hashPassword(person.password),
  };
}
