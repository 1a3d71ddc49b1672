const signs: Record<string, string> = {
  COMMITMENT_GIVEN: 'COMMITMENT',
  COMMITMENT_FULFILLED: 'FULFILLED',
  COMMITMENT_RENEGOTIATED: 'RENEGOTIATION',
  LETTER_SENT: 'LETTER',
  LETTER_RECEIVED: 'LETTER',
  POSITION_JOINT: 'FULFILLED',
  DIALOGUE_OPENED: 'DIALOGUE',
  SUCCESSION: 'SUCCESSION',
  RELATIONSHIP_BEGAN: 'RELATIONSHIP',
  RELATIONSHIP_ENDED: 'RELATIONSHIP',
  AFFILIATION_BEGAN: 'AFFILIATION',
  AFFILIATION_ENDED: 'AFFILIATION',
};

/** The key of the sign on the line for what is no interaction; an interaction has the sign of its own kind. */
export function entrySign(kind: string): string {
  return signs[kind] ?? 'OTHER';
}
