import type { ActivityArea, InteractionKind } from '../DemoRows.js';
import type { Theme } from '../drafts.js';
import { readSentence } from '../Sentence.js';

const sections = { ämnen: 'topics', öppning: 'openings', mitt: 'middles', slut: 'endings' } as const;

/** Reads a theme: a heading "# ämnen", "# öppning", "# mitt" or "# slut", then one sentence or two on each line. */
export function readTheme(area: ActivityArea, kinds: InteractionKind[], text: string): Theme {
  const theme: Theme = { area, kinds, topics: [], openings: [], middles: [], endings: [] };
  let section: (typeof sections)[keyof typeof sections] = 'topics';
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line.startsWith('# ')) section = sections[line.slice(2) as keyof typeof sections];
    else if (line) theme[section].push(readSentence(line));
  }
  return theme;
}
