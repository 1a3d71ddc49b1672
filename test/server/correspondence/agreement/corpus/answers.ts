import { BOARD, REGION } from '../partnership.js';
import type { Specimen } from '../Specimen.js';

const remiss = { caseId: 'remiss', authorityId: 'finans' };

/** Answers to referred proposals, with sections. */
export const answers: Specimen[] = [
  {
    name: 'an answer in line with the position, section by section',
    details: remiss,
    text: `# Yttrande över SOU 2025:110 Snabbare bredband i hela landet

Region Jämtland Härjedalen och Länsstyrelsen i Jämtlands län lämnar följande synpunkter.

## 4.5 Samordning av schaktarbeten

Vi tillstyrker förslaget med den ändringen att även vägföreningar omfattas.

## 5.2 Tyst godkännande

Förslaget avstyrks.

## 6.1 Nätinformation

Vi tillstyrker förslaget.

## 7.3 Ikraftträdande

Vi har inget att erinra mot den föreslagna tidpunkten.`,
    expected: [],
  },
  {
    name: 'the opposite in one section',
    details: remiss,
    text: `Yttrande över betänkandet SOU 2025:110

Huvudmännen tillstyrker förslaget i avsnitt 6.1. När det gäller avsnitt 5.2 om tyst godkännande tillstyrker vi också utredningens förslag, eftersom handläggningstiderna är långa.`,
    expected: [['STANCE_CONFLICT', 'tillstyrker vi också']],
  },
  {
    name: 'consent without the change that was agreed',
    details: remiss,
    text: `4.5 Samordning av schaktarbeten

Vi tillstyrker förslaget.`,
    expected: [['STANCE_CONFLICT', 'tillstyrker']],
  },
  {
    name: 'the region against the board in the same section',
    details: { ...remiss, senderIds: [REGION] },
    text: `Regionen tillstyrker förslaget i avsnitt 6.3 och har ingen erinran mot avsnitt 7.1.`,
    expected: [
      ['STANCE_CONFLICT', 'tillstyrker'],
      ['NO_POSITION', 'tillstyrker'],
      ['NO_POSITION', 'ingen erinran'],
    ],
  },
  {
    name: 'a stance on a section nobody has a position on',
    details: remiss,
    text: `Vi avstyrker förslaget i avsnitt 9.2 om ändrad tillsyn.`,
    expected: [['NO_POSITION', 'avstyrker']],
  },
  {
    name: 'what others hold is not ours',
    details: remiss,
    text: `Utredningen föreslår i avsnitt 5.2 att tyst godkännande införs. Flera operatörer tillstyrker förslaget. Sveriges Kommuner och Regioner avstyrker däremot förslaget i avsnitt 6.1. Vi delar inte utredningens bedömning i avsnitt 5.2.`,
    expected: [],
  },
  {
    name: 'stances in a table',
    details: remiss,
    text: `Sammanfattning av våra ställningstaganden:

| Avsnitt | Ställningstagande |
|---|---|
| 4.5 | Tillstyrks med ändring |
| 5.2 | Tillstyrks |
| 6.1 | Tillstyrks |
| 7.3 | Ingen erinran |`,
    expected: [['STANCE_CONFLICT', 'Tillstyrks |\n| 6.1']],
  },
  {
    name: 'abstaining in one section and no objection in another',
    details: remiss,
    text: `Vi avstår från att yttra oss över avsnitt 6.1. Mot avsnitt 7.3 har vi ingen erinran.`,
    expected: [['STANCE_CONFLICT', 'avstår']],
  },
  {
    name: 'negated consent',
    details: remiss,
    text: `Vi kan inte tillstyrka förslaget i avsnitt 6.1 så som det är utformat. Förslaget i avsnitt 5.2 kan vi inte heller ställa oss bakom.`,
    expected: [['STANCE_CONFLICT', 'tillstyrka']],
  },
  {
    name: 'an answer of its own by the board alone, that the region does not know of',
    details: { ...remiss, senderIds: [BOARD], otherPrincipalInformedOn: null },
    text: `Länsstyrelsen avstyrker förslaget i avsnitt 5.2. I övrigt hänvisas till det gemensamma yttrandet.`,
    expected: [['OTHER_PRINCIPAL_NOT_INFORMED', null]],
  },
  {
    name: 'a general opening with nothing in particular',
    details: remiss,
    text: `Vi tillstyrker i huvudsak utredningens förslag. Betänkandet är väl genomarbetat.`,
    expected: [],
  },
  {
    name: 'the wrong day of the answer',
    details: remiss,
    text: `Remissvaret om Snabbare bredband i hela landet ska enligt följebrevet lämnas senast den 18 april 2026.`,
    expected: [['VALUE_CONFLICT', '18 april 2026']],
  },
  {
    name: 'the right day, written in three ways',
    details: remiss,
    text: `Remissvaret om Snabbare bredband i hela landet ska lämnas senast 2026-04-08. Vi bekräftar att remissvaret om Snabbare bredband i hela landet lämnas senast den 8 april. Remissvaret om Snabbare bredband i hela landet ska alltså lämnas senast i april 2026.`,
    expected: [],
  },
];
