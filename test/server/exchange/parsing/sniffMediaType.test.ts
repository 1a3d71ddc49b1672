import { describe, expect, it } from '@jest/globals';
import { sniffMediaType } from '../../../../server/exchange/parsing/sniffMediaType.js';

/** A ZIP archive of empty files, not compressed: what the newer office formats are made of. */
function archive(...files: [name: string, content: string][]): Buffer {
  const entries = files.map(([name, content]) => {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt32LE(content.length, 18);
    header.writeUInt32LE(content.length, 22);
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, Buffer.from(name + content)]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Buffer.concat([...entries, end]);
}

const contentTypes = (part: string): [string, string] => [
  '[Content_Types].xml',
  `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${part}.main+xml"/></Types>`,
];
const pdf = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');
const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
const webp = Buffer.concat([Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1'), Buffer.alloc(24)]);

describe('An attachment', () => {
  it.each([
    ['avtal.pdf', pdf, 'application/pdf'],
    ['kolada.json', Buffer.from('{"values": []}'), 'application/json'],
    ['AVTAL.PDF', pdf, 'application/pdf'],
    ['karta.png', png, 'image/png'],
    ['karta.JPG', jpeg, 'image/jpeg'],
    ['karta.gif', Buffer.from('GIF89a\x01\0\x01\0', 'latin1'), 'image/gif'],
    ['karta.webp', webp, 'image/webp'],
    [
      'brev.docx',
      archive(contentTypes('wordprocessingml.document')),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'lista.xlsx',
      archive(contentTypes('spreadsheetml.sheet')),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    [
      'bilder.pptx',
      archive(contentTypes('presentationml.presentation')),
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    ],
    [
      'brev.odt',
      archive(['mimetype', 'application/vnd.oasis.opendocument.text']),
      'application/vnd.oasis.opendocument.text',
    ],
    [
      'lista.ods',
      archive(['mimetype', 'application/vnd.oasis.opendocument.spreadsheet']),
      'application/vnd.oasis.opendocument.spreadsheet',
    ],
    ['anteckning.txt', Buffer.from('Vi ses på tisdag.'), 'text/plain'],
    ['anteckning', Buffer.from('Vi ses p\xe5 tisdag.', 'latin1'), 'text/plain'],
    ['lista.csv', Buffer.from('Namn;E-post\n'), 'text/csv'],
    ['möte.ics', Buffer.from('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'), 'text/calendar'],
    ['kjell.vcf', Buffer.from('BEGIN:VCARD\r\nEND:VCARD\r\n'), 'text/vcard'],
    ['brev.eml', Buffer.from('From: a@example.se\r\nSubject: x\r\n\r\n<html><p>x</p></html>'), 'message/rfc822'],
  ])('%s is kept as what it is', async (fileName, bytes, mediaType) => {
    expect(await sniffMediaType(bytes, fileName)).toEqual({ isAccepted: true, mediaType });
  });

  it.each([
    ['nothing.pdf', Buffer.alloc(0), 'EMPTY'],
    ['stor.pdf', Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024)]), 'TOO_LARGE'],
    ['faktura.pdf.exe', pdf, 'DANGEROUS_NAME'],
    ['faktura.exe. ', pdf, 'DANGEROUS_NAME'],
    ['sida.html', Buffer.from('<p>x</p>'), 'DANGEROUS_NAME'],
    ['karta.svg', Buffer.from('<svg onload="x()"/>'), 'DANGEROUS_NAME'],
    ['makro.docm', archive(contentTypes('wordprocessingml.document')), 'DANGEROUS_NAME'],
    ['faktura.pdf', Buffer.concat([Buffer.from('MZ\x90\0', 'latin1'), Buffer.alloc(200)]), 'TYPE_NOT_ALLOWED'],
    ['program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0', 'latin1'), 'TYPE_NOT_ALLOWED'],
    ['sida.txt', Buffer.from('\uFEFF  <!DOCTYPE html><script>x()</script>'), 'TYPE_NOT_ALLOWED'],
    ['bild.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'TYPE_NOT_ALLOWED'],
    ['skript.txt', Buffer.from('#!/bin/sh\nrm -rf ~\n'), 'TYPE_NOT_ALLOWED'],
    ['allt.zip', archive(['program.exe', 'MZ']), 'TYPE_NOT_ALLOWED'],
    ['gammal.doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'TYPE_NOT_ALLOWED'],
    ['data.json', Buffer.from('a = 1'), 'MISLEADING_NAME'],
    ['okänd.bin', Buffer.from([1, 2, 3, 0, 5]), 'TYPE_NOT_ALLOWED'],
    ['karta.png', pdf, 'MISLEADING_NAME'],
    ['möte.ics', Buffer.from('Vi ses på tisdag.'), 'MISLEADING_NAME'],
    ['avtal.pdf', Buffer.from('Vi ses på tisdag.'), 'MISLEADING_NAME'],
  ])('%s is refused', async (fileName, bytes, code) => {
    expect(await sniffMediaType(bytes, fileName)).toMatchObject({ isAccepted: false, code });
  });
});
