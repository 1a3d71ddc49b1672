import type { DemoRelationship, RelationshipKind, Visibility } from './DemoRows.js';
import { recordedEarly } from './recorded.js';

/** subject | KIND | object | from | until | share % | note | visibility */
const TABLE = `
samverkansradet | PART_OF | region-jh | 2015-01-01 | | | Politiskt samverkansorgan
run | PART_OF | region-jh | 2015-01-01
utskottet-infrastruktur | PART_OF | run | 2015-01-01 | 2022-12-31
skanova | PART_OF | telia
region-jh | COOPERATES | lst-jamtland | 2015-01-01 | | | Avsiktsförklaringen om partnerskapet
regionforbundet | COOPERATES | lst-jamtland | 2009-01-01 | 2014-12-31 | | Gemensam strategi antagen 2013
pts | FUNDS | region-jh | 2015-06-01 | | | Medel till regional bredbandskoordinator, beslutas årligen
pts | SUPERVISES | norrsund | 2011-05-02 | | | Tillsyn enligt lagen om elektronisk kommunikation
pts | SUPERVISES | fjallnat | 2010-09-01
jordbruksverket | FUNDS | lst-jamtland | 2014-01-01 | 2025-12-31 | | Landsbygdsprogrammet 2014–2020
tillvaxtverket | FUNDS | lst-vasternorrland | 2014-01-01 | 2020-12-31 | | Ortssammanbindande nät, Mellersta Norrland
sundsvall | OWNS | servanet | | | | Största ägare; andel inte införd
jamtkraft | COOPERATES | ostersund | | | | Samförläggning vid ledningsarbeten
btea | COOPERATES | berg | | | | Samförläggning vid ledningsarbeten
harjeans | COOPERATES | harjedalen | 2015-01-01 | | | Fiberutbyggnad, stöd från PTS 2021
norrsund | OWNS | mittfjall | 2018-05-01 | 2018-12-31 | 100 | Påhittat köp
mittfjall | OWNS | oviksfjallens-kraftnat | 2015-11-01 | 2016-12-31 | 100 | Fiberverksamheten; påhittat köp
oviksfjallens-kraftnat | CONTRACT_WITH | storvallen-langtjarn | 2013-06-10 | 2015-10-31 | | Avsiktsförklaring, aldrig avtal om byggnation | PARTIES
mittfjall | CONTRACT_WITH | storvallen-langtjarn | 2016-02-15 | 2018-04-30 | | Samarbetsavtal | PARTIES
norrsund | BUILDS_FOR | storvallen-langtjarn | 2019-03-18 | 2020-11-27 | | Byggnation i två etapper | PARTIES
norrsund | CONTRACT_WITH | storvallen-langtjarn | 2020-11-27 | | | Drift och service, fem år med förlängning | PARTIES
norrsund | OPERATES_FOR | gimanaset | 2018-05-01 | | | | PARTIES
norrsund | OPERATES_FOR | rodkullen | 2017-01-01 | | | | PARTIES
norrsund | CONTRACT_WITH | tandsbacken | 2022-07-01 | | | Överlåtelse av nätet med femårigt driftåtagande | PARTIES
norrsund | OWNS | jamtmarks-schakt | 2021-01-01 | | 51 | Påhittat ägande
fjallnat | OWNS | nordkabel | 2020-01-01 | | 25 | Påhittat ägande
norrsund | CONTRACT_WITH | are | 2019-01-01 | | | Markavtal kommunal mark | PARTIES
norrsund | CONTRACT_WITH | berg | 2018-06-01 | | | Markavtal kommunal mark | PARTIES
norrsund | COOPERATES | jamtmarks-schakt | 2012-01-01 | | | Ramavtal schakt | PARTIES
fjallnat | OPERATES_FOR | tjarnmoen | 2015-09-01 | | | Kommunikationsoperatör | PARTIES
fjallnat | OPERATES_FOR | stormyrberget | 2017-06-01 | | | Kommunikationsoperatör | PARTIES
fjallnat | OPERATES_FOR | hovallsbygden | 2016-01-01 | | | Kommunikationsoperatör | PARTIES
fjallnat | OPERATES_FOR | granasvattnet | 2018-03-01 | | | Kommunikationsoperatör | PARTIES
fjallnat | OPERATES_FOR | vallmobygden | 2019-10-01 | | | Kommunikationsoperatör | PARTIES
fjallnat | CONTRACT_WITH | krokom | 2016-04-01 | | | Markavtal kommunal mark | PARTIES
fjallnat | CONTRACT_WITH | bracke | 2017-01-01 | | | Hyra av kanalisation | PARTIES
fjallnat | BUILDS_FOR | ronnvikslandet | 2018-05-01 | 2019-11-30 | | | PARTIES
fjallnat | COOPERATES | nordkabel | 2013-01-01 | | | Projektering åt byanät | PARTIES
nordkabel | BUILDS_FOR | lovsavallen | 2021-02-01 | | | Projektering
nordkabel | BUILDS_FOR | bjorkvattsasen | 2018-01-01 | | | Projektering
jamtmarks-schakt | BUILDS_FOR | stormyrberget | 2016-05-01 | 2017-09-30
jamtmarks-schakt | BUILDS_FOR | gimanaset | 2015-05-01 | 2016-10-31
bynet | BUILDS_FOR | tandsbacken | 2014-08-01 | 2016-06-30 | | Projektering
storvallens-byalag | PART_OF | berg | | 2013-04-13 | | Verkar i kommunen
kvarnasen | COOPERATES | ovre-ljungbacken | 2018-06-01 | | | Gemensam intresseanmälan
hallnaset | COOPERATES | tjarnmoen | 2021-01-01 | | | Möjlig anslutning till befintligt nät
strandforsen | COOPERATES | hoglidsbygden | 2019-01-01 | | | Gemensam förening diskuteras
norrudden | COOPERATES | granasvattnet | 2022-05-01
sorbacken | COOPERATES | gimanaset | 2017-01-01
bagavattnet | NEIGHBOURS | dorotea | | | | Byn ligger vid länsgränsen
byanatsforum | COOPERATES | lrf | 2012-01-01
byanatsforum | COOPERATES | hela-sverige | 2012-01-01
byanatsforum | COOPERATES | coompanion | 2012-01-01
lrf | COOPERATES | region-jh | 2015-01-01 | | | Markägarfrågor i byaprojekt
coompanion | COOPERATES | tjarnmoen | 2014-01-01 | 2014-12-31 | | Rådgivning vid föreningsbildning
ssnf | COOPERATES | servanet | 2012-01-01
region-jh | NEIGHBOURS | region-vasternorrland
region-jh | NEIGHBOURS | region-vasterbotten
region-jh | NEIGHBOURS | region-gavleborg
region-jh | NEIGHBOURS | region-dalarna
region-jh | NEIGHBOURS | trondelag
lst-jamtland | NEIGHBOURS | lst-vasternorrland
lst-jamtland | NEIGHBOURS | lst-vasterbotten
bracke | NEIGHBOURS | ange
ragunda | NEIGHBOURS | solleftea
ragunda | NEIGHBOURS | sundsvall
stromsund | NEIGHBOURS | dorotea
stromsund | NEIGHBOURS | vilhelmina
stromsund | NEIGHBOURS | solleftea
berg | NEIGHBOURS | harjedalen
berg | NEIGHBOURS | are
berg | NEIGHBOURS | ostersund
krokom | NEIGHBOURS | ostersund
krokom | NEIGHBOURS | are
ostersund | NEIGHBOURS | bracke
ostersund | NEIGHBOURS | ragunda
`;

/** Typed and dated ties between organizations, each stored once and seen from both ends. */
export function relationships(): DemoRelationship[] {
  return TABLE.trim()
    .split('\n')
    .map((line, index) => {
      const [subject, kind, object, from, until, share, note, visibility] = line.split('|').map((cell) => cell.trim());
      return {
        ...recordedEarly(`relationship:${index + 1}`, (visibility as Visibility) || 'PARTNERSHIP'),
        subject: `org:${subject}`,
        object: `org:${object}`,
        kind: kind as RelationshipKind,
        from: from || null,
        until: until || null,
        sharePercent: share ? Number(share) : null,
        note: note || null,
      };
    });
}
