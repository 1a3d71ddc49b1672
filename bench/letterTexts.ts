import { claimsOf } from '../server/correspondence/agreement/claimsOf.js';
import type { Claim } from '../server/correspondence/agreement/Claim.js';

/** A made-up county and what its letters say: the same each time. */
const NAMES = ['Berg', 'Bräcke', 'Härjedalen', 'Krokom', 'Ragunda', 'Strömsund', 'Åre', 'Östersund'];
export const places = [
  { code: '00', name: 'Sverige' },
  { code: '23', name: 'Jämtlands län' },
  ...NAMES.map((name, at) => ({ code: String(2301 + at), name })),
];
export const topics = Array.from({ length: 250 }, (_, at) => ({
  id: `topic-${at}`,
  name: `Fråga ${at}`,
  terms: [`bredbandsfråga${at}`, `stödform${at}`, `nätvillkor${at} i glesbygd`],
}));
export const principals = [
  { id: 'region', name: 'Region Jämtland Härjedalen' },
  { id: 'board', name: 'Länsstyrelsen i Jämtlands län' },
];

/** What one paragraph of a letter states: two figures, an amount, two stances and a day. */
export function paragraph(seed: number): string {
  const place = NAMES[seed % NAMES.length] ?? 'Berg';
  const topic = seed % 250;
  return `Enligt PTS kartläggning ${2015 + (seed % 9)} hade ${40 + (seed % 50)} procent av hushållen i ${place} tillgång till 100 Mbit/s. Kommunen uppskattar att ${300 + seed} byggnader saknar fiber, och kostnaden att nå dem beräknas till ${10 + (seed % 80)},5 miljoner kronor. Vi tillstyrker förslaget om bredbandsfråga${topic} i avsnitt ${1 + (seed % 8)}.${1 + (seed % 6)} och anser att stödform${topic} bör förlängas. Svaret ska lämnas senast den ${1 + (seed % 27)} april 2026.`;
}

const context = {
  topics,
  places,
  homePlace: '23',
  principals,
  senderIds: ['region'],
  document: 'SOU 2025:110',
  writtenOn: '2026-03-20',
};
/** What 500 letters claim. */
export const written: Claim[][] = Array.from({ length: 500 }, (_, at) => claimsOf(paragraph(at), context));

/** A letter of two pages. */
export const twoPages = Array.from({ length: 12 }, (_, at) => paragraph(at * 37)).join('\n\n');
