import type { EntityManager } from '@mikro-orm/postgresql';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { find } from '../../shared/find.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { checkText } from '../agreement/checkText.js';
import { Letter } from '../letter/Letter.js';
import { CheckedText, ReadClaim, TextFinding } from './CheckedText.js';
import { detailsOf, namesOf } from './detailsOf.js';
import { knownRegister } from './knownRegister.js';
import { spokenPositions } from './spokenPositions.js';

/** A text that nobody has written down yet, and to whom it is meant. */
export interface TextToCheck {
  text: string;
  authority?: string | null;
  letter?: string | null;
}

/** Sets any text against all that is agreed and told, as far as the caller may see it. Keeps nothing. */
export async function checkAgreement(em: EntityManager, caller: Caller, asked: TextToCheck): Promise<CheckedText> {
  // Where a claim stands is told by counting from the very beginning: nothing is trimmed.
  const text = asked.text.normalize('NFC');
  textWithin('text', text, 100_000);
  const register = await knownRegister(em, caller);
  const authority = asked.authority ? await find(em, Organization, asked.authority, 'authority') : null;
  const details = asked.letter
    ? await detailsOf(em, await find(em, Letter, asked.letter, 'letter'), register.principals)
    : {
        id: null,
        caseId: null,
        authorityId: authority?.id ?? null,
        authorityNames: authority ? namesOf(authority) : [],
        senderIds: register.principals.map(({ id }) => id),
        isJoint: true,
        citedVersionIds: [],
        document: null,
        diary: [],
        needsDiaryNumber: false,
        replyDueOn: null,
        sentOn: null,
        otherPrincipalInformedOn: today(),
        informWithinDays: 7,
        today: today(),
      };
  const { claims, findings } = checkText(text, register, details);
  return Object.assign(new CheckedText(), {
    claims: claims.map((claim) => ReadClaim.of(claim)),
    findings: findings.map((found) => TextFinding.of(found, caller.language)),
    positions: spokenPositions(text, register, details.authorityId),
  });
}
