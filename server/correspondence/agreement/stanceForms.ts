import { Stance } from './Claim.js';
import { wholeWord } from './wholeWord.js';

/** Words by which a stance is taken. */
export interface Form {
  /** Null for a wish, whose side the thing wished for decides. */
  stance: Stance | null;
  isFormal: boolean;
  pattern: RegExp;
}
const form = (stance: Stance | null, isFormal: boolean, words: string): Form => ({
  stance,
  isFormal,
  pattern: wholeWord(words),
});

/** The words of formal answers first, then the ordinary ones for and against, then those that wish without being either. */
export const FORMS: Form[] = [
  form(
    Stance.ABSTAINS,
    true,
    'varken tillstyrk\\p{L}* eller avstyrk\\p{L}*|(?:avstår|avstod|avstå)(?: (?:vi|regionen|länsstyrelsen|därför|dock))* (?:från|att)(?: att)?(?: (?:\\p{L}+ ){0,3}(?:yttra|svara|lämna|ta ställning|tillstyrka|avstyrka|kommentera)\\p{L}*)?|(?:tar|tog|ta) (?:vi |regionen |länsstyrelsen )?(?:inte|ej|ingen) ställning|yttrar (?:oss|sig) (?:inte|ej)',
  ),
  form(
    Stance.NO_OBJECTION,
    true,
    '(?:har|hade|framför|lämnar|finner|ser)?\\s?(?:vi |regionen |länsstyrelsen |huvudmännen )?(?:ingen|inga|inget|ingenting|inte någon|inte några|inte något|ej något)(?: \\p{L}+){0,2}? (?:erinran|erinringar|invändning(?:ar)?|att erinra|att invända|synpunkter)|(?:lämna\\p{L}*|godtas?)\\s(?:\\p{L}+ ){0,3}utan erinran|utan erinran|har (?:vi )?inget emot|(?:inga|inget) problem med',
  ),
  form(
    Stance.NO_OBJECTION,
    true,
    '(?:kan|kunde) (?:(?:vi|inte) )*tänka (?:oss|sig)|(?:(?:vi|regionen|länsstyrelsen|huvudmännen|kan|inte|kan inte|kan vi inte|kan vi) )?(?:godta(?:r|s|gs|git)?|accepter(?:a|as|ar|at|ats))',
  ),
  form(
    Stance.OPPOSES,
    true,
    'avstyrk(?:er|a|as|s|t|te|tes|ts|an)?|(?:yrka|yrkar|föreslår|förordar)(?: (?:vi|regionen|länsstyrelsen))? avslag|bör avslås|ska avslås',
  ),
  form(Stance.SUPPORTS, true, 'tillstyrk(?:er|a|as|s|t|te|tes|ts|an)?|bifall(?:er|as)?'),
  form(
    Stance.OPPOSES,
    false,
    'motsätter|motsätta (?:oss|sig)|ifrågasätter|(?:vore|är|blir|anser vi)(?: (?!inte|ej)\\p{L}+){0,2}? (?:fel|felaktigt|omotiverat|oskäligt)(?= att)|(?:ingen anledning|inget skäl|inga skäl) att|(?:vore|är|blir|skulle(?: (?!inte|ej)\\p{L}+){0,5}? vara|anser vi vara)(?: (?!inte|ej)\\p{L}+){0,2}? (?:olycklig|oacceptabel|orimlig|olämplig|förödande|kontraproduktiv|onödig|överflödig|skadlig|obefogad|verkningslös|oklok|fel väg|ett misstag|ett steg tillbaka|djupt problematisk)\\p{L}*|(?:har|ser)(?: vi)? svårt att se|(?:kan|ser)(?: (?:vi|regionen|länsstyrelsen|huvudmännen|dock|heller))* inte(?: se)? (?:att|behovet|något behov|behov|nyttan|någon nytta|skäl|något skäl|anledning|någon anledning|poängen|värdet)(?: av| med| till)?(?: att)?|ser (?:vi )?med oro på|motsatte|avvisa(?:r|s|de|t)|avrådde|(?:är|ställer|förhåller)(?: (?!inte|ej)\\p{L}+){0,4}? (?:emot|(?:negativ|kritisk|avvisande|tveksam|skeptisk|frågande)\\p{L}*)(?: (?:till|mot|inför))?|(?:säger|säga|sa|sade|svarade|svarat)(?: \\p{L}+)? nej|invänder|invända mot|protesterar|avråder|(?:ser|såg) (?:vi )?negativt på',
  ),
  form(
    Stance.SUPPORTS,
    false,
    '(?:ställer|ställa|ställde)(?: \\p{L}+){0,4}? bakom|står (?:vi )?(?:\\p{L}+ )?bakom|(?:vi |regionen |länsstyrelsen |länet |huvudmännen |och |därför )stöd(?:j)?er|stöd(?:j)?er (?:vi|regionen|länsstyrelsen|huvudmännen|förslag\\p{L}*|utredning\\p{L}*)|kan (?:inte |ej )?stöd(?:j)?a|(?:är|ställer|förhåller)(?: \\p{L}+){0,4}? positiv\\p{L}*(?: (?:till|inför))?|(?:ser|såg)(?: (?:vi|regionen|länsstyrelsen|mycket|inte))* positivt på|välkomna(?:r|de|t)|instäm(?:mer|de|t)|(?:håller|höll|hållit)(?: (?:vi|regionen|länsstyrelsen|inte|också|helt|då|därför))* med(?! om)|(?:svarade|sade|sa) (?:vi )?ja|delar(?: \\p{L}+){0,5} (?:bedömning|uppfattning|syn|slutsats|analys|ståndpunkt)(?:en)?|är (?:vi |inte )?för (?:att|förslag\\p{L}*|en |ett )|biträder|förorda(?:r|de|t)|förespråka(?:r|de|t)|(?:är|vore|blir|skulle(?: (?!inte|ej)\\p{L}+){0,5}? vara)(?: (?!inte|ej|ingen|inget)\\p{L}+){0,2}? (?:rätt väg|(?:bra|gott|välkommet) (?:förslag|steg|initiativ)|ett steg i rätt riktning|välkommet|ändamålsenlig\\p{L}*)|(?:all anledning|goda skäl|starka skäl) att|slår vakt om|värnar|sluter (?:oss|sig) till|säger (?:vi )?ja till|(?:vi |regionen |länsstyrelsen )rekommenderar',
  ),
  form(
    null,
    false,
    'bör|borde|måste|det (?:krävs|behövs|fordras)|(?:vårt|länets|våra) krav är|kan(?= (?:\\p{L}+ ){0,2}?(?:avvecklas|slopas|avskaffas|tas bort|upphöra|sänkas|höjas|behållas|läggas ne(?:d|r)|stängas|släckas|fasas ut|avslutas|utgå|strykas))|(?:det är|det vore|det framstår som|det förefaller|är det|ser det som|anser det|finner det|bedömer det som|vore det)(?: (?!inte|ej)\\p{L}+){0,3}? (?:nödvändigt|motiverat|befogat|lämpligt|klokt|hög tid|dags|på tiden|skäligt|viktigt|angeläget|avgörande|rimligt|önskvärt|väsentligt|centralt|av (?:största |stor )?vikt|av (?:största |stor )?betydelse)(?:,? att)?|vikten av(?: att)?|(?:överens|eniga|enade) om att|(?:vår|regionens|länsstyrelsens|huvudmännens) (?:linje|hållning|ståndpunkt|inställning|uppfattning|mening)(?=\\s?[:-])|(?:uppfattning|åsikt|linje|hållning|ståndpunkt|inställning|mening|önskemål|bedömning)(?:en)?(?: är)?(?: \\p{L}+)? att|(?:anser|ansåg|ansett|tycker|tyckte|menar|menade|föreslår|föreslog|föreslagit|kräver|krävde|krävt|yrkar|yrkade|yrkat|hemställer|hemställde|hemställt|begär|begärde|begärt)(?: (?!inte|ej)\\p{L}+){0,2}? att|vill(?: (?:vi|regionen|länsstyrelsen|därför|också|även|vidare|dessutom|gärna))* (?:att|se)|(?:vill|önskar|avser|tänker|föreslår|föreslog|föreslagit)(?: (?:vi|nu|därför|också|även|att))*(?= (?:\\p{L}+ ){0,2}?(?:slopa|avskaffa|ta bort|höja|sänka|inför|införa|behålla|bevara|förlänga|minska|öka|begränsa|skärpa|stärka|utöka|avveckla|släcka|mildra)(?:s|r)?(?!\\p{L}))|behöver(?= (?:\\p{L}+ ){0,2}?\\p{L}{2,}as(?!\\p{L}))|(?:ska|behöver|får)(?= inte \\p{L}+s(?!\\p{L}))|(?:ska|skall)(?= (?:\\p{L}+ ){0,2}(?:\\p{L}{3,}as|kvar|ligga kvar|vara kvar)(?!\\p{L}))',
  ),
];
