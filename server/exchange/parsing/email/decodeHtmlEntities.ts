import iconv from 'iconv-lite';

const named = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00A0',
    shy: '',
    zwnj: '',
    zwj: '',
    aring: 'å',
    auml: 'ä',
    ouml: 'ö',
    Aring: 'Å',
    Auml: 'Ä',
    Ouml: 'Ö',
    eacute: 'é',
    Eacute: 'É',
    egrave: 'è',
    aelig: 'æ',
    AElig: 'Æ',
    oslash: 'ø',
    Oslash: 'Ø',
    uuml: 'ü',
    Uuml: 'Ü',
    agrave: 'à',
    aacute: 'á',
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    ccedil: 'ç',
    ntilde: 'ñ',
    szlig: 'ß',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    bull: '•',
    middot: '·',
    sect: '§',
    para: '¶',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    times: '×',
    divide: '÷',
    plusmn: '±',
    frac12: '½',
    frac14: '¼',
    sup2: '²',
    sup3: '³',
    micro: 'µ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    rarr: '→',
    larr: '←',
    ordm: 'º',
    ordf: 'ª',
  }),
);

/** HTML character references as the characters they stand for; one that is not known stays as it is written. */
export function decodeHtmlEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named.get(name as string) ?? whole;
    return character(decimal === undefined ? parseInt(hex as string, 16) : Number(decimal));
  });
}

/** Numbers from 128 to 159 mean Windows-1252, as browsers read them; what is no character becomes the replacement. */
function character(code: number): string {
  if (code >= 128 && code <= 159) return iconv.decode(Buffer.from([code]), 'win1252');
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\uFFFD';
  return String.fromCodePoint(code);
}
