/** A number as it stands in a text, before anything is known of what it counts. */
export interface Numeral {
  from: number;
  until: number;
  value: number;
  /** The worth of its last digit that is not a trailing zero: 0.1 for "3,8", 1000 for "857 000". */
  step: number;
  isInWords: boolean;
  /** "ett hundratal": about so many. */
  isRound: boolean;
}
