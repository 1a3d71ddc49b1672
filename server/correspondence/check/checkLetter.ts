import type { EntityManager } from '@mikro-orm/postgresql';
import { checkText } from '../agreement/checkText.js';
import type { Letter } from '../letter/Letter.js';
import { wordsOf } from '../letter/letterWords.js';
import { detailsOf } from './detailsOf.js';
import { Finding } from './Finding.js';
import { FindingStatus } from './findingEnums.js';
import { readRegister } from './readRegister.js';

/**
 * Sets a letter that is not sent against all that is agreed and told, and keeps what is found. A finding that is found no
 * more is fixed; one that comes back is open again; what people have answered stands.
 */
export async function checkLetter(em: EntityManager, letter: Letter): Promise<Finding[]> {
  await em.flush();
  const register = await readRegister(em, letter.partnershipId);
  const { claims, findings } = checkText(letter.body, register, await detailsOf(em, letter, register.principals));
  const known = new Map((await em.find(Finding, { letter })).map((finding) => [finding.key, finding]));
  const kept = new Map<string, Finding>();
  for (const found of findings) {
    if (kept.has(found.key)) continue;
    const before = known.get(found.key);
    if (before) {
      before.take(found);
      if (before.status === FindingStatus.FIXED) before.status = FindingStatus.OPEN;
    }
    kept.set(found.key, before ?? new Finding(letter, found));
  }
  for (const [key, finding] of known) {
    if (!kept.has(key) && finding.status === FindingStatus.OPEN) finding.status = FindingStatus.FIXED;
  }
  letter.claims = claims;
  letter.checkedHash = await wordsOf(em, letter);
  em.persist([...kept.values()]);
  await em.flush();
  return [...kept.values()];
}
