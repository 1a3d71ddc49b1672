import { MikroORM } from '@mikro-orm/postgresql';
import type { ClientConfig } from 'pg';
import { checkText } from '../correspondence/agreement/checkText.js';
import { checkLetter } from '../correspondence/check/checkLetter.js';
import { detailsOf } from '../correspondence/check/detailsOf.js';
import { readRegister } from '../correspondence/check/readRegister.js';
import { Letter } from '../correspondence/letter/Letter.js';
import { LetterStatus } from '../correspondence/letter/LetterKind.js';
import { ormOptions } from '../orm.js';
import type { DemoCase } from './content/correspondence/CaseRows.js';
import { uuidOfKey } from './rowsOf.js';

/** Reads what the letters of the demonstration claim, freezes those that were sent, and checks those still open. */
export async function checkDemoLetters(owner: ClientConfig, cases: DemoCase[]): Promise<void> {
  const orm = await MikroORM.init(ormOptions(owner, 1));
  const letters = cases
    .flatMap((one) => one.letters)
    .filter(({ direction }) => direction === 'OUT')
    .sort((one, other) => one.datedOn.localeCompare(other.datedOn));
  try {
    await orm.em.fork().transactional(async (em) => {
      for (const { key, becomes, editedAt } of letters.filter((one) => one.becomes === 'SENT')) {
        const letter = await em.findOneOrFail(Letter, { id: uuidOfKey(key) });
        const register = await readRegister(em, letter.partnershipId);
        letter.claims = checkText(letter.body, register, await detailsOf(em, letter, register.principals)).claims;
        letter.frozenAt = new Date(editedAt);
        letter.status = becomes as LetterStatus;
        await em.flush();
      }
      for (const { key } of letters.filter(({ becomes }) => becomes !== 'SENT')) {
        await checkLetter(em, await em.findOneOrFail(Letter, { id: uuidOfKey(key) }));
      }
    });
  } finally {
    await orm.close(true);
  }
}
