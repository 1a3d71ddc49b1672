import type { Sentence } from './Sentence.js';
import type { Draw } from './Draw.js';

/** How many of those next in turn are weighed against what has been said. */
const HORIZON = 7;
/**
 * Sentences drawn without replacement: all that fit a year come once before any comes again. Of those next in turn the one is
 * preferred that shares words with what has just been said.
 */
export class SentenceBag {
  private left: Sentence[] = [];

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly draw: Draw,
  ) {}

  take(year: number, said: ReadonlySet<string>): Sentence {
    let fitting = this.fitting(year);
    if (fitting.length === 0) {
      this.left = this.draw.shuffled(this.sentences);
      fitting = this.fitting(year);
    }
    const score = ({ stems }: Sentence): number => stems.reduce((sum, stem) => sum + (said.has(stem) ? 1 : 0), 0);
    const [first, ...others] = fitting.slice(0, said.size > 0 ? HORIZON : 1);
    if (!first) throw new Error(`No sentence fits ${year}.`);
    const best = others.reduce((chosen, other) => (score(other) > score(chosen) ? other : chosen), first);
    this.left.splice(this.left.indexOf(best), 1);
    return best;
  }

  private fitting(year: number): Sentence[] {
    const fitting: Sentence[] = [];
    for (const sentence of this.left) {
      if (year >= sentence.from && year <= sentence.until && fitting.push(sentence) === HORIZON) break;
    }
    return fitting;
  }
}
