import type { Language } from '../Caller.js';
import type { Block } from './Block.js';

/** A line at the top that says under what number and date something was written, such as "Vår referens: RUN/321/2018". */
export interface ReferenceLine {
  label: string;
  /** one or more lines */
  values: string[];
}

/** Something to be written as PDF or Word: a letter, a report. It knows paper, and nothing of what it is about. */
export interface Document {
  title: string;
  language: Language;
  /** who wrote it, one after another, the names at the very top */
  authors: string[];
  /** the moment that it tells as its making: the same document made twice is the same file */
  writtenAt: Date;
  references: ReferenceLine[];
  /** to whom it goes, line by line; empty when it goes to nobody in particular */
  addressee: string[];
  blocks: Block[];
  /** at the foot of every page, left of the page number */
  footer: string;
}

/** How paper speaks a language: "Sida 1 av 3", and the tag that tells those who read aloud how to say it. */
export const PAPER_WORDS: Record<Language, { tag: string; page: string; of: string }> = {
  sv: { tag: 'sv-SE', page: 'Sida', of: 'av' },
  en: { tag: 'en-GB', page: 'Page', of: 'of' },
};
