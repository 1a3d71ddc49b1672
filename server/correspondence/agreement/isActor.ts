import { wholeWord } from './wholeWord.js';

/** Nouns and names of those who may say something. */
export const ACTORS = wholeWord(
  '(?:utredning(?:en|ens)|utredare(?:n|ns)|regering(?:en|ens)|kommunen|kommunerna|kommunstyrelsen|\\p{L}*operatör(?:en|er|erna)?|bolag(?:et|en)?|företaget|marknadsaktör(?:en|er|erna)|marknaden|aktörerna|byalag\\p{L}*|byarna|byaföreningen|\\p{L}*föreningen|\\p{L}*föreningarna|handläggare(?:n)?|myndighet(?:en|erna)|tidningen|artikeln|PTS|SKR|SSNf|LRF|Digg|Telia|Trafikverket|Lantmäteriet|Tillväxtverket|Jordbruksverket|hon|han|de|man|någon|några|flera|vissa|många|branschen|remissinstanser(?:na)?|departementet|ministern|styrelsen|leverantören|nätägaren|nätägarna|representanten|företrädare(?:n)?|länsstyrelsen|länsstyrelserna|regionen|regionerna|ordföranden|enhetschefen|andra|generaldirektören|stadsnätet|stadsnäten|ägaren|boende|invånarna|projektören|konsulten|entreprenören|grannlänet|ni|er|denne|betänkandet|promemorian|skribenten|debattören|motparten|kritiker|verket|rådet)',
  'iu',
);

/** Whether words name somebody who speaks, and not a document or a calculation. */
export function isActor(words: string): boolean {
  return ACTORS.test(words) || /^\p{Lu}[\p{Ll}-]+(?:\s\p{Lu}[\p{Ll}-]+)*$/u.test(words.trim());
}
