import { Place, type Sentence } from './Sentence.js';

const SOURCE_LINE =
  /^\s*\(?\s*(?:käll(?:a|or)|(?:uppgift(?:en|erna)|siffr(?:an|orna)|statistiken|andelarna|talen|underlaget)(?:\s\p{L}+){0,4}?\s(?:hämta\p{L}*|kommer|avser|bygger|grundas|utgörs|är|finns|redovisas)(?:\s(?:från|ur|på|av|i))?)\s*:?\s*(.+)$/iu;
const WHOLE_TEXT =
  /(?:samtliga|alla) (?:uppgifter|siffror|värden|tal|andelar)[^.]{0,60}?(?:hämta\p{L}*|kommer|bygger|avser|från|enligt)\s(.+)|om inget annat (?:anges|sägs)[^.]*?(?:enligt|från|ur)\s(.+)|(?:uppgifterna|siffrorna) (?:i|nedan|ovan)[^.]{0,60}?(?:hämtade (?:från|ur)|kommer från|bygger på|är från)\s(.+)/iu;

/** For each sentence the source that a footnote, a line "Källa:" or the text as a whole gives it; null where none does. */
export function sourcesOf(sentences: Sentence[]): (string | null)[] {
  const notes = new Map<string, string>();
  for (const each of sentences) {
    const name = each.footnotes[0];
    if (each.place === Place.FOOTNOTE && name !== undefined)
      notes.set(name, `${notes.get(name) ?? ''} ${each.plain}`.trim());
  }
  const whole = sentences.map((each) => WHOLE_TEXT.exec(each.plain)).find((match) => match !== null);
  const ofAll = whole?.slice(1).find((each) => each !== undefined) ?? null;
  const sources: (string | null)[] = sentences.map((each) =>
    each.place === Place.FOOTNOTE
      ? each.plain
      : (each.footnotes.map((name) => notes.get(name)).find((note) => note !== undefined) ?? ofAll),
  );
  sentences.forEach((sentence, at) => {
    const source = SOURCE_LINE.exec(sentence.plain)?.[1];
    if (source !== undefined) giveBack(sentences, sources, at, source);
  });
  return sources;
}

/** A line of source holds for the table, list or paragraph right above it, and for the rest of its own paragraph. */
function giveBack(sentences: Sentence[], sources: (string | null)[], at: number, source: string): void {
  const own = sentences[at];
  let paragraph = own?.paragraph ?? 0;
  const isAlone = sentences.filter((each) => each.paragraph === paragraph).length === 1;
  for (let before = at; before >= 0; before--) {
    const each = sentences[before];
    if (each === undefined || each.place === Place.HEADING) return;
    const isRun = each.place === Place.CELL || each.isItem;
    if (each.paragraph !== own?.paragraph && !isRun && (!isAlone || each.paragraph < paragraph - 1)) return;
    if (each.paragraph !== own?.paragraph && isRun) paragraph = each.paragraph;
    sources[before] ??= source;
  }
}
