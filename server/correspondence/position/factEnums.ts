import { describedEnum } from '../../shared/reading/filtering.js';
import '../../strategy/figureEnums.js';
import { ClaimKind, Stance } from '../agreement/Claim.js';

/*
 * The words of the agreement check as enums of the API. The check itself is plain TypeScript and knows no GraphQL.
 */
describedEnum(ClaimKind, 'ClaimKind', 'What kind of thing a sentence states.', {
  FIGURE: 'A share, a count, a speed or a length.',
  STANCE: 'For or against a matter, or a section of a referred document.',
  DATE: 'When something happens or happened.',
  AMOUNT: 'A sum of money.',
});
describedEnum(Stance, 'Stance', 'What is answered to a proposal.', {
  SUPPORTS: 'For it.',
  SUPPORTS_WITH_CHANGES: 'For it, with changes.',
  NO_OBJECTION: 'Nothing against it.',
  OPPOSES: 'Against it.',
  ABSTAINS: 'Does not answer that part.',
});
