import type { ActivityArea, DemoClauseEvidence, DemoInteraction } from './DemoRows.js';
import { Draw } from './Draw.js';
import { JAMTLAND, recorded } from './recorded.js';
import { dayOf } from './swedishDay.js';

/** What the coordinator says a record shows; the area in which such records are found, and how much they show. */
const POINTED_OUT: [clause: string, area: ActivityArea, strength: 'STRONG' | 'THIN', why: string][] = [
  ['A2', 'COORDINATION', 'STRONG', 'Arbetet prövades mot strategins mål om hela länet.'],
  ['A2', 'MAPPING', 'THIN', 'Uppföljning av strategins indikatorer.'],
  ['A3', 'ADMINISTRATION', 'STRONG', 'Fördelningen av koordinatorns tid och kostnad gicks igenom.'],
  ['A3', 'COORDINATION', 'THIN', 'Frågan om medel efter projekttiden väcktes.'],
  ['K5', 'MUNICIPAL_SUPPORT', 'STRONG', 'Råd om robusthet och reservkraft i noder.'],
  ['K5', 'VILLAGE_SUPPORT', 'STRONG', 'Råd om öppet nät och avtal med kommunikationsoperatör.'],
  ['K5', 'MUNICIPAL_SUPPORT', 'THIN', 'Fråga om upphandling besvarades.'],
  ['P2', 'COORDINATION', 'STRONG', 'Koordinatorn förde samman parter som inte talat med varandra.'],
  ['K2', 'COORDINATION', 'THIN', 'Behov på andra sidan kommungränsen togs upp.'],
  ['R1', 'COORDINATION', 'STRONG', 'Läget återrapporterades och synpunkter togs emot.'],
  ['A1', 'INFORMATION', 'STRONG', 'Underlaget delades med alla medlemmar på en gång.'],
];

const FIRST_DAY = '2023-07-01';
const quarterOf = (day: string) => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** In most quarters since the declaration was renewed, some records that the coordinator pointed out as evidence. */
export function clauseEvidence(interactions: DemoInteraction[]): DemoClauseEvidence[] {
  const shared = interactions.filter(
    ({ partnership, visibility, occurredAt, secrecyReaders }) =>
      partnership === JAMTLAND &&
      visibility === 'PARTNERSHIP' &&
      occurredAt.slice(0, 10) >= FIRST_DAY &&
      !secrecyReaders,
  );
  const quarters = [...new Set(shared.map(({ occurredAt }) => quarterOf(occurredAt)))].sort();
  return quarters.flatMap((quarter) =>
    POINTED_OUT.flatMap(([clause, area, strength, why], at) => {
      const draw = new Draw(`evidence ${quarter} ${at}`);
      const found = shared.filter((one) => one.activityArea === area && quarterOf(one.occurredAt) === quarter);
      if (found.length === 0 || !draw.chance(0.6)) return [];
      const chosen = draw.one(found);
      const occurredOn = dayOf(new Date(chosen.occurredAt));
      return [
        {
          ...recorded(
            `evidence:${quarter}-${at}`,
            dayOf(new Date(chosen.recordedAt)),
            '17:20',
            'account:elin-fjallstrom',
            'PARTNERSHIP' as const,
          ),
          clause,
          recordType: 'Interaction' as const,
          record: chosen.key,
          strength,
          occurredOn,
          why,
        },
      ];
    }),
  );
}
