import type { Examination } from './Examination.js';
import { type Finding, FindingCode, FindingSeverity } from './Finding.js';
import { objection } from './objection.js';
import { DiaryStatus, type LetterDetails } from './Register.js';

const DAY = 86_400_000;

/** What is to say of the letter as a whole: its diary numbers, its day, and whether the other principal knows. */
export function letterFindings({ index, letter, stopping }: Examination): Finding[] {
  const nameOf = (id: string): string => index.register.principals.find((each) => each.id === id)?.name ?? id;
  return [
    ...unregistered(letter, nameOf, stopping),
    ...late(letter),
    ...uninformed(
      letter,
      index.register.principals.map((each) => each.id),
      nameOf,
    ),
  ];
}

function unregistered(letter: LetterDetails, nameOf: (id: string) => string, severity: FindingSeverity): Finding[] {
  if (!letter.needsDiaryNumber) return [];
  const missing = letter.senderIds.filter((id) => {
    const diary = letter.diary.find((each) => each.principalId === id);
    return diary === undefined || (diary.status === DiaryStatus.MISSING && (diary.number ?? '').trim() === '');
  });
  return missing.map((principalId) =>
    objection({
      code: FindingCode.UNREGISTERED,
      severity,
      principalId,
      explanation: {
        sv: `${nameOf(principalId)} har inget diarienummer för brevet.`,
        en: `${nameOf(principalId)} has no diary number for the letter.`,
      },
      resolution: {
        sv: 'Begär ett nummer av registrator, eller skriv in det som finns.',
        en: 'Ask the registrar for a number, or enter the one there is.',
      },
    }),
  );
}

function late(letter: LetterDetails): Finding[] {
  const on = letter.sentOn ?? letter.today;
  if (letter.replyDueOn === null || on <= letter.replyDueOn) return [];
  const days = Math.round((Date.parse(on) - Date.parse(letter.replyDueOn)) / DAY);
  return [
    objection({
      code: FindingCode.LATE_REPLY,
      explanation: {
        sv: `Svaret skulle ha lämnats ${letter.replyDueOn}, för ${days} dagar sedan.`,
        en: `The answer was due on ${letter.replyDueOn}, ${days} days ago.`,
      },
      resolution: {
        sv: 'Begär anstånd, eller skicka nu och säg varför det dröjt.',
        en: 'Ask for more time, or send now and say why it is late.',
      },
    }),
  ];
}

function uninformed(letter: LetterDetails, principalIds: string[], nameOf: (id: string) => string): Finding[] {
  const others = principalIds.filter((id) => !letter.senderIds.includes(id));
  if (letter.senderIds.length === 0 || isInformed(letter)) return [];
  return others.map((principalId) =>
    objection({
      code: FindingCode.OTHER_PRINCIPAL_NOT_INFORMED,
      principalId,
      explanation: {
        sv: `${nameOf(principalId)} har inte fått veta om kontakten.`,
        en: `${nameOf(principalId)} has not been told of the contact.`,
      },
      resolution: {
        sv: 'Skicka texten för kännedom och anteckna dagen.',
        en: 'Send the text for information and note the day.',
      },
    }),
  );
}

/** Told in time: before it goes out, or within the days that may pass. What went out lately may still be told. */
function isInformed(letter: LetterDetails): boolean {
  const grace = letter.informWithinDays * DAY;
  if (letter.otherPrincipalInformedOn !== null) {
    return letter.sentOn === null || Date.parse(letter.otherPrincipalInformedOn) <= Date.parse(letter.sentOn) + grace;
  }
  return (
    letter.sentOn !== null &&
    letter.informWithinDays > 0 &&
    Date.parse(letter.today) <= Date.parse(letter.sentOn) + grace
  );
}
