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
  it('is read with its participants, its thread and its moment', async () => {
    const email = await readEmail(
      eml(
        'Received: from mx.example.org by mail.example.org; Mon, 3 Mar 2025 09:13:00 +0000',
        'From: =?iso-8859-1?Q?Fj=E4llstr=F6m=2C_Elin?= <Elin@Example.se>',
        'To: "Registrator, Bergs kommun" <registrator@example.org>,',
        '\tByalaget: Kjell <kjell@example.org>, =?windows-1252?Q?=C5sa_=D6berg?= <asa@example.org>;',
        'Cc: kjell@example.org, undisclosed-recipients:;, Saga Hedvall <saga@example.org>',
        'Subject: =?UTF-8?Q?Sv:_VB:_M=C3=B6te_om_fiber_?= =?UTF-8?Q?=E2=80=93_h=C3=B6sten?=',
        'Date: Mon, 3 Mar 2025 10:12:00 +0100 (CET)',
        'Message-ID:',
        ' <abc.123@example.se>',
        'In-Reply-To: <två@example.org>',
        'References: <ett@example.org>',
        ' <två@example.org>',
        '',
        'Hej!',
      ),
    );
    expect(email).toMatchObject({
      messageId: 'abc.123@example.se',
      isMessageIdDerived: false,
      sentAt: new Date('2025-03-03T09:12:00Z'),
      from: { name: 'Fjällström, Elin', address: 'elin@example.se' },
      to: [
        { name: 'Registrator, Bergs kommun', address: 'registrator@example.org' },
        { name: 'Kjell', address: 'kjell@example.org' },
        { name: 'Åsa Öberg', address: 'asa@example.org' },
      ],
      cc: [{ name: 'Saga Hedvall', address: 'saga@example.org' }],
      subject: 'Sv: VB: Möte om fiber – hösten',
      topic: 'Möte om fiber – hösten',
      text: 'Hej!',
      quoted: '',
      problems: [],
    });
    expect(email.references).toEqual(['ett@example.org', email.inReplyTo]);
  });

  it.each([
    [
      'Windows-1252 in raw bytes',
      [
        'Content-Type: text/plain; charset=windows-1252',
        'Content-Transfer-Encoding: 8bit',
        '',
        'F\xf6rslag \x96 \xe5tg\xe4rd',
      ],
    ],
    [
      'ISO-8859-1 in quoted-printable',
      [
        'Content-Type: text/plain; charset="iso-8859-1"',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'F=F6rslag =96 =E5t=',
        'g=E4rd',
      ],
    ],
    [
      'UTF-8 in base64',
      [
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        'RsO2cnNsYWcg4oCTIMOldGfDpHJk',
      ],
    ],
    ['UTF-8 that is not declared', ['', latin1('Förslag – åtgärd')]],
    ['HTML', ['Content-Type: text/html; charset=utf-8', '', '<p>F&ouml;rslag &ndash; &#229;tg&#xE4;rd</p>']],
  ])('has its å, ä and ö in %s', async (_, lines) => {
    expect((await readEmail(eml(...head, 'Subject: x', ...lines))).text).toBe('Förslag – åtgärd');
  });

  it('has its å, ä and ö in headers that were never encoded', async () => {
    const subject = (await readEmail(eml(...head, 'Subject: M\xf6te i \xc5re', '', 'x'))).subject;
    expect(subject).toBe('Möte i Åre');
    expect((await readEmail(eml(...head, latin1('Subject: Möte i Åre'), '', 'x'))).subject).toBe('Möte i Åre');
  });

  it.each([
    ['Sv: Möte', 'Möte'],
    ['SV: VB: Re[2]: Fwd: Möte', 'Möte'],
    ['RE : Möte: fiber', 'Möte: fiber'],
    ['Svar på remiss', 'Svar på remiss'],
    ['Reservation', 'Reservation'],
    ['VB:', ''],
  ])('with the subject "%s" is about "%s"', async (subject, topic) => {
    expect((await readEmail(eml(...head, latin1(`Subject: ${subject}`), '', 'x'))).topic).toBe(topic);
  });

  it('keeps HTML as text that can be read', async () => {
    const html =
      '<html><head><title>x</title><style>p { color: red }</style></head><body><!-- dold --><div>Hej&nbsp;<b>Elin</b>,<br>tack f&ouml;r ig&aring;r.</div>' +
      '<p>Vi <span>lovade</span>:</p><ul><li>markavtal</li><li>karta, se <a href="https://example.se/karta">kartan</a></li></ul>' +
      '<table><tr><td>Berg</td><td>44 %</td></tr></table><p>5 &lt; 6 och 3 < 4</p><script>alert(1)</script></body></html>';
    const email = await readEmail(eml(...head, 'Subject: x', 'Content-Type: text/html; charset=utf-8', '', html));
    expect(email.text).toBe(
      'Hej Elin,\ntack för igår.\n\nVi lovade:\n\n- markavtal\n- karta, se kartan (https://example.se/karta)\nBerg\t44 %\n\n5 < 6 och 3 < 4',
    );
  });

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

  it('brings its attachments under names that are safe, and a forwarded message as one of them', async () => {
    const { attachments, text } = await readEmail(
      eml(
        ...head,
        'Subject: x',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=yttre',
        '',
        '--yttre',
        'Content-Type: multipart/related; boundary=inre',
        '',
        '--inre',
        'Content-Type: text/html',
        '',
        '<p>Se bilagan.</p><img src="cid:logo">',
        '--inre',
        'Content-Type: image/png; name="logo.png"',
        'Content-ID: <logo>',
        'Content-Disposition: inline; filename="logo.png"',
        'Content-Transfer-Encoding: base64',
        '',
        'iVBORw0KGgo=',
        '--inre--',
        '--yttre',
        'Content-Type: application/pdf',
        "Content-Disposition: attachment; filename*=utf-8''..%2F..%2Fetc%2Fmarkavtal%20%C3%A5r%3A1.pdf",
        'Content-Transfer-Encoding: base64',
        '',
        'JVBERi0xLjQK',
        '--yttre',
        'Content-Type: message/rfc822',
        '',
        'From: saga@example.org',
        'Subject: Inre',
        '',
        'Hej',
        '--yttre--',
      ),
    );
    expect(text).toBe('Se bilagan.');
    expect(
      attachments.map(({ fileName, mediaTypeDeclared, isInline }) => [fileName, mediaTypeDeclared, isInline]),
    ).toEqual([
      ['logo.png', 'image/png', true],
      ['markavtal år1.pdf', 'application/pdf', false],
      ['attachment-3.eml', 'message/rfc822', false],
    ]);
    expect(Buffer.from(attachments[1]!.bytes).toString()).toBe('%PDF-1.4\n');
    expect(Buffer.from(attachments[2]!.bytes).toString()).toContain('From: saga@example.org');
  });

  it('without a Date was sent when it was received, and without either the moment is left open', async () => {
    const from = 'From: elin@example.se';
    const received = 'Received: from a by b with SMTP id 1; Tue, 4 Mar 2025 09:00:00 +0100';
    expect((await readEmail(eml(received, from, '', 'x'))).sentAt).toEqual(new Date('2025-03-04T08:00:00Z'));
    expect((await readEmail(eml(received, from, 'Date: Thu, 1 Jan 1970 00:00:00 +0000', '', 'x'))).sentAt).toEqual(
      new Date('2025-03-04T08:00:00Z'),
    );
    const undated = await readEmail(eml(from, 'Subject: x', 'Date: i går', 'Message-ID: <a@b.se>', '', 'x'));
    expect(undated).toMatchObject({ sentAt: null, problems: [{ code: 'NO_DATE' }] });
  });

  it('without a Message-ID gets one from its content, the same whatever way it came', async () => {
    const lines = [
      'From: elin@example.se',
      'To: saga@example.org',
      'Date: Mon, 3 Mar 2025 10:12:00 +0100',
      'Subject: x',
      '',
      'Hej',
      'Saga',
    ];
    const one = await readEmail(eml(...lines));
    const other = await readEmail(
      Buffer.from(`Received: from a by b; Tue, 4 Mar 2025 09:00:00 +0100\n${lines.join('\n')}\n`),
    );
    expect(one.messageId).toMatch(/^sha256-[0-9a-f]{64}@derived\.invalid$/);
    expect(one).toMatchObject({ isMessageIdDerived: true, problems: [{ code: 'NO_MESSAGE_ID' }] });
    expect(other.messageId).toBe(one.messageId);
    expect((await readEmail(eml(...lines, 'till'))).messageId).not.toBe(one.messageId);
  });

  it('tells which recipient has no address', async () => {
    const email = await readEmail(eml(...head, 'Cc: Saga Hedvall, "Byalaget" <byalaget>', 'Subject: x', '', 'x'));
    expect(email.cc).toEqual([]);
    expect(email.problems.map(({ code }) => code)).toEqual(['UNUSABLE_ADDRESS', 'UNUSABLE_ADDRESS']);
  });

  it('of great length is shortened, and says so', async () => {
    const email = await readEmail(eml(...head, 'Subject: x', '', 'ord '.repeat(100_000)));
    expect(email.text.length).toBeLessThanOrEqual(100_000);
    expect(email.problems).toEqual([{ code: 'TEXT_SHORTENED' }]);
  });

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
