import type { TFunction } from 'i18next';
import type { Refusal } from '../shared/page/refusalOf';
import { isWritten, organizationsOf } from './recordInput';
import type { RecordDraft } from './recordDraft';

/** What is wrong, by the field it is about: `topic`, `commitments.0.title`. */
export type RecordErrors = Record<string, string>;

/** The `id` of the field on the page. */
export function fieldId(field: string): string {
  return `record-${field.replaceAll('.', '-')}`;
}

/** What stops a draft from being sent at all; the rest is for the server to judge. */
export function recordErrors(draft: RecordDraft, we: string | null, t: TFunction<'record'>): RecordErrors {
  const errors: RecordErrors = {};
  const others = draft.participants.filter(
    ({ organization, contact }) => !organization || organization.id !== we || !contact,
  );
  const isAlone = draft.participants.length === 0 || (we !== null && others.length === 0 && draft.kind !== 'NOTE');
  if (isAlone) errors.participants = t('error.participants');
  if (draft.topic.trim() === '') errors.topic = t('error.topic');
  if (draft.minutes.trim() !== '' && !/^\d{1,5}$/.test(draft.minutes.trim()))
    errors.timeSpentMinutes = t('error.minutes');
  draft.commitments.forEach((commitment, place) => {
    if (!isWritten(commitment)) return;
    if (commitment.title.trim() === '') errors[`commitments.${place}.title`] = t('error.commitmentTitle');
    if (organizationsOf(draft.participants, we).length < 2)
      errors[`commitments.${place}.giver`] = t('error.commitmentParties');
  });
  return errors;
}

const shownFields =
  /^(participants|topic|summary|occurredAt|timeSpentMinutes|dialogue|visibility|attachments|commitments\.\d+\.(title|dueOn|giver|receiver))/;

/** The place in the draft of a commitment that was sent as number so many: empty ones are not sent. */
function placeInDraft(field: string, draft: RecordDraft): string {
  return field.replace(/^commitments\.(\d+)/, (_all, sent: string) => {
    const written = draft.commitments.flatMap((commitment, place) => (isWritten(commitment) ? [place] : []));
    return `commitments.${written[Number(sent)] ?? sent}`;
  });
}

/** A refusal at the field it names; null where the form shows no such field, so that it must be said elsewhere. */
export function errorsOfRefusal({ field, message }: Refusal, draft: RecordDraft): RecordErrors | null {
  if (!field || !message) return null;
  const shown = shownFields.exec(placeInDraft(field.replace(/^input\./, ''), draft))?.[0];
  return shown ? { [shown]: message } : null;
}
