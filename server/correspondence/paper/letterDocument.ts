import { Language } from '../../shared/Caller.js';
import { type Block, paragraph, type Span } from '../../shared/document/Block.js';
import type { Document, ReferenceLine } from '../../shared/document/Document.js';
import { readMarkdown } from '../../shared/document/readMarkdown.js';
import { Stance } from '../agreement/Claim.js';
import { LetterStatus } from '../letter/LetterKind.js';
import type { LetterPaper } from './readPaper.js';

/** A letter to a Swedish authority is written in Swedish, whatever the language of the one who fetches it. */
const STANCES: Record<Stance, string> = {
  SUPPORTS: 'Tillstyrker',
  SUPPORTS_WITH_CHANGES: 'Tillstyrker med ändring',
  NO_OBJECTION: 'Ingen erinran',
  OPPOSES: 'Avstyrker',
  ABSTAINS: 'Avstår',
};

/** A letter as it is put on paper: reference line, addressee, what it concerns, what it says, and who signs. */
export function letterDocument(paper: LetterPaper): Document {
  const { subject, senders, status, contentHash } = paper;
  const isSent = status === LetterStatus.SENT;
  return {
    title: subject,
    language: Language.sv,
    authors: senders.map(({ name }) => name),
    writtenAt: new Date(paper.writtenAt),
    references: referencesOf(paper),
    addressee: [paper.authority.name],
    blocks: [...readMarkdown(paper.body), ...sectionsOf(paper), ...signaturesOf(paper)],
    footer: isSent ? `SHA-256 ${contentHash!.slice(0, 16)}` : 'Utkast, inte skickat',
  };
}

/** "Datum · Vår referens · Ert datum · Er referens", those that there are. */
function referencesOf({ datedOn, senders, theirDay, authorityNumber }: LetterPaper): ReferenceLine[] {
  const own = senders.flatMap(({ name, diaryNumber }) =>
    diaryNumber === null ? [] : [senders.length > 1 ? `${diaryNumber} (${name})` : diaryNumber],
  );
  const lines = [
    { label: 'Datum', values: [datedOn] },
    { label: 'Vår referens', values: own },
    { label: 'Ert datum', values: theirDay === null ? [] : [theirDay] },
    { label: 'Er referens', values: authorityNumber === null ? [] : [authorityNumber] },
  ];
  return lines.filter(({ values }) => values.length > 0);
}

function sectionsOf({ sections }: LetterPaper): Block[] {
  if (sections.length === 0) return [];
  const cell = (text: string): Span[] => [{ text }];
  return [
    { kind: 'HEADING', level: 1, words: [{ text: 'Ställningstaganden avsnitt för avsnitt' }] },
    {
      kind: 'TABLE',
      head: [cell('Avsnitt'), cell('Ställningstagande')],
      rows: inOrder(sections).map(({ section, stance }) => [cell(section), cell(STANCES[stance])]),
    },
  ];
}

/** 4.5 before 4.10. */
const inOrder = (sections: LetterPaper['sections']) =>
  [...sections].sort((one, other) => one.section.localeCompare(other.section, 'sv', { numeric: true }));

function signaturesOf({ senders, signatories }: LetterPaper): Block[] {
  if (signatories.length === 0) return [];
  const whom = senders.map(({ name }) => name).join(' och ');
  return [paragraph(`För ${whom}`), paragraph(...signatories)];
}
