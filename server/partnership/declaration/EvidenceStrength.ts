import { describedEnum } from '../../shared/reading/filtering.js';

/** How well something shows that a clause is carried out. */
export enum EvidenceStrength {
  STRONG = 'STRONG',
  THIN = 'THIN',
  NONE = 'NONE',
}
describedEnum(EvidenceStrength, 'EvidenceStrength', 'How well something shows that a clause is carried out.', {
  STRONG: 'It shows it.',
  THIN: 'It points that way.',
  NONE: 'Nothing shows it.',
});
