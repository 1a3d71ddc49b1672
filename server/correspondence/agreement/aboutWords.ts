import { stem } from './stem.js';

const STOP = new Set(
  `och att det som den för med till har inte ett var han hon men sig från kan när ska skall vid mot eller efter upp ut över under hade utan nu då så mycket andra denna detta dessa deras dess alla allt bara där här hur vad vilket vilka vilken om vara varit blir blev bli samt dock även enligt cirka ungefär drygt knappt nästan närmare omkring procent procentenheter kronor miljoner miljarder miljon miljard mkr mdkr tkr tusen hundra stycken antal andel andelen antalet totalt sammanlagt idag dag dagen sedan redan fortfarande ännu hela per mellan inom genom också våra vår vårt oss de den en ett av på i är vi ni du jag år året åren januari februari mars april maj juni juli augusti september oktober november december uppgår uppgick ligger låg finns fanns gäller länet länets länsstyrelsen regionen region jämtland jämtlands härjedalen län kommun kommunen kommuns fick får får ger gav minst högst senast första andra kvartalet uppger anser bedömer menar skriver ingår ingick motsvarar motsvarande beräknas beräknad tot kr st uppgift uppgifter`
    .split(/\s+/u)
    .map((word) => stem(word)),
);

/** The stems of the words that carry a sentence: what it is about, when no measure says it. */
export function aboutWords(plain: string): string[] {
  const found = new Set<string>();
  for (const match of plain.matchAll(/\p{L}[\p{L}-]{2,}/gu)) {
    const word = stem(match[0].toLowerCase());
    if (!STOP.has(word) && word.length > 2) found.add(word);
  }
  return [...found];
}
