import fc from 'fast-check';

/** One way of doing harm to a file. */
type Harm = (bytes: Buffer) => Buffer;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Buffer, where: number): number => Math.floor(where * bytes.length);

function splice(bytes: Buffer, where: number, removed: number, added: Uint8Array): Buffer {
  const start = at(bytes, where);
  return Buffer.concat([bytes.subarray(0, start), added, bytes.subarray(start + removed)]);
}

/** what breaks quoting, folding, headers, boundaries, entities and encoded words */
const snags = [
  '"',
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

const harms: fc.Arbitrary<Harm> = fc.oneof(
  place.map(
    (where): Harm =>
      (bytes) =>
        bytes.subarray(0, at(bytes, where)),
  ),
  place.map(
    (where): Harm =>
      (bytes) =>
        bytes.subarray(at(bytes, where)),
  ),
  fc.tuple(place, fc.nat(30), fc.uint8Array({ maxLength: 30 })).map(
    ([where, removed, added]): Harm =>
      (bytes) =>
        splice(bytes, where, removed, added),
  ),
  fc.tuple(place, fc.nat(3), fc.constantFrom(...snags)).map(
    ([where, removed, snag]): Harm =>
      (bytes) =>
        splice(bytes, where, removed, Buffer.from(snag)),
  ),
  fc.tuple(place, fc.constantFrom(...snags), fc.integer({ min: 100, max: 20_000 })).map(
    ([where, snag, times]): Harm =>
      (bytes) =>
        splice(bytes, where, 0, Buffer.from(snag.repeat(times))),
  ),
  fc.tuple(place, fc.nat(200)).map(
    ([where, length]): Harm =>
      (bytes) =>
        splice(bytes, where, 0, bytes.subarray(at(bytes, where), at(bytes, where) + length)),
  ),
  fc.constantFrom<Harm>(
    (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
    (bytes) => Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le'),
    (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
    (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'),
    (bytes) => Buffer.concat([Buffer.from('efbbbf', 'hex'), bytes]),
    (bytes) => Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r'), 'latin1'),
    (bytes) => Buffer.from(bytes.toString('latin1').replace(/\r\n/g, '\n'), 'latin1'),
    (bytes) => Buffer.from(bytes.toString('latin1').replaceAll(';', ','), 'latin1'),
  ),
);

/** One of the files with one to five harms done to it, or bytes that never were a file. */
export function spoiled(originals: string[]): fc.Arbitrary<Uint8Array> {
  const harmed = fc
    .tuple(fc.constantFrom(...originals), fc.array(harms, { minLength: 1, maxLength: 5 }))
    .map(([original, some]): Uint8Array => some.reduce<Buffer>((bytes, harm) => harm(bytes), Buffer.from(original)));
  return fc.oneof({ weight: 12, arbitrary: harmed }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2_000 }) });
}
