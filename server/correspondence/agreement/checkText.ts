import { checkClaims } from './checkClaims.js';
import { citationsIn } from './citationsIn.js';
import type { Claim } from './Claim.js';
import { claimsOf } from './claimsOf.js';
import type { Finding } from './Finding.js';
import { indexRegister } from './indexRegister.js';
import type { LetterDetails, Register } from './Register.js';

export interface TextChecked {
  claims: Claim[];
  findings: Finding[];
}

/** Reads a letter, note or any text and sets it against the register: what the writer, the sending and the API ask for. */
export function checkText(text: string, register: Register, letter: LetterDetails): TextChecked {
  const index = indexRegister(register);
  const claims = claimsOf(text, {
    topics: register.topics,
    places: register.places,
    homePlace: register.homePlace,
    principals: register.principals,
    senderIds: letter.senderIds,
    document: letter.document,
    writtenOn: letter.sentOn ?? letter.today,
  });
  const citedVersionIds = [...letter.citedVersionIds, ...citationsIn(text, index)];
  return { claims, findings: checkClaims(claims, register, { ...letter, citedVersionIds }) };
}
