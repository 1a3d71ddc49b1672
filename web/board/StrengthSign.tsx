import type { EvidenceStrength } from '../gql/graphql';
import classes from './StrengthSign.module.css';

/** How well something is shown, as a sign that needs no colour: full, half or empty. The words stand beside it, or are its label. */
export function StrengthSign({ strength }: { strength: EvidenceStrength }) {
  return <span className={classes.sign} data-strength={strength} aria-hidden />;
}
