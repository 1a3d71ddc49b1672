/** One sentence or two of a theme, the years it fits, and the stems of its longer words. */
export interface Sentence {
  text: string;
  from: number;
  until: number;
  stems: string[];
}

const STEM = 6;
/** Words that every note has and that therefore tie nothing together. */
const COMMON = ['kommun', 'fören', 'genomg', 'avstäm', 'samtal', 'styrel', 'ärende'];

const stemsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-zåäö]+/)
    .filter((word) => word.length >= STEM)
    .map((word) => word.slice(0, STEM))
    .filter((stem) => !COMMON.includes(stem));

/** "2020-|text", "-2019|text", "2014-2020|text" or just text. */
export function readSentence(line: string): Sentence {
  const years = /^(\d{4})?-(\d{4})?\|/.exec(line);
  const text = years ? line.slice(years[0].length) : line;
  return { text, from: Number(years?.[1] ?? 0), until: Number(years?.[2] ?? 9999), stems: stemsOf(text) };
}
