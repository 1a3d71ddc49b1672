import type { Claim } from './Claim.js';
import { citationFindings } from './citationFindings.js';
import { examination } from './Examination.js';
import { figureFindings } from './figureFindings.js';
import type { Finding } from './Finding.js';
import { indexRegister } from './indexRegister.js';
import { letterFindings } from './letterFindings.js';
import type { LetterDetails, Register } from './Register.js';
import { stanceFindings } from './stanceFindings.js';

/**
 * Sets what a letter claims against everything that is agreed and told. Explained and deterministic: the same claims,
 * register and letter, in whatever order, give the same findings, in the order of the text and the whole letter's last.
 * The register is arranged at its first use; give the same object again as long as nothing has changed.
 */
export function checkClaims(claims: Claim[], register: Register, letter: LetterDetails): Finding[] {
  const inOrder = [...claims].sort(
    (one, other) => one.from - other.from || one.until - other.until || orderOf(one).localeCompare(orderOf(other)),
  );
  const examined = examination(inOrder, indexRegister(register), letter);
  const found = [
    ...figureFindings(examined),
    ...stanceFindings(examined),
    ...citationFindings(examined),
    ...letterFindings(examined),
  ];
  const distinct = new Map(found.map((each) => [`${each.key} ${each.from ?? ''}`, each]));
  return [...distinct.values()].sort(
    (one, other) => (one.from ?? Infinity) - (other.from ?? Infinity) || one.key.localeCompare(other.key) || 0,
  );
}

function orderOf(claim: Claim): string {
  return `${claim.kind} ${claim.section ?? ''} ${claim.stance ?? ''}`;
}
