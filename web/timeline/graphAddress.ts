import type { GraphPoint } from './graphShape';

/** The page of an organization or a person in the graph. */
export function pageOfPoint({ id, group }: GraphPoint): string {
  return `${group === 'CONTACT' ? '/contacts' : '/organizations'}/${id}`;
}
