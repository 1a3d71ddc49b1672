import { readPeople } from './readPeople.js';

/** Those who work, or have worked, with broadband at the two principals. */
export const principals = readPeople(`
# regionforbundet
Maj-Lis Tvärån | utvecklingsstrateg, it-infrastruktur | 2008-03-01 | 2014-12-31 | left
+ region-jh | utvecklingsstrateg | 2015-01-01 | 2015-08-31
Torgny Ekfors | utredare | 2011-02-01 | 2014-12-31 | left
++ region-jh | regional bredbandskoordinator | 2015-01-01 | 2019-06-28

# region-jh
Elin Fjällström | regional bredbandskoordinator | 2019-08-12 | | tel alias
Johannes Stugubäck | handläggare, infrastruktur | 2020-02-03 | | tel
Marit Fjällhed | regional utvecklingsdirektör | 2018-09-01 | | tel
Ragnhild Ovikstrand | ledamot, partnerskapets styrelse | 2023-01-01 |
Yvonne Ljungvall | registrator | 2015-01-01 | | tel
Sigge Torvmark | systemförvaltare | 2021-04-06 |
Amira Haddadsson | kommunikatör | 2022-01-10 | | tel
Tor-Erik Näverdal | analytiker, statistik | 2017-03-01 | | tel
Li Granbäcken | controller | 2016-05-02 | | stale
Hampus Ödhed | strateg, landsbygdsutveckling | 2015-01-01 | 2022-09-30 | left

# samverkansradet
Gunvor Hoverbäck | sekreterare | 2016-01-01 | | tel

# run
Alf Kvarnsved | nämndsekreterare | 2015-01-01 | 2021-12-31 | left stale
Nour Al-Rashid Berglövs | nämndsekreterare | 2022-01-03 |

# lst-jamtland
Gun-Britt Åsvallen | handläggare, landsbygdsenheten | 2003-01-01 | 2014-05-31 | left
Nils-Erik Marklund | handläggare bredband, landsbygdsenheten | 2014-03-01 | | tel
Ingegerd Svartåsen | enhetschef, landsbygdsenheten | 2016-10-01 | | tel
Aila Kuorpak | handläggare, rennäring och samråd | 2018-04-01 | | tel
Bo-Göran Lidhammar | handläggare, kulturmiljö | 2009-09-01 | | stale
Fatima Yildizmark | beredskapshandläggare | 2021-08-16 | | tel
Sten Örtjärn | jurist | 2017-01-09 |
Cajsa Mörtsell | registrator | 2019-11-01 | | tel
Edvard Rökland | handläggare, stöd och utbetalning | 2015-02-02 | 2025-03-31 | left stale
`);
