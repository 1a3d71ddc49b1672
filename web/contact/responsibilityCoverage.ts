import type { ResponsibilityArea } from '../gql/graphql';
import { contactTexts } from './texts';

/** Every area there is a word for, in the order they are shown. */
export const areas = Object.keys(contactTexts.sv.area) as ResponsibilityArea[];

interface Held {
  area: ResponsibilityArea;
  contact?: { id: string; name: string } | null;
}

/**
 * How an area is looked after: by one person, by several, by the organization with nobody named (`vacant`), or not at
 * all (`unassigned`).
 */
export type Coverage = 'covered' | 'double' | 'vacant' | 'unassigned';

/** Who looks after an area in an organization, and how well that covers it. */
export function coverageOf(held: readonly Held[], area: ResponsibilityArea) {
  const ofArea = held.filter((one) => one.area === area);
  const people = ofArea.flatMap(({ contact }) => contact ?? []);
  const state: Coverage =
    people.length > 1 ? 'double' : people.length === 1 ? 'covered' : ofArea.length > 0 ? 'vacant' : 'unassigned';
  return { state, people };
}

/** How many areas of these organizations lack a person, and how many have more than one. */
export function gapsIn(organizations: readonly { responsibilities: readonly Held[] }[]) {
  const states = organizations.flatMap(({ responsibilities }) =>
    areas.map((area) => coverageOf(responsibilities, area).state),
  );
  const count = (state: Coverage) => states.filter((one) => one === state).length;
  return { vacant: count('vacant'), unassigned: count('unassigned'), double: count('double') };
}
