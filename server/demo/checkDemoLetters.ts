import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import type { ClientConfig } from 'pg';
import { Account } from '../access/Account.js';
import { checkText } from '../correspondence/agreement/checkText.js';
import { checkLetter } from '../correspondence/check/checkLetter.js';
import { detailsOf } from '../correspondence/check/detailsOf.js';
import { readRegister } from '../correspondence/check/readRegister.js';
import { Correspondence } from '../correspondence/case/Correspondence.js';
import { DiaryReference } from '../correspondence/case/DiaryReference.js';
import { Finding } from '../correspondence/check/Finding.js';
import { Citation } from '../correspondence/letter/Citation.js';
import { Letter } from '../correspondence/letter/Letter.js';
import { LetterStatus } from '../correspondence/letter/LetterKind.js';
import { Position } from '../correspondence/position/Position.js';
import { PositionVersion } from '../correspondence/position/PositionVersion.js';
import { Topic } from '../correspondence/position/Topic.js';
import { Organization } from '../organization/Organization.js';
import { Partnership } from '../partnership/Partnership.js';
import { Recorded } from '../shared/Recorded.js';
import { Stored } from '../shared/Stored.js';
import type { DemoCase } from './content/correspondence/CaseRows.js';
import { uuidOfKey } from './rowsOf.js';

/** What a letter is checked with; the list of the whole house is for those who start it. */
const entities = [
  Stored,
  Recorded,
  Organization,
  Partnership,
  Account,
  Topic,
  Position,
  PositionVersion,
  Correspondence,
  DiaryReference,
  Letter,
  Citation,
  Finding,
];

/** Reads what the letters of the demonstration claim, freezes those that were sent, and checks those still open. */
export async function checkDemoLetters(owner: ClientConfig, cases: DemoCase[]): Promise<void> {
  const orm = await MikroORM.init(
    defineConfig({
      entities,
      host: owner.host,
      port: owner.port,
      user: owner.user,
      password: owner.password,
      dbName: owner.database,
      pool: { min: 0, max: 1 },
      forceUtcTimezone: true,
      logger: () => undefined,
    }),
  );
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
