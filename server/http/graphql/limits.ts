/** What one operation may ask for. */
export const LIMITS = {
  /** words and signs in the document */
  tokens: 1_500,
  /** fields inside fields, fragments opened; introspection is bounded by its own rule */
  depth: 10,
  /** fields under another name than their own, `__typename` among them, fragments opened */
  aliases: 30,
  rootFields: 20,
  /** objects and lists within each other in a variable */
  variableDepth: 24,
  /** of the request's body */
  bytes: 256 * 1024,
  /** points, see `operationCost` */
  cost: 10_000,
  /** errors in one answer */
  errors: 5,
  /** milliseconds for a whole request, and for each of its statements */
  requestMs: 30_000,
  statementMs: 15_000,
} as const;
