import { readJournal } from '../readJournal.js';

/** Published figures and how they were read. The percentages are those of the region's own press texts. */
export const figures = readJournal(`
2016-11-16 09:00 | EMAIL | @region-jh @berg @bracke @harjedalen @krokom @ragunda @stromsund @are @ostersund | Tillgång till 100 Mbit/s: länet 59 procent, riket 73 | by:OURS area:MAPPING
Hushåll med tillgång till 100 Mbit/s: Östersund 76, Krokom 53, Bräcke 52, Härjedalen 42, Åre 41, Ragunda 38, Berg och Strömsund omkring 34. Måttet är 100 Mbit/s oavsett teknik.

2017-10-18 10:00 | EMAIL | @region-jh @berg @bracke @harjedalen @krokom @ragunda @stromsund @are @ostersund | Fiber 2017: siffrorna per kommun | by:OURS area:MAPPING
Hushåll med fiber: Bräcke 79, Östersund 69, Krokom 65, Härjedalen 49, Åre 48, Ragunda 46, Strömsund 44, Berg 42. Länet 67 procent för 100 Mbit/s.

2017-10-19 08:20 | PHONE | @ostersund @region-jh | Har Östersund tappat? | by:THEIRS area:MAPPING
Agneta såg 76 i fjol och 69 i år. Det är två mått: 100 Mbit/s med kabel-tv respektive fiber. Inget tapp. Vi ska skriva ut måttet i rubriken.

2018-11-07 13:00 | MEETING | contact:tor-erik-naverdal @region-jh contact:nils-erik-marklund | Hushåll 68, arbetsställen 61 | area:MAPPING
Länet 2018, minst 100 Mbit/s. Två siffror för samma år används i två skrivelser. Enades om att alltid ange bas.

2020-04-22 09:30 | EMAIL | @region-jh @berg @bracke @harjedalen @krokom @ragunda @stromsund @are @ostersund | Fiber 2019 och landsbygden | by:OURS area:MAPPING
Fiber: Bräcke 84, Östersund 76 (+8 via kabel-tv), Krokom 73, Ragunda 64, Åre 60, Härjedalen 59, Strömsund 49, Berg 44. Länet 73 procent för 100 Mbit/s, riket 85. Landsbygd: Härjedalen 25 till 39, Strömsund 10 till 22, Ragunda 46 till 54.
== fiber-2019.csv
kommun;andel_fiber_procent
Berg;44
Bräcke;84
Härjedalen;59
Krokom;73
Ragunda;64
Strömsund;49
Åre;60
Östersund;76

2020-04-23 14:10 | PHONE | contact:saga-hedvall @region-jh | Berg sist igen | by:THEIRS area:MAPPING
Kommunledningen vill förstå varför ökningen är två procentenheter på två år. Storvallen syns först i nästa års siffror.

2022-03-29 10:45 | EMAIL | contact:samuel-ekevik @region-jh | Kartläggningen: cirka 900 aktörer rapporterar | by:THEIRS area:MAPPING
Byanäten ingår. De som inte rapporterar själva syns genom sin operatör, vilket ibland ger dubbel redovisning.

2025-11-18 09:30 | EMAIL | contact:robin-sallvik @region-jh | Ny struktur i tabellbilagan (25-17220) | by:THEIRS area:MAPPING
Bilagan om mobiltäckning får nytt upplägg. Den som läser in filen behöver se över sina rubriker.
`);
