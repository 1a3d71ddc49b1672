import type { Draw } from './Draw.js';

interface Sentence {
  text: string;
  from: number;
  until: number;
}

/** "2020-|text", "-2019|text", "2014-2020|text" or just text. */
function readSentence(line: string): Sentence {
  const years = /^(\d{4})?-(\d{4})?\|/.exec(line);
  if (!years) return { text: line, from: 0, until: 9999 };
  return { text: line.slice(years[0].length), from: Number(years[1] ?? 0), until: Number(years[2] ?? 9999) };
}

/** Sentences drawn without replacement: all that fit a year come once before any comes again. */
export class SentenceBag {
  private readonly sentences: Sentence[];
  private left: Sentence[] = [];

  constructor(
    lines: readonly string[],
    private readonly draw: Draw,
  ) {
    this.sentences = lines.map(readSentence);
  }

  take(year: number): string {
    const fits = ({ from, until }: Sentence): boolean => year >= from && year <= until;
    let index = this.left.findIndex(fits);
    if (index < 0) {
      this.left = this.draw.shuffled(this.sentences);
      index = this.left.findIndex(fits);
    }
    const [sentence] = this.left.splice(index, 1);
    if (!sentence) throw new Error(`No sentence fits ${year}.`);
    return sentence.text;
  }
}
