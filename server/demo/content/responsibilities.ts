import type { DemoResponsibility, ResponsibilityArea } from './DemoRows.js';

/** organization | area | contact ("-" where nobody is named) | from | until */
const TABLE = `
region-jh | BROADBAND_SUPPORT | elin-fjallstrom | 2019-08-12
region-jh | BROADBAND_SUPPORT | torgny-ekfors | 2015-01-01 | 2019-06-28
region-jh | STATISTICS | tor-erik-naverdal | 2017-03-01
region-jh | CONSULTATION_RESPONSES | johannes-stuguback | 2020-02-03
region-jh | COMMUNICATION | amira-haddadsson | 2022-01-10
region-jh | MOBILE_COVERAGE | elin-fjallstrom | 2019-08-12
region-jh | ROBUSTNESS | - | 2022-10-01
lst-jamtland | BROADBAND_SUPPORT | nils-erik-marklund | 2014-03-01
lst-jamtland | BROADBAND_SUPPORT | edvard-rokland | 2015-02-02 | 2025-03-31
lst-jamtland | VILLAGE_NETWORKS | nils-erik-marklund | 2014-03-01
lst-jamtland | ROBUSTNESS | fatima-yildizmark | 2021-08-16
lst-jamtland | LAND_PERMITS | bo-goran-lidhammar | 2009-09-01
lst-jamtland | LAND_PERMITS | aila-kuorpak | 2018-04-01
lst-jamtland | CONSULTATION_RESPONSES | sten-ortjarn | 2017-01-09
berg | SPATIAL_PLANNING | khadija-warsamehed | 2020-09-01
berg | LAND_PERMITS | per-olov-ratvallen | 2012-01-01
berg | LAND_PERMITS | ing-marie-skogsvallen | 2015-08-01
berg | BROADBAND_SUPPORT | saga-hedvall | 2018-03-01
berg | BROADBAND_SUPPORT | rolf-hedmyran | 2007-01-01 | 2018-02-28
berg | VILLAGE_NETWORKS | saga-hedvall | 2018-03-01
berg | ROBUSTNESS | sixten-oxvallen | 2019-01-07
berg | MOBILE_COVERAGE | saga-hedvall | 2018-03-01
berg | CONSULTATION_RESPONSES | - | 2023-01-01
stromsund | BROADBAND_SUPPORT | jonas-tangring | 2016-09-01
stromsund | VILLAGE_NETWORKS | jonas-tangring | 2016-09-01
stromsund | SPATIAL_PLANNING | hussein-karimvall | 2021-03-01
stromsund | LAND_PERMITS | ann-cathrine-ruskvattnet | 2013-05-01
stromsund | COMMUNICATION | - | 2024-03-01
are | BROADBAND_SUPPORT | ylva-gronhag | 2017-01-01
are | SPATIAL_PLANNING | ylva-gronhag | 2017-01-01
are | LAND_PERMITS | josefine-undersakersson | 2020-04-01
are | ROBUSTNESS | olle-handolsbacken | 2022-09-01
harjedalen | BROADBAND_SUPPORT | petter-langa | 2015-04-01
harjedalen | BROADBAND_SUPPORT | naima-osmansson | 2021-01-11
harjedalen | LAND_PERMITS | sune-tannvallen | 2012-09-01
harjedalen | SPATIAL_PLANNING | ulrika-lofsvallen | 2019-05-01
ragunda | BROADBAND_SUPPORT | mona-sorviken | 2014-11-01
ragunda | LAND_PERMITS | yusuf-demirhed | 2020-08-01
ragunda | VILLAGE_NETWORKS | mona-sorviken | 2014-11-01
krokom | BROADBAND_SUPPORT | anders-hallviken | 2013-02-01
krokom | LAND_PERMITS | anders-hallviken | 2013-02-01
krokom | SPATIAL_PLANNING | kerstin-nalsjo | 2016-01-01
krokom | STATISTICS | - | 2023-06-01
bracke | BROADBAND_SUPPORT | britta-kalarne | 2012-06-01
bracke | STATISTICS | abdi-noorvik | 2020-02-01
bracke | LAND_PERMITS | johanna-hunnevik | 2018-01-01
ostersund | BROADBAND_SUPPORT | omar-storsjo | 2018-05-01
ostersund | SPATIAL_PLANNING | mei-ling-rodon | 2022-02-01
ostersund | LAND_PERMITS | viktor-lugnviksson | 2019-09-01
ostersund | LAND_PERMITS | thorbjorn-torvalla | 2014-01-01
ostersund | ROBUSTNESS | helena-brunflodal | 2020-11-01
norrsund | NETWORK_OPERATION | dragan-petrovhed | 2019-02-01
norrsund | LAND_PERMITS | camilla-stenfjard | 2018-05-01
fjallnat | NETWORK_OPERATION | jerker-ohedal | 2010-09-01
fjallnat | VILLAGE_NETWORKS | mattias-anglund | 2023-06-01
harjeans | NETWORK_OPERATION | jan-olov-svegsback | 2010-01-01
servanet | NETWORK_OPERATION | roger-njurundahed | 2012-01-01
telia | MOBILE_COVERAGE | pontus-ekstrandhed | 2018-01-01
telenor | MOBILE_COVERAGE | jesper-akroken | 2017-01-01
tele2 | MOBILE_COVERAGE | zandra-milback | 2019-01-01
storvallen-langtjarn | NETWORK_OPERATION | mikkel-jama-dahl | 2016-03-20
storvallen-langtjarn | VILLAGE_NETWORKS | kjell-vemdal | 2013-04-14
pts | BROADBAND_SUPPORT | hedvig-almkullen | 2019-09-01
pts | STATISTICS | samuel-ekevik | 2018-03-01
pts | STATISTICS | robin-sallvik | 2016-01-01
trafikverket | LAND_PERMITS | fredrik-hallplats-ek | 2013-01-01
lantmateriet | LAND_PERMITS | bim-kartasen | 2019-01-01
mcf | ROBUSTNESS | gerhard-skyddsvik | 2026-01-01
`;

/** Who answers for what, with the gaps ("-") and the double coverage that the county really has to live with. */
export function responsibilities(): DemoResponsibility[] {
  return TABLE.trim()
    .split('\n')
    .map((line, index) => {
      const [organization, area, contact, from, until] = line.split('|').map((cell) => cell.trim());
      return {
        key: `responsibility:${index + 1}`,
        organization: `org:${organization}`,
        contact: contact === '-' ? null : `contact:${contact}`,
        area: area as ResponsibilityArea,
        from: from || null,
        until: until || null,
      };
    });
}
