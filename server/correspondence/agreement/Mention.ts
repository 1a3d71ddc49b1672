/** A place in a text where something is named. */
export interface Mention<Value> {
  value: Value;
  from: number;
  until: number;
}
