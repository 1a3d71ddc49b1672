import type { Day, DemoOrganization, Key } from './DemoRows.js';
import type { PointDraft, StoryNote } from './drafts.js';
import { Draw } from './Draw.js';
import type { NoteWriter } from './NoteWriter.js';
import { addDays, workingDayOnOrAfter } from './swedishDay.js';

export const MUNICIPALITIES = ['berg', 'bracke', 'harjedalen', 'krokom', 'ragunda', 'stromsund', 'are', 'ostersund'];
export const MEETING_DAYS = ['02-12', '05-14', '09-17', '11-11'];
/** What the network sets itself to do; {0} is the one who does it. */
const POINTS = [
  'Skicka kommunens lista över byar utan lösning till koordinatorn',
  'Uppdatera kontaktlistan för grävtillstånd',
  'Ta fram förslag till mall för markavtal',
  'Sammanställa handläggningstider för grävtillstånd',
  'Lämna uppgifter om planerade schakter nästa år',
  'Föreslå datum och lokal för nästa träff',
  'Skriva ett stycke till nyhetsbrevet om det egna arbetet',
  'Jämföra återställningstaxor och rapportera på nästa träff',
  'Kontrollera att kommunens webbsida har rätt uppgifter om stödet',
  'Rapportera in täckningshål med koordinater',
  'Fråga beredskapsfunktionen om larmkort vid störning',
  'Bjuda in en förening som berättar om sitt bygge',
  'Stämma av byggnadsförteckningen mot kommunens adresser',
  'Ta fram exempel på svar till by som fått nej',
  'Redovisa hur översiktsplanen behandlar bredband',
  'Sammanställa frågor till länsstyrelsen om slututbetalning',
];

function points(draw: Draw, on: Day, today: Day): PointDraft[] {
  return draw
    .shuffled(POINTS)
    .slice(0, draw.whole(3, 5))
    .map((text) => {
      const followUpOn = workingDayOnOrAfter(addDays(on, draw.whole(21, 80)));
      const isLong = addDays(followUpOn, 45) < today;
      const doneOn = workingDayOnOrAfter(addDays(followUpOn, draw.whole(-14, 12)));
      const owner = `org:${draw.chance(0.3) ? 'region-jh' : draw.one(MUNICIPALITIES)}`;
      return { text, owner, followUpOn, ...(isLong && draw.chance(0.92) ? { doneOn } : {}) };
    });
}

/** The meetings of the municipalities' network, four a year since 2012, with a list of who does what. */
export function networkMeetings(
  organizations: Map<Key, DemoOrganization>,
  writer: NoteWriter,
  today: Day,
): { key: Key; note: StoryNote }[] {
  const notes: { key: Key; note: StoryNote }[] = [];
  for (let year = 2012; year <= Number(today.slice(0, 4)); year++) {
    for (const monthAndDay of MEETING_DAYS) {
      const on = workingDayOnOrAfter(`${year}-${monthAndDay}`);
      if (on >= today) continue;
      const draw = new Draw(`network|${on}`);
      const host = draw.one(MUNICIPALITIES);
      const absent = draw.one(MUNICIPALITIES.filter((name) => name !== host && name !== 'berg'));
      const hosting = organizations.get(`org:${host}`);
      const counterparts = hosting ? [hosting] : [];
      const speaker = writer.book.at(`org:${host}`, on)[0]?.givenName ?? null;
      const { isTheirs: _, ...written } = writer.write({ theme: 'network', on, counterparts, speaker }, draw);
      const withCountyBoard = draw.chance(0.7) ? ['@lst-jamtland'] : [];
      const present = MUNICIPALITIES.filter((name) => name !== absent).map((name) => `@${name}`);
      notes.push({
        key: `interaction:network-${on}`,
        note: {
          ...written,
          at: `${on} 09:30`,
          who: ['@region-jh', ...withCountyBoard, ...present],
          dialogue: 'dialogue:kommunnatverk',
          minutes: 180,
          points: points(draw, on, today),
        },
      });
    }
  }
  return notes;
}
