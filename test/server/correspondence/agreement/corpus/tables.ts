import { REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

/** Tables, footnotes and lists. */
export const tables: Specimen[] = [
  {
    name: 'a table of municipalities with one cell wrong',
    text: `## Fiberanslutning

Tabellen visar andelen hushåll med fiber i procent. Källa: PTS.

| Kommun | 2017 | 2019 |
|---|---:|---:|
| Berg | 42 | 44 |
| Bräcke | 79 | 84 |
| Härjedalen | 49 | 95 |
| Åre | 48 | 60 |`,
    expected: [['VALUE_CONFLICT', '95']],
  },
  {
    name: 'a table with years and measures in its headings',
    text: `| Område | Andel hushåll med 100 Mbit/s 2019 | Andel hushåll med fiber 2019 |
|:--|--:|--:|
| Länet | 73 % | |
| Östersund | | 76 % |
| Riket | 85 % | |`,
    expected: [],
  },
  {
    name: 'a footnote gives the source',
    text: `I Storsjöbygden finns 1 900 byggnader utan fiber.[^1] I Klövsjö finns 140 hushåll utan fiber.

[^1]: Region Jämtland Härjedalens inventering, november 2025.`,
    expected: [['UNSOURCED', '140']],
  },
  {
    name: 'a list under its introduction',
    text: `Enligt PTS kartläggning 2019 hade följande andel av hushållen fiber:

- Krokom: 73 procent
- Ragunda: 64 procent
- Strömsund: 59 procent`,
    expected: [['VALUE_CONFLICT', '59 procent']],
  },
  {
    name: 'rural figures beside those of the whole municipality',
    text: `I Strömsunds kommun har 49 procent av hushållen fiber, men utanför tätort bara 22 procent. I Härjedalens glesbygd är andelen med fiber 59 procent.`,
    expected: [['MEASURE_MISMATCH', '59 procent']],
  },
  {
    name: 'numbers that count nothing',
    details: { senderIds: [REGION] },
    text: `Ärende: RUN/321/2018, Fi2025/02424
Telefon 063-14 75 00, org.nr 232100-0214
Möte onsdag kl. 13.30–15.00 i rum 304, plan 2. Se bilaga 3 och avsnitt 4.5, s. 112. Lagen (2016:534) och förordningen (2020:266) gäller.`,
    expected: [],
  },
];
