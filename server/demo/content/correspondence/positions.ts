import { access2017, access2019, fibre2019 } from './figures.js';
import { makePosition } from './makePosition.js';
import type { DemoPosition } from './PositionRows.js';

/** What the two principals say to authorities: joint, one-sided, disputed, out for comment, replaced and withdrawn. */
export const positions: DemoPosition[] = [
  makePosition({
    code: 'S2017-01',
    topic: 'topic:statistik',
    title: 'Tillgång till snabbt bredband i länet',
    status: 'REPLACED',
    validFrom: '2017-11-01',
    versions: [
      {
        on: '2017-11-06',
        statement: 'I länet hade 67 procent av hushållen tillgång till 100 Mbit/s 2017.',
        body: 'Uppgiften gäller hushåll i hela länet och räknar in kabel-tv. Den ska inte jämföras med andelen hushåll med fiber.',
        facts: access2017,
      },
    ],
    approvals: [
      ['2017-11-14', 'region', 'APPROVED', 1],
      ['2017-11-20', 'lst', 'APPROVED', 1],
    ],
  }),
  makePosition({
    code: 'S2019-01',
    topic: 'topic:mal',
    title: 'Bredbandsmålet för 2020',
    status: 'JOINT',
    validFrom: '2019-02-01',
    validUntil: '2020-12-31',
    versions: [
      {
        on: '2019-01-14',
        statement: 'Målet att 95 procent av hushållen ska ha 100 Mbit/s 2020 ska ligga fast.',
        body: 'Målet gäller hela landet och ska följas upp per kommun.',
      },
    ],
    approvals: [
      ['2019-01-22', 'region', 'APPROVED', 1],
      ['2019-01-28', 'lst', 'APPROVED', 1],
    ],
  }),
  makePosition({
    code: 'S2020-01',
    topic: 'topic:statistik',
    title: 'Tillgång till snabbt bredband i länet',
    status: 'JOINT',
    validFrom: '2020-04-01',
    reviewOn: '2027-03-31',
    supersedes: 'S2017-01',
    versions: [
      {
        on: '2020-03-30',
        statement: 'I länet hade 73 procent av hushållen tillgång till 100 Mbit/s 2019.',
        body: 'Använd alltid samma mått i samma brev. Andelen med fiber och andelen med 100 Mbit/s är olika tal: för Östersund 2016 är 76 procent tillgång till 100 Mbit/s med kabel-tv inräknad, och 69 procent 2017 är fiber. Det ena är inte en nedgång från det andra.',
        motivation:
          'Huvudmännen har lämnat olika siffror till PTS och Tillväxtverket. En gemensam uppgift per mått behövs.',
        facts: [...access2017, ...access2019, ...fibre2019],
      },
    ],
    approvals: [
      ['2020-04-07', 'region', 'APPROVED', 1],
      ['2020-04-09', 'lst', 'APPROVED', 1, 'Uppgifterna för arbetsställen redovisas för sig.'],
    ],
  }),
  makePosition({
    code: 'S2021-01',
    topic: 'topic:stod',
    title: 'Regionens prioritering i bredbandsstödet',
    status: 'JOINT',
    validFrom: '2021-04-01',
    reviewOn: '2027-01-31',
    versions: [
      {
        on: '2021-03-22',
        statement: 'Kommunerna ska höras innan regionen prioriterar byggnader i bredbandsstödet.',
        body: 'Regionen får prioritera högst 30 procent av byggnaderna i sin lista. Prioriteringen görs efter samråd med alla åtta kommuner och motiveras per område.',
      },
      {
        on: '2021-03-29',
        statement: 'Alla åtta kommuner ska höras innan regionen prioriterar byggnader i bredbandsstödet.',
        body: 'Regionen får prioritera högst 30 procent av byggnaderna i sin lista. Prioriteringen görs efter samråd med alla åtta kommuner, motiveras per område och sprids geografiskt.',
        facts: [
          {
            kind: 'FIGURE',
            sentence: 'Regionen får prioritera högst 30 procent av byggnaderna i sin lista.',
            measure: 'OTHER',
            population: 'BUILDINGS',
            place: '23',
            unit: 'PERCENT',
            value: 30,
            source: 'Förordning (2020:266)',
          },
        ],
      },
    ],
    approvals: [
      ['2021-04-06', 'lst', 'APPROVED', 2],
      ['2021-04-08', 'region', 'APPROVED', 2],
    ],
  }),
  makePosition({
    code: 'S2022-01',
    topic: 'topic:robusthet',
    title: 'Robusta nät på landsbygden',
    status: 'JOINT',
    owner: 'lst-jamtland',
    validFrom: '2022-06-01',
    reviewOn: '2026-12-31',
    versions: [
      {
        on: '2022-05-16',
        statement: 'Statligt stöd till nät på landsbygden ska ställa krav på reservkraft i noder.',
        body: 'Krav på reservkraft ska gälla alla noder som betjänar samhällsviktig verksamhet. Robust fiber är lägsta nivå.',
        motivation: 'Avbrotten vintern 2021–2022 slog ut nödsamtal i tre kommuner.',
      },
    ],
    approvals: [
      ['2022-05-30', 'lst', 'APPROVED', 1],
      ['2022-06-01', 'region', 'APPROVED', 1, 'Kostnaden ska vara stödberättigande.'],
    ],
  }),
  makePosition({
    code: 'S2023-01',
    topic: 'topic:oppenhet',
    title: 'Öppna nät där det offentliga betalar',
    status: 'UNDER_REVIEW',
    validFrom: '2023-02-01',
    reviewOn: '2026-02-01',
    versions: [
      {
        on: '2023-01-16',
        statement: 'Nät som byggs med offentliga medel ska vara öppna på likvärdiga villkor.',
        body: 'Tillträde ska ges på infrastrukturnivå och villkoren ska vara offentliga.',
      },
    ],
    approvals: [
      ['2023-01-24', 'region', 'APPROVED', 1],
      ['2023-01-30', 'lst', 'APPROVED', 1],
    ],
  }),
  makePosition({
    code: 'S2025-01',
    topic: 'topic:samordning',
    title: 'Långsiktig finansiering av koordinatorn',
    status: 'JOINT',
    audience: 'org:pts',
    validFrom: '2025-01-01',
    reviewOn: '2027-06-30',
    versions: [
      {
        on: '2025-02-03',
        statement: 'Ersättningen till de regionala bredbandskoordinatorerna ska beslutas för minst tre år i taget.',
        body: 'Ett år i taget gör uppdraget svårt att bemanna. Högst 857 000 kronor per region och år betalades ut 2021 och 2022.',
        facts: [
          {
            kind: 'AMOUNT',
            sentence: 'Högst 857 000 kronor per region och år betalades ut 2021 och 2022.',
            indicator: 'Ersättning till bredbandskoordinatorn',
            on: '2022',
            unit: 'SEK',
            value: 857_000,
            source: 'Regeringsbeslut I2020/02956',
          },
        ],
      },
    ],
    approvals: [
      ['2025-02-10', 'region', 'APPROVED', 1],
      ['2025-02-12', 'lst', 'APPROVED', 1],
    ],
  }),
  makePosition({
    code: 'S2025-02',
    topic: 'topic:tillstand',
    title: 'Tyst godkännande av grävtillstånd',
    status: 'NOT_AGREED',
    validFrom: '2025-08-01',
    reason: 'Länsstyrelsen kan inte ställa sig bakom tyst godkännande där fornlämningar eller naturvärden berörs.',
    versions: [
      {
        on: '2025-07-07',
        statement: 'Ansökningar om grävtillstånd ska anses beviljade om svar inte har getts inom fyra månader.',
        stance: 'SUPPORTS',
        body: 'Regionen vill att tyst godkännande införs så som gigabitsförordningen medger.',
        facts: [
          {
            kind: 'STANCE',
            sentence: 'Regionen tillstyrker förslaget om tyst godkännande.',
            stance: 'SUPPORTS',
            document: 'Fi2025/00974',
          },
        ],
      },
    ],
    approvals: [
      ['2025-07-10', 'region', 'APPROVED', 1],
      [
        '2025-08-04',
        'lst',
        'DECLINED',
        1,
        'Länsstyrelsen kan inte ställa sig bakom tyst godkännande där fornlämningar eller naturvärden berörs.',
      ],
    ],
  }),
  makePosition({
    code: 'S2026-01',
    topic: 'topic:mal',
    title: 'Snabbare bredband i hela landet (SOU 2025:110)',
    status: 'APPROVED_BY_ONE',
    audience: 'org:finansdepartementet',
    validFrom: '2026-03-01',
    versions: [
      {
        on: '2026-02-16',
        statement: 'Förslagen i SOU 2025:110 tillstyrks.',
        stance: 'SUPPORTS',
        body: 'Förslagen påskyndar utbyggnaden där marknaden inte bygger.',
      },
      {
        on: '2026-03-09',
        statement: 'Förslagen i SOU 2025:110 tillstyrks med ändringar.',
        stance: 'SUPPORTS_WITH_CHANGES',
        body: 'Förslagen påskyndar utbyggnaden där marknaden inte bygger. Avsnitt 4.5 bör ändras så att kommuner med lång handläggning får stöd.',
        facts: [
          {
            kind: 'STANCE',
            sentence: 'Vi tillstyrker förslaget i avsnitt 4.5 med ändring.',
            stance: 'SUPPORTS_WITH_CHANGES',
            document: 'SOU 2025:110',
            section: '4.5',
          },
        ],
      },
    ],
    approvals: [
      ['2026-02-24', 'lst', 'APPROVED', 1],
      ['2026-03-12', 'region', 'APPROVED', 2],
    ],
  }),
  makePosition({
    code: 'S2026-02',
    topic: 'topic:mobil',
    title: 'Mobiltäckning längs länets vägar',
    status: 'CONSULTATION',
    owner: 'lst-jamtland',
    validFrom: '2026-06-01',
    versions: [
      {
        on: '2026-04-20',
        statement: 'Täckningskrav ska räknas per vägsträcka och inte som andel av befolkningen.',
        body: 'Befolkningstäckning säger lite i ett län där de flesta vägar går genom obebodd mark.',
      },
    ],
    comments: [
      [
        '2026-04-24',
        'account:saga-hedvall',
        'org:berg',
        'Ta med skoterleder och turistvägar: det är där larmen går fram för sent.',
      ],
      ['2026-04-27', 'account:jonas-tangring', 'org:stromsund', 'Bra. Nämn väg 342 som exempel.'],
    ],
  }),
];
