import { Refusal } from '../shared/Refusal.js';
import { Visibility } from '../shared/Visibility.js';
import { visibilityRank } from '../shared/visibilityRank.js';
import type { Organization } from './Organization.js';
import { ActorCategory, CATEGORY_OF } from './OrganizationKind.js';

/** Whose level of visibility somebody chooses. */
interface Chooser {
  writesFor: string | null;
}

const isMarket = (one: Organization | null): one is Organization =>
  one !== null && CATEGORY_OF[one.kind] === ActorCategory.MARKET;

/** Who may see what was said with these: what a market actor says stays between the parties; all else is for the partnership. */
export function defaultVisibility(organizations: (Organization | null)[]): Visibility {
  return organizations.some(isMarket) ? Visibility.PARTIES : Visibility.PARTNERSHIP;
}

/** Market actors among these that did not decide themselves who may see what comes from them. */
function unasked({ writesFor }: Chooser, organizations: (Organization | null)[]): Organization[] {
  return [...new Set(organizations.filter(isMarket).filter(({ id }) => id !== writesFor))];
}

/** A level; but the parties alone, where it reaches others and a market actor has not let them see what comes from it. */
export function atMostParties(chooser: Chooser, organizations: (Organization | null)[], level: Visibility): Visibility {
  return isBeyondParties(level) && unasked(chooser, organizations).length > 0 ? Visibility.PARTIES : level;
}

const isBeyondParties = (level: Visibility) => visibilityRank(level) > visibilityRank(Visibility.PARTIES);

/**
 * Nobody but a market actor itself lets others than the parties see, from the start, what comes from it: that is a
 * widening, an act of its own that asks for consent. The database refuses the same.
 */
export function refuseUnasked(
  chooser: Chooser,
  organizations: (Organization | null)[],
  chosen: Visibility | null | undefined,
  field = 'input.visibility',
): void {
  const actors = unasked(chooser, organizations);
  if (!chosen || !isBeyondParties(chosen) || actors.length === 0) return;
  const names = actors.map(({ name }) => name).join(', ');
  throw new Refusal(
    'INCONSISTENT',
    {
      sv: `Det kommer från ${names} och ses till en början bara av parterna. Skriv det så, och fråga sedan om samtycke till att fler får se det.`,
      en: `It comes from ${names}, and is seen by the parties alone to begin with. Record it so, and then ask for consent to more people seeing it.`,
    },
    { field },
  );
}

/** A market actor does not come into what more than its parties see: it has not been asked. */
export function refuseJoining(
  chooser: Chooser,
  joining: (Organization | null)[],
  level: Visibility,
  field: string,
): void {
  const actors = unasked(chooser, joining);
  if (!isBeyondParties(level) || actors.length === 0) return;
  const names = actors.map(({ name }) => name).join(', ');
  throw new Refusal(
    'INCONSISTENT',
    {
      sv: `Fler än parterna ser det här, och ${names} har inte samtyckt till det. Begränsa insynen till parterna först.`,
      en: `More than the parties see this, and ${names} has not consented to that. Narrow it to the parties first.`,
    },
    { field },
  );
}
