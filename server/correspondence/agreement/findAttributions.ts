import type { Attribution } from './Attribution.js';
import { ACTORS, isActor } from './isActor.js';
import { speakerOf } from './speakerOf.js';
import { wholeWord } from './wholeWord.js';

const VERBS =
  'anser|ansåg|ansett|anför|anförde|menar|menade|hävdar|hävdade|hävdat|uppger|uppgav|uppgett|uppgivit|skriver|skrev|skrivit|framför|framförde|framfört|påpekar|påpekade|påpekat|bedömer|bedömde|bedömt|konstaterar|konstaterade|konstaterat|säger|sade|sa|sagt|meddelar|meddelade|meddelat|anger|angav|angett|angivit|påstår|påstod|påstått|svarar|svarade|svarat|berättar|berättade|berättat|framhåller|framhöll|framhållit|understryker|underströk|understrukit|informerade|informerar|tror|trodde|rapporterar|rapporterade|rapporterat|räknar med|räknade med|uppskattar|uppskattade|uppskattat|föreslår|föreslog|föreslagit|vill|ville|kräver|krävde|redovisar|redovisade|redovisat|beskriver|beskrev|beskrivit|nämner|nämnde|nämnt|aviserar|aviserade|aviserat|lovar|lovade|utlovar|utlovade|gissar|gissade|tycker|tyckte|förespråkar|förordar|gör gällande|gjorde gällande|undrar|undrade|frågar|frågade|citerar|redogör|redogjorde|lyfter|lyfte|poängterar|poängterade|upplyser|upplyste|hänvisar till|hänvisade till|bekräftar|bekräftade|efterlyste|lämnade besked';
const REPORTING = wholeWord(`(?:${VERBS})`);
const SHOWING = wholeWord(
  '(?:visar|visade|pekar på|framgår(?: det)?(?: av)?|redovisas|anges|angavs|uppges|uppgavs|angetts|angivits|uppgetts|uppgivits|påståtts|hävdats|sagts|nämnts|framförts|figurerat|cirkulerat|förekommit|påstås|påstods|hävdas|hävdades|sägs|nämns|publicerade|publicerats|publicerar)',
);
const ACCORDING = wholeWord(
  '(?:enligt|utifrån|baserat på|med stöd av|på grundval av|hämtade? (?:från|ur)|källa:?|källor:?|ur|i linje med|bygger på|grundar sig på)\\s+([^,;:()]{2,90}?)(?=[,;:()]|$|\\.(?:\\s|$)|\\s(?:har|hade|är|var|uppgår|uppgick|saknar|saknade|ligger|låg|finns|fanns|kan|ska|fick|får|når|nådde|innebär|och där|att))',
);
/** "Vid vår genomgång av byarna fann vi": where the senders have counted themselves. */
const SURVEY = wholeWord(
  '(?:vi|regionen|länsstyrelsen|koordinatorn|huvudmännen) har (?:\\p{L}+ )?(?:gått igenom|sammanställt|inventerat|räknat|mätt|undersökt|analyserat|kartlagt)|(?:vid|i|genom|efter|av|ur|från|med hjälp av) (?:den |det |de |en |ett |vår |vårt |våra |sin )?(?:\\p{L}+ ){0,3}?\\p{L}*(?:genomgång|inventering|kartläggning|mätning|enkät|undersökning|sammanställning|beräkning|statistik|rapport|förstudie|uppföljning|årsredovisning|register|analys)(?:en|ar|arna|er|erna|et|s)?',
);
/** "(PTS öppna data, uttag 2026-02-10)" */
const BRACKET = /\(([^()]{2,80})\)/gu;
const WISHES = wholeWord('bör|borde|ska|skall|måste|vill|behöver', 'iu');
const SOURCES =
  /departement|regeringen|Trafikverket|Tillväxtverket|Jordbruksverket|statistik|kartläggning|mätning|rapport|(?<!\p{L})PTS|Post- och telestyrelsen|SCB|Kolada|bredbandskart|register|underlag|beräkning|inventering|undersökning|sammanställning|MTBBK|tabell|öppna data|databas|Lantmäteri|enkät|uppföljning|redovisning|N07\d+|förordning|lag(?:en)?(?!\p{L})|villkor|beslut|avtal|tidplan|strategi|regleringsbrev|utlysning|föreskrift|budget|plan(?:en)?(?!\p{L})|årsredovisning|förteckning|siffror|uppgifter|data(?!\p{L})|bilaga/iu;
const OF_OTHERS =
  /(?:Telia|ServaNet|GlobalConnect|IP-Only|Skanova|Tele2|Telenor|(?<!\p{L})Tre(?!\p{L})|operatör|bolag|företag|förening|utred|betänkande|artikel|tidning|bransch|marknad|byalag|kommunalråd|handläggare|konsult|debatt|Stadsnätsför|SKR|Byanätsforum|leverantör|nätägar|entreprenör|insändar)/iu;
const UNNAMED =
  /^(?:uppgift|uppgifter|vad|min mening|ovan|nedan|överenskommelse|önskemål|följande|plan|detta|samma|gällande)(?!\p{L})/iu;
/** Said by nobody in particular; and what was once said is not said now. */
const HEARSAY = /påstå|påstod|hävda|säg|sagts|uppg|angetts|angivits|nämnts|framförts|figurerat|cirkulerat|förekommit/iu;
const EARLIER =
  /(?<!\p{L})(?:tidigare|äldre|förr|förut|pressen|medier(?:na)?|debatten|vår(?:t|a)? (?:\p{L}+ )?(?:skrivelse|brev|svar|yttrande|mejl|redovisning))(?!\p{L})/iu;
const TURNS = /,?\s(?:men|medan|däremot)\s|[;]|,\s(?:vår|vi)\s|(?<=,\s)(?:vilket|att jämföra)|\.\s/u;
const QUOTED = /"[^"]{3,}"/gu;

/** Who says what in a sentence: what others say, what is quoted, and what sources are named. Offsets are the sentence's. */
export function findAttributions(plain: string, we: RegExp): Attribution[] {
  return [
    ...labelled(plain, we),
    ...[...plain.matchAll(QUOTED)].map((match) => ({
      from: match.index,
      until: match.index + match[0].length,
      kind: 'OTHERS' as const,
      name: match[0],
    })),
    ...[...plain.matchAll(BRACKET)].flatMap(([whole, name = '']) =>
      SOURCES.test(name) && !/\d\s?(?:%|procent)|lag|förordning/iu.test(name)
        ? [{ from: 0, until: plain.length, kind: 'SOURCE' as const, name: name.trim() || whole }]
        : [],
    ),
    ...[...plain.matchAll(ACCORDING)].flatMap((match) => according(plain, match, we)),
    ...(WISHES.test(plain) ? [] : [...plain.matchAll(SURVEY)]).map((match) => {
      const [from, until] = scope(plain, match.index);
      return { from, until, kind: 'SOURCE' as const, name: match[0] };
    }),
    ...[...plain.matchAll(REPORTING)].flatMap((match) => reported(plain, match, we)),
    ...[...plain.matchAll(SHOWING)].flatMap((match) => shown(plain, match, we)),
  ];
}

const LABEL = /^\s*(\p{Lu}[\p{L}. -]{1,40}):\s/u;
const BODIES = /(?<!\p{L})(?:Region|Länsstyrelsen|kommun|förbundet|verket|AB)(?!\p{L})/u;

/** "SKR: avstyrker 5.2." in notes of who said what. */
function labelled(plain: string, we: RegExp): Attribution[] {
  const name = LABEL.exec(plain)?.[1] ?? '';
  if (name === '') return [];
  if (we.test(name)) return [{ from: 0, until: plain.length, kind: 'OURS', name }];
  const isBody = ACTORS.test(name) || OF_OTHERS.test(name) || BODIES.test(name);
  return isBody ? [{ from: 0, until: plain.length, kind: 'OTHERS', name }] : [];
}

function according(plain: string, match: RegExpExecArray, we: RegExp): Attribution[] {
  const name = (match[1] ?? '').trim();
  if (UNNAMED.test(name) && !SOURCES.test(name.replace(UNNAMED, ''))) return [];
  const [from, until] = scope(plain, match.index);
  // A source holds for the whole sentence, what others say for their own part of it.
  const whole = { from: 0, until: plain.length, kind: 'SOURCE' as const, name };
  if (we.test(name)) return [whole];
  if (OF_OTHERS.test(name) && !/(?<!\p{L})PTS|SCB|Kolada/u.test(name)) return [{ from, until, kind: 'OTHERS', name }];
  if (SOURCES.test(name)) return [whole];
  // A person or a body says; a letter, a map or a calculation is something to point at.
  return [isActor(name) ? { from, until, kind: 'OTHERS', name } : whole];
}

/** What a word of attribution governs: its own part of the sentence, up to a turn such as "men" on either side. */
function scope(plain: string, at: number): [number, number] {
  let from = 0;
  for (const match of plain.matchAll(new RegExp(TURNS.source, 'gu'))) {
    if (match.index >= at) return [from, match.index];
    from = match.index + match[0].length;
  }
  return [from, plain.length];
}

function reported(plain: string, match: RegExpExecArray, we: RegExp): Attribution[] {
  const at = match.index;
  const start = clauseStart(plain, at);
  const opens = start > 0 && /^\s*$/u.test(plain.slice(start, at));
  const clause = plain.slice(start);
  const speaker = opens
    ? teller(plain.slice(at + match[0].length), we)
    : speakerOf(clause, at - start, at - start + match[0].length, we);
  const [from, until] = scope(plain, at);
  if (speaker === 'NOBODY') return [];
  // "Som PTS konstaterat har ..." makes the figure one's own.
  const isEndorsed =
    /^\s*som\s/iu.test(clause) && /PTS|SCB|Kolada|Post- och telestyrelsen/u.test(clause.slice(0, at - start));
  const kind = speaker === 'OURS' ? 'OURS' : isEndorsed ? 'SOURCE' : 'OTHERS';
  // ", uppger Telia" looks back; "Telia uppger att" looks ahead.
  return [
    {
      from: opens ? from : at,
      until: opens ? at : until,
      kind,
      name: plain.slice(start, at).trim() || plain.slice(at),
    },
  ];
}

/** Who tells, in ", uppger Telia". */
function teller(after: string, we: RegExp): 'OURS' | 'OTHERS' | 'NOBODY' {
  const words = after
    .trimStart()
    .split(/\s/u)
    .slice(0, 2)
    .join(' ')
    .replace(/[.,;:]$/u, '');
  if (we.test(words)) return 'OURS';
  return isActor(words) || /^\p{Lu}/u.test(words) ? 'OTHERS' : 'NOBODY';
}

function clauseStart(plain: string, at: number): number {
  let start = 0;
  for (const match of plain.slice(0, at).matchAll(/[,;:(]\s*|\s(?:men|medan|och(?=\s(?:vi|att)\s))\s/gu))
    start = match.index + match[0].length;
  return start;
}

/** What shows, before the verb or, in ", visar slutrapporterna", after it. */
function besides(plain: string, match: RegExpExecArray): string {
  const before = plain.slice(clauseStart(plain, match.index), match.index);
  const after = match.index + match[0].length;
  return before.trim() === '' && /^visa/iu.test(match[0]) ? plain.slice(after, after + 40) : before;
}

function shown(plain: string, match: RegExpExecArray, we: RegExp): Attribution[] {
  const [from, until] = scope(plain, match.index);
  const words = /^framgår.*av$/iu.test(match[0])
    ? plain.slice(match.index + match[0].length, match.index + match[0].length + 70)
    : besides(plain, match);
  if (/(?<!\p{L})(?:er|ert|era)(?!\p{L})/iu.test(words) && !/statistik|kartläggning|mätning/iu.test(words))
    return [{ from, until, kind: 'OTHERS', name: words.trim() }];
  if (/^angavs$/iu.test(match[0]) && EARLIER.test(plain.slice(0, match.index)))
    return [{ from, until, kind: 'OTHERS', name: words.trim() }];
  if (HEARSAY.test(match[0]) && (!SOURCES.test(words) || EARLIER.test(words)))
    return [{ from, until, kind: 'OTHERS', name: words.trim() || match[0] }];
  if (OF_OTHERS.test(words) && !we.test(words)) return [{ from, until, kind: 'OTHERS', name: words.trim() }];
  return SOURCES.test(words) ? [{ from, until, kind: 'SOURCE', name: words.trim() }] : [];
}
