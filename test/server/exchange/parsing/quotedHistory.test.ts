import { describe, expect, it } from '@jest/globals';
import { readEmail } from '../../../../server/exchange/parsing/readEmail.js';

/** An .eml file whose characters are its bytes, so that any encoding can be written in it. */
function eml(...lines: string[]): Uint8Array {
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

const head = [
  'From: Elin =?utf-8?B?RmrDpGxsc3Ryw7Zt?= <Elin@Example.se>',
  'To: registrator@example.org',
  'Date: Mon, 3 Mar 2025 10:12:00 +0100',
  'Message-ID: <abc.123@example.se>',
];

describe('An e-mail', () => {
  it.each([
    ['Gmail', 'Den tors 27 feb. 2025 kl 14:03 skrev Saga Hedvall <saga@example.org>:\n> Hej Elin\n> när ses vi?'],
    [
      'Gmail, with the sentence wrapped',
      'Den tors 27 feb. 2025 kl 14:03 skrev Saga Hedvall <\nsaga@example.org>:\n\n> Hej Elin',
    ],
    [
      'Outlook',
      '________________________________\nFrån: Saga Hedvall <saga@example.org>\nSkickat: den 27 februari 2025 14:03\nTill: Elin\nÄmne: Möte\n\nHej Elin',
    ],
    [
      'Outlook in English',
      'From: Saga Hedvall <saga@example.org>\nSent: Thursday, February 27, 2025 2:03 PM\nTo: Elin\nSubject: Möte\n\nHej Elin',
    ],
    ['an older Outlook', '-----Ursprungligt meddelande-----\nFrån: Saga\n\nHej Elin'],
    ['Apple Mail', '27 feb. 2025 kl. 14:03 skrev Saga Hedvall <saga@example.org>:\n\n> Hej Elin'],
    ['a program that only marks the lines', '> Hej Elin\n> när ses vi?'],
  ])('keeps the history that %s quotes apart from what is new', async (_, history) => {
    const email = await readEmail(
      eml(...head, 'Subject: Sv: x', '', latin1(`Vi ses på tisdag.\n\nElin\n\n${history}\n`)),
    );
    expect(email.text).toBe('Vi ses på tisdag.\n\nElin');
    expect(email.quoted).toBe(history);
  });

  it.each([
    [
      'is forwarded',
      'VB: Möte',
      'Se nedan.\n\nFrån: Saga <saga@example.org>\nSkickat: den 27 februari 2025\nTill: Elin\nÄmne: Möte\n\nHej',
    ],
    [
      'says it is forwarded',
      'Möte',
      'Se nedan.\n\n---------- Vidarebefordrat meddelande ---------\nFrån: Saga <saga@example.org>\nDate: tors 27 feb. 2025\nSubject: Möte\n\nHej',
    ],
    [
      'answers between the lines',
      'Sv: Möte',
      'Den 27 feb. 2025 kl 14:03 skrev Saga <saga@example.org>:\n> När?\nPå tisdag.\n> Var?\nI Svenstavik.',
    ],
    ['only quotes', 'Sv: Möte', '> Hej Elin'],
  ])('that %s is left as it is', async (_, subject, body) => {
    const email = await readEmail(eml(...head, latin1(`Subject: ${subject}`), '', latin1(body)));
    expect(email).toMatchObject({ text: body, quoted: '' });
  });
});
