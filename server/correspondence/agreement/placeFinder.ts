import type { Mention } from './Mention.js';
import type { RegisteredPlace } from './Register.js';
import { wholeWord } from './wholeWord.js';

/** "kommunen": the municipality spoken of last. */
export const SAME_PLACE = '=';
/** "länet": the county of the partnership. */
export const HOME_PLACE = '^';

const COUNTRY = '00';
const COUNTRY_WORDS =
  '(?:(?<!på )(?:hela )?(?:riket|rikets|landet|landets)|Sverige|Sveriges|svenska(?= \\p{L}*(?:hushåll|företag|arbetsställen))|rikssnittet|rikssnitt|riksgenomsnitt(?:et)?|rikssiffran|(?:regeringens|statens|riksdagens) (?:\\p{L}+ )?(?:bredbands)?mål|nationella(?= \\p{L}*mål)|nationellt|nationell nivå|på riksnivå|rikstäckande)';
const HOME_WORDS =
  '(?:länet|länets|(?:i|inom|hela) regionen|regionens(?= \\p{L}*(?:hushåll|företag|arbetsställen|invånare))|vårt län|vårt läns|vår region|hos oss|länsnivå|länsgenomsnitt(?:et)?|länssnitt(?:et)?)';
const SAME_WORDS = '(?:kommunen|kommunens)';
const BODIES =
  /(?:Region(?:en)?|Länsstyrelsen(?: i)?|Regionförbundet|Landstinget(?: i)?)\s(?:\p{Lu}\p{Ll}+(?:\s(?:\p{Lu}\p{Ll}+|län))*)/gu;
const ELSEWHERE =
  /(?<!\p{L})(?:i|I|inom|Inom|kring|Kring|runt|byn|orten|samhället|bygden)\s(\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+)*)/gu;
/** "Dalarna har 80 procent och Norrbotten 83": a name before a number, and the parts of the country that everybody knows. */
const BEFORE_NUMBER =
  /(?<=[\p{L}\d,;(]\s)(\p{Lu}\p{Ll}{2,})(?=\s(?:med\s|har\s|på\s)?\d{1,3}(?:,\d)?(?:\s?(?:%|procent)|[.,;)]|\soch\s|$))/gu;
const REGIONS = wholeWord(
  '(Dalarna|Gävleborg|Västernorrland|Norrbotten|Västerbotten|Värmland|Örebro|Västmanland|Uppsala|Stockholm|Södermanland|Sörmland|Östergötland|Jönköping|Kronoberg|Kalmar|Gotland|Blekinge|Skåne|Halland|Västra Götaland|Hälsingland|Norrland|Svealand|Götaland)(?:s läns?|s)?',
  'gu',
);
/** "i tre av länets åtta kommuner": places that are counted and not named. */
const UNNAMED =
  /(?<!\p{L})(?:några|flera|vissa|många|enstaka|andra|de flesta|\p{L}+)(?: av (?:länets|våra|de|dessa))?(?: \p{L}+)? (kommuner|byar|orter)(?!\p{L})/giu;
const OTHER_BODIES = /(?<!\p{L})(\p{Lu}\p{Ll}+)(?:s kommuns?|s läns?)(?!\p{L})/gu;
const NO_PLACE =
  /(?:rådet|programmet|verket|styrelsen|nämnden|departementet|kollen|kartan|forum|strategin|planen|kolada|teams|excel|fiber|linjen|lagen|ordningen|ministeriet|kommissionen|propositionen|utredningen|betänkandet|bilaga|tabell|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|telia|servanet|norden|europa)$/iu;
const OPENING =
  /^(?:I|För|Både|Även|Kommunerna|Kommunen|Från|Till|Inom|Kring|Utom|Samt|Och|Medan|Men|Mot|Av|Hos|Att|Där|Bland|Jämfört|Runt|Utanför|Däremot|Också|Med|Vid|Sedan|Endast|Bara|Hela|När|Så|Om|Varken|Såväl|Enligt)$/u;

export type PlaceFinder = (plain: string) => Mention<string>[];

/** Makes the reader that finds registered places in a text, in every form, and names places that are not registered "?Name". */
export function placeFinder(places: RegisteredPlace[]): PlaceFinder {
  const forms = places.flatMap((place) =>
    [place.name, ...(place.otherNames ?? [])].map((name) => ({
      code: place.code,
      pattern: patternOf(name, place.code),
    })),
  );
  const ordered = forms.sort((one, other) => other.pattern.source.length - one.pattern.source.length);
  const general: [string, RegExp][] = [
    [COUNTRY, wholeWord(COUNTRY_WORDS)],
    [HOME_PLACE, wholeWord(HOME_WORDS)],
    [SAME_PLACE, wholeWord(SAME_WORDS)],
  ];
  return (plain) => {
    const text = plain.replace(BODIES, (found) => '\u0001'.repeat(found.length));
    const found: Mention<string>[] = [];
    const add = (value: string, from: number, until: number): void => {
      if (!found.some((each) => from < each.until && each.from < until)) found.push({ value, from, until });
    };
    if (/(?<!\p{L})i\s(?:\p{L}+\s){1,5}(?:kommuner|byar|orter)(?!\p{L})/iu.test(text))
      for (const match of text.matchAll(UNNAMED)) add(`?${match[1] ?? ''}`, match.index, match.index + match[0].length);
    for (const { code, pattern } of ordered) {
      for (const match of text.matchAll(pattern)) {
        if (!isSurname(text, match.index)) add(code, match.index, match.index + match[0].length);
      }
    }
    for (const [code, pattern] of general)
      for (const match of text.matchAll(pattern)) add(code, match.index, match.index + match[0].length);
    for (const pattern of [OTHER_BODIES, ELSEWHERE, REGIONS, BEFORE_NUMBER]) {
      for (const match of text.matchAll(pattern)) {
        const name = match[1] ?? '';
        const from = match.index + match[0].indexOf(name);
        if (!NO_PLACE.test(name)) add(`?${name}`, from, from + name.length);
      }
    }
    return found.sort((one, other) => one.from - other.from);
  };
}

function patternOf(name: string, code: string): RegExp {
  if (code.length === 4) {
    const base = name.replace(/s? (?:kommun|stad)$/u, '');
    return wholeWord(`${escaped(base)}s?(?: kommuns?| stad)?`, 'gu');
  }
  const base = name.replace(/s? län$/u, '');
  const adjective = /land$/u.test(base) ? `|${lowered(base.replace(/land$/u, 'ländsk'))}\\p{L}*` : '';
  return wholeWord(`(?:${escaped(base)}s?(?: läns?)?(?: Härjedalens?)?${adjective})`, 'gu');
}

/** Jämtland, jämtländsk; Västmanland, västmanländsk. */
function lowered(word: string): string {
  return escaped(`${word.slice(0, 1).toLowerCase()}${word.slice(1)}`);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** "Anna Berg" is a person: a name after a name that opens no sentence with a small word. */
function isSurname(text: string, at: number): boolean {
  const before = /(?<!\p{L})(\p{Lu}[\p{Ll}-]+)\s$/u.exec(text.slice(Math.max(0, at - 30), at));
  const word = before?.[1];
  return word !== undefined && !OPENING.test(word) && !/s$/u.test(word) && !/kommun/iu.test(word);
}
