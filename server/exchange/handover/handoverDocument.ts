import type { Language } from '../../shared/Caller.js';
import { type Block, paragraph, type Span } from '../../shared/document/Block.js';
import type { Document } from '../../shared/document/Document.js';
import type { HandoverActor, HandoverItem, HandoverPack } from './handoverPack.js';
import { kindWord, PACK_WORDS } from './handoverWords.js';

const cell = (text: string): Span[] => [{ text }];
const heading = (level: 1 | 2, text: string): Block => ({ kind: 'HEADING', level, words: [{ text }] });

/** The pack on paper: the partnership's own matters, then a chapter for every actor. */
export function handoverDocument(pack: HandoverPack, language: Language): Document {
  const words = PACK_WORDS[language];
  return {
    title: words.title,
    language,
    authors: [pack.partnership],
    writtenAt: new Date(`${pack.madeOn}T08:00:00Z`),
    references: [{ label: words.made, values: [pack.madeOn] }],
    addressee: [],
    blocks: [
      paragraph(words.lead),
      ...(pack.own.length > 0 ? [heading(1, words.own), itemTable(pack.own, language)] : []),
      ...pack.actors.flatMap((actor) => chapter(actor, language)),
    ],
    footer: pack.partnership,
  };
}

function chapter({ name, contacts, open, history }: HandoverActor, language: Language): Block[] {
  const words = PACK_WORDS[language];
  const list = (lines: string[]): Block => ({
    kind: 'LIST',
    start: null,
    items: lines.map((line) => [paragraph(line)]),
  });
  return [
    heading(1, name),
    itemTable(open, language),
    ...(contacts.length > 0
      ? [
          heading(2, words.contacts),
          list(contacts.map((one) => [one.name, one.title, one.email, one.phone].filter(Boolean).join(', '))),
        ]
      : []),
    ...(history.length > 0 ? [heading(2, words.history), list(history.map(({ on, title }) => `${on}: ${title}`))] : []),
  ];
}

function itemTable(items: HandoverItem[], language: Language): Block {
  const words = PACK_WORDS[language];
  return {
    kind: 'TABLE',
    head: [words.kind, words.what, words.due].map(cell),
    rows: items.map(({ kind, title, dueOn, isLate }) => [
      cell(kindWord(kind, language)),
      cell(title),
      cell(dueOn === null ? '–' : isLate ? `${dueOn}, ${words.late}` : dueOn),
    ]),
  };
}
