/** A day, month, quarter or year that a text names. */
export interface DateMention {
  from: number;
  until: number;
  year: number;
  /** yyyy-mm-dd, yyyy-mm or yyyy, as exactly as it is said. */
  on: string;
  /** Last day of a period; null for a day. */
  onUntil: string | null;
  /** The day, month or quarter is said in the text, not only the year. */
  isDay: boolean;
  /** Last year of a span such as "2024-2027". */
  lastYear: number | null;
}
