import { badInput } from '../shared/Refusal.js';

const SHORTEST = 12;
const LONGEST = 200;
const DIFFERENT = 5;

/** Length is what makes a password hard to guess; only what everyone tries first is refused beside it. */
export function refuseWeakPassword(field: string, password: string, name: string): void {
  const text = password.toLowerCase();
  const known = ['samnod', 'lösenord', 'password', ...name.toLowerCase().split(/\s+/)].filter(
    (word) => word.length > 3,
  );
  const rest = known.reduce((left, word) => left.replaceAll(word, ''), text);
  if (password.length < SHORTEST || password.length > LONGEST) {
    throw badInput(field, {
      sv: `Lösenordet ska vara ${SHORTEST} till ${LONGEST} tecken.`,
      en: `The password takes ${SHORTEST} to ${LONGEST} characters.`,
    });
  }
  if (new Set(text).size < DIFFERENT || rest.length < SHORTEST / 2) {
    throw badInput(field, {
      sv: 'Lösenordet är lätt att gissa: blanda fler ord som inte hör ihop.',
      en: 'The password is easy to guess: mix more words that do not belong together.',
    });
  }
}
