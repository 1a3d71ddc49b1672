import type { Header } from 'postal-mime';

const written =
  /^(?:\w{3,9}\.?,?\s+)?\d{1,2}[\s-]+[a-z]{3,9}\.?[\s-]+\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?|^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/i;

/** When an e-mail was sent: its Date, else the moment the last server received it, else null. */
export function sentMoment(headers: Header[]): Date | null {
  const date = headers.find(({ key }) => key === 'date')?.value;
  const received = headers
    .filter(({ key }) => key === 'received')
    .map(({ value }) => value.slice(value.lastIndexOf(';') + 1));
  for (const text of [date, ...received.slice(0, 20)]) {
    const moment = text === undefined ? null : momentOf(text);
    if (moment !== null) return moment;
  }
  return null;
}

/** A clock that was never set says 1970: before there was e-mail in the field, or far ahead, is no date. */
function momentOf(text: string): Date | null {
  const bare = text
    .slice(0, 500)
    .replace(/\([^()]*\)/g, ' ')
    .trim();
  if (!written.test(bare)) return null;
  const hasZone = /(?:[+-]\d{2}:?\d{2}|\b(?:GMT|UTC?|Z|[ECMP][SD]T|CES?T|MES?Z)|\dZ)\s*$/i.test(bare);
  const moment = new Date(
    hasZone ? bare.replace(/\bM?CEST$|\bMESZ$/i, '+0200').replace(/\bCET$|\bMEZ$/i, '+0100') : `${bare} +0000`,
  );
  const year = moment.getUTCFullYear();
  return year >= 1985 && year <= 2100 ? moment : null;
}
