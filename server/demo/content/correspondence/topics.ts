import type { DemoRecord, Key } from '../DemoRows.js';
import { recordedEarly } from '../recorded.js';

export interface DemoTopic extends DemoRecord {
  name: string;
  terms: string[];
}

const topic = (key: Key, name: string, terms: string): DemoTopic => ({
  ...recordedEarly(`topic:${key}`, 'PARTNERSHIP'),
  name,
  terms: terms.split(', '),
});

/** Matters that the county speaks to authorities about, with the words that give them away. */
export const topics: DemoTopic[] = [
  topic('stod', 'Bredbandsstöd', 'bredbandsstöd, stödmedel, utlysning, regional prioritering, byggnadsförteckning'),
  topic(
    'statistik',
    'Tillgång och statistik',
    'tillgång, bredbandskartläggning, hushåll, arbetsställe, 100 mbit, fiber',
  ),
  topic('robusthet', 'Robusta nät', 'robusthet, robust fiber, reservkraft, redundans, driftsäkerhet, avbrott'),
  topic('oppenhet', 'Öppna nät', 'öppet nät, öppenhet, grossist, kommunikationsoperatör, likvärdiga villkor'),
  topic(
    'tillstand',
    'Tillstånd och markåtkomst',
    'tyst godkännande, ledningsrätt, markavtal, tillståndsprövning, grävtillstånd',
  ),
  topic('mobil', 'Mobiltäckning', 'mobiltäckning, yttäckning, basstation, nödsamtal, 5g'),
  topic('samordning', 'Regional samordning', 'bredbandskoordinator, regional samordning, koordinatorsfunktion'),
  topic('mal', 'Nationella bredbandsmål', 'bredbandsmål, bredbandsstrategi, 1 gbit, digitaliseringsstrategi'),
  topic('anvisning', 'Ledningsanvisning', 'ledningsanvisning, ledningskollen, utsättning'),
];
