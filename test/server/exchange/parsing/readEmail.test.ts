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
});
