import fc from 'fast-check';

/** One way of doing harm to a file. */
type Harm = (bytes: Buffer) => Buffer;

/** a share of the file's length, anywhere in it: left to itself, the generator prefers its two ends */
const place = fc.noBias(fc.integer({ min: 0, max: 1_000 })).map((thousandths) => thousandths / 1_000);
const at = (bytes: Buffer, where: number): number => Math.floor(where * bytes.length);

function splice(bytes: Buffer, where: number, removed: number, added: Uint8Array): Buffer {
  const start = at(bytes, where);
  return Buffer.concat([bytes.subarray(0, start), added, bytes.subarray(start + removed)]);
}

/** what breaks quoting, folding, headers, boundaries, entities and encoded words */
const snags = [
  '"',
  '"x',
  '""',
  '"\n',
  "'",
  '\0',
  '\r',
  '\n',
  '\n\n',
  '\r\n ',
  '\t',
  '=',
  '=\r\n',
  '=C3',
  '=?utf-8?Q?',
  '?=',
  '=?x?B?####?=',
  ':',
  ';',
  ',',
  ';;;;',
  '<',
  '>',
  '<!--',
  '<style>',
  '</',
  '&#xD800;',
  '&#0;',
  '&#99999999;',
  '\\',
  '\\n',
  '--b1',
  '--b1--\r\n',
  '--b2\r\n\r\n',
  'BEGIN:VCARD\r\n',
  'END:VCARD\r\n',
  'VERSION:9\r\n',
  'VERSION:2.1\r\n',
  'ENCODING=QUOTED-PRINTABLE',
  '__proto__',
  'constructor',
  '__proto__:x\r\n',
  'CONSTRUCTOR;TYPE=x:y\r\n',
  '\uFEFF',
  '\uFFFD',
  'å',
  '😀',
  'sep=;\r\n',
  'Content-Type: multipart/mixed; boundary=b1\r\n',
  'Content-Type: message/rfc822\r\n',
  'Content-Type: text/plain; charset=utf-7\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'From: x\r\n',
  'Date: \r\n',
  '(',
  '((((',
  '/o=ExchangeLabs',
  ':::',
  '\u2028',
  '\u202E',
];

const harm = <T>(drawn: fc.Arbitrary<T>, does: (bytes: Buffer, drawn: T) => Buffer): fc.Arbitrary<Harm> =>
  drawn.map((one) => (bytes) => does(bytes, one));

const cutEnd = harm(place, (bytes, where) => bytes.subarray(0, at(bytes, where)));
const cutStart = harm(place, (bytes, where) => bytes.subarray(at(bytes, where)));
const scatter = harm(fc.tuple(place, fc.nat(30), fc.uint8Array({ maxLength: 30 })), (bytes, [where, removed, added]) =>
  splice(bytes, where, removed, added),
);
const trip = harm(fc.tuple(place, fc.nat(3), fc.constantFrom(...snags)), (bytes, [where, removed, snag]) =>
  splice(bytes, where, removed, Buffer.from(snag)),
);
const flood = harm(
  fc.tuple(place, fc.constantFrom(...snags), fc.integer({ min: 100, max: 20_000 })),
  (bytes, [where, snag, times]) => splice(bytes, where, 0, Buffer.from(snag.repeat(times))),
);
const repeat = harm(fc.tuple(place, fc.nat(200)), (bytes, [where, length]) =>
  splice(bytes, where, 0, bytes.subarray(at(bytes, where), at(bytes, where) + length)),
);
const recode = fc.constantFrom<Harm>(
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes) => Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le'),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'),
  (bytes) => Buffer.concat([Buffer.from('efbbbf', 'hex'), bytes]),
  (bytes) => Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1').replace(/\r\n/g, '\n'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll(';', ','), 'latin1'),
);
const harms = fc.oneof(
  { weight: 1, arbitrary: cutEnd },
  { weight: 1, arbitrary: cutStart },
  { weight: 3, arbitrary: scatter },
  { weight: 8, arbitrary: trip },
  { weight: 2, arbitrary: flood },
  { weight: 2, arbitrary: repeat },
  { weight: 2, arbitrary: recode },
);

/** One of the files with one to four harms done to it, or bytes that never were a file. */
export function spoiled(originals: string[]): fc.Arbitrary<Uint8Array> {
  const harmed = fc
    .tuple(fc.constantFrom(...originals), fc.array(harms, { minLength: 1, maxLength: 4 }))
    .map(([original, some]): Uint8Array => some.reduce<Buffer>((bytes, harm) => harm(bytes), Buffer.from(original)));
  return fc.oneof({ weight: 12, arbitrary: harmed }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2_000 }) });
}
