import type { EntityManager } from '@mikro-orm/postgresql';
import type { Organization } from '../../organization/Organization.js';
import { today } from '../../shared/today.js';
import type { LetterDetails, RegisteredPrincipal } from '../agreement/Register.js';
import { DiaryReference } from '../case/DiaryReference.js';
import { Citation } from '../letter/Citation.js';
import type { Letter } from '../letter/Letter.js';

/** How soon after one principal writes alone the other is to have been told. */
const INFORM_WITHIN_DAYS = 7;

export const namesOf = ({ name, shortName }: Organization) => [name, shortName].filter((one) => one !== null);

/** What is known of a letter beside its words. */
export async function detailsOf(
  em: EntityManager,
  letter: Letter,
  principals: RegisteredPrincipal[],
): Promise<LetterDetails> {
  const correspondence = await letter.correspondence.loadOrFail();
  const authority = await correspondence.authority.loadOrFail();
  const cited = await em.find(Citation, { letter });
  const diary = await em.find(DiaryReference, { correspondence });
  return {
    id: letter.id,
    caseId: correspondence.id,
    authorityId: authority.id,
    authorityNames: namesOf(authority),
    senderIds: letter.isJoint ? principals.map(({ id }) => id) : [letter.sender.id],
    isJoint: letter.isJoint,
    citedVersionIds: cited.map(({ positionVersion }) => positionVersion.id),
    document: correspondence.document,
    diary: diary.map(({ organization, number, status }) => ({ principalId: organization.id, number, status })),
    needsDiaryNumber: true,
    replyDueOn: correspondence.dueOn,
    sentOn: null,
    otherPrincipalInformedOn: letter.isJoint ? today() : letter.otherInformedOn,
    informWithinDays: INFORM_WITHIN_DAYS,
    today: today(),
  };
}
