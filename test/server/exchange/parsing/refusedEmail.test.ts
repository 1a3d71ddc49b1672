import { describe, expect, it } from '@jest/globals';
import { readEmail } from '../../../../server/exchange/parsing/readEmail.js';

/** An .eml file whose characters are its bytes, so that any encoding can be written in it. */
function eml(...lines: string[]): Uint8Array {
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

const head = [
  'From: Elin =?utf-8?B?RmrDpGxsc3Ryw7Zt?= <Elin@Example.se>',
  'To: registrator@example.org',
  'Date: Mon, 3 Mar 2025 10:12:00 +0100',
  'Message-ID: <abc.123@example.se>',
];

describe('An e-mail', () => {
  const parts = (count: number): string[] => [
    ...head,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    ...Array.from({ length: count }, () => '--b\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4'),
    '--b--',
  ];
  const nested = Array.from({ length: 60 }, (_, level) => [
    `Content-Type: multipart/mixed; boundary=b${level}`,
    '',
    `--b${level}`,
  ]).flat();
  const recipients = Array.from({ length: 501 }, (_, number) => `a${number}@example.org`).join(',\r\n ');

  it.each([
    ['an empty file', Buffer.alloc(0), 'EMPTY'],
    ['prose', Buffer.from('Hej Elin, vi ses: på tisdag.'), 'NOT_AN_EMAIL'],
    ['a contact list', Buffer.from('Namn;E-post\nKjell;kjell@example.se\n'), 'NOT_AN_EMAIL'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'NOT_AN_EMAIL'],
    ['a message in the format of Outlook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'OFFICE_FILE'],
    ['a message without a sender', eml('To: saga@example.org', 'Subject: x', '', 'x'), 'NO_SENDER'],
    ['a message whose sender has no address', eml('From: Elin', 'Subject: x', '', 'x'), 'NO_SENDER'],
    ['more than 25 MB', Buffer.alloc(25 * 1024 * 1024 + 1, 'a'), 'TOO_LARGE'],
    ['more lines than 25 MB of mail have', eml(...head, '', '\r\n'.repeat(400_000)), 'TOO_LARGE'],
    ['more than 100 attachments', eml(...parts(101)), 'TOO_MANY_ATTACHMENTS'],
    ['more parts than can be held', eml(...parts(20_001)), 'TOO_MANY_ATTACHMENTS'],
    ['parts within parts within parts', eml(...head, ...nested, '', 'x'), 'TOO_DEEPLY_NESTED'],
    ['more than 500 recipients', eml(...head, `Cc: ${recipients}`, '', 'x'), 'TOO_MANY_RECIPIENTS'],
  ])('is not read from %s', async (_, bytes, code) => {
    await expect(readEmail(bytes)).rejects.toMatchObject({ name: 'UnreadableFile', code });
  });

  it('is read at each limit', async () => {
    expect((await readEmail(eml(...parts(100)))).attachments).toHaveLength(100);
  });
});
