/** Year and number of a quarter as the API writes it: "2026-Q3". */
export function quarterOf(quarter: string): { year: string; number: string } {
  const [year = '', number = ''] = quarter.split('-Q');
  return { year, number };
}
