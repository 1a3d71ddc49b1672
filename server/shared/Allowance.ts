/** What one caller may still spend on operations, in points; see the cost of an operation. */
export interface Allowance {
  /** points a minute */
  limit: number;
  remaining: number;
  /** when the whole limit is there again */
  resetAt: Date;
}
