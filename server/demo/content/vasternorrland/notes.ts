/** days before today | KIND | counterpart | dialogue | visibility | topic | text */
export const notes = `
600 | MEETING | ange | kommuner | PARTNERSHIP | Ånge: byar utan lösning | Folke gick igenom sju byar. Två av dem gränsar mot Bräcke.
520 | VIDEO | lst | huvudman | PRINCIPALS | Arbetsfördelning | Länsstyrelsen tar tillstånden, regionen tar byarna. Avstämning var annan månad.
440 | EMAIL | pts | | PARTNERSHIP | Fråga om byggnadsförteckningen | Frågade hur rivna hus rapporteras. Svar samma vecka.
365 | MEETING | servanet | servanet | PARTIES | ServaNet: årets planer | Genomgång i förtroende. Inget skriftligt lämnades.
300 | PHONE | alderbygden | | PARTNERSHIP | Ålderbygden vill komma i gång | Rut undrade vilken föreningsform som passar. Råd om stadgar lämnat.
240 | VIDEO | sundsvall | kommuner | PARTNERSHIP | Sundsvall: grävtillstånd | Jaana visade den nya e-tjänsten för grävtillstånd.
180 | MEETING | lst | huvudman | PRINCIPALS | Utkast till yttrande | Två meningar ströks. Länsstyrelsen läser sista versionen.
120 | SITE_VISIT | alderbygden | | PARTNERSHIP | Rundtur i Ålderbygden | Sju kilometer längs gammal skogsbilväg, en bäckpassage.
75 | EMAIL | ange | kommuner | PARTNERSHIP | Gränsbyarna mot Jämtland | Underlaget delas med grannlänet när Ånge sagt ja.
40 | VIDEO | lst | huvudman | PRINCIPALS | Gemensam motivering för gränsbyarna | Samma motivering som i Jämtland, med egna antal.
24 | MEETING | sundsvall | kommuner | PARTNERSHIP | Nätverksträff i Sundsvall | Sex av sju kommuner på plats. Tema robusthet.
9 | PHONE | servanet | servanet | PARTIES | ServaNet: nytt stråk | Sagt i förtroende om ett stråk som inte är beslutat.
`;
