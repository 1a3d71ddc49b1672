import { createHash, randomInt, timingSafeEqual } from 'node:crypto';

/** Without letters and digits that are mistaken for each other. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The code that proves, at the first start, that one may read what the server prints: 98 random bits. */
export class SetUpCode {
  /** as it is printed: four groups of five signs */
  readonly text: string;

  constructor() {
    const group = () => Array.from({ length: 5 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
    this.text = [group(), group(), group(), group()].join('-');
  }

  /** Compares in a time that tells nothing; case and hyphens do not matter. */
  is(given: string): boolean {
    const digest = (text: string) =>
      createHash('sha256')
        .update(text.toUpperCase().replace(/[^0-9A-Z]/g, ''))
        .digest();
    return timingSafeEqual(digest(given), digest(this.text));
  }
}
