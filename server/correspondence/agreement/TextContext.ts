import type { RegisteredPlace, RegisteredPrincipal, RegisteredTopic } from './Register.js';

/** What a reader of a text must know of the world it speaks of. */
export interface TextContext {
  topics: RegisteredTopic[];
  places: RegisteredPlace[];
  /** The county of the partnership, meant when no place is named. */
  homePlace: string | null;
  principals: RegisteredPrincipal[];
  /** The principals in whose name the text speaks. */
  senderIds: string[];
  /** The referred document that sections belong to, such as "SOU 2025:110". */
  document: string | null;
  /** The day (yyyy-mm-dd) from which "i fjol" counts. */
  writtenOn: string;
}
