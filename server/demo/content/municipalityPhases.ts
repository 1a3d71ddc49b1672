import type { Day, DemoMunicipalityPhase } from './DemoRows.js';
import { recorded } from './recorded.js';
import { workingDayOnOrAfter } from './swedishDay.js';

type Phase = DemoMunicipalityPhase['phase'];

/** Phase by phase what each municipality was judged to have come to, and what showed it. Invented for the demonstration. */
const COME_TO: Record<string, [since: Day, phase: Phase, evidence: string][]> = {
  bracke: [
    ['2023-02-14', 'AWARE', 'Tillväxtenheten svarar på frågor; inget beslut finns.'],
    ['2025-03-04', 'DECIDED', 'Kommunstyrelsen antog en handlingsplan.'],
  ],
  krokom: [
    ['2023-02-14', 'DECIDED', 'Bredband ingår i översiktsplanen.'],
    ['2024-05-14', 'ACTIVE', 'Gemensam handläggning av mark och bredband.'],
  ],
  stromsund: [
    ['2023-02-16', 'AWARE', 'Frågan tas upp i byarna men ägs av ingen.'],
    ['2026-02-03', 'AWARE', 'Samordnare saknas fortfarande.'],
  ],
  are: [
    ['2023-02-16', 'DECIDED', 'Näringslivsplanen har mål för uppkoppling.'],
    ['2025-09-16', 'ACTIVE', 'Kommunen leder samtal med fritidshusområdena.'],
  ],
  berg: [['2023-02-20', 'ACTIVE', 'Fast samordnare och eget medfinansieringsbeslut.']],
  harjedalen: [
    ['2023-02-20', 'ACTIVE', 'Eget stadsnät bygger i tätorterna.'],
    ['2026-01-20', 'DECIDED', 'Bygget vilar medan planen ses över.'],
  ],
  ragunda: [['2024-09-24', 'UNAWARE', 'Kontaktpersonen har slutat och frågan har ingen hemvist.']],
  ostersund: [['2023-02-21', 'ACTIVE', 'Bredbandsplan med årlig uppföljning.']],
};

/** The phases of the county's municipalities, with their history. */
export const municipalityPhases: DemoMunicipalityPhase[] = Object.entries(COME_TO).flatMap(([name, judged]) =>
  judged.map(([since, phase, evidence]) => ({
    ...recorded(
      `phase:${name}-${since}`,
      workingDayOnOrAfter(since),
      '14:30',
      'account:elin-fjallstrom',
      'PARTNERSHIP',
    ),
    municipality: `org:${name}`,
    phase,
    since,
    evidence,
  })),
);
