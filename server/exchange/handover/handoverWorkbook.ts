import type { Language } from '../../shared/Caller.js';
import type { Sheet } from '../writeWorkbook.js';
import type { HandoverItem, HandoverPack } from './handoverPack.js';
import { kindWord, PACK_WORDS } from './handoverWords.js';

/** The pack as sheets: all that is open, the contacts, and what happened last. */
export function handoverSheets({ own, actors }: HandoverPack, language: Language): Sheet[] {
  const words = PACK_WORDS[language];
  const row = (actor: string, { kind, title, dueOn, isLate, recordId }: HandoverItem) => [
    actor,
    kindWord(kind, language),
    title,
    dueOn,
    isLate ? words.late : null,
    recordId,
  ];
  return [
    {
      name: words.open,
      head: [
        [words.actor, 32],
        [words.kind, 24],
        [words.what, 60],
        [words.due, 12],
        [words.late, 10],
        [words.record, 30],
      ],
      rows: [
        ...own.map((item) => row(words.own, item)),
        ...actors.flatMap(({ name, open }) => open.map((item) => row(name, item))),
      ],
    },
    {
      name: words.contacts,
      head: [
        [words.actor, 32],
        [words.name, 28],
        [words.role, 28],
        [words.email, 34],
        [words.phone, 18],
      ],
      rows: actors.flatMap(({ name, contacts }) =>
        contacts.map((one) => [name, one.name, one.title, one.email, one.phone]),
      ),
    },
    {
      name: words.history,
      head: [
        [words.actor, 32],
        [words.day, 12],
        [words.what, 70],
      ],
      rows: actors.flatMap(({ name, history }) => history.map(({ on, title }) => [name, on, title])),
    },
  ];
}
