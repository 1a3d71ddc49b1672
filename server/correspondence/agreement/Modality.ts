/** In what way a clause says what it says. */
export interface Modality {
  isTarget: boolean;
  isHypothetical: boolean;
  isNegated: boolean;
  isComplement: boolean;
  isPast: boolean;
  isPresent: boolean;
}
