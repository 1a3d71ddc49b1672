import type { Modality } from './Modality.js';
import { wholeWord } from './wholeWord.js';

const TARGET = wholeWord(
  '(?:mål(?:et|en|ens|sättning\\p{L}*|bild\\p{L}*|nivå\\p{L}*|värde\\p{L}*)?|bredbandsmål\\p{L}*|\\p{L}+målet|delmål\\p{L}*|ambition\\p{L}*|vision\\p{L}*|siktar|sikte|strävar|eftersträvar|målsatt)',
  'iu',
);
const SHALL = wholeWord('(?:ska|skall)', 'iu');
const SUPPOSED = wholeWord(
  '(?:skulle|antag|antar vi|anta att|exempelvis|t\\.? ?ex\\.?|till exempel|bör|borde|behöver|måste|förtjänar|ifall|hypotetiskt|tänkt|säg att|föreslår|förslag(?:et|en)?(?: är)?|förordar|yrkar|begär|äskar|ansöker|önskar|hemställer)',
  'iu',
);
const FORECAST = wholeWord(
  '(?:kommer (?:\\p{L}+ ){0,3}?att|väntas|förväntas|räknar (?:\\p{L}+ )?med(?!.*(?<!\\p{L})(?:saknar|står utan|är utan)(?!\\p{L}))|prognos(?:en|er|erna)?|prognostiserar|planeras|planerar|beräknas (?:bli|nå|öka|stiga|uppgå|vara|ha|kosta|få)|kan (?:bli|komma|nå|öka)|riskerar|skulle)',
  'iu',
);
const IF = /(?:^|[,;]\s)(?:om|Om)\s(?!\d|drygt|cirka|ca\s|knappt|\p{L}+(?:et|en|ar|er)\s(?:och|i|har|är)\s\d)\p{L}+\s/u;
const LACK = wholeWord(
  '(?:sakna(?:r|de|t|s)|(?:står|stod|är|var|blir|lever|sitter) (?:helt |fortfarande |ännu |alltjämt )?utan|utan (?:\\p{L}+ )?(?:\\d+\\s?[MG]bit|[MG]bit)|utan (?:\\p{L}+ )?(?:tillgång|fiber\\p{L}*|bredband|möjlighet|uppkoppling|snabbt|täckning|anslutning)|(?:inte|ej|ännu inte) (?:ens )?(?:har |hade |fått |kan |kunde |nås |får |få )?(?:någon )?(?:tillgång|fiber|möjlighet|snabbt|bredband|täckning|ansluten|anslutna|uppkopplade?|täckta|nås|omfattas)|(?:har|hade|får|fick) (?:ännu |fortfarande |alltjämt )?(?:inte|ej) (?:ens )?(?:fått )?(?:\\p{L}+ )?(?:tillgång|fiber|möjlighet|snabbt|bredband|täckning|\\d+)|oanslutna|ej anslutna|bristande tillgång|underförsörjda)',
  'iu',
);
/** "27 procent har fortfarande inte 100 Mbit/s": those told of are without. */
const WITHOUT_AFTER =
  /^[^.,;:]*?(?<!\p{L})(?:har|hade|får|fick|fått|kan|kunde|nås|nåddes|når|är|var|blir|blev|omfattas|täcks|ligger)(?:\s(?:ännu|fortfarande|alltjämt|än|dock|alltså|i dag|idag|heller|däremot|fortsatt|själva|dem|oss)){0,3}\s(?:inte|ej|icke)(?!\p{L}|\s(?:mer|fler|mindre|färre|bara|enbart|endast|längre än|över|under|högre|lägre))/iu;
const PAST = wholeWord(
  '(?:hade|var|låg|uppgick|fanns|tidigare|dåvarande|nådde|saknade|stod|blev|utgjorde|fick|ökade|minskade|sjönk|steg|redovisades|uppmättes|noterades|byggdes|anslöts|var det)',
  'iu',
);
const PRESENT = wholeWord(
  '(?:har|är|ligger|uppgår|finns|saknar|når|står|utgör|idag|i dag|nu|för närvarande|nuvarande|senaste|aktuell\\p{L}*)',
  'iu',
);
const DENIED_BEFORE =
  /(?<!\p{L})varken\s[^.,;]{2,70}$|(?<!\p{L})(?:inte|ej|icke|knappast|aldrig|varken)(?:\s\p{L}+){0,2}\s$|(?:stämmer inte|inte (?:riktigt|korrekt|sant)|fel(?:aktigt)?|missförstånd)[^.;]{0,12}\satt(?:\s\p{L}+){0,3}\s$/iu;
/** "Ingen kommun har mer än 84 procent": a bound on many, told of none of them. */
const NONE_HAS = /(?<!\p{L})(?:ingen|inget|inga)\s(?:\p{L}+\s){1,5}(?:har|når|är|ligger|kommer)\s/iu;
const DENIED_AFTER =
  /^[^.,;]{0,70}?(?:stämmer inte|är (?:inte (?:riktig|korrekt|rätt|sann|aktuell)|fel|felaktig|missvisande|inaktuell|överspelad|ett missförstånd)|gäller inte|är inte längre)/iu;

/** Reads a clause: a goal, a supposition, a denial, a lack, what was and what is. `from` and `until` are the figure in it. */
export function modalityOf(clause: string, from: number, until: number, isQuestion: boolean): Modality {
  const before = clause.slice(0, from);
  const after = clause.slice(until);
  const isForecast = FORECAST.test(clause);
  const isTarget = TARGET.test(clause) || (SHALL.test(clause) && !isForecast);
  return {
    isTarget,
    isHypothetical:
      isQuestion ||
      isForecast ||
      SUPPOSED.test(before.replace(/förslag(?:et|en)?/giu, '')) ||
      SUPPOSED.test(after.slice(0, 25)) ||
      IF.test(before),
    isNegated: NONE_HAS.test(before) || DENIED_BEFORE.test(before) || DENIED_AFTER.test(after),
    isComplement: LACK.test(clause) || WITHOUT_AFTER.test(after),
    isPast: PAST.test(clause) && !PRESENT.test(clause),
    isPresent: PRESENT.test(clause),
  };
}
