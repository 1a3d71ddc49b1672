import iconv from 'iconv-lite';

/**
 * A property of vCard 2.1, which Outlook for the desktop still writes, as vCard 3.0 would have it: values decoded from
 * quoted-printable, bare parameters ("TEL;WORK;VOICE") named, commas and line ends escaped.
 */
export function modernizeCardLine(text: string, defaultCharset: string): string {
  const colon = text.indexOf(':');
  if (colon < 0) return text;
  const [name, ...parameters] = text.slice(0, colon).split(';');
  const encoding = valueOf(parameters, 'ENCODING') ?? parameters.find((each) => /^quoted-printable$/i.test(each));
  const charset = valueOf(parameters, 'CHARSET') ?? defaultCharset;
  const raw = text.slice(colon + 1);
  const value = /^quoted-printable$/i.test(encoding ?? '') ? decodeQuotedPrintable(raw, charset) : raw;
  const types = parameters
    .filter(
      (each) => each !== '' && !/^(?:encoding|charset|language|value)=|^(?:quoted-printable|8bit|7bit)$/i.test(each),
    )
    .map((each) => (each.includes('=') ? each : `TYPE=${each}`));
  return `${[name, ...types].join(';')}:${escape(value)}`;
}

function valueOf(parameters: string[], name: string): string | undefined {
  return parameters.find((each) => each.toUpperCase().startsWith(`${name}=`))?.slice(name.length + 1);
}

/** "=C3=A5" is the bytes of a letter in the named character set; a "=" that is none of that stays as it is. */
function decodeQuotedPrintable(value: string, charset: string): string {
  const known = iconv.encodingExists(charset) ? charset : 'utf-8';
  return value.replace(/(?:=[0-9A-F]{2})+/gi, (run) =>
    iconv.decode(Buffer.from(run.replaceAll('=', ''), 'hex'), known),
  );
}

/** In version 2.1 only a semicolon is escaped. */
function escape(value: string): string {
  return value
    .replace(/\\(?![;,\\])/g, '\\\\')
    .replace(/(?<!\\),/g, '\\,')
    .replace(/\r\n?|\n/g, '\\n');
}
