import { aboutWords } from './aboutWords.js';
import type { Attribution } from './Attribution.js';
import { type Claim, ClaimKind, Unit } from './Claim.js';
import { emptyClaim } from './emptyClaim.js';
import { findDates } from './findDates.js';
import { modalityOf } from './modalityOf.js';
import type { Reader } from './Reader.js';
import { Place, type Sentence } from './Sentence.js';

/** The days, months and quarters that a sentence names, as claims of when something is. Bare years belong to figures. */
export function dateClaims(sentence: Sentence, reader: Reader, attributions: Attribution[]): Claim[] {
  if (sentence.place === Place.HEADING) return [];
  const plain = sentence.plain;
  const context = [sentence.row, sentence.column, plain].filter((each) => each !== null).join(' ');
  const about = aboutWords(context);
  if (about.length < 2) return [];
  const topicIds = [...new Set(reader.topics(context).map((each) => each.value))];
  return findDates(plain, reader.context.writtenOn)
    .filter((each) => each.isDay)
    .map((date) => {
      const {
        isPresent: _,
        isTarget: __,
        isComplement: ___,
        ...modality
      } = modalityOf(plain, date.from, date.until, sentence.isQuestion);
      return {
        ...emptyClaim(ClaimKind.DATE, sentence, date.from, date.until),
        ...modality,
        unit: Unit.DATE,
        year: date.year,
        on: date.on,
        onUntil: date.onUntil,
        isHypothetical: sentence.isQuestion,
        topicIds,
        about,
        isQuoted:
          sentence.isQuotedBlock ||
          attributions.some((each) => each.kind === 'OTHERS' && date.from >= each.from && date.until <= each.until),
      };
    });
}
