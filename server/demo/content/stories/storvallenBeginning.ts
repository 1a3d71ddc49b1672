import { readJournal } from '../readJournal.js';

/** 2012–2015: a village takes the initiative, the power company promises, the promise is put off. */
export const storvallenBeginning = readJournal(
  `
2012-02-09 18:30 | MEETING | contact:evert-langtjarnsson contact:kjell-vemdal @berg | Byamöte i Storvallen: vill vi ha fiber? | key:storvallen-byamote by:THEIRS min:150
Trettioen personer i gamla skolan. Evert inledde med att Televerkets gamla stolpar inte kommer att stå i tio år till. Kjell visade en handritad karta: 87 hushåll och 64 fritidshus i Storvallen och Långtjärn, fyra kilometer emellan. Tjugosex av de närvarande räckte upp handen för att gå vidare.
* Dela ut en intressefråga till alla hushåll -> storvallens-byalag, 2012-03-15, 2012-03-12
* Ta reda på vem som äger stråket längs länsvägen -> berg, 2012-03-30, 2012-04-04

2012-03-13 10:15 | PHONE | contact:kjell-vemdal @region-jh | Storvallen: 61 av 87 hushåll har svarat ja | by:THEIRS
Intressefrågan är inne. Utöver hushållen har 22 fritidshusägare svarat, hälften med förbehåll om priset. Kjell undrar om det finns någon att fråga som redan gjort samma resa. Hänvisade till två byar i grannlänet.

2012-04-04 13:00 | EMAIL | @berg contact:kjell-vemdal | Stråket längs länsvägen | by:THEIRS
Rolf meddelar att stråket fram till avtaget ägs av Oviksfjällens Kraftnät. Därifrån till Storvallen är det nio kilometer grusväg med vägsamfällighet.

2012-05-22 17:00 | MEETING | @storvallens-byalag contact:gosta-mattsasen @berg | Kraftnätet lovar rör i samband med elnätsförnyelsen | key:storvallen-kraftnat-lofte
Gösta Mattsåsen förklarade att elledningen till Storvallen ska grävas ned sommaren 2014 och att tomrör läggs med i samma schakt. Han lovade det inför hela byalaget. Priset för byn blir kopplingspunkt och inkoppling, inte schakt. Ingen skriftlig handling.
* Skriftlig bekräftelse på tomrören -> oviksfjallens-kraftnat, 2012-09-30

2012-09-18 09:40 | EMAIL | @region-jh contact:gosta-mattsasen cc:contact:kjell-vemdal | Påminnelse om skriftlig bekräftelse, Storvallen | min:10
Bad om de två raderna som utlovades i maj. Kopia till byalaget.

2012-10-24 11:20 | PHONE | contact:gosta-mattsasen @region-jh | Bekräftelsen dröjer | by:THEIRS
Styrelsen tar elnätsplanen först i december. Tomrören är "självklara" men han vill inte skriva före beslutet.

2012-11-29 14:00 | MEETING | @region-jh contact:gun-britt-asvallen contact:kjell-vemdal @berg | Förstudien Storvallen–Långtjärn | key:storvallen-forstudie
Förstudien är klar: 3,9 mil ledning varav 2,6 mil kan samförläggas. Länsstyrelsen påpekade att ett byalag inte kan söka stöd; det krävs förening med organisationsnummer. Byn ville ha stadgar som exempel.
* Skicka exempel på stadgar -> lst-jamtland, 2012-12-14, 2012-12-11
* Kalla till bildande av ekonomisk förening -> storvallens-byalag, 2013-04-30, 2013-04-14
== forstudie-sammanfattning.md
# Förstudie Storvallen–Långtjärn, sammanfattning
87 hushåll, 64 fritidshus, 4 arbetsställen
Sträcka 3,9 mil, därav 2,6 mil samförläggning med elkabel
Kalkyl utan samförläggning 4,1 mkr, med samförläggning 2,2 mkr
Öppna frågor: anslutningspunkt vid avtaget, passage av renstängsel

2013-04-14 15:00 | MEETING | contact:kjell-vemdal contact:anna-greta-storvallbo contact:siv-klovhed org:berg | Föreningen bildas | key:storvallen-stamma by:THEIRS min:120
Storvallen–Långtjärns fiberförening bildades på stämma i gamla skolan. Fem i styrelsen, Kjell ordförande. Insats 1 000 kronor. Byalaget överlämnar förstudien och kassan på 11 340 kronor.

2013-06-10 10:00 | MEETING | contact:gosta-mattsasen @storvallen-langtjarn @berg | Avsiktsförklaring med Oviksfjällens Kraftnät | key:storvallen-avsikt
Avsiktsförklaring undertecknad på kommunkontoret i Svenstavik. Kraftnätet åtar sig att lägga tomrör i elschakten och att upplåta anslutningspunkt vid avtaget. Elprojektet är satt till sommaren 2014. Föreningen åtar sig att ha markavtal klara i förväg.
* Markavtal för sträckan avtaget–Storvallen -> storvallen-langtjarn, 2014-04-30, 2014-05-19
* Tomrör i elschakten sommaren 2014 -> oviksfjallens-kraftnat, 2014-09-30

2013-10-03 16:10 | PHONE | contact:siv-klovhed @region-jh | Markavtal: 14 av 41 klara | by:THEIRS
Siv har skrivit med fjorton markägare. Tre är dödsbon. En vill att ledningen går på andra sidan vägen. Tipsade om mallen från LRF.

2014-01-28 08:50 | PHONE | contact:gosta-mattsasen @region-jh | Elprojektet flyttas fram ett år | key:storvallen-framflyttning by:THEIRS
Entreprenörsläget gör att Kraftnätet flyttar Storvallen till 2015. Tomrören står fast. Han bad oss meddela föreningen; jag sade att han ska göra det själv.

2014-02-06 18:00 | MEETING | contact:kjell-vemdal contact:anna-greta-storvallbo @region-jh @berg | Extra möte efter beskedet om 2015 | by:THEIRS
Stämningen var dämpad. Sju hushåll har redan skaffat radiolänk. Styrelsen beslöt att hämta in en alternativ offert men hålla fast vid avsiktsförklaringen.

2014-03-20 13:30 | MEETING | contact:henrike-vassdal @storvallen-langtjarn | Fjällnät presenterar sitt erbjudande | key:storvallen-fjallnat by:THEIRS r:kjell-vemdal
Fjällnät erbjuder sig att vara kommunikationsoperatör om föreningen äger nätet. Månadsavgift och kapacitet specificerade. Anslutningen till stamnätet vid avtaget kräver avtal med Kraftnätet, Fjällnät återkommer om det.
* Besked om stamnätsanslutning -> fjallnat, 2014-05-15

2014-05-19 09:15 | EMAIL | contact:siv-klovhed @region-jh cc:@berg | Alla markavtal klara | by:THEIRS
41 av 41. Siv har lagt 190 timmar. Avtalen ligger i brandsäkert skåp hos kassören.

2014-06-11 14:20 | PHONE | contact:jerker-ohedal contact:kjell-vemdal | Fjällnät drar tillbaka stamnätet | by:THEIRS r:kjell-vemdal
Fjällnät får inte till avtal om stamnätet och kan därför inte leverera före 2017. Offerten ligger kvar för den som har egen anslutning. Kjell tog det med fattning.

2014-09-30 10:00 | SITE_VISIT | @region-jh contact:kjell-vemdal @berg | Rundtur i Storvallen och Långtjärn | min:300
Gick sträckan med Kjell och Rolf. Bron över Tjärnbäcken är för smal för kanalisation, borrning krävs. Skolans gamla pannrum duger som nod.

2014-11-13 11:00 | LETTER | contact:kjell-vemdal contact:gosta-mattsasen cc:@region-jh cc:@berg | Föreningens brev till Kraftnätet | by:THEIRS
Föreningen påminner om avsiktsförklaringen, begär tidplan och besked om tomrören läggs i eller bredvid elschakten. Svar begärs före årsskiftet.

2015-01-22 15:30 | PHONE | contact:gosta-mattsasen @region-jh | Muntligt svar: sommaren 2015 | by:THEIRS
Projektering klar, upphandling i mars. Gösta ska pensioneras men "lämnar över allt".

2015-03-17 09:05 | EMAIL | contact:bodil-arvesved contact:kjell-vemdal cc:@region-jh | Elprojektet upphandlas med tomrör som option | by:THEIRS
Upphandlingen är ute. Tomrören är en option som avropas om finansieringen håller. Det är inte samma sak som lovades 2012.

2015-06-08 10:30 | MEETING | @region-jh contact:nils-erik-marklund contact:kjell-vemdal @berg | Vägval inför sommaren 2015
Länsstyrelsen redogjorde för landsbygdsprogrammet. Föreningen vill inte söka innan det är klart om tomrören kommer. Enades om att vänta på avropet till 1 september.

2015-08-31 08:40 | PHONE | contact:gosta-mattsasen contact:kjell-vemdal | Optionen avropas inte | key:storvallen-option by:THEIRS r:kjell-vemdal
Kraftnätet ska sälja fiberverksamheten och vill inte binda nya kostnader. Elkabeln läggs i september utan rör.

2015-09-02 13:00 | NOTE | @region-jh re:org:storvallen-langtjarn re:org:oviksfjallens-kraftnat | Tomrören som inte blev av | v:PRINCIPALS
Tre års väntan på ett muntligt löfte. Nästa by måste få rådet att inte planera på annat än undertecknat avtal. Ta upp med länsstyrelsen hur vi formulerar det utan att peka ut någon.

2015-11-12 10:00 | MEETING | contact:stellan-graviken contact:bodil-arvesved @storvallen-langtjarn @berg @region-jh | Mittfjäll har tagit över och vill bygga | key:storvallen-mittfjall
Mittfjäll Bredband köpte Kraftnätets fiber den 1 november. Stellan Gråviken sade att avsiktsförklaringen "följer med i köpet" och att bolaget vill bygga 2017, med föreningen som beställare eller som samlad kundgrupp. Föreningen bad att få det på papper före jul.
* Skriftlig bekräftelse att avsiktsförklaringen gäller -> mittfjall, 2015-12-18, 2016-01-20
`,
  { dialogue: 'dialogue:storvallen' },
);
