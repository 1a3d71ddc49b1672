import type { Draw } from './Draw.js';

interface Sentence {
  text: string;
  from: number;
  until: number;
  stems: string[];
}

/** How many of those next in turn are weighed against what has been said. */
const HORIZON = 7;
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
function readSentence(line: string): Sentence {
  const years = /^(\d{4})?-(\d{4})?\|/.exec(line);
  const text = years ? line.slice(years[0].length) : line;
  return { text, from: Number(years?.[1] ?? 0), until: Number(years?.[2] ?? 9999), stems: stemsOf(text) };
}

/**
 * Sentences drawn without replacement: all that fit a year come once before any comes again. Of those next in turn the one is
 * preferred that shares words with what has just been said.
 */
export class SentenceBag {
  private readonly sentences: Sentence[];
  private left: Sentence[] = [];

  constructor(
    lines: readonly string[],
    private readonly draw: Draw,
  ) {
    this.sentences = lines.map(readSentence);
  }

  take(year: number, said = ''): string {
    let fitting = this.fitting(year);
    if (fitting.length === 0) {
      this.left = this.draw.shuffled(this.sentences);
      fitting = this.fitting(year);
    }
    const words = stemsOf(said);
    const score = ({ stems }: Sentence): number => stems.filter((stem) => words.includes(stem)).length;
    const [first, ...others] = fitting.slice(0, said ? HORIZON : 1);
    if (!first) throw new Error(`No sentence fits ${year}.`);
    const best = others.reduce((chosen, other) => (score(other) > score(chosen) ? other : chosen), first);
    this.left.splice(this.left.indexOf(best), 1);
    return best.text;
  }

  private fitting(year: number): Sentence[] {
    return this.left.filter(({ from, until }) => year >= from && year <= until);
  }
}
