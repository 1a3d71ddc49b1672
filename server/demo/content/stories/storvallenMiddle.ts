import { readJournal } from '../readJournal.js';

/** 2016–2018: an agreement, an application, a refusal, a grant, and a new owner once more. */
export const storvallenMiddle = readJournal(
  `
2016-01-20 09:30 | EMAIL | contact:stellan-graviken contact:kjell-vemdal cc:@region-jh | Mittfjäll bekräftar avsiktsförklaringen | by:THEIRS
En sida, undertecknad. Bekräftar anslutningspunkten vid avtaget men inte tomrören, eftersom elschakten redan är igen.

2016-02-15 13:00 | MEETING | contact:stellan-graviken contact:kjell-vemdal contact:siv-klovhed @berg | Samarbetsavtal med Mittfjäll | key:storvallen-samarbetsavtal
Avtal undertecknat. Mittfjäll projekterar, föreningen söker stöd, byggstart senast 1 juni 2017 under förutsättning av beviljat stöd. Anslutningsavgift högst 21 500 kronor. Avtalet överlåts inte utan föreningens medgivande.
* Detaljprojektering klar -> mittfjall, 2016-09-30, 2016-11-04
* Ansökan i landsbygdsprogrammet -> storvallen-langtjarn, 2016-10-15, 2016-10-13
* Grävtillstånd på kommunal mark, besked -> berg, 2016-06-30, 2016-06-21

2016-03-20 19:00 | MEETING | contact:kjell-vemdal contact:mikkel-jama-dahl contact:anna-greta-storvallbo | Årsstämman: Mikkel blir nätansvarig | by:THEIRS r:kjell-vemdal
Stämman godkände samarbetsavtalet. Mikkel Jåmå-Dahl valdes till nätansvarig. Samebyn vill att passagen vid renstängslet görs efter kalvmärkningen, det skrevs in i tidplanen.

2016-06-21 10:10 | EMAIL | contact:per-olov-ratvallen contact:kjell-vemdal cc:@region-jh | Grävtillstånd på kommunal mark | by:THEIRS
Tillstånd lämnas med villkor om återställning i grus och avstämning mot vattenledningen vid gamla skolan.

2016-09-07 14:30 | PHONE | contact:stellan-graviken @region-jh | Projekteringen försenad fem veckor | by:THEIRS
Kartunderlaget från elnätsförnyelsen saknar inmätning. Mittfjäll mäter om sträckan själv. Byggstarten påverkas inte, säger Stellan.

2016-10-13 16:00 | PHONE | contact:anna-greta-storvallbo contact:nils-erik-marklund | Ansökan inskickad | by:THEIRS r:nils-erik-marklund
Föreningen skickade ansökan två dagar före utsatt tid. Bilaga 6, kartan, laddades upp i fel format och kompletterades per mejl.

2016-12-08 09:00 | LETTER | contact:nils-erik-marklund contact:kjell-vemdal | Komplettering begärd | by:OURS r:nils-erik-marklund
Tre saker saknas: finansieringsplan för egen insats, intyg om avlämningspunkt och jämförande offert. Svar inom sex veckor.

2017-01-16 17:20 | EMAIL | contact:anna-greta-storvallbo contact:nils-erik-marklund cc:@berg | Kompletteringen inlämnad | by:THEIRS r:nils-erik-marklund
Allt inne. Intyget om avlämningspunkt är undertecknat av Mittfjäll. Jämförande offert från Fjällnät, som lämnade den samma dag.

2017-03-28 10:00 | MEETING | contact:nils-erik-marklund @region-jh @berg | Avstämning före beslutsomgången | r:nils-erik-marklund
Ansökan är komplett. Poängen ligger strax under gränsen på grund av få arbetsställen. Kommunen ska skriva ett yttrande om skidanläggningen.

2017-05-31 13:45 | LETTER | contact:nils-erik-marklund contact:kjell-vemdal cc:@berg | Avslag i omgången, kvar till nästa | key:storvallen-avslag by:OURS r:nils-erik-marklund
Poängen räckte inte. Ärendet kan prövas på nytt i nästa omgång utan ny ansökan om föreningen begär det senast 30 juni.

2017-06-01 20:15 | EMAIL | contact:kjell-vemdal @region-jh | Vi ger oss inte | by:THEIRS
Kjell skriver att styrelsen begär ny prövning. Mittfjäll måste få veta att byggstarten 1 juni inte går att hålla. "Vi har väntat i fem år, vi kan vänta till nästa tjällossning."

2017-06-19 11:00 | MEETING | contact:stellan-graviken contact:kjell-vemdal @region-jh @berg | Ny tidplan med Mittfjäll | key:storvallen-ny-tidplan
Byggstart flyttas till 1 juni 2018. Mittfjäll håller priset. Avtalets villkor om beviljat stöd kvarstår.
* Hålla priset 21 500 kronor till 2018-12-31 -> mittfjall, 2018-12-31

2017-09-14 09:20 | EMAIL | @berg contact:nils-erik-marklund cc:@region-jh | Kommunens yttrande | by:THEIRS
Kommunen pekar på skidanläggningens säsongsbemanning, distriktssköterskans mottagning och trygghetslarm i Långtjärn. Yttrandet är på två sidor.

2017-11-08 14:00 | VIDEO | contact:paulina-romback contact:mikkel-jama-dahl | Kundavtal på nytt | by:THEIRS r:kjell-vemdal
Kundavtalen från 2016 har gått ut. 79 hushåll skriver om, åtta tvekar. Paulina lovar ett brev före jul.

2018-02-12 10:05 | LETTER | contact:nils-erik-marklund contact:kjell-vemdal cc:@region-jh cc:@berg | Stöd beviljat | key:storvallen-beviljat by:OURS r:nils-erik-marklund
Beslut om stöd till Storvallen–Långtjärn. Slutdatum 30 juni 2020. Ändrad tidplan kräver ändringsansökan.

2018-02-12 19:40 | PHONE | contact:kjell-vemdal @region-jh | Glädje i gamla skolan | by:THEIRS
Kjell ringde när de läst beslutet högt. Det var tårta. Frågan nu är byggstart i juni.

2018-04-11 15:15 | PHONE | contact:stellan-graviken @region-jh | Mittfjäll säljs till Norrsund | key:storvallen-salj by:THEIRS v:PRINCIPALS
Sagt före offentliggörandet: Norrsund Fiber köper Mittfjäll från 1 maj. Stellan följer med. Alla pågående projekt ska "värderas". Bad oss hålla inne tills pressmeddelandet kommit.

2018-05-03 09:00 | EMAIL | contact:lina-norrsund contact:kjell-vemdal cc:@berg cc:@region-jh | Norrsund presenterar sig | by:THEIRS
Norrsund har tagit över Mittfjälls avtal och vill träffa föreningen. Byggstarten i juni nämns inte.

2018-05-24 13:00 | MEETING | contact:lina-norrsund contact:stellan-graviken contact:kjell-vemdal contact:mikkel-jama-dahl contact:saga-hedvall @region-jh | Första mötet med Norrsund | key:storvallen-norrsund
Lina Norrsund sade att avtalet gäller men att kalkylen räknats om: utan tomrören blir schakten 1,1 mkr dyrare än Mittfjäll antog. Kjell visade paragrafen om att avtalet inte får överlåtas utan medgivande. Norrsund bad om augusti på sig.
* Nytt besked om byggstart och pris -> norrsund, 2018-08-31, 2018-09-13
* Samla alla löften sedan 2012 på ett papper -> region-jh, 2018-06-20, 2018-06-14
== loften-sedan-2012.csv
datum;givare;löfte;utfall
2012-05-22;Oviksfjällens Kraftnät;tomrör i elschakten;inte infriat
2013-06-10;Oviksfjällens Kraftnät;tomrör och anslutningspunkt;endast anslutningspunkt
2014-03-20;Fjällnät;besked om stamnät;nekande svar
2016-02-15;Mittfjäll;projektering och byggstart 2017;projektering klar
2017-06-19;Mittfjäll;pris 21 500 kr till 2018-12-31;övertaget av Norrsund

2018-06-14 16:30 | EMAIL | @region-jh contact:kjell-vemdal contact:saga-hedvall | Löften sedan 2012, sammanställda | min:60
Fem löften, tre motparter, två ägarbyten. Sammanställningen är faktisk och utan värderingar. Norrsund får den när föreningen sagt ja.

2018-09-13 10:20 | PHONE | contact:lina-norrsund @region-jh | Norrsund vill bygga men i två etapper | by:THEIRS
Långtjärn 2019, Storvallen 2020. Priset 21 500 hålls för dem som skrivit avtal, 24 900 för nya. Styrelsebeslut i december.

2018-10-16 18:30 | MEETING | contact:kjell-vemdal contact:saga-hedvall @region-jh | Föreningen sväljer två etapper | by:THEIRS
Lång diskussion om varför Storvallen, som började, ska vänta ett år till. Kjell argumenterade för att tända en lampa i taget. Beslut 41–9.

2018-12-19 11:30 | EMAIL | contact:lina-norrsund contact:kjell-vemdal cc:contact:saga-hedvall cc:@region-jh | Norrsunds styrelse säger ja | by:THEIRS
Beslut om byggnation i två etapper. Avtal skrivs i mars.
`,
  { dialogue: 'dialogue:storvallen' },
);
