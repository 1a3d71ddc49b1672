import type { Quantity } from './Quantity.js';

/** The clause that a figure stands in, within its part of the sentence, and where the clause begins. */
export function clauseAround(plain: string, quantity: Quantity, [from, until]: [number, number]): [string, number] {
  const before = plain.slice(from, quantity.from);
  let start = from;
  for (const match of before.matchAll(
    /[;:()]\s*|,\s(?=(?:men|medan|vilket|däremot|och (?:vi|i|att)|varav|där|som|eftersom|då|så att|för att|trots att|även om|därför att|när|samtidigt))|\s(?:men|medan)\s/gu,
  ))
    start = from + match.index + match[0].length;
  const after = plain.slice(quantity.until, until);
  const end = /[;:()]|,\s|\s(?:men|medan|vilket|trots att)\s/u.exec(after);
  return [plain.slice(start, end === null ? until : quantity.until + end.index), start];
}
