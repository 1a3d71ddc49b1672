import { type Wish, WishedAction } from './Claim.js';
import { wholeWord } from './wholeWord.js';

const ACTIONS: [WishedAction, RegExp][] = [
  [WishedAction.EXTEND, wholeWord('förläng\\p{L}*')],
  [
    WishedAction.REMOVE,
    wholeWord(
      '(?:slopa\\p{L}*|avskaffa\\p{L}*|tas bort|togs bort|tog bort|ta bort|tar bort|upphör\\p{L}*|upphäv\\p{L}*|avveckl\\p{L}*|utgå|utgår|strykas|stryks|lägg(?:a|as|s) ne(?:d|r)|nedlägg\\p{L}*|borttag\\p{L}*|dras? in|indrag\\p{L}*|fasas? ut|avsluta(?:s|d|t)?|utfasning\\p{L}*|skrotas?|ersätt(?:as|s) (?:av|med)|stäng(?:a|as|s)(?: ned)?|(?:ned|ut)?släck(?:a|as|s|ning\\p{L}*))',
    ),
  ],
  [
    WishedAction.KEEP,
    wholeWord(
      '(?:behåll\\p{L}*|bevara\\p{L}*|bibehåll\\p{L}*|(?:vara|ligga|finnas|stå|är|ligger|finns) kvar|kvarstå\\p{L}*|oförändra\\p{L}*|fortsätt(?:a|er)|fortsatt|värnas?|permanentas?|säkra(?:s|r)?|säkerställ\\p{L}*|trygga(?:s|r)?|garantera(?:s|r)?)',
    ),
  ],
  [
    WishedAction.RAISE,
    wholeWord(
      '(?:höj(?:a|as|s|er|d|t|da|ning|ningen|ningar)|öka(?:s|r|d|t|de)?|ökning(?:en|ar)?|utök\\p{L}*|utvidg\\p{L}*|(?:för)?stärk(?:a|as|s|er|t|ta|ning|ningen)?|skärp\\p{L}*|räkna(?:s)? upp|uppräkn\\p{L}*|högre|fördubbl\\p{L}*)',
    ),
  ],
  [
    WishedAction.LOWER,
    wholeWord(
      '(?:sänk(?:a|as|s|er|t|ta|ning|ningen|ningar)|minsk(?:a|as|ar|ad|at|ning|ningen|ade)|dra(?:s)? ne(?:d|r)|neddragning\\p{L}*|reducer\\p{L}*|begräns\\p{L}*|mildra\\p{L}*|lätta(?:s|r)?(?: på)?|luckras? upp|lägre|halver\\p{L}*|skär(?:a|as|s) ne(?:d|r)|nedskärning\\p{L}*|kort(?:a|as) (?:ned|av))',
    ),
  ],
  [
    WishedAction.INTRODUCE,
    wholeWord(
      '(?:(?:vara|bli|är) (?:ett )?(?:krav|obligatorisk\\p{L}*|tvingande)|krävas|räkna(?:s)? (?:med|in)|ingå|omfatta(?:s)?|inkludera(?:s)?|inför(?:a|as|s|er|t|ts|ande|andet)?|inrätta\\p{L}*|genomför(?:a|as|s|er|ande|andet)?|tillskapa\\p{L}*|skapas?|(?:kunna|få) (?:användas|finansieras|sökas|beviljas|lämnas|ges|bekostas|gå till)|möjliggör\\p{L}*|tillåt\\p{L}*)',
    ),
  ],
];
const DENIED = /(?<!\p{L})(?:inte|ej|icke|aldrig|inget|ingen)\s(?!(?:bara|enbart|endast|minst)\s)(?:\p{L}+\s){0,2}$/iu;

/** What a clause wants done, nearest a given place in it; `isFor` is whether the words of stance are for or against. */
export function findWish(clause: string, at: number, isFor: boolean): Wish | null {
  let best: { action: WishedAction; from: number; distance: number } | null = null;
  for (const [action, pattern] of ACTIONS) {
    for (const match of clause.matchAll(pattern)) {
      const ahead = match.index >= at;
      const distance = Math.abs(match.index - at) + (ahead ? 0 : 15);
      if (best === null || distance < best.distance) best = { action, from: match.index, distance };
    }
  }
  if (best === null || best.distance > 140) return null;
  const between = best.from >= at ? clause.slice(at, best.from) : clause.slice(Math.max(0, best.from - 30), best.from);
  return { action: best.action, isWanted: isFor !== DENIED.test(between) };
}
